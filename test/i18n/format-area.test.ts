import { expect, test } from "vitest";
import { figure, formatArea } from "../../src/i18n/format-area";

test.each([
  [157e6, "km2", "zh", "157 平方公里"],
  [157e6, "ha", "zh", "15,700 公顷"],
  [157e6, "mu", "zh", "23.55 万亩"],
  [157e6, "mu", "en", "235,500 mu"],
  [157e6, "km2", "en", "157 km²"],
  [0.58e6, "mu", "zh", "870 亩"],
  [2e11, "mu", "zh", "3 亿亩"],
] as const)("%d m² in %s reads in %s as %s", (areaM2, unit, language, text) => {
  expect(formatArea(areaM2, unit, language)).toBe(text);
});

test("fifteen mu are exactly a hectare", () => {
  expect(formatArea(1e4, "mu", "en")).toBe("15 mu");
});

test("a conversion is not more exact than it is asked to be", () => {
  expect(formatArea(11_800_000, "mu", "zh", 3)).toBe("1.77 万亩");
});

test("a printed figure keeps its own decimals", () => {
  expect(figure(54.19)).toBe("54.19");
  expect(figure(1234567.5)).toBe("1,234,567.5");
});
