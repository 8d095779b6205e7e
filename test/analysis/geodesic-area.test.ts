import type { Polygon, Position } from "geojson";
import geodesic from "geographiclib-geodesic";
import { expect, test } from "vitest";
import { geodesicAreaM2 } from "../../src/analysis/geodesic-area";
import { aSquare } from "../support/builders";
import { theRealPublication } from "../support/publication";

const cgcs2000 = new geodesic.Geodesic.Geodesic(6_378_137, 1 / 298.257_222_101);

/** The reference: geographiclib on rings densified so that its geodesic edges follow straight lines in lon/lat. */
function referenceAreaM2(rings: Position[][], steps: number): number {
  return rings.reduce((sum, ring, index) => {
    const polygon = cgcs2000.Polygon(false);
    for (const [lng = 0, lat = 0] of densified(ring, steps)) polygon.AddPoint(lat, lng);
    const area = Math.abs(polygon.Compute(false, true).area ?? 0);
    return sum + (index === 0 ? area : -area);
  }, 0);
}

const densified = (ring: Position[], steps: number): Position[] =>
  ring.slice(1).flatMap(([toLng = 0, toLat = 0], index) => {
    const [lng = 0, lat = 0] = ring[index] ?? [];
    return Array.from({ length: steps }, (_, step) => [lng + ((toLng - lng) * step) / steps, lat + ((toLat - lat) * step) / steps]);
  });

test.each([
  ["a square of a tenth of a degree near Kunming", aSquare([102.8, 25], 0.1)],
  ["a square of a degree", aSquare([102, 24], 1)],
  ["a sliver", { type: "Polygon", coordinates: [[[102, 24], [103.5, 24.001], [103.5, 24.002], [102, 24]]] } satisfies Polygon],
])("%s agrees with geographiclib within 1e-7", (_, polygon) => {
  const reference = referenceAreaM2(polygon.coordinates, 400);
  expect(Math.abs(geodesicAreaM2(polygon) / reference - 1)).toBeLessThan(1e-7);
});

test("the parts of a divided figure add up to the whole", () => {
  const west = aSquare([102.8, 25], 0.1);
  const east = aSquare([102.9, 25], 0.1);
  const whole: Polygon = { type: "Polygon", coordinates: [[[102.8, 25], [103, 25], [103, 25.1], [102.8, 25.1], [102.8, 25]]] };
  expect(geodesicAreaM2(west) + geodesicAreaM2(east)).toBeCloseTo(geodesicAreaM2(whole), 3);
});

test("a hole is not counted, and its direction does not matter", () => {
  const outer = aSquare([102.8, 25], 0.1);
  const hole = aSquare([102.83, 25.03], 0.02);
  const ring = hole.coordinates[0] ?? [];
  const expected = geodesicAreaM2(outer) - geodesicAreaM2(hole);
  for (const inner of [ring, [...ring].reverse()]) {
    expect(geodesicAreaM2({ type: "Polygon", coordinates: [...outer.coordinates, inner] })).toBeCloseTo(expected, 3);
  }
});

test("points, lines and nothing have no area", () => {
  expect(geodesicAreaM2({ type: "Point", coordinates: [102, 25] })).toBe(0);
  expect(geodesicAreaM2(null)).toBe(0);
});

test("the counties of Kunming come to the published area within one per cent", async () => {
  const { publication } = await theRealPublication();
  const kunming = publication.districts.filter(({ city }) => city === "530100");
  const km2 = kunming.reduce((sum, { geometry }) => sum + geodesicAreaM2(geometry), 0) / 1e6;
  expect(Math.abs(km2 / 21_012.54 - 1)).toBeLessThan(0.01);
});
