import { Clipper64, ClipType, FillRule, PathType, PolyTree64, type Paths64 } from "clipper2-ts";

/** `non-zero` makes sense of a ring as it was drawn; `positive` joins areas whose shells run anticlockwise and holes clockwise. */
export type FillBy = "non-zero" | "positive";

const rules = { "non-zero": FillRule.NonZero, positive: FillRule.Positive };

/** Union, intersection or difference of paths. @throws {Error} where the library gives up, which it otherwise hides behind an empty result */
export function clip(how: "union" | "intersection" | "difference", subject: Paths64, other: Paths64, by: FillBy): Paths64 {
  const solution: Paths64 = [];
  if (!prepared(subject, other).execute(types[how], rules[by], solution)) throw new Error("overlay failed");
  return solution;
}

/** The same paths, each hole under its shell. */
export function treeOf(paths: Paths64): PolyTree64 {
  const tree = new PolyTree64();
  if (!prepared(paths, []).execute(ClipType.Union, FillRule.Positive, tree)) throw new Error("overlay failed");
  return tree;
}

const types = { union: ClipType.Union, intersection: ClipType.Intersection, difference: ClipType.Difference };

function prepared(subject: Paths64, other: Paths64): Clipper64 {
  const clipper = new Clipper64();
  clipper.addPaths(subject, PathType.Subject);
  clipper.addPaths(other, PathType.Clip);
  return clipper;
}
