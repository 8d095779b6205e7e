import type { Cell } from "../../analysis/ledger-table";
import { isSampleEntry } from "../../domain/sample";
import type { LandUnit } from "../../domain/land-amount";
import { landFigure } from "../../i18n/format-land";
import { CautionIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import styles from "./Cells.module.css";

/** A figure in the look of its kind; what is unknown is hatched, never blank and never zero. */
export function CellValue({ cell, isPartial, areaUnit, isFlagged }: { cell: Cell; isPartial: boolean; areaUnit: LandUnit; isFlagged: boolean }) {
  const { t } = useTranslation();
  const { kind, count, known, all } = cell;
  return (
    <>
      {isFlagged && (
        <span className={styles.flag}>
          <CautionIcon />
        </span>
      )}
      {count === null ? (
        <span className={styles.unknown} />
      ) : (
        <span className={styles.figure} data-kind={kind} data-sample={isSampleEntry(cell.entry) || undefined} data-partial={isPartial || undefined}>
          {isSampleEntry(cell.entry) && <span className={styles.sample}>{t("sample.cell")}</span>}
          {(kind === "computed" || isPartial) && <span className={styles.about}>≈</span>}
          <span className={styles.digits}>{landFigure(count, areaUnit)}</span>
          {isPartial && (
            <span className={styles.part}>
              {known}/{all}
            </span>
          )}
        </span>
      )}
    </>
  );
}
