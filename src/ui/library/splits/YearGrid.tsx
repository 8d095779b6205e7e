import { useRef, type ClipboardEvent, type KeyboardEvent } from "react";
import { shareOfYear, type SharedMeasure } from "../../../analysis/sites/benefit-split";
import { readYuan } from "../../../formats/read-yuan";
import { readTabSeparated } from "../../../formats/tables/tab-separated";
import { yuanText } from "../../../i18n/format-yuan";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import buttons from "../../widgets/buttons.module.css";
import { IconButton } from "../../widgets/IconButton";
import { CloseIcon } from "../../widgets/ShellIcons";
import { useTranslation } from "../../widgets/use-translation";
import { gridColumns, mostYears, nextYear, pasteYears, type GridColumn } from "./paste-years";
import { cellKey, type DraftYear, type SplitReading } from "./split-draft";
import { measureWords } from "./split-words";
import css from "./YearGrid.module.css";

type Props = { years: readonly DraftYear[]; reading: SplitReading; onChange: (years: readonly DraftYear[]) => void; onLeft: (cells: number) => void };

/** Years and measures: typed, or pasted from a spreadsheet. An empty cell is unknown and shares nothing. */
export function YearGrid({ years, reading, onChange, onLeft }: Props) {
  const { t } = useTranslation();
  const table = useRef<HTMLTableElement>(null);
  const setCell = (row: number, column: GridColumn, text: string) => onChange(years.map((year, index) => (index === row ? { ...year, [column]: text } : year)));
  const onPaste = (event: ClipboardEvent, row: number, column: GridColumn) => {
    const text = event.clipboardData.getData("text/plain");
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const cells = readTabSeparated(text);
    const pasted = cells && pasteYears(years, cells, row, column);
    onLeft(pasted ? pasted.left : -1);
    if (pasted) onChange(pasted.years);
  };
  const onKeyDown = (event: KeyboardEvent, row: number, column: GridColumn) => {
    const by = event.key === "ArrowDown" || event.key === "Enter" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by === 0 || event.nativeEvent.isComposing) return;
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(`[data-cell="${row + by} ${column}"]`)?.focus();
  };
  return (
    <div className={css.scroll}>
      <table className={css.grid} ref={table} aria-label={t("library.splits.years")}>
        <thead>
          <tr>
            {gridColumns.map((column) => (
              <th key={column} scope="col" colSpan={column === gridColumns.at(-1) ? 2 : 1}>
                <BilingualMessage of={column === "year" ? "library.splits.year" : measureWords[column]} />
                {column !== "year" && <small>{t("library.splits.unit")}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year, row) => (
            <tr key={year.key}>
              {gridColumns.map((column) => {
                const fault = reading.cells.get(cellKey(year.key, column)) ?? null;
                const label = column === "year" ? t("library.splits.year.of", { n: row + 1 }) : t("library.splits.cell", { year: year.year.replace(/\D+$/, "") || row + 1, measure: t(measureWords[column]) });
                return (
                  <td key={column} data-label={t(column === "year" ? "library.splits.year" : measureWords[column])}>
                    <input
                      type="text"
                      inputMode="decimal"
                      autoComplete="off"
                      maxLength={40}
                      data-cell={`${row} ${column}`}
                      data-entered={year[column] !== "" || undefined}
                      aria-label={label}
                      aria-invalid={fault !== null}
                      aria-describedby={`split-${year.key}-${column}`}
                      value={year[column]}
                      onChange={({ target }) => setCell(row, column, target.value)}
                      onPaste={(event) => onPaste(event, row, column)}
                      onKeyDown={(event) => onKeyDown(event, row, column)}
                    />
                    <p id={`split-${year.key}-${column}`} className={fault ? css.fault : css.shares}>
                      {fault ? t(`library.splits.fault.cell.${fault}`) : column !== "year" && <Shares measure={column} year={year} permille={reading.firstPermille} />}
                    </p>
                  </td>
                );
              })}
              <td className={css.remove}>
                <IconButton label={t("library.splits.year.remove", { year: year.year || row + 1 })} icon={<CloseIcon />} onClick={() => onChange(years.filter((one) => one !== year))} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" className={buttons.quiet} disabled={years.length >= mostYears} onClick={() => onChange([...years, nextYear(years)])}>
        <BilingualMessage of="library.splits.year.add" />
      </button>
    </div>
  );
}

/** What both sides have of the amount above. */
function Shares({ measure, year, permille }: { measure: SharedMeasure; year: DraftYear; permille: number | null }) {
  const { t, language } = useTranslation();
  const read = readYuan(year[measure], "wan");
  if (read.is !== "amount" || permille === null) return null;
  const { firstYuan, hostYuan } = shareOfYear(read.yuan, permille);
  return (
    <>
      <span>{t("library.splits.cell.first", { amount: yuanText(firstYuan, language) })}</span>
      <span>{t("library.splits.cell.host", { amount: yuanText(hostYuan, language) })}</span>
    </>
  );
}

