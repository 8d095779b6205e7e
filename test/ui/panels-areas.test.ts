import { expect, test } from "vitest";
import { areaName } from "../../src/ui/inspector/area-name";
import { comparisonBars, conversionsOf, significantDigits } from "../../src/ui/inspector/area-figures";
import { distanceText } from "../../src/ui/inspector/distance-text";
import { aZone, anArea, doubtful } from "./panels-fixture";

test.each([
  [157, 3],
  [0.58, 2],
  [54.19, 4],
  [1030, 4],
  [11.8, 3],
])("%s is printed with %i significant digits", (value, digits) => {
  expect(significantDigits(value)).toBe(digits);
});

test("conversions speak the language's units and are one digit finer than printed", () => {
  expect(conversionsOf(anArea({ value: 157 }), "zh")).toEqual(["15,700 公顷", "23.55 万亩"]);
  expect(conversionsOf(anArea({ value: 157 }), "en")).toEqual(["15,700 ha", "235,500 mu"]);
  expect(conversionsOf(anArea({ value: 0.58 }), "zh")).toEqual(["58 公顷", "870 亩"]);
  expect(conversionsOf(anArea({ value: 980, unit: "ha" }), "en")).toEqual(["9.8 km²", "14,700 mu"]);
});

test("a planned scope says so, a planned area not twice", () => {
  expect(areaName(anArea({ which: "implemented", status: "planned" })).zh).toBe("实施范围（拟）");
  expect(areaName(anArea({ which: "planned", status: "planned" })).zh).toBe("规划面积");
  expect(areaName(anArea({ which: "approved" })).en).toBe("Approved area");
});

test("distances are metres, and kilometres from one on", () => {
  expect(distanceText(350).zh).toBe("350米");
  expect(distanceText(10_000).zh).toBe("10公里");
  expect(distanceText(7_070).en).toBe("7.07 km");
});

const ftz = aZone({ id: "ftz", kind: "pilot-free-trade-zone", statedAreas: [anArea({ value: 76, caution: doubtful })] });
const linkage = aZone({ id: "linkage", kind: "linkage-zone", statedAreas: [anArea({ value: 157 })] });
const large = aZone({ id: "large", kind: "development-zone", statedAreas: [anArea({ value: 300 })] });

test("the zone comes first, its two counterparts by size, the longest bar is full", () => {
  const park = aZone({ statedAreas: [anArea({ value: 1500, unit: "mu" })] });
  const bars = comparisonBars(park, [large, ftz, park, linkage]);
  expect(bars.map(({ zone }) => zone.id)).toEqual(["park-a", "linkage", "ftz"]);
  expect(bars.map(({ share }) => share)).toEqual([1 / 157, 1, 76 / 157]);
  expect(bars.map(({ isDoubtful }) => isDoubtful)).toEqual([false, false, true]);
});

test("other kinds fill up where there is no closer counterpart, parts of the zone never do", () => {
  const part = aZone({ id: "part", kind: "linkage-zone", parent: "linkage", statedAreas: [anArea({ value: 20 })] });
  expect(comparisonBars(linkage, [linkage, part, ftz, large]).map(({ zone }) => zone.id)).toEqual(["linkage", "large", "ftz"]);
});

test("without a figure, or alone, nothing is compared", () => {
  expect(comparisonBars(aZone(), [ftz, linkage])).toEqual([]);
  expect(comparisonBars(ftz, [ftz, aZone()])).toEqual([]);
});
