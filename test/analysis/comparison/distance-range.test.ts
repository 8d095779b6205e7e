import { expect, test } from "vitest";
import { distanceRange, type Located } from "../../../src/analysis/comparison/distance-range";

/* Along the meridian by hand: 0.1° of latitude at 25.05° N is 0.1 · 110,773.6 m; see the radii in compactness.test.ts. */
const from: Located = { at: [102.8, 25], uncertaintyM: 0, of: "centre" };
const north: Located = { at: [102.8, 25.1], uncertaintyM: 0, of: "point" };

test("between two ends that are where they are there is one distance", () => {
  const { fromM, toM, isOpen } = distanceRange(from, north);
  expect(fromM / 1000).toBeCloseTo(11.077, 3);
  expect([toM, isOpen]).toEqual([fromM, false]);
});

test("uncertainty widens it at both ends, that of either place", () => {
  const { fromM, toM, isOpen } = distanceRange({ ...from, uncertaintyM: 2000 }, { ...north, uncertaintyM: 500 });
  expect(fromM / 1000).toBeCloseTo(11.077 - 2.5, 3);
  expect(toM / 1000).toBeCloseTo(11.077 + 2.5, 3);
  expect(isOpen).toBe(false);
});

test("within reach it begins at 0 and never below", () => {
  const { fromM, toM } = distanceRange({ ...from, uncertaintyM: 20_000 }, north);
  expect(fromM).toBe(0);
  expect(toM / 1000).toBeCloseTo(31.077, 3);
});

test("with an end that may be anywhere the metres are of the points, and it is open", () => {
  const { fromM, toM, isOpen } = distanceRange({ ...from, uncertaintyM: null }, { ...north, uncertaintyM: 1000 });
  expect((toM - fromM) / 2).toBeCloseTo(1000, 6);
  expect(isOpen).toBe(true);
  expect(distanceRange(from, { ...north, uncertaintyM: null }).isOpen).toBe(true);
});

test("a bare distance says what it is between, a range only what it does not know", () => {
  const end = (of: Located["of"], uncertaintyM: number | null): Located => ({ at: [102.8, 25], uncertaintyM, of });
  const notes = (start: Located): string[] => [end("point", 0), end("point", 5000), end("point", null), end("stand-in", null)].map((to) => distanceRange(start, to).notes.join(" "));
  expect(notes(end("centre", 0))).toEqual(["centroid", "", "centroid end-unknown", "centroid end-unknown"]);
  expect(notes(end("figure", 10_000))).toEqual(["", "", "end-unknown", "end-unknown"]);
  expect(notes(end("point", 5000))).toEqual(["", "", "end-unknown", "end-unknown"]);
  expect(notes(end("point", null))).toEqual(["points", "start-unknown", "points", "stand-ins"]);
  expect(notes(end("stand-in", null))).toEqual(["stand-ins", "start-unknown", "stand-ins", "stand-ins"]);
});
