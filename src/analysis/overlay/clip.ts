import { ClipType, FillRule, PathType, PolyTree64, type Paths64 } from "clipper2-ts";
import { BoundedClipper } from "./bounded-clipper";
import { BeyondBudget, Work } from "./work";

/** `non-zero` makes sense of a ring as it was drawn; `positive` joins areas whose shells run anticlockwise and holes clockwise. */
export type FillBy = "non-zero" | "positive";

const rules = { "non-zero": FillRule.NonZero, positive: FillRule.Positive };

/** Where nobody says otherwise: a second or two. */
const workOfOne = (): Work => new Work(100_000_000);

/**
 * Union, intersection or difference of paths.
 * @throws {BeyondBudget} where it would cost more than is left of the work
 * @throws {Error} where the library gives up, which it otherwise hides behind an empty result
 */
export function clip(how: "union" | "intersection" | "difference", subject: Paths64, other: Paths64, by: FillBy, work: Work = workOfOne()): Paths64 {
  const solution: Paths64 = [];
  run(subject, other, work, (clipper) => clipper.execute(types[how], rules[by], solution));
  return solution;
}

/** The same paths, each hole under its shell. @throws as `clip` */
export function treeOf(paths: Paths64, work: Work = workOfOne()): PolyTree64 {
  const tree = new PolyTree64();
  run(paths, [], work, (clipper) => clipper.execute(ClipType.Union, FillRule.Positive, tree));
  return tree;
}

const types = { union: ClipType.Union, intersection: ClipType.Intersection, difference: ClipType.Difference };

function run(subject: Paths64, other: Paths64, work: Work, execute: (clipper: BoundedClipper) => boolean): void {
  let isBeyond = false;
  const spend = (steps: number): void => {
    try {
      work.spend(steps);
    } catch (error) {
      // The library swallows whatever is thrown within it.
      isBeyond = true;
      throw error;
    }
  };
  const clipper = new BoundedClipper({ spend });
  clipper.addPaths(subject, PathType.Subject);
  clipper.addPaths(other, PathType.Clip);
  const isDone = execute(clipper);
  if (isBeyond) throw new BeyondBudget();
  if (!isDone) throw new Error("overlay failed");
}
