import { expect, test } from "vitest";
import { computedAreaM2, heroArea, missingEvidence } from "../../src/analysis/zone-areas";
import { aSquare, aZone, anArea, doubtful } from "../ui/panels-fixture";

test("the figure that the map shows stands for the zone", () => {
  const drawn = anArea({ which: "approved", value: 76 });
  const zone = aZone({ statedAreas: [anArea({ which: "administered", value: 157 }), drawn], boundary: { drawnArea: "approved" } });
  expect(heroArea(zone)).toEqual(drawn);
});

test("without a drawn figure the administered area goes before the approved one", () => {
  const administered = anArea({ which: "administered", value: 156.6 });
  expect(heroArea(aZone({ statedAreas: [anArea({ which: "approved", value: 11.8 }), administered] }))).toEqual(administered);
});

test("among figures of one meaning the one without a caution is taken", () => {
  const sound = anArea({ value: 90 });
  expect(heroArea(aZone({ statedAreas: [anArea({ value: 92, caution: doubtful }), sound] }))).toEqual(sound);
});

test("a doubtful figure is still better than none, and no figure is null", () => {
  const only = anArea({ caution: doubtful });
  expect(heroArea(aZone({ statedAreas: [only] }))).toEqual(only);
  expect(heroArea(aZone())).toBeNull();
});

test("a schematic figure is never measured", () => {
  expect(computedAreaM2(aZone({ geometry: aSquare, boundary: { method: "schematic" } }))).toBeNull();
});

test("surveyed and administrative boundaries are measured on the ellipsoid", () => {
  const areaM2 = computedAreaM2(aZone({ geometry: aSquare, boundary: { method: "surveyed" } }));
  expect(areaM2).toBeGreaterThan(1.11e6);
  expect(areaM2).toBeLessThan(1.13e6);
  expect(computedAreaM2(aZone({ geometry: aSquare, boundary: { method: "administrative" } }))).toBe(areaM2);
});

test("a measurable boundary that has no area is unknown, not zero", () => {
  expect(computedAreaM2(aZone({ geometry: null, boundary: { method: "surveyed" } }))).toBeNull();
});

test("what is missing depends on what is known", () => {
  expect(missingEvidence(aZone())).toEqual(["point", "area", "boundary"]);
  const located = aZone({ statedAreas: [anArea()], boundary: { method: "located-only", grade: "verified" } });
  expect(missingEvidence(located)).toEqual(["boundary"]);
  expect(missingEvidence(aZone({ boundary: { method: "surveyed" } }))).toEqual([]);
});
