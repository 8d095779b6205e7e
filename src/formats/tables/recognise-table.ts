import { importTargets, isLedgerColumn, rolesOf, type ColumnRole, type ImportTarget, type RecognisedTable, type TableColumn, type TableRow } from "../../domain/import-table";
import { tableUnitOf, unitStatedIn } from "../../domain/land-unit-text";
import { isStock, type LedgerFlow } from "../../domain/ledger";
import { plainText } from "../../domain/number-text";
import { cellAt, textAt, type SheetGrid } from "../../domain/table-grid";
import { classIn, isPartOnly, roleOfHeader } from "../../domain/column-names";
import { findHeader, headerLines, type HeaderRows } from "./find-header";
import { kindOfRow } from "./row-kinds";

/** What a sheet says, as far as a program can tell; everything in it can be corrected by the user. */
export function recogniseTable(sheet: SheetGrid, target: ImportTarget): RecognisedTable {
  const header = findHeader(sheet, target);
  if (header === null) return { target, header: null, title: "", columns: plainColumns(sheet), rows: [], unit: null, unknownUnit: null, year: null };
  const lines = headerLines(sheet, header);
  const above = wordsAbove(sheet, header);
  const columns = withSingleRoles(sheet, header, columnsOf(lines, target));
  // A unit in the corner of the table, or in any heading that is not one column's own.
  const stated = [...above, ...lines.filter((_, index) => !isLedgerColumn(columns[index]?.role ?? "ignore")).flat(), sheet.name].map(unitStatedIn).filter((one) => one !== null);
  const unit = stated.find((one) => "unit" in one);
  const unknown = stated.find((one) => "unknown" in one);
  const title = above.filter((text) => unitStatedIn(text) === null || text.length > 14).join(" ").slice(0, 200);
  return {
    target,
    header,
    title,
    columns,
    rows: rowsBelow(sheet, header, columns, lines),
    unit: unit && "unit" in unit ? unit.unit : null,
    unknownUnit: !unit && unknown && "unknown" in unknown ? unknown.unknown : null,
    year: yearIn([...above, sheet.name]),
  };
}

/** The target whose columns a sheet has most of; the ledger where that is undecided. */
export function likelyTarget(sheet: SheetGrid): ImportTarget {
  const counts = importTargets.map((target) => {
    const { columns } = recogniseTable(sheet, target);
    const own = new Set(columns.map(({ role }) => role).filter((role) => isOwn(role, target)));
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
  const headerTexts = lines.map((line) => plainText(line.at(-1) ?? "").replace(/\s+/g, ""));
  return Array.from({ length: sheet.rows.length - header.bottom - 1 }, (_, index) => {
    const row = header.bottom + 1 + index;
    return { row, kind: kindOfRow(sheet, row, { nameColumns, headerTexts, columnCount: columns.length }) };
  });
}

const plainColumns = (sheet: SheetGrid): TableColumn[] =>
  Array.from({ length: Math.max(0, ...sheet.rows.map((row) => row.length)) }, (_, index) => ({ index, header: [], role: "ignore", unit: null, unknownUnit: null, blankIsZero: false }));

const wordsAbove = (sheet: SheetGrid, { top }: HeaderRows): string[] =>
  Array.from({ length: top }, (_, row) => sheet.rows[row] ?? []).flatMap((cells) => cells.flatMap((cell) => (cell ? [cell.text.trim()] : []))).filter((text) => text !== "");

function columnsOf(lines: readonly (readonly string[])[], target: ImportTarget): TableColumn[] {
  let flow: LedgerFlow | null = null;
  return lines.map((header, index) => {
    const found = header.length === 0 ? null : roleOfHeader(header, target);
    const part = target === "ledger" && found === null && flow !== null && isPartOnly(header) ? classIn(header.join("")) : null;
    const role: ColumnRole = part && flow ? `${flow}.${part}` : (found ?? "ignore");
    if (isLedgerColumn(role)) flow = isStock(role) ? null : (role.split(".")[0] as LedgerFlow);
    const stated = unitStatedIn(header.join(" ")) ?? unitAtEnd(header.at(-1) ?? "");
    return { index, header, role, unit: stated && "unit" in stated ? stated.unit : null, unknownUnit: stated && "unknown" in stated ? stated.unknown : null, blankIsZero: false };
  });
}

/** A last line of the header that is nothing but a unit. */
const unitAtEnd = (line: string) => {
  const unit = tableUnitOf(line);
  return unit && { unit };
};

/** 编号 may number the rows or name the units: figures from 1 on number them. One column for each meaning; the first keeps it. */
function withSingleRoles(sheet: SheetGrid, header: HeaderRows, columns: readonly TableColumn[]): TableColumn[] {
  const seen = new Set<ColumnRole>();
  // A second 单位 beside the name says what is counted.
  const unitRole: ColumnRole = columns.some(({ role }) => role === "indicator") ? "value-unit" : "row-unit";
  return columns.map((column) => {
    const isBareNumber = column.role === "ignore" && /^编号$/.test(column.header.at(-1) ?? "");
    const role: ColumnRole = isBareNumber ? (/^\d{1,3}$/.test(firstBelow(sheet, header, column.index)) ? "serial" : "id") : column.role;
    if (role === "ignore" || role === "serial") return { ...column, role };
    if (seen.has(role)) return { ...column, role: role === "name" && !seen.has(unitRole) && /^(计量)?单位$/.test(plainText(column.header.at(-1) ?? "")) ? unitRole : "ignore" };
    seen.add(role);
    return { ...column, role };
  });
}

function firstBelow(sheet: SheetGrid, { bottom }: HeaderRows, column: number): string {
  for (let row = bottom + 1; row < sheet.rows.length; row += 1) if (cellAt(sheet, row, column)) return plainText(textAt(sheet, row, column));
  return "";
}

function yearIn(texts: readonly string[]): number | null {
  const found = texts.map((text) => /(?<!\d)(19[9]\d|20\d\d|2100)\s*年?(?!\d)/.exec(plainText(text))?.[1]).find((one) => one !== undefined);
  return found === undefined ? null : Number(found);
}
