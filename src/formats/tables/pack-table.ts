import type { CellKind, GridCell, SheetGrid, TableFile } from "../../domain/table-grid";

/** A file of tables on its way from the worker: a text per row instead of an object per cell, which the page would be seconds in taking over. */
export type PackedFile = Omit<TableFile, "sheets"> & { sheets: readonly (Omit<SheetGrid, "rows"> & { rows: readonly string[] })[] };

type Row = readonly (GridCell | null)[];

const between = "\u001F";
const letters: Readonly<Record<CellKind, string>> = { text: "t", number: "n", percent: "p", date: "d", error: "e" };
const kinds = new Map(Object.entries(letters).map(([kind, letter]) => [letter, kind as CellKind]));

const packedCell = (cell: GridCell | null): string => (cell ? letters[cell.kind] + cell.text.replaceAll(between, " ") : "");

export const packTable = (file: TableFile): PackedFile => ({
  ...file,
  sheets: file.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => Array.from(row, packedCell).join(between)) })),
});

export const unpackTable = (file: PackedFile): TableFile => ({ ...file, sheets: file.sheets.map((sheet) => ({ ...sheet, rows: lazyRows(sheet.rows) })) });

/** Rows that become cells when someone looks at them. */
function lazyRows(packed: readonly string[]): readonly Row[] {
  const known = new Map<string, GridCell | null>([["", null]]);
  const rows: (string | Row)[] = [...packed];
  return new Proxy(rows, {
    get: (target, key, receiver) => {
      const row: unknown = Reflect.get(target, key, receiver);
      if (typeof row !== "string" || typeof key !== "string") return row;
      const cells = unpackedRow(row, known);
      target[Number(key)] = cells;
      return cells;
    },
  }) as readonly Row[];
}

/** Equal cells are one object, of the many a wide table repeats. */
function unpackedRow(row: string, known: Map<string, GridCell | null>): Row {
  if (row === "") return [];
  return row.split(between).map((packed) => {
    const seen = known.get(packed);
    if (seen !== undefined) return seen;
    const cell: GridCell = { text: packed.slice(1), kind: kinds.get(packed[0] ?? "") ?? "text" };
    if (known.size < 5000) known.set(packed, cell);
    return cell;
  });
}
