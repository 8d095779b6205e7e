import type { Polygon, Position } from "geojson";
import { expect, test } from "vitest";
import { crossesItself } from "../../src/domain/ring-crossing";
import { aSquare } from "../support/builders";
import { theRealPublication } from "../support/publication";

const polygon = (...rings: Position[][]): Polygon => ({ type: "Polygon", coordinates: rings });

test.each<[string, Polygon, boolean]>([
  ["a square", aSquare([102, 25], 1), false],
  ["a bow-tie", polygon([[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]), true],
  ["a ring touching itself in a corner", polygon([[0, 0], [2, 0], [1, 1], [2, 2], [0, 2], [1, 1], [0, 0]]), false],
  ["a hole inside", polygon([[0, 0], [9, 0], [9, 9], [0, 9], [0, 0]], [[2, 2], [2, 4], [4, 4], [4, 2], [2, 2]]), false],
  ["a hole across the outline", polygon([[0, 0], [9, 0], [9, 9], [0, 9], [0, 0]], [[8, 2], [8, 4], [11, 4], [11, 2], [8, 2]]), true],
])("%s", (_, area, expected) => {
  expect(crossesItself(area)).toBe(expected);
});

test("no county of the publication crosses itself, and a saw of 20,000 teeth is told in time", async () => {
  const { publication } = await theRealPublication();
  expect(publication.districts.filter(({ geometry }) => geometry.type !== "Point" && crossesItself(geometry)).map(({ id }) => id)).toEqual([]);
  const teeth = Array.from({ length: 20_000 }, (_, index): Position => [102 + index / 10_000, 25 + (index % 2) / 1000]);
  expect(crossesItself(polygon([...teeth, [104, 24], [102, 24], [102, 25]]))).toBe(false);
}, 10_000);
