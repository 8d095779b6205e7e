import type { ImportedLine, LineAnswers, LineRelation } from "../analysis/sites/facts/line-answers";
import type { ControlLine } from "../domain/spatial/control-line";
import type { LayerRecord } from "../domain/spatial/imported-records";
import type { PlanState } from "./plan-state";
import { shownLayers, type ShownLayer } from "./shown-layers";

/** What the layer worker said of control lines, as state: by site how it lies to each; `asked` names the question. */
export type SiteLinesRun =
  | { status: "idle" }
  | { status: "running"; asked: string }
  | { status: "done"; asked: string; relations: ReadonlyMap<string, ReadonlyMap<ControlLine, LineRelation>> }
  | { status: "failed"; asked: string };

/** Control lines that were imported, may be shown and are at hand. */
export function controlLayers(state: Parameters<typeof shownLayers>[0]): readonly (LayerRecord & { control: ControlLine })[] {
  const shown = shownLayers(state);
  if (lastLayers?.shown !== shown) lastLayers = { shown, layers: shown.flatMap(linesIn) };
  return lastLayers.layers;
}

const linesIn = ({ collection, record, isThere }: ShownLayer) => (collection === "layers" && record.control !== null && isThere ? [{ ...record, control: record.control }] : []);
let lastLayers: { shown: unknown; layers: ReturnType<typeof controlLayers> } | null = null;

/** What is known of control lines by now; the same state gives the same object. Where the worker failed nothing can be told. */
export function lineAnswers(state: Parameters<typeof shownLayers>[0] & Pick<PlanState, "siteLines">): LineAnswers {
  const [layers, run] = [controlLayers(state), state.siteLines];
  if (last?.layers === layers && last.run === run) return last.answers;
  const lines = layers.map(({ id, control, asOf }): ImportedLine => ({ layer: id, control, asOf }));
  const untold: ReadonlyMap<ControlLine, LineRelation> = new Map(lines.map(({ control }) => [control, null]));
  const of: LineAnswers["of"] = (site) => (run.status === "done" ? (run.relations.get(site) ?? untold) : run.status === "failed" ? untold : null);
  last = { layers, run, answers: { lines, of, isRunning: lines.length > 0 && (run.status === "idle" || run.status === "running") } };
  return last.answers;
}

let last: { layers: unknown; run: SiteLinesRun; answers: LineAnswers } | null = null;
