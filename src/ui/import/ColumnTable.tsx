import { columnLetters, textAt } from "../../domain/table-grid";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { ColumnHead } from "./ColumnHead";
import styles from "./ColumnTable.module.css";
import type { OpenTable } from "./open-table";

const shownRows = 10;

/** The first rows of the table under what each of its columns is taken for, each to be corrected in its place. */
export function ColumnTable({ open, onChange }: { open: OpenTable; onChange: (open: OpenTable) => void }) {
  const { t } = useTranslation();
  const { sheet, table } = open;
  const rows = table.header === null ? sheet.rows.slice(0, shownRows).map((_, row) => ({ row, kind: "note" as const })) : table.rows.slice(0, shownRows);
  const hasNames = table.columns.some(({ role }) => role === "name" || role === "id" || role === "project");
  const rest = (table.header === null ? sheet.rows.length : table.rows.length) - rows.length;
  return (
    <section className={styles.columns}>
      <h3>
          <BilingualMessage of="import.columns" />
        </h3>
      <p className={styles.hint}>{t("import.columns.hint")}</p>
      {/* It scrolls sideways, which the keyboard must be able to do too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.frame} tabIndex={0} role="region" aria-label={t("import.preview")}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                {t("import.label.rows")}
              </th>
              {table.columns.map((column) => (
                <th key={column.index} scope="col" data-ignored={column.role === "ignore" || column.role === "serial" || undefined}>
                  <ColumnHead column={column} open={open} onChange={onChange} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, kind }) => (
              <tr key={row} data-kind={kind}>
                <th scope="row">
                  {row + 1}
                  {table.header !== null && kind !== "unit" && <span className={styles.kind}>{t(kind === "unnamed" && !hasNames ? "import.row.unnamed.column" : `import.row.${kind}`)}</span>}
                </th>
                {table.columns.map(({ index }) => (
                  <td key={index} data-column={columnLetters(index)} data-error={sheet.rows[row]?.[index]?.kind === "error" || undefined}>
                    {textAt(sheet, row, index).slice(0, 80)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && <p className={styles.hint}>{t("import.row.more", { n: rest })}</p>}
    </section>
  );
}
