import { expect, test } from "vitest";
import { boxAround, overlapArea } from "../../src/cartography/box";
import { countyDiscs } from "../../src/cartography/county-discs";
import type { Point } from "../../src/cartography/projection";
import type { District } from "../../src/domain/place";

const view = { zoom: 8, bearing: 0, scale: 1 };
const county = (id: string, x: number, y: number) => ({ id, geometry: { type: "Point", coordinates: [x, y] } }) as unknown as District;
const onScreen = ([x = 0, y = 0]: readonly number[]): Point => [x, y];
const labels = new Map(["a", "b", "c"].map((id) => [id, { name: "某某区", second: null }]));

test("a disc stands at its seat under its county's name, and steps aside from symbols and other discs", () => {
  const symbol = boxAround([200, 200], 9, 9);
  const discs = countyDiscs([county("a", 0, 0), county("b", 5, 0), county("c", 200, 200)], [], labels, [symbol], onScreen, view);
  expect(discs.map(({ id, label }) => [id, label.name])).toEqual([["a", "某某区"], ["b", "某某区"], ["c", "某某区"]]);
  expect(discs[0]?.offset).toEqual([0, 0]);
  const boxes = discs.map(({ box }) => box);
  for (const [index, box] of boxes.entries()) for (const other of [symbol, ...boxes.slice(index + 1)]) expect(overlapArea(box, other)).toBe(0);
  // Near enough to be of its place.
  for (const { offset } of discs) expect(Math.hypot(...offset)).toBeLessThan(55);
});

test("a county with an outline needs no disc", () => {
  const filled = { id: "a", geometry: { type: "Polygon", coordinates: [] } } as unknown as District;
  expect(countyDiscs([filled], [], labels, [], onScreen, view)).toEqual([]);
});
