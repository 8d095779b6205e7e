import type { CellRange } from "./ledger-clipboard";

/** A cell by row and column as shown; row −1 is the head, column −1 the name. */
export type GridPlace = { row: number; column: number };
export type GridSize = { rows: number; columns: number; page: number };

export const within = ({ row, column }: GridPlace, { rows, columns }: GridSize): GridPlace => ({
  row: Math.max(-1, Math.min(rows - 1, row)),
  column: Math.max(-1, Math.min(columns - 1, column)),
});

/** Where a key of the ARIA grid pattern leads; `null` where the key is none. */
export function movedBy(key: string, withControl: boolean, { row, column }: GridPlace, size: GridSize): GridPlace | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const moves: Record<string, GridPlace> = {
    ArrowUp: { row: withControl ? 0 : row - 1, column },
    ArrowDown: { row: withControl ? last.row : row + 1, column },
    ArrowLeft: { row, column: withControl ? -1 : column - 1 },
    ArrowRight: { row, column: withControl ? last.column : column + 1 },
    Home: { row: withControl ? 0 : row, column: -1 },
    End: { row: withControl ? last.row : row, column: last.column },
    PageUp: { row: Math.max(0, row - size.page), column },
    PageDown: { row: row + size.page, column },
  };
  const to = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return to ? within(to, size) : null;
}

/** The cells between two places, head and name aside. */
export function rangeOf(a: GridPlace, b: GridPlace): CellRange {
  const range = { top: Math.min(a.row, b.row), bottom: Math.max(a.row, b.row), left: Math.min(a.column, b.column), right: Math.max(a.column, b.column) };
  return { ...range, top: Math.max(0, range.top), left: Math.max(0, range.left) };
}

export const isIn = ({ top, bottom, left, right }: CellRange, { row, column }: GridPlace): boolean => row >= top && row <= bottom && column >= left && column <= right;
