import { expect, test } from "vitest";
import { readLandCell } from "../../src/formats/read-land-cell";
import { countsPer } from "../../src/domain/land-amount";

test.each([
  ["617公顷", 617 * countsPer.ha, "ha", "617"],
  ["12.3万亩", 123_000 * countsPer.mu, "mu", "123000"],
  ["１，２３４．５", 1234.5 * countsPer.mu, "mu", "1234.5"],
  ["9,255.00", 9255 * countsPer.mu, "mu", "9255.00"],
  ["0", 0, "mu", "0"],
  ["1 km2", countsPer.km2, "km2", "1"],
  ["1 hm²", countsPer.ha, "ha", "1"],
  ["300㎡", 300 * countsPer.m2, "m2", "300"],
])("%s is read as the office meant it", (text, count, unit, value) => {
  expect(readLandCell(text, "mu")).toEqual({ is: "amount", amount: { count, unit, value } });
});

test("a number without a unit is in the shown one", () => {
  expect(readLandCell("2", "ha")).toMatchObject({ amount: { count: 2 * countsPer.ha, unit: "ha" } });
});

test.each(["", " ", "—", "/", "－", "无"])("“%s” is unknown, never zero", (text) => {
  expect(readLandCell(text, "mu")).toEqual({ is: "unknown" });
});

test.each([
  ["-5", "negative"],
  ["一百", "not-a-number"],
  ["12,5", "unclear-number"],
  ["99999999999", "too-large"],
  ["5英亩", "unknown-unit"],
  ["12%", "percent"],
  ["1200①", "footnote"],
  ["617²", "footnote"],
  ["1100³公顷", "footnote"],
  ["1".repeat(300), "not-a-number"],
  ["情景 100.00", "simulated"],
  ["≈200.00", "computed"],
])("%s is refused: %s", (text, fault) => {
  expect(readLandCell(text, "mu")).toMatchObject({ is: "fault", fault });
});
