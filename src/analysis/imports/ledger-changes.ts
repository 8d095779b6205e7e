import { isDay } from "../../domain/calendar";
import { isStock, yearRecordId, type LedgerCells, type LedgerEntry } from "../../domain/ledger";
import type { PutRecord } from "../../domain/project-commands";
import { recordIn, type ScenarioRecord, type UnitYearRecord } from "../../domain/project-records";
import { RecordId } from "../../domain/record-id";
import type { CellFault } from "../../domain/table-fault";
import { isLineTable, ledgerClaims, type LedgerClaim } from "./ledger-claims";
import type { CellChange, Duplicate, ImportInput, Label } from "./setup";

type Placed = LedgerClaim & { unit: string };
type Found = { changes: CellChange[]; commands: PutRecord[]; faults: CellFault[]; duplicates: Duplicate[]; unknownCells: number; computedCells: number; computedRows: Set<number> };

/** What a table of quotas would put into the ledger, and what its scenario lines into scenarios; never the one into the other. */
export function ledgerChanges(input: ImportInput, ofRow: (row: number) => Label | null): Found {
  const { faults, claims, unknownCells, computedCells, computedRows } = ledgerClaims(input.sheet, input.table, input.setup);
  const placed = claims.flatMap((claim): Placed[] => {
    const unit = ofRow(claim.row)?.unit;
    return unit ? [{ ...claim, unit }] : [];
  });
  const { kept, duplicates, repeated } = withoutDuplicates(placed, input);
  const sensible = kept.filter((claim) => {
    const largest = input.largestArea(claim.unit);
    // What once was in the ledger comes back as it was.
    const isOver = claim.line === null && largest !== null && claim.amount.count > largest;
    if (isOver) faults.push({ code: "cell-over-area", row: claim.row, column: claim.column, value: claim.amount.value, limit: claim.unit });
    return !isOver;
  });
  const entered = sensible.filter(({ scenario }) => scenario === null);
  const simulated = sensible.filter(({ scenario }) => scenario !== null);
  const ledger = intoLedger(entered, input);
  const scenarios = intoScenarios(simulated, input, faults);
  return {
    changes: [...ledger.changes, ...scenarios.changes],
    commands: [...ledger.commands, ...scenarios.commands],
    faults: [...faults, ...repeated],
    duplicates,
    unknownCells,
    computedCells,
    computedRows,
  };
}

/** Several rows for a unit and year: the user says which counts. In lines the same cell twice is a fault of the file. */
function withoutDuplicates(claims: readonly Placed[], { table, answers }: ImportInput): { kept: Placed[]; duplicates: Duplicate[]; repeated: CellFault[] } {
  if (isLineTable(table)) {
    const first = new Map<string, Placed>();
    const repeated: CellFault[] = [];
    for (const claim of claims) {
      const key = [claim.unit, claim.year, claim.role, claim.scenario].join("|");
      if (first.has(key)) repeated.push({ code: "cell-twice", row: claim.row, column: claim.column, value: claim.amount.value });
      else first.set(key, claim);
    }
    return { kept: [...first.values()], duplicates: [], repeated };
  }
  const spoken = new Map<string, { claim: Placed; rows: Set<number> }>();
  for (const claim of claims) {
    const known = spoken.get(keyOf(claim));
    if (known) known.rows.add(claim.row);
    else spoken.set(keyOf(claim), { claim, rows: new Set([claim.row]) });
  }
  const duplicates = [...spoken].flatMap(([key, { claim, rows }]): Duplicate[] => {
    const answer = Object.hasOwn(answers.duplicates, key) ? (answers.duplicates[key] ?? null) : null;
    return rows.size > 1 ? [{ key, unit: claim.unit, year: claim.year, rows: [...rows], chosen: answer !== null && rows.has(answer) ? answer : null }] : [];
  });
  const chosen = new Map(duplicates.map(({ key, chosen: row }) => [key, row]));
  return { kept: claims.filter((claim) => !chosen.has(keyOf(claim)) || chosen.get(keyOf(claim)) === claim.row), duplicates, repeated: [] };
}

const keyOf = ({ unit, year }: Placed): string => `${year}.${unit}`;

