import { assert, constantFrom, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { criteria, criterionIds } from "../../../src/domain/sites/criterion";
import { fromReader, mostQuantity, readerUnitNamed, readerUnitOf, readerUnits, readerUnitsOf, readQuantity, toReader } from "../../../src/domain/sites/site-units";

test("land, distances and prices convert exactly", () => {
  expect(fromReader(300, "mu")).toBe(200_000);
  expect(fromReader(15, "mu")).toBe(fromReader(1, "ha"));
  expect(fromReader(157, "km2")).toBe(157_000_000);
  expect(fromReader(0.3, "km")).toBe(300);
  // 1 万元/亩 = 10,000 / (2000/3) 元/m²
  expect(fromReader(1, "wan-yuan-per-mu")).toBe(15);
  expect(toReader(450, "wan-yuan-per-mu")).toBe(30);
  expect(toReader(2000 / 3, "mu")).toBe(1);
  expect(toReader(0.9, "percent")).toBe(90);
});

test("what a reader enters is what the reader sees again", () => {
  assert(
    property(constantFrom(...readerUnits), integer({ min: 0, max: 1e9 }), (unit, thousandths) => {
      expect(toReader(fromReader(thousandths / 1000, unit), unit)).toBe(thousandths / 1000);
    }),
  );
});

test("every criterion with a quantity has its units, land in those of the reader where they fit", () => {
  for (const id of criterionIds) expect(readerUnitsOf(id).length > 0, id).toBe(criteria[id].is === "range");
  expect(readerUnitOf("plot")).toBe("mu");
  expect(readerUnitOf("plot", "ha")).toBe("ha");
  expect(readerUnitOf("area")).toBe("km2");
  expect(readerUnitOf("plant", "ha")).toBe("m2");
  expect(readerUnitOf("airport", "ha")).toBe("km");
  expect(readerUnitOf("tenure")).toBeNull();
});

test.each([
  ["300", "plot", 200_000, "mu"],
  ["１，５００ 亩", "plot", 1_000_000, "mu"],
  ["20公顷", "plot", 200_000, "ha"],
  ["1.5 km²", "area", 1_500_000, "km2"],
  ["800 m", "airport", 800, "m"],
  ["30 万元/亩", "price", 450, "wan-yuan-per-mu"],
  ["20 万元/亩·年", "tax-yield", 300, "wan-yuan-per-mu-year"],
  ["2 万吨标准煤", "energy-quota", 20_000, "wan-tce"],
  ["5000立方米/日", "water", 5000, "m3-a-day"],
  ["45%", "industry", 0.45, "percent"],
] as const)("%s is read for %s", (text, criterion, value, unit) => {
  expect(readQuantity(text, criterion, readerUnitOf(criterion) ?? "mu")).toEqual({ is: "quantity", value, unit });
});

test.each([
  ["=300", "not-a-number"],
  ["@SUM(A1)", "not-a-number"],
  ["NaN", "not-a-number"],
  ["Infinity", "not-a-number"],
  ["3.0.0", "not-a-number"],
  ["1e999", "too-large"],
  ["1".repeat(5000), "not-a-number"],
  ["-5", "negative"],
  ["(5)", "negative"],
  ["300 公里", "other-unit"],
  ["300 顷", "other-unit"],
  ["20000000000", "too-large"],
] as const)("%s is refused", (text, fault) => {
  expect(readQuantity(text, "plot", "mu")).toEqual({ is: "fault", fault });
});

test("an empty field asks nothing, and a minus zero is a zero", () => {
  expect(readQuantity("  ", "plot", "mu")).toEqual({ is: "nothing" });
  expect(readQuantity("-0", "plot", "mu")).toEqual({ is: "quantity", value: 0, unit: "mu" });
  expect(mostQuantity).toBe(1e12);
  expect(readerUnitNamed("km^2")).toBe("km2");
});
