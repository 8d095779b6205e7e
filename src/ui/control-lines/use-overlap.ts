import type { MultiPolygon, Polygon } from "geojson";
import { useEffect, useMemo, useState } from "react";
import { layerClientOf } from "../../store/layer-service";
import { usePlanStore } from "../../store/use-plan";
import type { LineOverlap } from "../../workers/layer-messages";
import type { LineLayer } from "./answer-rows";

export type OverlapAnswer = { status: "running" } | { status: "done"; overlaps: readonly LineOverlap[] } | { status: "failed"; again: () => void };

/** Asks the layer worker how much of an area lies within the lines; asked anew when either changes, and given up with it. */
export function useOverlap(area: Polygon | MultiPolygon, layers: readonly LineLayer[]): OverlapAnswer {
  const store = usePlanStore();
  const [attempt, setAttempt] = useState(0);
  // One value for each question, so that an answer is never taken for that of another.
  const question = useMemo(
    () => ({ attempt, area, lines: layers.filter(({ isThere }) => isThere).map(({ record }) => ({ key: record.data.key, control: record.control, layer: record.id })) }),
    [attempt, area, layers],
  );
  const [told, setTold] = useState<{ question: object; overlaps: readonly LineOverlap[] | null } | null>(null);
  useEffect(() => {
    if (question.lines.length === 0) return undefined;
    const controller = new AbortController();
    const ask = async (): Promise<readonly LineOverlap[] | null> => {
      const client = await layerClientOf(store);
      const answer = await client.ask({ ask: "overlap", area: question.area, lines: question.lines }, controller.signal);
      return answer.is === "overlap" ? answer.overlaps : null;
    };
    const tell = (overlaps: readonly LineOverlap[] | null) => {
      if (!controller.signal.aborted) setTold({ question, overlaps });
    };
    ask().then(tell, () => tell(null));
    return () => controller.abort();
  }, [store, question]);
  if (question.lines.length === 0) return { status: "done", overlaps: [] };
  if (told?.question !== question) return { status: "running" };
  return told.overlaps === null ? { status: "failed", again: () => setAttempt(attempt + 1) } : { status: "done", overlaps: told.overlaps };
}
