import { expect, test } from "vitest";
import { enteredRecords, monthsOf } from "../../src/analysis/entered-records";
import { HousingProjectRecord, IndustryRecord, MonthlyRecord } from "../../src/domain/project-records";

const monthly = (id: string, unit: string, month: string, value: number, over: Partial<MonthlyRecord> = {}): MonthlyRecord =>
  MonthlyRecord.parse({ id, unit, indicator: "规上工业产值", month, value, unitName: "亿元", source: null, ...over });
const keyed = <T extends { id: string }>(records: readonly T[]): Record<string, T> => Object.fromEntries(records.map((record) => [record.id, record]));
const housing = (id: string, unit: string | null) =>
  HousingProjectRecord.parse({ id, kind: "housing", name: id, unit, type: "rental", dwellings: null, built: null, status: null, asOf: null, source: null, note: null });

test("what was entered stands by unit, what has none last", () => {
  const industries = keyed([IndustryRecord.parse({ id: "i", unit: "park-anning", industries: [{ industry: "chemicals", role: null, name: "化工" }], asOf: null, source: null })]);
  const found = enteredRecords({ industries, projects: keyed([housing("a", null), housing("b", "530111")]), monthly: keyed([monthly("m", "park-anning", "2026-01", 1)]) });
  expect(found.map(({ unit, industries: own, housing: homes, series }) => [unit, own.length, homes.length, series.length])).toEqual([
    ["530111", 0, 1, 0],
    ["park-anning", 1, 0, 1],
    [null, 0, 1, 0],
  ]);
});

test("a series is one indicator in one unit of measure, in the order of its months; other units are never mixed in", () => {
  const records = keyed([monthly("c", "u", "2026-03", 3), monthly("a", "u", "2025-12", 1), monthly("x", "u", "2026-01", 20_000, { unitName: "万元" })]);
  const [unit] = enteredRecords({ industries: {}, projects: {}, monthly: records });
  expect(unit?.series.map(({ unitName, points }) => [unitName, points.map(({ month }) => month)])).toEqual([
    ["亿元", ["2025-12", "2026-03"]],
    ["万元", ["2026-01"]],
  ]);
});

test("months without a report are in the row of months, over the turn of the year", () => {
  expect(monthsOf([monthly("a", "u", "2025-11", 1), monthly("b", "u", "2026-02", 2)])).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
  expect(monthsOf([])).toEqual([]);
});

test("a series over a thousand years does not run away", () => {
  expect(monthsOf([monthly("a", "u", "0001-01", 1), monthly("b", "u", "9999-12", 2)])).toHaveLength(600);
});
