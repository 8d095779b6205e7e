import type { SiteFact } from "../../../domain/sites/site-table";
import type { ControlLine } from "../../../domain/spatial/control-line";
import type { CellSource } from "../../../domain/comparison-table";
import type { Text } from "../../../domain/text";
import { basis } from "../../comparison/cell-basis";
import { joinedNotes, unknown, words } from "./fact";

/** How a site lies to one kind of control line: clear of it, touched by it, within it; `null` where that could not be told. */
export type LineRelation = "clear" | "part" | "within" | null;

/** A layer of control lines that was imported. */
export type ImportedLine = { layer: string; control: ControlLine; asOf: string | null };

/** What is known of control lines: those imported, and how a zone or resource (by its id), or a feature of a layer, lies to them. `null`: still being asked. */
export type LineAnswers = {
  lines: readonly ImportedLine[];
  of: (site: string) => ReadonlyMap<ControlLine, LineRelation> | null;
  ofFeature: (layer: string, index: number) => ReadonlyMap<ControlLine, LineRelation> | null;
  isRunning: boolean;
};

/** Where nothing may be built; the buffer of Dianchi and what lies beside the growth boundary have rules of their own to be looked at. */
const forbidden: ReadonlySet<ControlLine> = new Set(["permanent-farmland", "ecological-redline", "dianchi-core"]);

const names: Readonly<Record<ControlLine, Text>> = {
  "permanent-farmland": { zh: "永久基本农田", en: "permanent basic farmland" },
  "ecological-redline": { zh: "生态保护红线", en: "the ecological redline" },
  "urban-growth-boundary": { zh: "城镇开发边界", en: "the urban growth boundary" },
  "dianchi-core": { zh: "滇池生态保护核心区", en: "the Dianchi core zone" },
  "dianchi-buffer": { zh: "滇池生态保护缓冲区", en: "the Dianchi buffer zone" },
  "dianchi-green": { zh: "滇池绿色发展区", en: "the Dianchi green development zone" },
};

const told = (before: Text, controls: readonly ControlLine[]): Text | null =>
  controls.length === 0 ? null : { zh: before.zh + controls.map((one) => names[one].zh).join("、"), en: `${before.en} ${controls.map((one) => names[one].en).join(", ")}` };

const missing = (answers: LineAnswers): ControlLine[] => (Object.keys(names) as ControlLine[]).filter((control) => !control.startsWith("dianchi") && answers.lines.every((one) => one.control !== control));

/**
 * 控制线: `no` where a site lies wholly in a line within which nothing may be built, or its position does; `yes` where it is clear of all that were imported;
 * what is touched in part, or lies where other rules decide, cannot be told here. `isPlot`: a plot that is touched is not clear, while a zone has other ground.
 */
export function lineFact(answers: LineAnswers, relations: ReadonlyMap<ControlLine, LineRelation> | null, isPlot: boolean, by: Text | null = null): SiteFact {
  if (answers.lines.length === 0) return unknown("not-imported");
  const sources: CellSource[] = answers.lines.map(({ layer, asOf }) => ({ kind: "record", collection: "layers", id: layer, asOf, published: null }));
  const of = basis("computed", sources);
  if (relations === null) return unknown("reading", null, of);
  const having = (...wanted: readonly LineRelation[]): ControlLine[] => [...relations].flatMap(([control, relation]) => (wanted.includes(relation) ? [control] : []));
  const within = having("within").filter((one) => forbidden.has(one));
  const touched = having("part").filter((one) => forbidden.has(one));
  const out = told({ zh: "未导入：", en: "not imported:" }, missing(answers));
  if (within.length > 0 || (isPlot && touched.length > 0)) return words(["no"], of, told({ zh: within.length > 0 ? "位于" : "涉及", en: within.length > 0 ? "within" : "touched by" }, within.length > 0 ? within : touched));
  const beside = having("clear", "part").filter((one) => one === "urban-growth-boundary");
  const buffered = having("part", "within").filter((one) => one === "dianchi-buffer");
  const undecided = having(null);
  if (touched.length + beside.length + buffered.length + undecided.length > 0) {
    const why = [told({ zh: "部分涉及", en: "partly touched by" }, touched), told({ zh: "不全在", en: "not wholly within" }, beside), told({ zh: "涉及", en: "touched by" }, buffered), told({ zh: "无法判定：", en: "could not be told of" }, undecided)];
    return unknown("cannot-tell", joinedNotes([...why, out]), of);
  }
  return words(["yes"], of, joinedNotes([by, out]));
}
