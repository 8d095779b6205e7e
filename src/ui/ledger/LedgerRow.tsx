import type { AccountUnit } from "../../analysis/account-tree";
import type { LandUnit } from "../../domain/land-amount";
import { landUnitName } from "../../i18n/format-land";
import { usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import { CellField } from "./CellField";
import { CellValue } from "./CellValue";
import styles from "./Cells.module.css";
import { isIn } from "./grid-keys";
import type { Sheet } from "./ledger-clipboard";
import { columnText, spokenCell } from "./ledger-words";
import { UnitName } from "./UnitName";
import type { LedgerGridState } from "./use-ledger-grid";

type Props = {
  unit: AccountUnit;
  row: number;
  sheet: Sheet;
  grid: LedgerGridState;
  areaUnit: LandUnit;
  flagged: ReadonlySet<string>;
  idOf: (row: number, column: number) => string;
  onHover: (unit: string | null) => void;
  onName: (unit: string) => void;
};

/** One account unit: its name, and its cells. */
export function LedgerRow({ unit, row, sheet, grid, areaUnit, flagged, idOf, onHover, onName }: Props) {
  const { text, language } = useTranslation();
  const isSelected = usePlan((state) => state.selection.includes(unit.id));
  const isHovered = usePlan((state) => state.hovered === unit.id);
  const { active, range, draft } = grid;
  const isActive = (column: number) => active.row === row && active.column === column;
  return (
    // Keys are those of the grid, which keeps the focus.
    <div role="row" aria-rowindex={row + 2} className={styles.row} data-selected={isSelected || undefined} data-hovered={isHovered || undefined} data-top={unit.depth === 0 || undefined} onPointerEnter={() => onHover(unit.id)}>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */}
      <div
        role="rowheader"
        id={idOf(row, -1)}
        aria-colindex={1}
        className={styles.head}
        data-active={isActive(-1) || undefined}
        onClick={() => {
          grid.go({ row, column: -1 });
          onName(unit.id);
        }}
      >
        <UnitName unit={unit} />
      </div>
      {sheet.columns.map((column, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={column}
          role="gridcell"
          id={idOf(row, index)}
          aria-colindex={index + 2}
          aria-label={spokenCell({ table: sheet.table, unit: unit.id, column }, areaUnit, language)}
          aria-selected={isActive(index) || (range !== null && isIn(range, { row, column: index }))}
          className={styles.cell}
          data-active={isActive(index) || undefined}
          data-part={column.includes(".") || undefined}
          onClick={(event) => grid.go({ row, column: index }, event.shiftKey)}
          onDoubleClick={() => grid.edit(null)}
        >
          {isActive(index) && draft !== null ? (
            <CellField
              label={`${text(unit.name)} ${columnText(column, language)} (${landUnitName(language, areaUnit)})`}
              value={draft}
              onChange={grid.setDraft}
              onCommit={grid.commit}
              onCancel={grid.cancel}
            />
          ) : (
            <CellValue cell={sheet.table.cell(unit.id, column)} isPartial={sheet.table.isPartial(unit.id, column)} areaUnit={areaUnit} isFlagged={flagged.has(`${unit.id} ${column}`)} />
          )}
        </div>
      ))}
    </div>
  );
}
