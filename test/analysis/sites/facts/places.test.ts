import { booleanPointInPolygon } from "@turf/turf";
import { expect, test } from "vitest";
import { countyFinder } from "../../../../src/analysis/sites/facts/county-finder";
import { nearFigure } from "../../../../src/analysis/sites/facts/near-figure";
import { aSquare, aZone } from "../../../support/builders";
import { theRealPublication } from "../../../support/publication";
import { seeded } from "../../../support/random";

test("finds the county that a plain look through all of them finds, near its outline and away from it", async () => {
  const { districts } = (await theRealPublication()).publication;
  const areas = districts.flatMap(({ id, geometry }) => (geometry.type === "Point" ? [] : [{ id, geometry }]));
  const corners = areas.flatMap(({ geometry }) => (geometry.type === "Polygon" ? geometry.coordinates.flat() : geometry.coordinates.flat(2)));
  const random = seeded(11);
  const at = [...Array.from({ length: 1500 }, () => [102 + 3 * random(), 24 + 3 * random()]), ...Array.from({ length: 500 }, () => (corners[Math.floor(random() * corners.length)] ?? []).map((degrees) => degrees + 0.004 * (random() - 0.5)))];
  const find = countyFinder(districts);
  const wrong = at.filter((one) => find(one) !== (areas.find(({ geometry }) => booleanPointInPolygon(one, geometry))?.id ?? null));
  expect([wrong, new Set(at.map(find)).size > 15]).toEqual([[], true]);
});

test("is near a figure within it, and beside the middle of a long side as at its corners", () => {
  const near = nearFigure(aZone({ geometry: aSquare([102.8, 25], 0.2), boundary: { uncertaintyM: 5000 } }));
  // 5 km are 0.0451° of latitude and 0.0497° of longitude here.
  expect([near([102.9, 25.1]), near([102.9, 24.956]), near([102.9, 24.954]), near([103.049, 25.1]), near([103.052, 25.1]), near([102.77, 24.97]), near([102.76, 24.96])]).toEqual([true, true, false, true, false, true, false]);
});

test("is near a point within its uncertainty, and near nothing that has no place", () => {
  const near = nearFigure(aZone({ geometry: { type: "Point", coordinates: [102.8, 25] }, boundary: { method: "located-only", uncertaintyM: 1000 } }));
  expect([near([102.8, 25.0089]), near([102.8, 25.0095]), nearFigure(aZone({ geometry: null }))([102.8, 25])]).toEqual([true, false, false]);
});
