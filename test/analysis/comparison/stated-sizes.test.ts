import { expect, test } from "vitest";
import { statedSizes } from "../../../src/analysis/comparison/stated-sizes";
import { comparedPlace } from "../../../src/domain/compared-place";
import type { StatedArea } from "../../../src/domain/zone";
import { aPublication, anArea, aZone, doubtful } from "../../ui/panels-fixture";

const placeWith = (id: string, ...statedAreas: StatedArea[]) => {
  const place = comparedPlace(aPublication([aZone({ id, statedAreas })]), id);
  if (!place) throw new Error(id);
  return place;
};

test("areas of one meaning are set against each other, although another one stands for a place", () => {
  const a = placeWith("park-a", anArea({ value: 156.6, which: "administered" }), anArea({ value: 11.8, which: "approved" }));
  const b = placeWith("park-b", anArea({ value: 5.9, which: "approved" }));
  const { sizes, isOneKind, ratio } = statedSizes([a, b]);
  expect(sizes.map((size) => size?.value)).toEqual([11.8, 5.9]);
  expect(isOneKind).toBe(true);
  expect(ratio).toBeCloseTo(2, 10);
});

test("where places state no area of one meaning, it is said that they differ", () => {
  const { sizes, isOneKind } = statedSizes([placeWith("park-a", anArea({ which: "administered" })), placeWith("park-b", anArea({ which: "planned" }))]);
  expect(sizes.map((size) => size?.which)).toEqual(["administered", "planned"]);
  expect(isOneKind).toBe(false);
});

test("hectares and mu are compared by what they are", () => {
  expect(statedSizes([placeWith("park-a", anArea({ value: 1500, unit: "mu" })), placeWith("park-b", anArea({ value: 50, unit: "ha" }))]).ratio).toBeCloseTo(2, 10);
});

test("no ratio is formed of a figure in doubt, of one that is unknown, or of three places", () => {
  const [a, b] = [placeWith("park-a", anArea({ value: 10 })), placeWith("park-b", anArea({ value: 20 }))];
  expect(statedSizes([a, b]).ratio).toBe(2);
  expect(statedSizes([a, placeWith("park-c", anArea({ caution: doubtful }))]).ratio).toBeNull();
  expect(statedSizes([a, placeWith("park-c")]).ratio).toBeNull();
  expect(statedSizes([a, b, placeWith("park-c", anArea({ value: 5 }))]).ratio).toBeNull();
});

test("of two meanings both state, the one in less doubt is taken", () => {
  const a = placeWith("park-a", anArea({ value: 9, which: "administered", caution: doubtful }), anArea({ value: 4, which: "built-up" }));
  const b = placeWith("park-b", anArea({ value: 8, which: "administered" }), anArea({ value: 2, which: "built-up" }));
  expect(statedSizes([a, b]).ratio).toBe(2);
});
