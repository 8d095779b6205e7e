import { expect, test } from "vitest";
import { beginFit, measuredOf, nextFit } from "../../../src/ui/site-sheet/seek-fit";

/** Leaves out the sizes of steps until the page holds the rest. */
function fitted(sizes: readonly number[], tooMuch: number) {
  let fit = beginFit(sizes.length);
  const leftOut = () => sizes.flatMap((size, step) => (step < measuredOf(fit).steps && !measuredOf(fit).back.includes(step) ? [size] : []));
  for (let measures = 0; measures < 49 && !fit.isFound; measures += 1) fit = nextFit(fit, leftOut().reduce((sum, size) => sum + size, 0) < tooMuch);
  return { isFound: fit.isFound, leftOut: leftOut() };
}

test.each([
  [[1, 1, 1, 9, 1], 0, []],
  [[1, 1, 1, 9, 1], 2, [1, 1]],
  // The large one makes room for two small ones again.
  [[1, 1, 1, 9, 1], 11, [1, 1, 9]],
  [[2, 1, 1, 9, 1], 11, [2, 9]],
  // The first is never taken back.
  [[2, 1, 1, 9, 1], 9, [2, 9]],
  [[1, 1], 99, [1, 1]],
  [[], 0, []],
])("of steps %j, %i too much, %j are taken", (sizes, tooMuch, leftOut) => {
  expect(fitted(sizes, tooMuch)).toEqual({ isFound: true, leftOut });
});

test("the longest page is found before the browser would stop it", () => {
  expect(fitted(Array.from({ length: 80 }, () => 1), 70).isFound).toBe(true);
});
