import { expect, test } from "vitest";
import { chordsOf, chordThrough } from "../../src/cartography/chord";
import { mixed } from "../../src/cartography/mixed";
import { metresPerPixel, projector, unprojector } from "../../src/cartography/projection";
import { textWidthEm } from "../../src/cartography/text-size";
import { aSquare } from "../support/builders";

test.each([0, 30, -75, 180])("unprojecting a projected position returns it at bearing %i", (bearing) => {
  const [lng = 0, lat = 0] = unprojector(9.5, bearing)(projector(9.5, bearing)([102.81, 24.97]));
  expect(lng).toBeCloseTo(102.81, 9);
  expect(lat).toBeCloseTo(24.97, 9);
});

test("north is up, and turned to the right by a bearing of minus ninety degrees", () => {
  const [south, north] = [[102.8, 24.9], [102.8, 25]].map(projector(9, 0));
  expect((north?.[1] ?? 0) - (south?.[1] ?? 0)).toBeLessThan(0);
  const [turnedSouth, turnedNorth] = [[102.8, 24.9], [102.8, 25]].map(projector(9, -90));
  expect((turnedNorth?.[0] ?? 0) - (turnedSouth?.[0] ?? 0)).toBeGreaterThan(0);
});

test("at zoom 0 the equator takes 512 pixels, and a parallel shrinks with the cosine", () => {
  expect(metresPerPixel(0, 0) * 512).toBeCloseTo(40_075_016.686, 2);
  expect(metresPerPixel(10, 60)).toBeCloseTo(metresPerPixel(10, 0) / 2, 9);
});

test("the longest chord of a square is its width, and one through a point reaches to the nearer side", () => {
  const square = aSquare([102, 25], 1);
  expect(chordsOf(square)[0]?.halfWidthDeg).toBeCloseTo(0.5, 9);
  expect(chordThrough(square, [102.2, 25.5])).toBeCloseTo(0.2, 9);
  expect(chordThrough(square, [103.2, 25.5])).toBe(0);
});

test("colours mix like paint under glass", () => {
  expect(mixed("#000000", "#FFFFFF", 0.5)).toBe("#808080");
  expect(mixed("#F6F3EB", "#F6F3EB", 0.3)).toBe("#f6f3eb");
});

test("Chinese characters are twice as wide as Latin letters", () => {
  expect(textWidthEm("昆明")).toBe(2);
  expect(textWidthEm("Kunming")).toBeLessThan(5);
});
