import type { ComparedPlace } from "../../domain/compared-place";
import type { CellSource, ComparisonCell, ComparisonRow, LandBeside, RowWord } from "../../domain/comparison-table";
import { placementId, yearRecordId } from "../../domain/ledger";
import { accountTree, type AccountTree } from "../account-tree";
import type { TableColumn } from "../ledger-row";
import { ledgerTable, ledgerYears, type LedgerTable } from "../ledger-table";
import { ascending, yearShown } from "../themes/claims";
import { basis } from "./cell-basis";
import { missing, row, type ComparisonContext } from "./comparison-inputs";

const columns = ["issued", "used", "left", "carried-in", "transferred-in", "transferred-out", "approved", "supplied", "approved-unsupplied", "idle"] as const satisfies readonly TableColumn[];

/**
 * 用地指标 of the year, read off the ledger's own table. The ledger is internal by nature: for the public there are only the rows of which something was
 * released. Overlays have no account unit, and a park's county stands beside it.
 */
export function landRows(inputs: ComparisonContext): ComparisonRow[] {
  const { ledger, scenario, publication, year, isPublic } = inputs;
  const placement = ledger[placementId];
  const tree = accountTree(publication, placement?.kind === "placement" ? placement : null);
  const shown = yearShown(ascending([...ledgerYears(ledger), ...(scenario ? [scenario.year] : [])]), year);
  const table = shown === null ? null : ledgerTable({ tree, records: ledger, year: shown, scenario });
  const rows = columns.map((column) =>
    row(inputs, { id: `quota.${column}`, word: `quota.${column}` satisfies RowWord, unit: "land", definition: "quota", canPrefer: true, isDefault: column === "issued" }, (place) => landCell(inputs, tree, table, place, column)),
  );
  return isPublic ? rows.filter(({ cells }) => cells.some(({ is }) => is === "land")) : rows;
}

function landCell({ ledger, isPublic, publication }: ComparisonContext, tree: AccountTree, table: LedgerTable | null, place: ComparedPlace, column: TableColumn): ComparisonCell {
  const unit = tree.units[tree.indexOf.get(place.id) ?? -1];
  if (!unit) return missing("no-unit");
  if (!table) return missing("awaiting");
  const cell = table.cell(unit.id, column);
  const beside = countyOf(place) === null ? null : besideOf(publication.districts.find(({ id }) => id === countyOf(place)), table, column);
  if (cell.kind === "unknown" && beside === null) return missing(isPublic ? "unknown" : "awaiting");
  const id = yearRecordId(unit.id, table.year);
  const sources: CellSource[] = [
    ...(Object.hasOwn(ledger, id) ? [{ kind: "record" as const, collection: "ledger" as const, id, asOf: cell.entry?.cutOff ?? null, published: cell.entry?.published ?? null }] : []),
    ...(cell.kind === "simulated" && table.scenario ? [{ kind: "record" as const, collection: "scenarios" as const, id: table.scenario.id, asOf: null, published: null }] : []),
  ];
  return {
    is: "land",
    count: cell.count,
    isPartial: table.isPartial(unit.id, column),
    year: table.year,
    beside,
    basis: basis(cell.kind === "unknown" ? "entered" : cell.kind, sources, { asOf: cell.entry?.cutOff ?? null, isFirm: cell.fault === null }),
  };
}

/** Parks count for a county without covering it; development zones account for themselves. */
const countyOf = ({ zone }: ComparedPlace): string | null => (zone !== null && zone.accountUnit !== zone.id ? zone.accountUnit : null);

function besideOf(county: { id: string; name: LandBeside["name"] } | undefined, table: LedgerTable, column: TableColumn): LandBeside | null {
  if (!county || table.isPartial(county.id, column)) return null;
  const { count, kind } = table.cell(county.id, column);
  return count === null || kind === "unknown" ? null : { unit: county.id, name: county.name, count, value: kind };
}
