import type { FeatureCollection } from "geojson";
import { expect, test } from "vitest";
import { createEqualFeatures, createSameNames, wholeNames } from "../../src/cartography/whole-names";

const view = { zoom: 9, bearing: 0, scale: 1 };
const style = { sizePx: 12, spacingEm: 0 };
const free: [number, number, number, number] = [102, 24, 103, 25];
const named = (...lngs: number[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: lngs.map((lng) => ({ type: "Feature", properties: { name: "官渡区", second: "" }, geometry: { type: "Point", coordinates: [lng, 24.5] } })),
});
const lngsOf = ({ features }: FeatureCollection) => features.map(({ geometry }) => (geometry.type === "Point" ? geometry.coordinates[0] : null));

test("a name is shown whole inside or well outside of the free part, never across its edge", () => {
  expect(lngsOf(wholeNames(named(102.5, 102.99, 103.01, 103.6), style, view, free))).toEqual([102.5, 103.6]);
});

test("before the free part is known every name is shown", () => {
  expect(wholeNames(named(102.99), style, view, null).features).toHaveLength(1);
});

test("the same names after a move are the same object", () => {
  const names = named(102.4, 102.5);
  const same = createSameNames();
  const first = same(wholeNames(names, style, view, free));
  expect(same(wholeNames(names, style, view, [101.9, 24, 103, 25]))).toBe(first);
  expect(same(wholeNames(names, style, view, [102.5, 24, 103, 25]))).not.toBe(first);
});

test("names that were placed anew where they were are the former object", () => {
  const same = createEqualFeatures();
  const first = same(named(102.5, 102.6));
  expect(same(named(102.5, 102.6))).toBe(first);
  expect(same(named(102.5, 102.7))).not.toBe(first);
});
