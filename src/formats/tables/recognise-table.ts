import { importTargets, isLedgerColumn, landYears, rolesOf, type ColumnRole, type ImportTarget, type RecognisedTable, type TableColumn, type TableRow } from "../../domain/import-table";
import { otherMeasure, yearsIn } from "../../domain/column-measures";
import { agreedUnit, tableUnitOf, unitStatedIn } from "../../domain/land-unit-text";
import { isStock, type LedgerFlow } from "../../domain/ledger";
import { plainText } from "../../domain/number-text";
import { cellAt, type SheetGrid } from "../../domain/table-grid";
import { classIn, isPartOnly, meaningOf, type Meaning } from "../../domain/column-names";
import { findHeader, headerLines, type HeaderRows } from "./find-header";
import { kindOfRow } from "./row-kinds";
import { settleRoles, withInferredName, type ClaimedColumn } from "./settle-roles";

/** What a sheet says, as far as a program can tell; everything in it can be corrected by the user. */
export function recogniseTable(sheet: SheetGrid, target: ImportTarget): RecognisedTable {
  const header = findHeader(sheet, target);
  if (header === null) return { target, header: null, title: "", columns: plainColumns(sheet), rows: [], unit: null, unknownUnit: null, year: null };
  const lines = headerLines(sheet, header);
  const above = wordsAbove(sheet, header);
  const settled = settleRoles(sheet, header, columnsOf(lines, target));
  const columns = target === "ledger" ? withInferredName(sheet, header, settled) : settled;
  // A unit in the corner of the table, or in any heading that is not one column's own.
  const stated = agreedUnit([...above, ...lines.flatMap((line, index) => statedInCorner(line, columns[index]?.role)), sheet.name].map(unitStatedIn).filter((one) => one !== null));
  const title = above.filter((text) => unitStatedIn(text) === null || text.length > 14).join(" ").slice(0, 200);
  return {
    target,
    header,
    title,
    columns,
    rows: rowsBelow(sheet, header, columns, lines),
    unit: stated && "unit" in stated ? stated.unit : null,
    unknownUnit: stated && "unknown" in stated ? stated.unknown : null,
    year: yearOf(sheet, above, columns),
  };
}

const corner = new Set<ColumnRole | undefined>(["name", "id", "serial"]);

/** What a heading that is not land's own says of the table: an area of another column has a unit that is only its own. */
const statedInCorner = (line: readonly string[], role: ColumnRole | undefined): readonly string[] => (corner.has(role) ? line : line.filter((text) => role === "ignore" && /单\s*位\s*[:：]/.test(text)));

/** A sheet may be called by a year alone. */
function yearOf(sheet: SheetGrid, above: readonly string[], columns: readonly TableColumn[]): number | null {
  const titles = [...above, sheet.name.replace(/^\s*(\d{4})\s*$/, "$1年")].flatMap(yearsIn);
  const years = new Set([...titles, ...landYears(columns)]);
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/** The target whose columns a sheet has most of; the ledger where that is undecided. */
export function likelyTarget(sheet: SheetGrid): ImportTarget {
  const counts = importTargets.map((target) => {
    const { columns } = recogniseTable(sheet, target);
    const own = new Set(columns.map(({ role, candidate }) => (role === "pending" && candidate ? candidate : role)).filter((role) => isOwn(role, target)));
    return { target, count: own.size };
  });
  const most = Math.max(...counts.map(({ count }) => count));
  return counts.find(({ count }) => count === most)?.target ?? "ledger";
}

const shared = new Set<ColumnRole>(["ignore", "serial", "id", "name", "note", "source", "as-of", "row-unit", "type", "value", "indicator", "column", "amount"]);
const isOwn = (role: ColumnRole, target: ImportTarget): boolean => rolesOf[target].includes(role) && (!shared.has(role) || (target === "monthly" && (role === "indicator" || role === "value")));

const nameRoles = new Set<ColumnRole>(["name", "id", "project"]);

/** The rows below the header again, after columns got other meanings. */
export function rowsBelow(sheet: SheetGrid, header: HeaderRows, columns: readonly TableColumn[], lines: readonly (readonly string[])[]): TableRow[] {
  const nameColumns = columns.filter(({ role }) => nameRoles.has(role)).map(({ index }) => index);
  const topOf = new Map(sheet.merges.flatMap(({ left, right, top, bottom }) => (left === right && nameColumns.includes(left) ? Array.from({ length: Math.min(bottom, sheet.rows.length) - top }, (_, index) => [`${top + 1 + index}.${left}`, top] as const) : [])));
  const mergedCell = (row: number, column: number) => cellAt(sheet, topOf.get(`${row}.${column}`) ?? row, column);
  const headerTexts = lines.map((line) => plainText(line.at(-1) ?? "").replace(/\s+/g, ""));
  return Array.from({ length: sheet.rows.length - header.bottom - 1 }, (_, index) => {
    const row = header.bottom + 1 + index;
    return { row, kind: kindOfRow(sheet, row, { nameColumns, headerTexts, columnCount: columns.length, mergedCell }) };
  });
}

const plainColumns = (sheet: SheetGrid): TableColumn[] =>
  Array.from({ length: Math.max(0, ...sheet.rows.map((row) => row.length)) }, (_, index) => ({ index, header: [], role: "ignore", reason: null, candidate: null, years: [], unit: null, unknownUnit: null, blankIsZero: false }));

const wordsAbove = (sheet: SheetGrid, { top }: HeaderRows): string[] =>
  Array.from({ length: top }, (_, row) => sheet.rows[row] ?? []).flatMap((cells) => cells.flatMap((cell) => (cell ? [cell.text.trim()] : []))).filter((text) => text !== "");

function columnsOf(lines: readonly (readonly string[])[], target: ImportTarget): ClaimedColumn[] {
  let before: Meaning | null = null;
  return lines.map((header, index) => {
    const meaning: Meaning | null = (header.length === 0 ? null : meaningOf(header, target)) ?? (target === "ledger" ? partOf(before, header) : null);
    if (meaning && !meaning.role.includes(".")) before = isFlow(meaning.role) && meaning.against === null ? meaning : null;
    const is: Pick<TableColumn, "role" | "reason" | "candidate"> = meaning?.against ? { role: "ignore", reason: meaning.against, candidate: meaning.role } : { role: meaning?.role ?? "ignore", reason: null, candidate: null };
    const stated = [...header].reverse().map(unitStatedIn).find((one) => one !== null) ?? unitAtEnd(header.at(-1) ?? "");
    return { index, header, ...is, sureness: meaning?.sureness ?? 0, years: yearsIn(header.join(" ")), unit: stated && "unit" in stated ? stated.unit : null, unknownUnit: stated && "unknown" in stated ? stated.unknown : null, blankIsZero: false };
  });
}

const isFlow = (role: ColumnRole): boolean => role === "left" || (isLedgerColumn(role) && !isStock(role));

/** 其中：耕地 is a part of the flow left of it. */
function partOf(flow: Meaning | null, header: readonly string[]): Meaning | null {
  const part = flow !== null && isPartOnly(header) ? classIn(header.join("")) : null;
  return flow && part ? { ...flow, role: `${flow.role as LedgerFlow | "left"}.${part}`, against: headingAgainst(header) } : null;
}

const headingAgainst = (header: readonly string[]) => header.map(otherMeasure).find((one) => one !== null) ?? null;

/** A last line of the header that is nothing but a unit. */
const unitAtEnd = (line: string) => {
  const unit = tableUnitOf(line);
  return unit && { unit };
};
