import { ledgerStocks, yearRecordId, type LedgerCells } from "../domain/ledger";
import type { Collections, ScenarioRecord } from "../domain/project-records";
import type { AccountTree } from "./account-tree";
import { computedColumns, enterable, entryRow, kindCodes, leftTerms, nested, positionOf, stockPositions, tableColumns, width } from "./ledger-row";

/** All cells as columns of numbers, `unit × width + column`: what 5,000 units need to be computed within a frame. */
export type Computed = {
  /** What further figures are computed from; NaN where it is unknown or the sum of some children only. */
  totals: Float64Array;
  /** What stands in the cell: totals, and partial sums. */
  shown: Float64Array;
  kinds: Uint8Array;
  /** Sums over the children with a total, and how many these are. */
  sums: Float64Array;
  known: Int32Array;
  sumSimulated: Uint8Array;
  partial: Uint8Array;
  /** Whether the children's stocks are of several days or definitions. */
  mixed: Uint8Array;
  /** Direct children by unit. */
  children: Int32Array;
  /** 0, or the number of a fault. */
  faultAt: Uint8Array;
  /** Indices of cells with a fault, in order. */
  faults: number[];
  entries: (LedgerCells | undefined)[];
  scenarioEntries: (LedgerCells | undefined)[];
};

const faultCode = { overAllocated: 1, partExceeds: 2, overdrawn: 3, otherCutOff: 4, tooLarge: 5 } as const;

/** Between its own parts a parent's transfers cancel out, so that theirs may exceed its own without anything being wrong. */
const mayExceedParent = new Uint8Array(width);
for (const [at, column] of tableColumns.entries()) {
  if (column.startsWith("transferred-") || computedColumns.some((one) => one === column)) mayExceedParent[at] = 1;
}

/** Computes every cell: children before their parents, each unit from its entries, then from its children. */
export function computeLedger(tree: AccountTree, records: Collections["ledger"], year: number, scenario: ScenarioRecord | null): Computed {
  const { units } = tree;
  const size = units.length * width;
  const computed: Computed = {
    totals: new Float64Array(size).fill(Number.NaN),
    shown: new Float64Array(size).fill(Number.NaN),
    kinds: new Uint8Array(size),
    sums: new Float64Array(size),
    known: new Int32Array(size),
    sumSimulated: new Uint8Array(size),
    partial: new Uint8Array(size),
    mixed: new Uint8Array(size),
    children: new Int32Array(units.length),
    faultAt: new Uint8Array(size),
    faults: [],
    entries: Array.from({ length: units.length }),
    scenarioEntries: Array.from({ length: units.length }),
  };
  const bases = new Map<number, string>();
  for (let unit = units.length - 1; unit >= 0; unit--) {
    const { id, parent, isPartition } = units[unit] as (typeof units)[number];
    takeEntries(computed, unit, cellsOf(records, id, year), scenario && Object.hasOwn(scenario.cells, id) ? scenario.cells[id] : undefined);
    if (isPartition) takeSums(computed, unit, 0, enterable);
    balance(computed, unit);
    if (isPartition) takeSums(computed, unit, enterable, width);
    check(computed, unit, bases);
    if (parent !== null) addToParent(computed, unit, tree.indexOf.get(parent) ?? 0, bases);
  }
  for (let at = 0; at < size; at++) if (computed.faultAt[at] !== 0) computed.faults.push(at);
  return computed;
}

function cellsOf(records: Collections["ledger"], unit: string, year: number): LedgerCells | undefined {
  const id = yearRecordId(unit, year);
  const record = Object.hasOwn(records, id) ? records[id] : undefined;
  return record?.kind === "unit-year" ? record.cells : undefined;
}

function takeEntries({ totals, shown, kinds, entries, scenarioEntries }: Computed, unit: number, own: LedgerCells | undefined, simulated: LedgerCells | undefined): void {
  entries[unit] = own;
  scenarioEntries[unit] = simulated;
  const from = unit * width;
  if (own) {
    const row = entryRow(own);
    for (let column = 0; column < enterable; column++) {
      totals[from + column] = shown[from + column] = row.counts[column] as number;
      kinds[from + column] = row.kinds[column] as number;
    }
  }
  if (!simulated) return;
  const { counts } = entryRow(simulated);
  for (let column = 0; column < enterable; column++) {
    const count = counts[column] as number;
    if (Number.isNaN(count)) continue;
    totals[from + column] = shown[from + column] = count;
    kinds[from + column] = kindCodes.simulated;
  }
}

