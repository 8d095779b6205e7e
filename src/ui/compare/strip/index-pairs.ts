import type { ComparisonCell, ComparisonColumn } from "../../../domain/comparison-table";

export type IndexPair = { a: ComparisonColumn; b: ComparisonColumn; amount: number; digits: number };

/** An index between two places each once, out of cells that have it from both sides. */
export const pairsOf = (columns: readonly ComparisonColumn[], cells: readonly ComparisonCell[]): IndexPair[] =>
  columns.flatMap((a, index) => {
    const cell = cells[index];
    if (cell?.is !== "number") return [];
    return cell.pairs.flatMap(({ id, amount }) => {
      const b = columns.slice(index + 1).find((column) => column.id === id);
      return b ? [{ a, b, amount, digits: cell.digits }] : [];
    });
  });
