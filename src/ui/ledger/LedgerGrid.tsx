import { useEffect, useId, useLayoutEffect, useMemo, useState, type RefObject } from "react";
import type { LandUnit } from "../../domain/land-amount";
import { landFigure, landUnitName } from "../../i18n/format-land";
import type { TableColumn } from "../../analysis/ledger-row";
import { useTranslation } from "../widgets/use-translation";
import styles from "./LedgerGrid.module.css";
import { columnWidth, gridTracks, nameWidth } from "./grid-columns";
import type { Sheet } from "./ledger-clipboard";
import type { Sorting } from "./ledger-rows";
import { LedgerHeadRow } from "./LedgerHeadRow";
import { LedgerRow } from "./LedgerRow";
import type { LedgerGridState } from "./use-ledger-grid";

type Props = {
  sheet: Sheet;
  grid: LedgerGridState;
  areaUnit: LandUnit;
  sorting: Sorting;
  unfolded: ReadonlySet<string>;
  flagged: ReadonlySet<string>;
  describedBy: string;
  /** The project is not loaded yet. */
  isWaiting: boolean;
  onSort: (column: TableColumn | "name") => void;
  onFold: (column: TableColumn) => void;
  onHover: (unit: string | null) => void;
  onName: (unit: string) => void;
  onPage: (rows: number) => void;
};

/** Rows above and below the view, so that a quick wheel shows none of the seams. */
const spare = 6;

/** The table as a grid of the ARIA Authoring Practices: one stop for Tab, the active cell named by `aria-activedescendant`. */
export function LedgerGrid({ sheet, grid, areaUnit, sorting, unfolded, flagged, describedBy, isWaiting, onSort, onFold, onHover, onName, onPage }: Props) {
  const { t, language } = useTranslation();
  const id = useId();
  const { rows, columns, table } = sheet;
  const { ref, active } = grid;
  const widths = useMemo(() => columns.map((column) => columnWidth(landFigure(table.largest(column), areaUnit).length)), [table, columns, areaUnit]);
  const view = useView(ref, onPage);
  const first = Math.max(0, Math.floor(view.top / view.rowHeight) - spare);
  const last = Math.min(rows.length, Math.ceil((view.top + view.height) / view.rowHeight) + spare);
  const idOf = (row: number, column: number) => `${id}-${row}-${column}`;
  const isRendered = active.row < 0 || (active.row >= first && active.row < last);

  const { row: activeRow, column: activeColumn } = active;
  const { rowHeight, headHeight } = view;
  useEffect(() => {
    const element = ref.current;
    if (element && element.contains(document.activeElement)) keepInView(element, activeRow, activeColumn, { rowHeight, headHeight });
  }, [ref, activeRow, activeColumn, rowHeight, headHeight]);

  return (
    <div
      ref={ref}
      role="grid"
      tabIndex={0}
      aria-label={t("ledger.grid", { year: table.year, unit: landUnitName(language, areaUnit) })}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
      aria-activedescendant={isRendered ? idOf(active.row, active.column) : undefined}
      aria-describedby={describedBy}
      aria-busy={isWaiting || undefined}
      className={styles.grid}
      style={{ "--tracks": gridTracks(nameWidth(language), widths), "--width": `calc(${nameWidth(language)} + ${widths.reduce((sum, one) => sum + one, 0)}rem)` } as React.CSSProperties}
      onPointerLeave={() => onHover(null)}
      {...grid.handlers}
    >
      <div role="rowgroup" className={styles.heads}>
        <LedgerHeadRow columns={columns} sorting={sorting} unfolded={unfolded} grid={grid} idOf={idOf} onSort={onSort} onFold={onFold} />
      </div>
      <div role="rowgroup" className={styles.body} style={{ paddingBlock: `${first * rowHeight}px ${(rows.length - last) * rowHeight}px` }}>
        {rows.slice(first, last).map((unit, index) => (
          <LedgerRow key={unit.id} unit={unit} row={first + index} sheet={sheet} grid={grid} areaUnit={areaUnit} flagged={flagged} idOf={idOf} onHover={onHover} onName={onName} />
        ))}
      </div>
    </div>
  );
}

type View = { top: number; height: number; rowHeight: number; headHeight: number };

/** What of the rows can be seen, in px. */
function useView(ref: RefObject<HTMLDivElement | null>, onPage: (rows: number) => void): View {
  const [view, setView] = useState<View>({ top: 0, height: 0, rowHeight: 34, headHeight: 34 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => {
      const heightOf = (selector: string) => element.querySelector<HTMLElement>(selector)?.offsetHeight;
      const headHeight = heightOf("[role=rowgroup]") ?? 34;
      const rowHeight = heightOf("[role=rowgroup]:last-child [role=row]") || 34;
      const height = Math.max(0, element.clientHeight - headHeight);
      const next = { top: element.scrollTop, height, rowHeight, headHeight };
      setView((before) => (before.top === next.top && before.height === height && before.rowHeight === rowHeight && before.headHeight === headHeight ? before : next));
      onPage(Math.max(1, Math.floor(height / rowHeight) - 1));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // The height of a row is known once there is one.
    if (element.lastElementChild) observer.observe(element.lastElementChild);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, [ref, onPage]);
  return view;
}

/** Scrolls just far enough that neither head nor name covers the cell. */
function keepInView(element: HTMLElement, row: number, column: number, { rowHeight, headHeight }: Record<"rowHeight" | "headHeight", number>): void {
  const top = Math.max(0, row) * rowHeight;
  const height = element.clientHeight - headHeight;
  if (row >= 0 && top < element.scrollTop) element.scrollTop = top;
  else if (row >= 0 && top + rowHeight > element.scrollTop + height) element.scrollTop = top + rowHeight - height;
  // The heads have the tracks of all rows and are always there.
  const [name, ...heads] = element.querySelectorAll<HTMLElement>("[role=columnheader]");
  const head = heads[column];
  const nameEnd = name?.offsetWidth ?? 0;
  if (!head) element.scrollLeft = 0;
  else if (head.offsetLeft - nameEnd < element.scrollLeft) element.scrollLeft = head.offsetLeft - nameEnd;
  else if (head.offsetLeft + head.offsetWidth > element.scrollLeft + element.clientWidth) element.scrollLeft = head.offsetLeft + head.offsetWidth - element.clientWidth;
}
