import { clearances } from "../../control-lines/clearance";
import type { OverlapWithLayer } from "../../control-lines/overlap";
import type { ControlLine } from "../../../domain/spatial/control-line";
import type { LineRelation } from "./line-answers";

export type LineRelations = ReadonlyMap<ControlLine, LineRelation>;

/** Less than a square metre comes from rounding, not from the ground. */
const leastM2 = 1;

/** How an area lies to the lines, from what of it lies within each layer. */
export function relationsOfArea(overlaps: readonly OverlapWithLayer[], areaM2: number | null): LineRelations {
  const relationOf = ({ areaM2: shared }: OverlapWithLayer): LineRelation => (shared === null || areaM2 === null ? null : shared < leastM2 ? "clear" : shared >= areaM2 - leastM2 ? "within" : "part");
  return joinedRelations(overlaps.map((overlap) => [overlap.control, relationOf(overlap)]));
}

/** The same of sites that were asked about by position, one array per layer of lines (see `clearanceOf`). The same relations are one object. */
export function relationsAt(layers: readonly { control: ControlLine; found: Uint8Array }[]): (site: number) => LineRelations {
  const known = new Map<string, LineRelations>();
  return (site) => {
    const codes = layers.map(({ found }) => found[site] ?? 0);
    const key = codes.join();
    const relations = known.get(key) ?? joinedRelations(layers.map(({ control }, layer) => [control, relationNamed[clearances[codes[layer] ?? 0] ?? "untold"]]));
    known.set(key, relations);
    return relations;
  };
}

const relationNamed = { untold: null, clear: "clear", within: "within" } as const;

/** Several layers of one line are one line: within one of them is within it, and it is clear only of all. */
function joinedRelations(all: readonly (readonly [ControlLine, LineRelation])[]): LineRelations {
  const order: readonly LineRelation[] = ["within", "part", null, "clear"];
  const joined = new Map<ControlLine, LineRelation>();
  for (const [control, relation] of all) {
    const before = joined.get(control);
    if (before === undefined || order.indexOf(relation) < order.indexOf(before)) joined.set(control, relation);
  }
  return joined;
}
