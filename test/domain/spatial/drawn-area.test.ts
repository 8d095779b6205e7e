import { describe, expect, test } from "vitest";
import { closed, closingOf, mostCorners, polygonOf, withCorner, withoutLastCorner, type Corner } from "../../../src/domain/spatial/drawn-area";
import type { DrawnArea } from "../../../src/domain/spatial/spatial-preview";

const drawing = (...positions: Corner[]): DrawnArea => ({ status: "drawing", positions });
const square: Corner[] = [[102, 25], [102.1, 25], [102.1, 25.1], [102, 25.1]];

test("corners are added and taken back; the same place twice is one", () => {
  const one = withCorner(drawing(), [102, 25]);
  expect(withCorner(one, [102, 25])).toBe(one);
  expect(withoutLastCorner(withCorner(one, [102.1, 25]))).toEqual(one);
  expect(withoutLastCorner(drawing()).positions).toEqual([]);
});

test("there is a limit, and what is done takes no more", () => {
  const full = drawing(...Array.from({ length: mostCorners }, (_, i): Corner => [102 + i / 1000, 25]));
  expect(withCorner(full, [110, 25])).toBe(full);
  const done = closed(drawing(...square));
  expect(withCorner(done, [103, 25])).toBe(done);
});

describe("an outline is closed only when it can be", () => {
  test.each([
    ["too-few", [[102, 25], [102.1, 25]]],
    ["too-few", [[102, 25], [102.1, 25], [102.2, 25]]],
    ["can-close", square],
    ["crosses", [[102, 25], [102.1, 25.1], [102.1, 25], [102, 25.2]]],
    // Its halves sum up to nothing.
    ["crosses", [[102, 25], [102.1, 25.1], [102.1, 25], [102, 25.1]]],
    ["crosses", [[102, 25], [102.1, 25], [102.05, 25.05], [102.1, 25.1], [102, 25.1], [102.05, 25.05]]],
  ] as [string, Corner[]][])("%s", (expected, corners) => {
    const area = drawing(...corners);
    expect(closingOf(area)).toBe(expected);
    expect(closed(area).status).toBe(expected === "can-close" ? "done" : "drawing");
  });
});

test("the polygon is closed and anticlockwise, whichever way round it was drawn", () => {
  const [ring = []] = polygonOf(square).coordinates;
  expect(ring).toEqual([...square, square[0]]);
  expect(polygonOf([...square].reverse()).coordinates[0]?.[1]).toEqual([102, 25]);
});
