import type { AccountUnit } from "../../analysis/account-tree";
import { enteredEntry, type CellEdit } from "../../analysis/ledger-edits";
import type { LedgerTable } from "../../analysis/ledger-table";
import type { TableColumn } from "../../analysis/ledger-row";
import type { LandUnit } from "../../domain/land-amount";
import type { LedgerColumn } from "../../domain/ledger";
import type { Language } from "../../domain/saved-view";
import { readLandCell, type LandCellFault } from "../../formats/read-land-cell";
import { landDigits } from "../../i18n/format-land";
import { translate } from "../../i18n/translate";
import { isComputed } from "./ledger-words";

/** The rows and columns of the table as they are shown. */
export type Sheet = { table: LedgerTable; rows: readonly AccountUnit[]; columns: readonly TableColumn[] };
/** First and last row and column, both included. */
export type CellRange = { top: number; bottom: number; left: number; right: number };

/** What a cell is on the clipboard and in files: digits for a figure of the ledger; what is none of its own says so. */
export function cellText({ table }: Pick<Sheet, "table">, unit: string, column: TableColumn, areaUnit: LandUnit, language: Language): string {
  const cell = table.cell(unit, column);
  if (cell.count === null) return "";
  const digits = landDigits(cell.count, areaUnit, "detail");
  const known = translate(language, "ledger.known", { known: cell.known, all: cell.all });
  const text = table.isPartial(unit, column) ? translate(language, "ledger.export.partial", { value: digits, known }) : digits;
  if (cell.kind === "simulated") return `${translate(language, "ledger.kind.simulated")} ${text}`;
  // A sum read back as an entry would stand for what was never entered.
  return cell.kind === "computed" && !isComputed(column) ? `≈${text}` : text;
}

export const copiedCells = (sheet: Sheet, { top, bottom, left, right }: CellRange, areaUnit: LandUnit, language: Language): string[][] =>
  sheet.rows.slice(top, bottom + 1).map((unit) => sheet.columns.slice(left, right + 1).map((column) => cellText(sheet, unit.id, column, areaUnit, language)));

/** What cells could not be taken from the clipboard, and why. */
export type Refused = { unit: AccountUnit; column: TableColumn; text: string; fault: LandCellFault };
export type Pasted = { edits: CellEdit[]; refused: Refused[]; outside: number; computed: number };

/** Cells of the clipboard laid over the table from the upper left of the range; one alone fills the whole range. */
export function pastedEdits({ table, rows, columns }: Sheet, cells: readonly (readonly string[])[], range: CellRange, areaUnit: LandUnit): Pasted {
  const pasted: Pasted = { edits: [], refused: [], outside: 0, computed: 0 };
  const single = cells.length === 1 && cells[0]?.length === 1 ? (cells[0][0] ?? "") : null;
  const height = single === null ? cells.length : range.bottom - range.top + 1;
  for (let y = 0; y < height; y++) {
    const width = single === null ? (cells[y]?.length ?? 0) : range.right - range.left + 1;
    for (let x = 0; x < width; x++) {
      const text = single ?? cells[y]?.[x] ?? "";
      const unit = rows[range.top + y];
      const column = columns[range.left + x];
      if (!unit || !column) pasted.outside += 1;
      else if (isComputed(column)) pasted.computed += text.trim() === "" ? 0 : 1;
      else take(pasted, table, unit, column as LedgerColumn, text, areaUnit);
    }
  }
  return pasted;
}

function take({ edits, refused }: Pasted, table: LedgerTable, unit: AccountUnit, column: LedgerColumn, text: string, areaUnit: LandUnit): void {
  const read = readLandCell(text, areaUnit);
  if (read.is === "fault") refused.push({ unit, column, text, fault: read.fault });
  else edits.push({ unit: unit.id, column, entry: read.is === "unknown" ? null : enteredEntry(table.cell(unit.id, column).entry, read.amount) });
}
