import type { MultiPolygon, Polygon, Position } from "geojson";
import { expect, test } from "vitest";
import { compactness, measureOf, polsbyPopper } from "../../../src/analysis/comparison/compactness";

/*
 * By hand, at 25° N on CGCS2000 (a = 6,378,137 m, e² = 0.006694380): sin² 25° = 0.1786062, w² = 1 − e² sin² 25° = 0.9988043, so that the
 * radius of the parallel is a cos 25° / w = 5,784,014.2 m and that of the meridian a (1 − e²) / w³ = 6,346,818.9 m. A degree of
 * longitude is 100,950.1 m, a degree of latitude 110,772.9 m.
 */
const [lngM, latM] = [100_950.1, 110_772.9];
const at = (eastM: number, northM: number): Position => [102.8 + eastM / lngM, 25 + northM / latM];
const square = (westM: number, southM: number, sideM: number): Position[] => [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]].map(([x = 0, y = 0]) => at(westM + x * sideM, southM + y * sideM));
const polygon = (...coordinates: Position[][]): Polygon => ({ type: "Polygon", coordinates });

function indicesOf(outline: Polygon | MultiPolygon) {
  const measure = measureOf(outline);
  if (!measure) throw new Error("nothing to measure");
  return { ...measure, polsbyPopper: polsbyPopper(measure), compactness: compactness(measure) };
}

test("a square of 1 km: A = 1 km², P = 4 km, 4πA/P² = π/4, 2√(πA)/P = √π/2", () => {
  const of = indicesOf(polygon(square(-500, -500, 1000)));
  expect(of.areaM2 / 1e6).toBeCloseTo(1, 4);
  expect(of.perimeterM / 4000).toBeCloseTo(1, 4);
  expect(of.polsbyPopper).toBeCloseTo(0.785398, 5);
  expect(of.compactness).toBeCloseTo(0.886227, 5);
});

test("a regular polygon of 64 corners is almost a circle: (π/64) / tan(π/64) = 0.0490874 / 0.0491269 = 0.999196", () => {
  const corners = Array.from({ length: 65 }, (_, index) => at(5000 * Math.cos((index * Math.PI) / 32), 5000 * Math.sin((index * Math.PI) / 32)));
  const of = indicesOf(polygon(corners));
  expect(of.polsbyPopper).toBeCloseTo(0.999196, 5);
  // Its square root.
  expect(of.compactness).toBeCloseTo(0.999598, 5);
  expect(of.polsbyPopper).toBeLessThan(1);
});

test("a hole lessens the area and adds its line: 2 km outside, 1 km inside, A = 3 km², P = 12 km, 12π/144 = π/12", () => {
  const of = indicesOf(polygon(square(-1000, -1000, 2000), square(-500, -500, 1000)));
  expect(of.areaM2 / 1e6).toBeCloseTo(3, 3);
  expect(of.perimeterM / 1000).toBeCloseTo(12, 3);
  expect(of.polsbyPopper).toBeCloseTo(0.261799, 5);
  expect(of.compactness).toBeCloseTo(0.511663, 5);
});

test("two parts add up: two squares of 1 km, A = 2 km², P = 8 km, 8π/64 = π/8, half of what one has", () => {
  const of = indicesOf({ type: "MultiPolygon", coordinates: [[square(-1500, -500, 1000)], [square(500, -500, 1000)]] });
  expect(of.areaM2 / 1e6).toBeCloseTo(2, 3);
  expect(of.perimeterM / 1000).toBeCloseTo(8, 3);
  expect(of.polsbyPopper).toBeCloseTo(0.392699, 5);
  expect(of.compactness).toBeCloseTo(0.626657, 5);
});

test("what has no extent has no compactness", () => {
  expect(measureOf(polygon([at(0, 0), at(1000, 0), at(0, 0)]))).toBeNull();
  expect(measureOf(polygon())).toBeNull();
});
