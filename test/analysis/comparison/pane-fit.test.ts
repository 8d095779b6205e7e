import geodesic from "geographiclib-geodesic";
import { expect, test } from "vitest";
import { figureSizePx, fitMetresPerPixel, footprintOf, type Footprint } from "../../../src/analysis/comparison/pane-fit";
import { aSquare } from "../../support/builders";

const size = { width: 500, height: 400 };
const margin = { width: 20, height: 50 };
const centre = [102.1, 25.1];
const square = aSquare([102, 25], 0.2);
const footprint = (geometry: Parameters<typeof footprintOf>[0], at = centre): Footprint => {
  const made = footprintOf(geometry, at);
  if (!made) throw new Error("no figure");
  return made;
};

test("a figure fits between the margins of its pane, and no larger scale would", () => {
  const metres = fitMetresPerPixel(footprint(square), size, margin, 0);
  // The height decides: 150 px are as long as from the middle to the southern edge, which Web Mercator draws a little shorter than to the northern.
  const toNorth = geodesic.Geodesic.WGS84.Inverse(25.1, 102.1, 25.2, 102.1).s12 ?? 0;
  expect(metres / (toNorth / 150)).toBeCloseTo(1, 1);
  expect(figureSizePx(footprint(square), metres)).toBeGreaterThan(296);
  expect(figureSizePx(footprint(square), metres)).toBeLessThanOrEqual(300);
});

test("turned by half a right angle a square needs more room", () => {
  const [upright, turned] = [0, 45].map((bearing) => fitMetresPerPixel(footprint(square), size, margin, bearing));
  expect((turned ?? 0) / (upright ?? 1)).toBeCloseTo((0.1 * (1 + Math.cos((25.1 * Math.PI) / 180))) / Math.SQRT2 / 0.1, 2);
});

test("far exclaves are part of what is fitted", () => {
  const far = aSquare([102.4, 25], 0.01).coordinates;
  const withExclave = footprint({ type: "MultiPolygon", coordinates: [square.coordinates, far] });
  expect(fitMetresPerPixel(withExclave, size, margin, 0)).toBeGreaterThan(fitMetresPerPixel(footprint(square), size, margin, 0));
});

test("a small pane keeps two thirds of itself for the figure", () => {
  const small = { width: 120, height: 90 };
  const metres = fitMetresPerPixel(footprint(square), small, { width: 40, height: 80 }, 0);
  expect(figureSizePx(footprint(square), metres)).toBeCloseTo(60, 0);
});

test("0.58 km² beside 30,000 km²: at the scale of the large one the small one is a few pixels long", () => {
  const large = footprint(aSquare([103, 25], 1.6), [103.8, 25.8]);
  const small = footprint(aSquare([102.7, 25], 0.0076), [102.7038, 25.0038]);
  const metres = fitMetresPerPixel(large, size, margin, 0);
  expect(figureSizePx(small, metres)).toBeGreaterThan(1);
  expect(figureSizePx(small, metres)).toBeLessThan(2);
});

test("a point and nothing have no figure, a link has", () => {
  expect(footprintOf({ type: "Point", coordinates: centre }, centre)).toBeNull();
  expect(footprintOf(null, centre)).toBeNull();
  expect(footprintOf({ type: "LineString", coordinates: [[102, 25], [103, 25]] }, [102.5, 25])).not.toBeNull();
});