/** Where a partitioned unit has no figure of its own, its children's: a total once all of them are known. */
function takeSums({ totals, shown, kinds, sums, known, sumSimulated, partial, mixed, children }: Computed, unit: number, first: number, end: number): void {
  for (let at = unit * width + first; at < unit * width + end; at++) {
    if (!Number.isNaN(totals[at]) || known[at] === 0 || mixed[at] === 1) continue;
    const sum = sums[at] as number;
    if (!Number.isSafeInteger(sum)) continue;
    shown[at] = sum;
    kinds[at] = sumSimulated[at] === 1 ? kindCodes.simulated : kindCodes.computed;
    if (known[at] === children[unit]) totals[at] = sum;
    else partial[at] = 1;
  }
}

/** 剩余, only where all five terms are known. */
function balance({ totals, shown, kinds }: Computed, unit: number): void {
  const from = unit * width;
  for (const { at, terms } of leftTerms) {
    let left = 0;
    let isSimulated = false;
    for (const term of terms) {
      left += term.sign * (totals[from + term.at] as number);
      if (kinds[from + term.at] === kindCodes.simulated) isSimulated = true;
    }
    if (Number.isNaN(left)) continue;
    totals[from + at] = shown[from + at] = left;
    kinds[from + at] = isSimulated ? kindCodes.simulated : kindCodes.computed;
  }
}

function check({ totals, sums, known, mixed, faultAt, kinds, partial, entries, scenarioEntries }: Computed, unit: number, bases: Map<number, string>): void {
  const from = unit * width;
  for (const stock of stockPositions) {
    // Its own figure of another day cannot be held against its parts.
    const own = stockBasis(entries[unit], scenarioEntries[unit], stock);
    if (known[from + stock] !== 0 && own !== null && bases.get(from + stock) !== own) mixed[from + stock] = 1;
  }
  for (let column = 0; column < width; column++) {
    const at = from + column;
    if (known[at] === 0) continue;
    const isOwn = kinds[at] !== kindCodes.unknown && partial[at] !== 1;
    if (mixed[at] === 1) faultAt[at] = faultCode.otherCutOff;
    else if (!Number.isSafeInteger(sums[at])) faultAt[at] = faultCode.tooLarge;
    else if (isOwn && mayExceedParent[column] === 0 && (sums[at] as number) > (totals[at] as number)) faultAt[at] = faultCode.overAllocated;
  }
  for (const { part, whole } of nested) {
    if ((totals[from + part] as number) > (totals[from + whole] as number) && faultAt[from + part] === 0) faultAt[from + part] = faultCode.partExceeds;
  }
  for (const { at } of leftTerms) if ((totals[from + at] as number) < 0) faultAt[from + at] = faultCode.overdrawn;
}

function addToParent({ totals, kinds, sums, known, sumSimulated, mixed, children, entries, scenarioEntries }: Computed, unit: number, parent: number, bases: Map<number, string>): void {
  const [from, to] = [unit * width, parent * width];
  children[parent] = (children[parent] as number) + 1;
  for (let column = 0; column < width; column++) {
    const count = totals[from + column] as number;
    if (Number.isNaN(count)) continue;
    sums[to + column] = (sums[to + column] as number) + count;
    known[to + column] = (known[to + column] as number) + 1;
    if (kinds[from + column] === kindCodes.simulated) sumSimulated[to + column] = 1;
  }
  for (const stock of stockPositions) {
    if (Number.isNaN(totals[from + stock])) continue;
    const basis = stockBasis(entries[unit], scenarioEntries[unit], stock) ?? bases.get(from + stock) ?? undated;
    const others = bases.get(to + stock);
    if (basis === undated || (others !== undefined && others !== basis)) mixed[to + stock] = 1;
    bases.set(to + stock, others === undefined || others === basis ? basis : undated);
  }
}

const undated = "";
const stockAt = new Map(ledgerStocks.map((stock) => [positionOf(stock), stock]));

/** What must be the same for stocks to add up: the day, and how the office delimits them. `null` where nothing is entered. */
function stockBasis(own: LedgerCells | undefined, simulated: LedgerCells | undefined, position: number): string | null {
  const stock = stockAt.get(position);
  const entry = stock && (simulated?.[stock] ?? own?.[stock]);
  if (!entry) return null;
  return entry.cutOff === null ? undated : `${entry.cutOff} ${entry.definition ?? ""}`;
}
