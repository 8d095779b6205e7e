import { otherMeasure, type ColumnReason } from "../../domain/column-measures";
import { isLedgerColumn, type ColumnRole, type TableColumn } from "../../domain/import-table";
import { cellAt, textAt, type SheetGrid } from "../../domain/table-grid";
import { numberIn, plainText } from "../../domain/number-text";
import type { Sureness } from "../../domain/column-measures";
import type { HeaderRows } from "./find-header";

/** A column with what its header may mean, before it is known what the others mean. */
export type ClaimedColumn = TableColumn & { sureness: Sureness };

/**
 * One column for each meaning. Of several columns that may be the same land the one whose heading says it most plainly is taken; where
 * two say it as plainly, or the only one may be something else (累计下达, 未下达), the user is asked.
 */
export function settleRoles(sheet: SheetGrid, header: HeaderRows, claimed: readonly ClaimedColumn[]): TableColumn[] {
  const counted = claimed.map((column) => withSerial(sheet, header, column));
  return withUnitColumn(counted).map((column, _, all) => settled(column, all));
}

function settled({ sureness, ...column }: ClaimedColumn, all: readonly ClaimedColumn[]): TableColumn {
  const { role } = column;
  if (role === "ignore" || role === "serial") return column;
  const rivals = all.filter((one) => one.role === role);
  const isAsked = isLedgerColumn(role) || role === "name";
  if (!isAsked) return rivals[0]?.index === column.index ? column : { ...column, role: "ignore" };
  const best = Math.max(...rivals.map((one) => one.sureness));
  if (sureness < best) return { ...column, role: "ignore", reason: "surer", candidate: role };
  const reason: ColumnReason | null = rivals.filter((one) => one.sureness === best).length > 1 ? "several" : best === 0 ? "qualified" : null;
  return reason === null ? column : { ...column, role: "pending", reason, candidate: role };
}

/** 编号 may number the rows or name the units: figures from 1 on number them. */
function withSerial(sheet: SheetGrid, header: HeaderRows, column: ClaimedColumn): ClaimedColumn {
  if (column.role !== "ignore" || !/^编号$/.test(column.header.at(-1) ?? "")) return column;
  return { ...column, role: /^\d{1,3}$/.test(firstBelow(sheet, header, column.index)) ? "serial" : "id", reason: null };
}

function firstBelow(sheet: SheetGrid, { bottom }: HeaderRows, column: number): string {
  for (let row = bottom + 1; row < sheet.rows.length; row += 1) if (cellAt(sheet, row, column)) return plainText(textAt(sheet, row, column));
  return "";
}

/** A second 单位 beside the name says what is counted; a prefecture beside a finer column is only where that lies. */
function withUnitColumn(columns: readonly ClaimedColumn[]): ClaimedColumn[] {
  const unitRole: ColumnRole = columns.some(({ role }) => role === "indicator") ? "value-unit" : "row-unit";
  const names = columns.filter(({ role }) => role === "name");
  const heading = (column: TableColumn): string => plainText(column.header.at(-1) ?? "");
  return columns.map((column) => {
    if (column.role !== "name" || names.length < 2) return column;
    if (/^(计量)?单位$/.test(heading(column)) && names[0] !== column && !columns.some(({ role }) => role === unitRole)) return { ...column, role: unitRole };
    return /^(州|市|州市|州\(市\)|市\(州\)|地市)$/.test(heading(column)) ? { ...column, role: "ignore" } : column;
  });
}

/** The column whose cells are names of areas, where no heading says which column names them. */
export function withInferredName(sheet: SheetGrid, { bottom }: HeaderRows, columns: readonly TableColumn[]): TableColumn[] {
  if (columns.some(({ role }) => role === "name" || role === "id" || role === "project" || role === "pending")) return [...columns];
  const at = columns.find((column) => column.role === "ignore" && column.reason === null && otherMeasure(column.header.join("")) === null && holdsNames(sheet, bottom, column.index));
  return columns.map((column) => (column === at ? { ...column, role: "name" } : column));
}

const area = /(?:自治县|[县区市州园]|新城|开发区|园区|管委会)$/;

function holdsNames(sheet: SheetGrid, bottom: number, column: number): boolean {
  const texts = sheet.rows.slice(bottom + 1, bottom + 201).flatMap((_, index) => textAt(sheet, bottom + 1 + index, column) || []);
  const names = texts.map((text) => plainText(text).replace(/^[*※]|^(其中)?:|\s/g, "")).filter((text) => text.length >= 2 && text.length <= 30 && numberIn(text).is !== "number");
  const areas = names.filter((text) => area.test(text.replace(/\([^()]*\)$/, "")));
  return areas.length >= 2 && areas.length * 10 >= names.length * 6;
}
