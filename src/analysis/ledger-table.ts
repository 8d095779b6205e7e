import type { LedgerColumn, LedgerEntry } from "../domain/ledger";
import type { Collections, ScenarioRecord } from "../domain/project-records";
import type { AccountTree } from "./account-tree";
import { computeLedger, type Computed } from "./compute-ledger";
import { computedColumns, containing, enterable, kindCodes, positionOf, tableColumns, termsOf, width, type TableColumn } from "./ledger-row";

export type CellKind = keyof typeof kindCodes;

/**
 * What is wrong with a cell, or why there is none: `over-allocated`: the children have more than their parent; `part-exceeds`:
 * more 耕地 than 农用地, or more of either than in all; `overdrawn`: more used and handed on than there was; `other-cut-off`:
 * stocks of several days or definitions do not add up; `too-large`: beyond what is counted exactly.
 */
export const cellFaults = ["over-allocated", "part-exceeds", "overdrawn", "other-cut-off", "too-large"] as const;
export type CellFault = (typeof cellFaults)[number];

/** Counts are of 1/300 m². */
export type Cell = {
  kind: CellKind;
  /** `null` is unknown, which is not zero. Where fewer children are `known` than there are, this is no total. */
  count: number | null;
  /** What was entered or published for this very cell, in the ledger or the scenario. */
  entry: LedgerEntry | null;
  /** Children with a figure, and all children. */
  known: number;
  all: number;
  /** What is left of the figure after the known children: 园区以外, or not yet allocated. Negative where they have more. */
  residual: number | null;
  /** Whether the residual comes from a scenario's figures. */
  residualSimulated: boolean;
  fault: CellFault | null;
  /** For a balance that cannot be computed: the columns it lacks. */
  missing: readonly LedgerColumn[];
};

export type LedgerFault = { unit: string; column: TableColumn; fault: CellFault };

export type LedgerInput = {
  tree: AccountTree;
  records: Collections["ledger"];
  year: number;
  /** Its cells stand over the ledger's; one of another year changes nothing. */
  scenario: ScenarioRecord | null;
};

export type LedgerTable = {
  tree: AccountTree;
  year: number;
  /** The scenario that is laid over, `null` where none is or it is of another year. */
  scenario: ScenarioRecord | null;
  cell: (unit: string, column: TableColumn) => Cell;
  /** Whether a figure is the sum of some children only. */
  isPartial: (unit: string, column: TableColumn) => boolean;
  /** The largest figure of a column, for its width. */
  largest: (column: TableColumn) => number;
  /** In the order of units and columns. */
  faults: readonly LedgerFault[];
};

/** The ledger of a year, computed whole in one pass; single cells are read off it when they are shown. */
export function ledgerTable({ tree, records, year, scenario }: LedgerInput): LedgerTable {
  const over = scenario?.year === year ? scenario : null;
  const computed = computeLedger(tree, records, year, over);
  const indexAt = (unit: string, column: TableColumn) => (tree.indexOf.get(unit) ?? Number.NaN) * width + positionOf(column);
  return {
    tree,
    year,
    scenario: over,
    cell: (unit, column) => cellOf(computed, tree.indexOf.get(unit) ?? -1, column),
    isPartial: (unit, column) => computed.partial[indexAt(unit, column)] === 1,
    largest: (column) => largestOf(computed.shown, positionOf(column)),
    faults: computed.faults.map((at) => ({
      unit: tree.units[Math.floor(at / width)]?.id ?? "",
      column: tableColumns[at % width] as TableColumn,
      fault: cellFaults[(computed.faultAt[at] ?? 1) - 1] as CellFault,
    })),
  };
}

/** The years with entries, in order. */
export function ledgerYears(records: Collections["ledger"]): number[] {
  const years = new Set<number>();
  for (const record of Object.values(records)) if (record.kind === "unit-year") years.add(record.year);
  return [...years].sort((a, b) => a - b);
}

function largestOf(figures: Float64Array, position: number): number {
  let largest = 0;
  for (let at = position; at < figures.length; at += width) {
    const size = Math.abs(figures[at] as number);
    if (size > largest) largest = size;
  }
  return largest;
}

const kindNames = Object.keys(kindCodes) as CellKind[];

function cellOf(computed: Computed, unit: number, column: TableColumn): Cell {
  const { shown, kinds, known, sums, sumSimulated, children, faultAt, mixed, entries, scenarioEntries } = computed;
  const position = positionOf(column);
  if (unit < 0 || position < 0) return unknownCell;
  const at = unit * width + position;
  const kind = kindNames[kinds[at] ?? 0] ?? "unknown";
  const count = number(shown[at]);
  const isOwn = position < enterable && kind !== "unknown";
  const entry = isOwn ? (scenarioEntries[unit]?.[column as LedgerColumn] ?? entries[unit]?.[column as LedgerColumn] ?? null) : null;
  const knownChildren = known[at] ?? 0;
  const isSum = entry === null && position < enterable;
  const residual = count === null || isSum || knownChildren === 0 || mixed[at] === 1 || computed.partial[at] === 1 ? null : count - (sums[at] ?? 0);
  const fault = cellFaults[(faultAt[at] ?? 0) - 1] ?? null;
  return {
    kind,
    count,
    entry,
    known: knownChildren,
    all: children[unit] ?? 0,
    residual,
    residualSimulated: residual !== null && (kind === "simulated" || sumSimulated[at] === 1),
    fault,
    missing: missingFor(computed, unit, column),
  };
}

function missingFor({ totals, partial }: Computed, unit: number, column: TableColumn): LedgerColumn[] {
  const computed = computedColumns.find((one) => one === column);
  if (!computed || (number(totals[unit * width + positionOf(column)]) !== null && partial[unit * width + positionOf(column)] !== 1)) return [];
  return termsOf(computed).flatMap((term) => (number(totals[unit * width + positionOf(term.column)]) === null ? [term.column] : []));
}

const number = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);

const unknownCell: Cell = { kind: "unknown", count: null, entry: null, known: 0, all: 0, residual: null, residualSimulated: false, fault: null, missing: [] };

/** The figure of the closest containing column that a part exceeds, for the sentence. */
export function exceededWhole(table: LedgerTable, unit: string, column: TableColumn): { column: TableColumn; count: number } | null {
  const part = table.cell(unit, column).count;
  if (part === null) return null;
  for (const whole of containing(column)) {
    const { count } = table.cell(unit, whole);
    if (count !== null && !table.isPartial(unit, whole) && part > count) return { column: whole, count };
  }
  return null;
}
