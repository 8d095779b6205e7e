import { useId } from "react";
import { isLedgerColumn, rolesOf, type ColumnRole, type TableColumn } from "../../domain/import-table";
import { tableUnitIds, type TableUnitId } from "../../domain/land-unit-text";
import { columnLetters } from "../../domain/table-grid";
import { roleWords } from "../../sheets/table-words";
import { useTranslation } from "../widgets/use-translation";
import styles from "./ColumnTable.module.css";
import { withBlankAsZero, withColumnUnit, withRole, type OpenTable } from "./open-table";

/** What stands in the header of a column and what it is taken for; of land also its unit and whether blank is zero. */
export function ColumnHead({ column, open, onChange }: { column: TableColumn; open: OpenTable; onChange: (open: OpenTable) => void }) {
  const { t, language } = useTranslation();
  const reasonId = useId();
  const isPending = column.role === "pending";
  const letters = columnLetters(column.index);
  const isLand = open.table.target === "ledger" && (isLedgerColumn(column.role) || column.role === "amount");
  return (
    <div className={styles.head}>
      <span className={styles.letters}>{letters}</span>
      <span className={styles.words}>{column.header.join(" / ")}</span>
      <select className={styles.select} aria-label={t("import.column.of", { column: letters })} aria-describedby={column.reason ? reasonId : undefined} data-open={isPending || undefined} value={column.role} onChange={({ target }) => onChange(withRole(open, column.index, target.value as ColumnRole))}>
        {isPending && <option value="pending">{roleWords(language, "pending")}</option>}
        {rolesOf[open.table.target].map((role) => (
          <option key={role} value={role}>
            {roleWords(language, role)}
          </option>
        ))}
      </select>
      {column.reason && (
        <p id={reasonId} className={styles.reason} data-open={isPending || undefined}>
          {t(`import.reason.${column.reason}`, { role: column.candidate ? roleWords(language, column.candidate) : "" })}
        </p>
      )}
      {isLand && (
        <>
          <select
            className={styles.select}
            aria-label={t("import.column.unit", { column: letters })}
            value={column.unit ?? ""}
            data-open={column.unknownUnit !== null || undefined}
            onChange={({ target }) => onChange(withColumnUnit(open, column.index, (target.value || null) as TableUnitId | null))}
          >
            <option value="">{column.unknownUnit ?? t("import.column.unit.table")}</option>
            {tableUnitIds.map((unit) => (
              <option key={unit} value={unit}>
                {t(`import.unit.${unit}`)}
              </option>
            ))}
          </select>
          <label className={styles.zero}>
            <input type="checkbox" checked={column.blankIsZero} aria-label={t("import.column.zero.of", { column: letters })} onChange={({ target }) => onChange(withBlankAsZero(open, column.index, target.checked))} />
            <span>{t("import.column.zero")}</span>
          </label>
        </>
      )}
    </div>
  );
}
