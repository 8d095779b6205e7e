import { controlLines, type ControlLine } from "../../domain/spatial/control-line";
import type { LayerRecord } from "../../domain/spatial/imported-records";
import type { ShownLayer } from "../../store/shown-layers";
import type { LineOverlap } from "../../workers/layer-messages";

/** A layer of control lines that may be shown; `isThere`: whether its features are at hand. */
export type LineLayer = { record: LayerRecord & { control: ControlLine }; isThere: boolean };

export const lineLayersOf = (shown: readonly ShownLayer[]): LineLayer[] =>
  shown.flatMap(({ collection, record, isThere }) => (collection === "layers" && record.control !== null ? [{ record: { ...record, control: record.control }, isThere }] : []));

/** What one kind of control line answers: each of its layers, or that none was provided. */
export type AnswerRow = { control: ControlLine; layers: readonly { record: LineLayer["record"]; isThere: boolean; overlap: LineOverlap | null }[] };

export const answerRows = (layers: readonly LineLayer[], overlaps: readonly LineOverlap[]): AnswerRow[] =>
  controlLines.map((control) => ({
    control,
    layers: layers
      .filter(({ record }) => record.control === control)
      .map(({ record, isThere }) => ({ record, isThere, overlap: overlaps.find(({ layer }) => layer === record.id) ?? null })),
  }));

/** Less than a square metre comes from rounding, not from the ground. */
export const leastShownM2 = 1;

export const isFound = (overlap: LineOverlap | null): boolean => (overlap?.areaM2 ?? 0) >= leastShownM2;

/** A growth boundary says where building may be; the others say where it may not, or not freely. */
export const isExclusion = (control: ControlLine): boolean => control !== "urban-growth-boundary";

/**
 * What may be said in one sentence. `none-found`: every exclusion that was provided was asked and none lies there, which says nothing of
 * those that were not.
 */
export function summaryOf(rows: readonly AnswerRow[]): { found: ControlLine[]; isMissing: boolean; isOpen: boolean; sentence: "found" | "none-found" | "nothing-provided" } {
  const asked = rows.filter(({ control, layers }) => isExclusion(control) && layers.some(({ overlap }) => overlap !== null && overlap.areaM2 !== null));
  const found = asked.filter(({ layers }) => layers.some(({ overlap }) => isFound(overlap))).map(({ control }) => control);
  return {
    found,
    isMissing: rows.some(({ layers }) => !layers.some(({ isThere }) => isThere)),
    isOpen: rows.some(({ layers }) => layers.some(({ isThere, overlap }) => !isThere || overlap?.areaM2 === null)),
    sentence: found.length > 0 ? "found" : asked.length > 0 ? "none-found" : "nothing-provided",
  };
}
