import geodesic from "geographiclib-geodesic";
import { expect, test } from "vitest";
import { groundDistanceM, groundOffset, positionAt } from "../../../src/analysis/comparison/ground-offset";
import { placeCentre } from "../../../src/analysis/comparison/place-centre";
import { aSquare } from "../../support/builders";

const kunming = [102.83, 24.88];

test("east and north lead there and back", () => {
  for (const [eastM, northM] of [[0, 0], [2730, 2110], [-157_000, 3], [12, -80_000]] as const) {
    const offset = groundOffset(kunming, positionAt(kunming, { eastM, northM }));
    expect(offset.eastM).toBeCloseTo(eastM, 4);
    expect(offset.northM).toBeCloseTo(northM, 4);
  }
});

test("the distance is that of the ellipsoid, which on WGS 84 differs by less than a tenth of a millimetre", () => {
  const wgs84 = geodesic.Geodesic.WGS84.Inverse(24.88, 102.83, 25.52, 103.74).s12 ?? 0;
  expect(groundDistanceM(kunming, [103.74, 25.52])).toBeCloseTo(wgs84, 3);
});

test("far exclaves do not move the centre off the place", () => {
  const main = aSquare([102.6, 25], 0.2).coordinates;
  const far = aSquare([104, 27], 0.02).coordinates;
  const centre = placeCentre({ geometry: { type: "MultiPolygon", coordinates: [far, main] } });
  expect(centre?.[0]).toBeCloseTo(102.7, 9);
  expect(centre?.[1]).toBeCloseTo(25.1, 9);
});

test("a point is its own centre, a link its middle, and what has no place has none", () => {
  expect(placeCentre({ geometry: { type: "Point", coordinates: [102, 25] } })).toEqual([102, 25]);
  expect(placeCentre({ geometry: { type: "LineString", coordinates: [[102, 25], [103, 26]] } })).toEqual([102.5, 25.5]);
  expect(placeCentre({ geometry: null })).toBeNull();
});
