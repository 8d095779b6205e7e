import type { LineRelations } from "../analysis/sites/facts/line-relations";
import type { ImportedLine, LineAnswers } from "../analysis/sites/facts/line-answers";
import type { ControlLine } from "../domain/spatial/control-line";
import type { LayerRecord } from "../domain/spatial/imported-records";
import type { PlanState } from "./plan-state";
import { shownLayers, type ShownLayer } from "./shown-layers";

/** What the layer worker said of control lines, as state: how zones and resources lie to each, by their ids, and the features of layers, by the layers'. */
export type SiteLinesRun =
  | { status: "idle" }
  | { status: "running" }
  | { status: "done"; relations: ReadonlyMap<string, LineRelations>; features: ReadonlyMap<string, (index: number) => LineRelations> }
  | { status: "failed" };

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
  const untold: LineRelations = new Map(lines.map(({ control }) => [control, null]));
  const told = (find: (run: Extract<SiteLinesRun, { status: "done" }>) => LineRelations | undefined) => (run.status === "done" ? (find(run) ?? untold) : run.status === "failed" ? untold : null);
  const answers: LineAnswers = {
    lines,
    of: (site) => told(({ relations }) => relations.get(site)),
    ofFeature: (layer, index) => told(({ features }) => features.get(layer)?.(index)),
    isRunning: lines.length > 0 && (run.status === "idle" || run.status === "running"),
  };
  last = { layers, run, answers };
  return last.answers;
}

let last: { layers: unknown; run: SiteLinesRun; answers: LineAnswers } | null = null;
