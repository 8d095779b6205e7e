import type { TableColumn } from "../../analysis/ledger-row";
import { isStock } from "../../domain/ledger";
import type { MessageKey } from "../../i18n/translate";
import { translate } from "../../i18n/translate";
import { Icon } from "../widgets/Icon";
import { useTranslation } from "../widgets/use-translation";
import styles from "./Cells.module.css";
import { isFoldable } from "./grid-columns";
import type { Sorting } from "./ledger-rows";
import { columnText } from "./ledger-words";
import type { LedgerGridState } from "./use-ledger-grid";

type Props = {
  columns: readonly TableColumn[];
  sorting: Sorting;
  unfolded: ReadonlySet<string>;
  grid: LedgerGridState;
  idOf: (row: number, column: number) => string;
  onSort: (column: TableColumn | "name") => void;
  onFold: (column: TableColumn) => void;
};

/** The heads of the columns: pressing one sorts, its arrow unfolds the land classes. */
export function LedgerHeadRow({ columns, sorting, unfolded, grid, idOf, onSort, onFold }: Props) {
  const { t, language } = useTranslation();
  const sortOf = (column: TableColumn | "name") => (sorting?.column !== column ? "none" : sorting.descending ? "descending" : "ascending");
  return (
    <div role="row" aria-rowindex={1} className={styles.row} data-heads>
      {(["name", ...columns] as const).map((column, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={column}
          role="columnheader"
          id={idOf(-1, index - 1)}
          aria-colindex={index + 1}
          aria-sort={sortOf(column)}
          className={column === "name" ? styles.head : styles.cell}
          data-active={(grid.active.row === -1 && grid.active.column === index - 1) || undefined}
          data-part={column.includes(".") || undefined}
          onClick={() => {
            grid.go({ row: -1, column: index - 1 });
            onSort(column);
          }}
        >
          <HeadWords column={column} />
          {sortOf(column) !== "none" && <span aria-hidden="true">{sortOf(column) === "ascending" ? "↑" : "↓"}</span>}
          {column !== "name" && isFoldable(column) && (
            <button
              type="button"
              tabIndex={-1}
              className={styles.fold}
              aria-expanded={unfolded.has(column)}
              aria-label={t(unfolded.has(column) ? "ledger.fold" : "ledger.unfold", { column: columnText(column, language) })}
              title={t(unfolded.has(column) ? "ledger.fold" : "ledger.unfold", { column: columnText(column, language) })}
              onClick={(event) => {
                event.stopPropagation();
                onFold(column);
              }}
            >
              <Icon>
                <path d={unfolded.has(column) ? "M10 4L6 8l4 4" : "M6 4l4 4-4 4"} />
              </Icon>
            </button>
          )}
        </div>
      ))}
    </div>
  );
}

function HeadWords({ column }: { column: TableColumn | "name" }) {
  const { t, language } = useTranslation();
  const [head = "", part] = column.split(".");
  const key = (part ? `ledger.class.${part}` : `ledger.column.${head}`) as MessageKey;
  return (
    <span className={styles.headWords} title={columnText(column, language)}>
      <span>{t(key)}</span>
      {language === "both" && (
        <span className={styles.second} lang="en">
          {translate("en", key)}
        </span>
      )}
      {column !== "name" && isStock(column) && <span className={styles.second}>{t("ledger.stock.at")}</span>}
    </span>
  );
}
