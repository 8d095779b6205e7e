import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ledgerTable, type LedgerTable } from "../../src/analysis/ledger-table";
import { tableColumns } from "../../src/analysis/ledger-row";
import { applyCommand, type Command } from "../../src/domain/project-commands";
import { countsPer, landIn, type LandUnit } from "../../src/domain/land-amount";
import { ledgerColumns, ledgerFlows, yearRecordId, type LedgerColumn } from "../../src/domain/ledger";
import type { Collections } from "../../src/domain/project-records";
import { aLedger, anEntry, aScenario, aTree, aYear, type CellsOf } from "../support/ledger";
import { aProject } from "../support/project";

const seeded = { seed: 20261122, numRuns: 200 };
const tree = aTree(3, 2);
const city = "530100";
const unitIds = tree.units.map(({ id }) => id);
const tableOf = (records: Collections["ledger"], scenario: ReturnType<typeof aScenario> | null = null) => ledgerTable({ tree, records, year: 2026, scenario });

const entry = fc.tuple(fc.integer({ min: 0, max: 200_000 }), fc.constantFrom<LandUnit>("mu", "ha", "km2", "m2")).map(([cents, unit]) => anEntry(`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`, unit));
const someCells: fc.Arbitrary<CellsOf> = fc.dictionary(fc.constantFrom(...ledgerColumns), entry, { maxKeys: 8 });
const ledger = fc.dictionary(fc.constantFrom(...unitIds), someCells, { maxKeys: 10 }).map((units) => aLedger(units));

/** All a table says, as one value. */
const everything = (table: LedgerTable) => unitIds.map((unit) => tableColumns.map((column) => table.cell(unit, column)));

test("three fields of 100 mu in three counties make exactly 300 mu in their city, 20 ha in any unit", () => {
  const records = aLedger(Object.fromEntries(tree.units.filter(({ kind }) => kind === "county").map(({ id }) => [id, { issued: "100" }])));
  const { count } = tableOf(records).cell(city, "issued");
  expect(count).toBe(300 * countsPer.mu);
  expect(landIn(count ?? 0, "mu", 2)).toBe("300.00");
  expect(landIn(count ?? 0, "ha", 4)).toBe("20.0000");
});

test("known children and residual always make the parent, and no figure without a residual hides any", () => {
  fc.assert(
    fc.property(ledger, (records) => {
      const table = tableOf(records);
      for (const { id } of tree.units) {
        const children = tree.childrenOf.get(id) ?? [];
        for (const column of ledgerFlows) {
          const { count, residual, known, entry: own } = table.cell(id, column);
          const figures = children.flatMap((child) => table.cell(child.id, column).count ?? []);
          expect(known).toBe(figures.length);
          const sum = figures.reduce((total, one) => total + one, 0);
          // A figure of its own splits into its children and the rest; one without is the sum itself.
          const parts = count === null ? null : sum + (residual ?? (own && figures.length === 0 ? count : 0));
          expect(parts).toBe(count);
        }
      }
    }),
    seeded,
  );
});

test("the order in which records and their cells were written is of no consequence", () => {
  fc.assert(
    fc.property(ledger, fc.infiniteStream(fc.nat()), (records, random) => {
      const keys = Object.entries(records).map((pair) => ({ pair, by: random.next().value }));
      const shuffled = Object.fromEntries(
        keys
          .sort((a, b) => a.by - b.by)
          .map(({ pair: [id, record] }) => [id, record.kind === "unit-year" ? { ...record, cells: Object.fromEntries(Object.entries(record.cells).reverse()) } : record]),
      );
      expect(everything(tableOf(shuffled))).toEqual(everything(tableOf(records)));
    }),
    { ...seeded, numRuns: 60 },
  );
});

test("whatever is entered in any unit, a city's sum is the sum of the entries", () => {
  fc.assert(
    fc.property(fc.tuple(entry, entry, entry), (entries) => {
      const counties = tree.units.filter(({ kind }) => kind === "county");
      const table = tableOf(aLedger(Object.fromEntries(counties.map(({ id }, index) => [id, { used: entries[index] as (typeof entries)[0] }]))));
      expect(table.cell(city, "used").count).toBe(entries.reduce((sum, { amount }) => sum + amount.count, 0));
    }),
    seeded,
  );
});

test("undoing any edit gives the same table again", () => {
  const change = fc.tuple(fc.constantFrom(...unitIds), fc.option(someCells)).map(([unit, given]) =>
    given ? { name: "put-record" as const, collection: "ledger" as const, record: aYear(unit, 2026, given) } : { name: "remove-record" as const, collection: "ledger" as const, id: yearRecordId(unit, 2026) },
  );
  fc.assert(
    fc.property(ledger, fc.array(change, { minLength: 1, maxLength: 6 }), (records, changes) => {
      const empty = aProject();
      const project = { ...empty, collections: { ...empty.collections, ledger: records } };
      const command: Command = { name: "change-records", why: "paste", changes };
      const done = applyCommand(project, command);
      const undone = applyCommand(done.project, done.inverse);
      expect(everything(tableOf(undone.project.collections.ledger))).toEqual(everything(tableOf(records)));
    }),
    { ...seeded, numRuns: 60 },
  );
});

test("an edit changes only its own cells, its balance and what is above", () => {
  fc.assert(
    fc.property(ledger, fc.constantFrom<LedgerColumn>(...ledgerFlows), entry, (records, column, other) => {
      const unit = `park-531002-1`;
      const before = tableOf(records);
      const own = records[yearRecordId(unit, 2026)];
      const cells = own?.kind === "unit-year" ? own.cells : {};
      const after = tableOf({ ...records, [yearRecordId(unit, 2026)]: aYear(unit, 2026, { ...cells, [column]: other }) });
      const affected = new Set([unit, "531002", city]);
      const others = unitIds.filter((id) => !affected.has(id));
      expect(others.map((id) => tableColumns.map((one) => after.cell(id, one)))).toEqual(others.map((id) => tableColumns.map((one) => before.cell(id, one))));
    }),
    { ...seeded, numRuns: 60 },
  );
});

test("without a scenario nothing is simulated, and under one every figure that depends on it is", () => {
  fc.assert(
    fc.property(ledger, entry, (records, simulated) => {
      const plain = tableOf(records);
      expect(everything(plain).flat().some(({ kind, residualSimulated }) => kind === "simulated" || residualSimulated)).toBe(false);
      const over = tableOf(records, aScenario({ "531001": { issued: simulated } }));
      const changed = unitIds.flatMap((unit) => tableColumns.filter((column) => over.cell(unit, column).count !== plain.cell(unit, column).count).map((column) => over.cell(unit, column).kind));
      expect(changed.filter((kind) => kind !== "simulated")).toEqual([]);
    }),
    { ...seeded, numRuns: 60 },
  );
});