function intoLedger(claims: readonly Placed[], { setup, collections }: ImportInput): Pick<Found, "changes" | "commands"> {
  const changes: CellChange[] = [];
  const records = new Map<string, UnitYearRecord>();
  for (const claim of claims) {
    const id = yearRecordId(claim.unit, claim.year);
    const stored = recordIn(collections, "ledger", id);
    const before = stored && "kind" in stored && stored.kind === "unit-year" ? stored : null;
    const present = (before?.cells as LedgerCells | undefined)?.[claim.role] ?? null;
    const isOther = present !== null && present.amount.count === claim.amount.count && !sameAmount(present, claim.amount);
    const entry = entryOf(isOther && setup.notation === "stored" ? { ...claim, amount: present.amount } : claim, setup, present);
    const state = present === null ? "new" : sameEntry(present, entry) ? "unchanged" : "changed";
    changes.push({ ...changeOf(claim, present, entry, state), isOtherNotation: isOther });
    if (state === "unchanged") continue;
    const record: UnitYearRecord = records.get(id) ?? before ?? { id, kind: "unit-year", unit: claim.unit, year: claim.year, releaseClass: "internal", cells: {} };
    records.set(id, { ...record, cells: { ...record.cells, [claim.role]: entry } });
  }
  return { changes, commands: [...records.values()].map((record) => ({ name: "put-record", collection: "ledger", record })) };
}

const changeOf = ({ row, column, unit, year, role, scenario }: Placed, before: LedgerEntry | null, after: LedgerEntry, state: CellChange["state"]): CellChange => ({
  row,
  column,
  unit,
  year,
  what: role,
  before: before && { is: "land", amount: before.amount },
  after: { is: "land", amount: after.amount },
  state,
  scenario,
});

/** A line of our own exports brings everything with it; a figure of another table keeps what was said of the same land. */
function entryOf({ amount, line, role }: Placed, setup: ImportInput["setup"], present: LedgerEntry | null): LedgerEntry {
  if (line) return { amount, published: line.published, cutOff: day(line.cutOff), definition: line.definition, note: line.note, override: line.override };
  // What is said of a figure stays with it as long as nothing else is said: the same figure has the same source.
  const same = present !== null && present.amount.count === amount.count ? present : null;
  const stock = isStock(role);
  return {
    amount,
    published: setup.published ?? same?.published ?? null,
    cutOff: stock ? (day(setup.cutOff) ?? same?.cutOff ?? null) : null,
    definition: stock ? (setup.definition ?? same?.definition ?? null) : null,
    note: same?.note ?? null,
    override: same?.override ?? null,
  };
}

const day = (text: string | null): string | null => (text !== null && isDay(text) ? text : null);
const sameAmount = ({ amount }: LedgerEntry, other: LedgerEntry["amount"]): boolean => amount.value === other.value && amount.unit === other.unit;
const sameEntry = (a: LedgerEntry, b: LedgerEntry): boolean =>
  sameAmount(a, b.amount) && a.published === b.published && a.cutOff === b.cutOff && a.definition === b.definition && a.note === b.note && a.override === b.override;

/** Lines of a scenario come back as that scenario, entered by hand where any cell of it differs from what its rule once gave. */
function intoScenarios(claims: readonly Placed[], { collections, table }: ImportInput, faults: CellFault[]): Pick<Found, "changes" | "commands"> {
  const changes: CellChange[] = [];
  const records = new Map<string, ScenarioRecord>();
  for (const claim of claims) {
    const [id = "", ...title] = (claim.scenario ?? "").split(" ");
    const before = recordIn(collections, "scenarios", id) as ScenarioRecord | null;
    if (!RecordId.safeParse(id).success || (records.get(id) ?? before ?? claim).year !== claim.year) {
      faults.push({ code: "cell-simulated", row: claim.row, column: claim.column, value: claim.scenario ?? "" });
      continue;
    }
    const present = ownCell(before, claim);
    const entry = entryOf(claim, { unit: null, year: null, published: null, cutOff: null, definition: null, housingType: "other", notation: "table" }, present);
    const state = present === null ? "new" : sameEntry(present, entry) ? "unchanged" : "changed";
    changes.push(changeOf(claim, present, entry, state));
    const record: ScenarioRecord = records.get(id) ??
      before ?? { id, releaseClass: "internal", title: (title.join(" ") || id).slice(0, 120), createdAt: new Date(0).toISOString(), year: claim.year, rule: null, cells: {}, note: table.title.slice(0, 500) || null };
    records.set(id, state === "unchanged" ? record : { ...record, rule: null, cells: { ...record.cells, [claim.unit]: { ...record.cells[claim.unit], [claim.role]: entry } } });
  }
  const changed = [...records.values()].filter((record) => record !== recordIn(collections, "scenarios", record.id));
  return { changes, commands: changed.map((record) => ({ name: "put-record", collection: "scenarios", record })) };
}

const ownCell = (scenario: ScenarioRecord | null, { unit, role }: Placed): LedgerEntry | null =>
  scenario && Object.hasOwn(scenario.cells, unit) ? ((scenario.cells[unit] as LedgerCells | undefined)?.[role] ?? null) : null;
