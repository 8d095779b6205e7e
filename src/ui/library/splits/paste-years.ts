import { sharedMeasures } from "../../../domain/sites/site-records";
import { emptyYear, type DraftYear } from "./split-draft";

/** As many as a split can have years: 2000 to 2100. */
export const mostYears = 60;

export const gridColumns = ["year", ...sharedMeasures] as const;
export type GridColumn = (typeof gridColumns)[number];

/** Cells of a spreadsheet laid over the years from one cell on; years that are lacking follow the last. `left`: cells for which there was no room. */
export function pasteYears(years: readonly DraftYear[], cells: readonly (readonly string[])[], fromRow: number, fromColumn: GridColumn): { years: DraftYear[]; left: number } {
  const column = gridColumns.indexOf(fromColumn);
  const pasted = [...years];
  let left = 0;
  for (const [y, texts] of cells.entries()) {
    const row = fromRow + y;
    if (row >= mostYears) {
      left += texts.length;
      continue;
    }
    if (row === pasted.length) pasted.push(nextYear(pasted));
    const named = texts.flatMap((text, x) => {
      const name = gridColumns[column + x];
      if (name) return [[name, text.trim()] as const];
      if (text.trim() !== "") left += 1;
      return [];
    });
    const former = pasted[row];
    if (former) pasted[row] = { ...former, ...Object.fromEntries(named) };
  }
  return { years: pasted, left };
}

/** A row for the year after the last that can be read. */
export function nextYear(years: readonly DraftYear[]): DraftYear {
  const last = Math.max(...years.map(({ year }) => Number(year)).filter((year) => year >= 2000 && year < 2100), 0);
  return emptyYear(Math.max(-1, ...years.map(({ key }) => key)) + 1, last === 0 ? "" : String(last + 1));
}
