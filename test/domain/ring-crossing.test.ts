import type { Polygon, Position } from "geojson";
import { expect, test } from "vitest";
import { outlineOf, type Outline } from "../../src/domain/ring-crossing";
import { aSquare } from "../support/builders";
import { theRealPublication } from "../support/publication";

const polygon = (...rings: Position[][]): Polygon => ({ type: "Polygon", coordinates: rings });

test.each<[string, Polygon, Outline]>([
  ["a square", aSquare([102, 25], 1), "sound"],
  ["a bow-tie", polygon([[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]), "crosses"],
  ["a ring touching itself in a corner", polygon([[0, 0], [2, 0], [1, 1], [2, 2], [0, 2], [1, 1], [0, 0]]), "sound"],
  ["a hole inside", polygon([[0, 0], [9, 0], [9, 9], [0, 9], [0, 0]], [[2, 2], [2, 4], [4, 4], [4, 2], [2, 2]]), "sound"],
  ["a hole across the outline", polygon([[0, 0], [9, 0], [9, 9], [0, 9], [0, 0]], [[8, 2], [8, 4], [11, 4], [11, 2], [8, 2]]), "crosses"],
])("%s", (_, area, expected) => {
  expect(outlineOf(area)).toBe(expected);
});

test("no county of the publication crosses itself, and a saw of 20,000 teeth is told in time", async () => {
  const { publication } = await theRealPublication();
  expect(publication.districts.filter(({ geometry }) => geometry.type !== "Point" && outlineOf(geometry) !== "sound").map(({ id }) => id)).toEqual([]);
  const teeth = Array.from({ length: 20_000 }, (_, index): Position => [102 + index / 10_000, 25 + (index % 2) / 1000]);
  expect(outlineOf(polygon([...teeth, [104, 24], [102, 24], [102, 25]]))).toBe("sound");
}, 10_000);

test("an outline that would take minutes to check is given up", () => {
  const across = Array.from({ length: 20_000 }, (_, index): Position => [index % 2 ? 104 : 102, 25 + index / 20_000]);
  expect(outlineOf(polygon([...across, [104.5, 26.5], [101, 26.5], [101, 25], [102, 25]]))).toBe("too-detailed");
});
