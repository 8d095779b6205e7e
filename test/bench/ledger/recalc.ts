import { ledgerTable } from "../../../src/analysis/ledger-table";
import { countsPer } from "../../../src/domain/land-amount";
import type { UnitYearRecord } from "../../../src/domain/project-records";
import { ledgerColumns, ledgerFlows, ledgerStocks, yearRecordId, type LedgerCells } from "../../../src/domain/ledger";
import { aTree } from "../../support/ledger";
import { naiveTotals } from "./naive-totals";

const year = 2026;
/** 1 prefecture, 199 counties, 4,800 parks: 5,000 units, every cell of which is entered but the prefecture's. */
const tree = aTree(199, 24);

const amountOf = (mu: number) => ({ value: String(mu), unit: "mu" as const, count: mu * countsPer.mu });

function filled(unit: string, mu: number): UnitYearRecord {
  const of = (part: number, stock: boolean) => ({ amount: amountOf(Math.max(0, mu - part)), published: null, cutOff: stock ? "2026-06-30" : null, definition: null, note: null, override: null });
  const flows = ledgerFlows.flatMap((flow) => [[flow, of(0, false)], [`${flow}.farmland`, of(5, false)], [`${flow}.cultivated`, of(9, false)]] as const);
  const cells = Object.fromEntries([...flows, ...ledgerStocks.map((stock) => [stock, of(0, true)] as const)]) as LedgerCells;
  return { id: yearRecordId(unit, year), kind: "unit-year", releaseClass: "internal", unit, year, cells };
}

const countyShare = 2_400;
const records = Object.fromEntries(
  tree.units.filter(({ kind }) => kind !== "prefecture").map(({ id, kind }) => [yearRecordId(id, year), filled(id, kind === "county" ? countyShare : 100)]),
);

/**
 * Milliseconds of one recalculation after one cell was edited, and of the naive one, next to each other; `value` is what both say
 * the city has left, so that neither can leave anything out.
 */
export function recalc(run: number): { app: number; bare: number; value: number } {
  const edited = tree.units[1 + (run % (tree.units.length - 1))]?.id ?? "";
  const next = { ...records, [yearRecordId(edited, year)]: filled(edited, 90 + run) };
  const begin = performance.now();
  const table = ledgerTable({ tree, records: next, year, scenario: null });
  const between = performance.now();
  const naive = naiveTotals(tree, next, year);
  const end = performance.now();
  const left = table.cell("530100", "left").count;
  if (left === null || left !== naive.get("530100")?.left) throw new Error(`The two disagree: ${left} and ${naive.get("530100")?.left}`);
  return { app: between - begin, bare: end - between, value: left };
}

export const cells = tree.units.length * (ledgerColumns.length + 3);
