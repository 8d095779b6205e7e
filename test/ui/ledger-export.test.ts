import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ledgerTable } from "../../src/analysis/ledger-table";
import type { NamedUnit } from "../../src/analysis/match-names";
import { landAmount, landUnits, type LandAmount, type LandUnit } from "../../src/domain/land-amount";
import { ledgerColumns, type LedgerEntry } from "../../src/domain/ledger";
import { emptyCollections, type Collections, type ScenarioRecord } from "../../src/domain/project-records";
import type { BookFormat } from "../../src/domain/table-book";
import { readTable } from "../../src/formats/tables/read-table";
import { likelyTarget } from "../../src/formats/tables/recognise-table";
import { writeCsv, writeXlsx } from "../../src/formats/tables/write-table";
import { ledgerSheet } from "../../src/sheets/ledger-sheet";
import { heads, isFoldable, visibleColumns } from "../../src/ui/ledger/grid-columns";
import { cellText } from "../../src/ui/ledger/ledger-clipboard";
import { columnText } from "../../src/ui/ledger/ledger-words";
import { aLedger, anEntry, aScenario, aTree } from "../support/ledger";
import { aPlan } from "../support/tables";

const tree = aTree(3, 1);
const units = tree.units.map(({ id, name, kind }): NamedUnit => ({ id, name, kind: kind === "prefecture" || kind === "county" ? kind : "zone", aliases: [], formerNames: [] }));
const columns = visibleColumns(new Set(heads.filter(isFoldable)));

type Shown = { ledger: Collections["ledger"]; language: "zh" | "en" | "both"; areaUnit: LandUnit; format: BookFormat; scenario?: ScenarioRecord | null };

/** What the panel hands out, written and read as the app does. */
function exported({ ledger, language, areaUnit, format, scenario = null }: Shown) {
  const table = ledgerTable({ tree, records: ledger, year: 2026, scenario });
  const sheet = ledgerSheet({ table, rows: tree.units, columns, areaUnit, language, cellText: (unit, column) => cellText({ table }, unit, column, areaUnit, language), columnText: (column) => columnText(column, language) });
  const read = readTable(format === "xlsx" ? writeXlsx({ sheets: [sheet] }) : writeCsv(sheet), "导出");
  const grid = read.ok ? read.value.sheets[0] : undefined;
  if (!grid) throw new Error("not read");
  expect(likelyTarget(grid)).toBe("ledger");
  return grid;
}

const decimals = fc.oneof(fc.stringMatching(/^[1-9]\d{0,4}(\.\d{1,9})?$/), fc.constantFrom("0", "0.0", "100.50", "007.5", "0.000000001"));
const amounts = fc.tuple(decimals, fc.constantFrom(...landUnits)).map(([value, unit]) => landAmount(value, unit)).filter((amount): amount is LandAmount => typeof amount !== "string");
const words = fc.constantFrom(null, "云自然资〔2025〕1号");
const entries: fc.Arbitrary<LedgerEntry> = fc.record({ amount: amounts, published: words, cutOff: fc.constant(null), definition: fc.constant(null), note: words, override: words });
const cells = fc.dictionary(fc.constantFrom(...ledgerColumns), entries, { minKeys: 1, maxKeys: 8, noNullPrototype: true });
const ledgers = fc.dictionary(fc.constantFrom(...tree.units.map(({ id }) => id)), cells, { minKeys: 1, maxKeys: 5, noNullPrototype: true }).map((given) => aLedger(given));

test("the panel's own export, in any unit and language, changes nothing where it came from, and brings every entry with its unit where nothing is", async () => {
  await fc.assert(
    fc.asyncProperty(ledgers, fc.constantFrom("zh", "en", "both"), fc.constantFrom(...landUnits), fc.constantFrom("xlsx", "csv"), async (ledger, language, areaUnit, format) => {
      const grid = exported({ ledger, language, areaUnit, format });
      const again = await aPlan(grid, { units, collections: { ...emptyCollections, ledger } });
      expect([again.questions, again.faults, again.commands]).toEqual([[], [], []]);
      const entered = Object.values(ledger).flatMap((record) => (record.kind === "unit-year" ? Object.values(record.cells) : []));
      expect(again.changes.map(({ state }) => state)).toEqual(entered.map(() => "unchanged"));
      const fresh = await aPlan(grid, { units });
      const amountsIn = (records: readonly unknown[]) => (records as { id: string; cells: Record<string, LedgerEntry> }[]).map(({ id, cells: own }) => [id, Object.fromEntries(Object.entries(own).map(([column, { amount }]) => [column, amount]))]);
      expect(Object.fromEntries(amountsIn(fresh.commands.map(({ record }) => record)) as [string, unknown][])).toEqual(Object.fromEntries(amountsIn(Object.values(ledger)) as [string, unknown][]));
    }),
    { numRuns: 60 },
  );
}, 60_000);

const ledger = aLedger({ "531001": { issued: anEntry("617", "ha"), used: anEntry("2", "ha", { published: "昆政发〔2026〕1号" }) }, "531002": { issued: "30" } });

test("sums are computed and skipped, a figure put in since counts as it stands", async () => {
  const grid = exported({ ledger, language: "zh", areaUnit: "mu", format: "csv" });
  const plan = await aPlan(grid, { units, collections: { ...emptyCollections, ledger } });
  expect([plan.faults, plan.computedCells]).toEqual([[], 2]);
  expect(plan.leftOut).toContainEqual({ why: "computed", rows: [3] });
  const edited = { ...grid, rows: grid.rows.map((row) => row.map((cell) => (cell?.text === "9255.00" ? { ...cell, text: "9255.10" } : cell))) };
  const changed = await aPlan(edited, { units, collections: { ...emptyCollections, ledger } });
  expect(changed.changes.flatMap(({ what, after, state }) => (state === "changed" && after.is === "land" ? [`${what} ${after.amount.value} ${after.amount.unit}`] : []))).toEqual(["issued 9255.10 mu"]);
});

test("a scenario's table never becomes the ledger", async () => {
  const grid = exported({ ledger, language: "zh", areaUnit: "mu", format: "xlsx", scenario: aScenario({ "531002": { issued: "50" } }) });
  const plan = await aPlan(grid, { units });
  expect([plan.questions, plan.commands]).toEqual([["scenario-sheet"], []]);
});

test("the same land in another unit is unchanged, unless someone wants the table's notation", async () => {
  const grid = exported({ ledger: aLedger({ "531001": { issued: "9255" } }), language: "zh", areaUnit: "mu", format: "csv" });
  const kept = await aPlan(grid, { units, collections: { ...emptyCollections, ledger } });
  expect(kept.changes.map(({ state, isOtherNotation }) => [state, isOtherNotation])).toEqual([["unchanged", true]]);
  expect(kept.commands).toEqual([]);
  const taken = await aPlan(grid, { units, setup: { notation: "table" }, collections: { ...emptyCollections, ledger } });
  expect(taken.commands[0]?.record).toMatchObject({ cells: { issued: { amount: { value: "9255", unit: "mu" } } } });
});
