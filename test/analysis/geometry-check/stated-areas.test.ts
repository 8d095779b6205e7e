import { expect, test } from "vitest";
import { compareStatedAreas, statedAreaFinding } from "../../../src/analysis/geometry-check/stated-areas";
import { geodesicAreaM2 } from "../../../src/analysis/geodesic-area";
import { aBox, aBoxRing, aLayerOf, aPolygon } from "../../support/areas";

const boxes = [aBox(0, 0, 100, 100), aBox(200, 0, 400, 100), aPolygon(aBoxRing(500, 0, 600, 100), [...aBoxRing(510, 10, 520, 20)].reverse())];
const areas = boxes.map(geodesicAreaM2);
const stating = (field: string, per: number, ...factors: number[]) => aLayerOf(boxes, areas.map((areaM2, index) => ({ [field]: (areaM2 / per) * (factors[index] ?? 1) })));

test.each([["MJ", 1, "m2"], ["mj", 1e4, "ha"], ["DKMJ", 2000 / 3, "mu"], ["ZDMJ", 1e6, "km2"], ["GDMJ", 1e4, "ha"]])("%s by %d: %s", (field, per, unit) => {
  expect(compareStatedAreas(stating(field, per))).toMatchObject({ field, unit, compared: 3, differing: 0, features: [] });
});

test("those that differ by more than one per cent are named", () => {
  expect(compareStatedAreas(stating("MJ", 1, 1.005, 1.02, 1))).toMatchObject({ differing: 1, features: [2] });
  expect(statedAreaFinding(stating("MJ", 1, 1, 0.9, 1))).toEqual({ code: "finding.areas-differ", values: { field: "MJ", unit: "m2", compared: 3, differing: 1 } });
  expect(statedAreaFinding(stating("MJ", 1))?.code).toBe("finding.areas-agree");
});

test("other fields, numbers of no unit and empty fields say nothing", () => {
  expect(compareStatedAreas(stating("LENGTH", 1))).toBeNull();
  expect(compareStatedAreas(stating("MJ", 37))).toBeNull();
  expect(compareStatedAreas(aLayerOf(boxes, [{ MJ: 0 }, {}, {}]))).toBeNull();
});
