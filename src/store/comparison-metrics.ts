import type { ComparisonInputs } from "../analysis/comparison/comparison-inputs";
import { makeComparisonTable } from "../analysis/comparison/make-table";
import { comparedPlace } from "../domain/compared-place";
import type { ComparedEntry, Preference } from "../domain/comparison";
import type { ComparisonRow, ComparisonTable } from "../domain/comparison-table";
import { placesIn } from "./comparison-actions";
import { effectivePublication, shownBoundaries } from "./effective-publication";
import type { PlanState } from "./plan-state";
import { ledgerOf, releasedIn, releasedScenario } from "./released-records";
import { publicationOfAllDays, shownDay } from "./shown-publication";
import { isForPublic, shownStatements } from "./shown-statements";

/**
 * What is known of the compared places; `null` while none are. The same state gives the same table: it reads neither cameras nor ghosts, so that
 * panning makes no new one. Until someone asked for the register (`askForStatements`) what it says is still being read.
 */
export function comparisonTable(state: PlanState): ComparisonTable | null {
  const comparison = placesIn(state);
  if (!comparison) return null;
  const read = readFor(state, comparison.places);
  if (last && sameValues(last.read, read)) return last.table;
  const table = makeComparisonTable(inputsOf(read));
  last = { read, table };
  return table;
}

/** The rows that are shown: those chosen, in their order, else the usual ones. Rows that the table does not have are not there. */
export function rowsShown(state: PlanState): readonly ComparisonRow[] {
  const table = comparisonTable(state);
  if (!table) return none;
  const chosen = placesIn(state)?.rows ?? null;
  if (lastRows?.table === table && lastRows.chosen === chosen) return lastRows.rows;
  const all = table.groups.flatMap(({ rows }) => rows);
  const rows = chosen === null ? all.filter(({ isDefault }) => isDefault) : chosen.flatMap((id) => all.find((row) => row.id === id) ?? []);
  lastRows = { table, chosen, rows };
  return rows;
}

/** What was agreed for a row; nothing is better than another where the public looks. */
export const preferenceFor = (state: PlanState, row: string): Preference | null => (isForPublic(state) ? null : (placesIn(state)?.preferences.find((one) => one.row === row) ?? null));

/** Of the state the parts that the table is made of. */
type Read = Omit<ComparisonInputs, "places"> & { entries: readonly ComparedEntry[] };

function readFor(state: PlanState, entries: readonly ComparedEntry[]): Read {
  const collections = state.project?.value.collections ?? null;
  const isPublic = isForPublic(state);
  return {
    entries,
    publication: publicationOfAllDays(state),
    measured: effectivePublication(state),
    boundaries: shownBoundaries(state),
    day: shownDay(state),
    statements: shownStatements(state),
    industries: releasedIn(collections, "industries", isPublic),
    projects: releasedIn(collections, "projects", isPublic),
    ledger: ledgerOf(releasedIn(collections, "ledger", isPublic)),
    scenario: releasedScenario(collections, state.scenario, isPublic),
    year: state.year,
    isPublic,
  };
}

const sameValues = (a: Read, b: Read): boolean => (Object.keys(a) as (keyof Read)[]).every((key) => a[key] === b[key]);

function inputsOf({ entries, ...read }: Read): ComparisonInputs {
  const places = entries.flatMap(({ id, slot }) => {
    const place = comparedPlace(read.publication, id);
    return place ? [{ place, slot }] : [];
  });
  return { ...read, places };
}

const none: readonly ComparisonRow[] = [];
let last: { read: Read; table: ComparisonTable } | null = null;
let lastRows: { table: ComparisonTable; chosen: readonly string[] | null; rows: readonly ComparisonRow[] } | null = null;
