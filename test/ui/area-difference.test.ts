import { expect, test } from "vitest";
import { areaDifference, boundedFirst } from "../../src/ui/imported/area-difference";
import { anArea } from "./panels-fixture";

const words = (computedKm2: number, area: Parameters<typeof anArea>[0], language: "zh" | "en" = "zh") => {
  const found = areaDifference(computedKm2 * 1e6, anArea(area), language);
  return found.is === "below" ? `< ${found.step}` : found.words;
};

test("a difference is as exact as the stated figure and one digit more", () => {
  expect(words(156.431, { value: 157 })).toBe("−0.6 平方公里 (−0.4%)");
  expect(words(156.431, { value: 157 }, "en")).toBe("−0.6 km² (−0.4%)");
  expect(words(157.0123, { value: 156.6 })).toBe("+0.41 平方公里 (+0.26%)");
  expect(words(14.2, { value: 12 })).toBe("+2.2 平方公里 (+18.3%)");
  expect(words(4.27, { value: 5 })).toBe("−0.7 平方公里 (−15%)");
  expect(words(156.431, { value: 234_646, unit: "mu" })).toBe("+0.5 亩");
});

test("closer than that is said to be so, and never as a difference of nothing", () => {
  expect(words(157.04, { value: 157 })).toBe("< 0.1 平方公里");
  expect(words(156.9999, { value: 157 })).toBe("< 0.1 平方公里");
});

test("the area that the boundary is said to bound comes first, the others keep their order", () => {
  const areas = [anArea({ which: "approved" }), anArea({ which: "planned" }), anArea({ which: "administered" })];
  expect(boundedFirst(areas, "administered").map(({ which }) => which)).toEqual(["administered", "approved", "planned"]);
  expect(boundedFirst(areas, null)).toEqual(areas);
});
