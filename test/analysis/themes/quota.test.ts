import { array, assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { accountTree } from "../../../src/analysis/account-tree";
import { classingOf, quantileSpans, spanIndex, stepOf } from "../../../src/analysis/themes/breaks";
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

const whole = (given: Partial<Record<LedgerColumn, string>>) => ({ "carried-in": "0", "transferred-in": "0", "transferred-out": "0", ...given });
const records = (...all: UnitYearRecord[]) => Object.fromEntries(all.map((one) => [one.id, one]));
const tree = async () => accountTree((await themeInputs({})).publication, null);

test("what is left is known where all five flows are, and unknown is not zero", async () => {
  const given = records(
    record("530102", 2026, { issued: "300", "carried-in": "20", "transferred-in": "0", "transferred-out": "50", used: "100" }),
    record("530103", 2026, { issued: "10", used: "2" }),
    record("530111", 2026, { used: "7" }),
    record("530112", 2026, { supplied: "7" }),
  );
  const [year] = quotaYears(await tree(), given, null);
  expect([...(year?.units ?? [])].map(([unit, one]) => [unit, mu(one.issued), mu(one.given), mu(one.used), mu(one.left), one.value])).toEqual([
    ["530102", 300, 270, 100, 170, "computed"],
    ["530103", 10, null, 2, null, "entered"],
    ["530111", null, null, 7, null, "entered"],
  ]);
});

test("a scenario stands over the entered cells of its year and says so", async () => {
  const scenario = ScenarioRecord.parse({ id: "s1", title: "情景", createdAt: "2026-11-22T00:00:00Z", year: 2026, rule: null, cells: { "530102": cells({ issued: "400" }) }, note: null });
  const [year] = quotaYears(await tree(), records(record("530102", 2026, whole({ issued: "300", used: "100" }))), scenario);
  const unit = year?.units.get("530102");
  expect([mu(unit?.left), unit?.value, unit?.records]).toEqual([300, "simulated", ["2026.530102", "s1"]]);
});

test("the quota theme speaks of counties and zones that are counted on their own, the latest year first", async () => {
  const given = records(
    record("530102", 2025, whole({ issued: "9", used: "1" })),
    record("530102", 2026, whole({ issued: "300", used: "100" })),
    record("park-yanglin", 2026, whole({ issued: "30", used: "40" })),
    record("nowhere", 2026, whole({ issued: "1", used: "1" })),
  );
  const quota = quotaYears(await tree(), given, null);
  const model = themeModelOf(await themeInputs({ quota }), "quota");
  expect(model.years).toEqual([2025, 2026]);
  expect([model.year, model.measure]).toEqual([2026, "left"]);
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

test("while nobody knows what is left the map shows what was issued, and says so", async () => {
  const quota = quotaYears(await tree(), records(record("530102", 2026, { issued: "300", used: "100" }), record("530103", 2026, { used: "5" })), null);
  const model = themeModelOf(await themeInputs({ quota }), "quota");
  expect(model.measure).toBe("issued");
  expect(mu(model.values.get("530102")?.parts[0]?.amount)).toBe(300);
  expect(model.values.has("530103")).toBe(false);
});

test.each([
  { amounts: [], method: "values", spans: 0 },
  { amounts: [7], method: "values", spans: 1 },
  { amounts: [1, 2, 3, 4, 5], method: "values", spans: 5 },
  { amounts: [4, 4, 4, 4, 4, 4, 9], method: "values", spans: 2 },
  { amounts: [1, 2, 3, 4, 5, 6], method: "quantiles", spans: 3 },
  { amounts: [1, 2, 3, 4, 5, 6, 7, 8], method: "quantiles", spans: 4 },
  { amounts: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], method: "quantiles", spans: 5 },
])("$amounts are classed by $method, and no quantile is a single value", ({ amounts, method, spans }) => {
  const classing = classingOf(amounts);
  expect([classing.method, classing.spans.length]).toEqual([method, spans]);
  for (const { from, to } of classing.spans) expect(from === to).toBe(method === "values");
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
