import type { StatedSize } from "../../../analysis/comparison/stated-sizes";
import { squareMetresPer } from "../../../domain/area-unit";
import { allRows } from "../../../domain/comparison-rows";
import type { CellFigure, ComparisonTable } from "../../../domain/comparison-table";
import type { StatementStatus } from "../../../domain/statement";

/** An area as it is drawn: stated and how far along it is, or measured where nothing is stated and the boundary may be measured. */
export type DrawnSize = StatedSize & { status: StatementStatus | null; isComputed: boolean };

/** One per place of the table, in its order; `null` where there is no area at all. */
export const drawnSizes = (table: ComparisonTable, stated: readonly (StatedSize | null)[]): (DrawnSize | null)[] =>
  table.columns.map((_, index) => {
    const size = stated[index] ?? null;
    return size ? { ...size, status: statusOf(table, size, index), isComputed: false } : computed(table, index);
  });

function computed(table: ComparisonTable, index: number): DrawnSize | null {
  const cell = allRows(table).find(({ word }) => word === "area.computed")?.cells[index];
  if (cell?.is !== "number") return null;
  const value = Number(cell.amount.toPrecision(cell.digits));
  return { value, unit: "km2", areaM2: cell.amount * squareMetresPer.km2, which: null, isFirm: cell.basis.isFirm, status: null, isComputed: true };
}

/** As the entry of that very figure says; a planned area is planned whatever else is said. */
function statusOf(table: ComparisonTable, { which, value }: StatedSize, index: number): StatementStatus | null {
  if (which === null) return null;
  if (which === "planned") return "planned";
  const figures = allRows(table).flatMap(({ word, cells }): readonly CellFigure[] => {
    const cell = word === `area.${which}` || word === "area.stated" ? cells[index] : undefined;
    return cell?.is === "figures" ? cell.figures : [];
  });
  return figures.find((one) => one.which === which && one.quantity.amount === value)?.basis.status ?? null;
}
