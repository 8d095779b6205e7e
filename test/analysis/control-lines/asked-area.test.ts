import { expect, test } from "vitest";
import { askedZone } from "../../../src/analysis/control-lines/asked-area";
import { schematicZonesUnder } from "../../../src/analysis/control-lines/schematic-under";
import { aBox, aBoxRing, aPolygon, at } from "../../support/areas";
import { aZone } from "../../support/builders";

const area = aBox(0, 0, 1000, 1000);
const withMethod = (method: "surveyed" | "administrative" | "schematic" | "located-only" | "unlocated", geometry: Parameters<typeof aZone>[0] = {}) => aZone({ geometry: area, ...geometry, boundary: { method } });

test("surveyed and administrative boundaries can be asked", () => {
  for (const method of ["surveyed", "administrative"] as const) expect(askedZone(withMethod(method))).toEqual({ can: true, area });
  expect(askedZone(withMethod("surveyed", { geometry: { type: "Point", coordinates: at(0, 0) } }))).toEqual({ can: false, why: "not-an-area" });
});

test("schematic figures and points cannot, whatever they are drawn as", () => {
  for (const method of ["schematic", "located-only", "unlocated"] as const) expect(askedZone(withMethod(method))).toEqual({ can: false, why: method });
});

test("schematic zones under an area are named, also within their uncertainty of it; others are not", () => {
  const zones = [
    aZone({ id: "meets", geometry: aBox(900, 900, 2000, 2000), boundary: { method: "schematic", uncertaintyM: null } }),
    aZone({ id: "apart", geometry: aBox(3000, 0, 4000, 1000), boundary: { method: "schematic", uncertaintyM: null } }),
    aZone({ id: "near", geometry: aBox(3000, 0, 4000, 1000), boundary: { method: "schematic", uncertaintyM: 5000 } }),
    // Its box meets the area, its ground does not.
    aZone({ id: "around", geometry: aPolygon(aBoxRing(-500, -500, 1500, 1500), aBoxRing(-100, -100, 1100, 1100)), boundary: { method: "schematic", uncertaintyM: null } }),
    aZone({ id: "surveyed", geometry: area, boundary: { method: "surveyed" } }),
  ];
  expect(schematicZonesUnder(area, zones).map(({ id }) => id)).toEqual(["meets", "near"]);
});
