import { array, assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { quantileSpans, spanIndex, stepOf } from "../../../src/analysis/themes/breaks";
import { quotaYears } from "../../../src/analysis/themes/quota-years";
import { themeModelOf } from "../../../src/analysis/themes/theme-model-of";
import { landAmount, type LandAmount } from "../../../src/domain/land-amount";
import { yearRecordId, type LedgerCells, type LedgerColumn } from "../../../src/domain/ledger";
import { ScenarioRecord, UnitYearRecord } from "../../../src/domain/project-records";
import { themeInputs } from "../../support/themes";

const cell = (value: string) => ({ amount: landAmount(value, "mu") as LandAmount, published: null, cutOff: null, definition: null, note: null, override: null });
const cells = (given: Partial<Record<LedgerColumn, string>>): LedgerCells => Object.fromEntries(Object.entries(given).map(([column, value]) => [column, cell(value)]));
const record = (unit: string, year: number, given: Partial<Record<LedgerColumn, string>>): UnitYearRecord =>
  UnitYearRecord.parse({ id: yearRecordId(unit, year), kind: "unit-year", unit, year, cells: cells(given) });
const mu = (count: number | null | undefined) => (count === null || count === undefined ? count : count / 200_000);

test("what is left is known where the given and the used are, and unknown is not zero", () => {
  const [year] = quotaYears([record("530102", 2026, { issued: "300", "carried-in": "20", "transferred-out": "50", used: "100" }), record("530103", 2026, { issued: "10" }), record("530111", 2026, { used: "7" })], null);
  expect([...(year?.units ?? [])].map(([unit, { given, used, left }]) => [unit, mu(given), mu(used), mu(left)])).toEqual([
    ["530102", 270, 100, 170],
    ["530103", 10, null, null],
    ["530111", null, 7, null],
  ]);
});

test("a scenario stands over the entered cells of its year and says so", () => {
  const scenario = ScenarioRecord.parse({ id: "s1", title: "情景", createdAt: "2026-11-22T00:00:00Z", year: 2026, rule: null, cells: { "530102": cells({ issued: "400" }) }, note: null });
  const [year] = quotaYears([record("530102", 2026, { issued: "300", used: "100" })], scenario);
  const unit = year?.units.get("530102");
  expect([mu(unit?.left), unit?.value, unit?.records]).toEqual([300, "simulated", ["2026.530102", "s1"]]);
});

test("the quota theme speaks of counties and zones that are counted on their own, the latest year first", async () => {
  const quota = quotaYears([record("530102", 2025, { issued: "9", used: "1" }), record("530102", 2026, { issued: "300", used: "100" }), record("park-yanglin", 2026, { issued: "30", used: "40" }), record("nowhere", 2026, { issued: "1", used: "1" })], null);
  const model = themeModelOf(await themeInputs({ quota }), "quota");
  expect(model.years).toEqual([2025, 2026]);
  expect(model.year).toBe(2026);
  expect(model.features).toContain("530102");
  expect(model.features).toContain("park-jingkai");
  expect(model.features).not.toContain("park-anning");
  expect([...model.values].map(([id, { parts }]) => [id, parts[0]?.class, mu(parts[0]?.amount)])).toEqual([
    ["530102", "quota.q5", 200],
    ["park-yanglin", "quota.q1", -10],
  ]);
  expect(model.unplaced.map(({ source }) => source)).toEqual([{ kind: "record", id: "2026.nowhere" }]);
  const bars = themeModelOf(await themeInputs({ quota }), "quota", "over");
  expect(bars.values.get("park-yanglin")?.parts.map((part) => [part.class, mu(part.amount)])).toEqual([
    ["quota.used", 30],
    ["quota.over", 10],
  ]);
  expect(themeModelOf(await themeInputs({ quota, year: 2025 }), "quota").values.size).toBe(1);
});

test("classes by quantile hold every value once, none empty, equal values together", () => {
  assert(
    property(array(integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 60 }), (amounts) => {
      const spans = quantileSpans(amounts);
      expect(spans.length).toBe(Math.min(5, new Set(amounts).size));
      for (const [index, { from, to }] of spans.entries()) {
        expect(from).toBeLessThanOrEqual(to);
        expect(from).toBeGreaterThan(spans[index - 1]?.to ?? -Infinity);
        expect(amounts.some((amount) => spanIndex(spans, amount) === index)).toBe(true);
      }
      for (const amount of amounts) {
        const span = spans[spanIndex(spans, amount)];
        expect(span && amount >= span.from && amount <= span.to).toBe(true);
      }
    }),
  );
  expect([1, 2, 3, 4, 5].map((n) => Array.from({ length: n }, (_, index) => stepOf(index, n)))).toEqual([[2], [0, 4], [0, 2, 4], [0, 1, 3, 4], [0, 1, 2, 3, 4]]);
});
