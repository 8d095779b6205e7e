import type { CellChange } from "../../analysis/imports/setup";
import { ledgerColumns, type LedgerColumn } from "../../domain/ledger";
import { cellName } from "../../domain/table-grid";
import { roleWords } from "../../sheets/table-words";
import { useTranslation } from "../widgets/use-translation";
import styles from "./ChangeTable.module.css";
import { valueWords } from "./import-words";

const mostListed = 500;

/** Cell by cell what would become of the ledger: where it comes from, what stood there, what will. */
export function ChangeTable({ changes, nameOf }: { changes: readonly CellChange[]; nameOf: (id: string) => string }) {
  const { t, language } = useTranslation();
  const what = (change: CellChange) => (isColumn(change.what) ? roleWords(language, change.what) : change.what === "industries" ? t("import.industries") : change.what);
  return (
    <>
      <table className={styles.table} data-testid="import-changes">
        <thead>
          <tr>
            {(["cell", "unit", "what", "before", "after", "state"] as const).map((part) => (
              <th key={part} scope="col">
                {t(`import.change.${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, mostListed).map((change) => (
            <tr key={`${change.row}.${change.column}.${change.what}`} data-state={change.state}>
              <td className={styles.cell}>{cellName(change.row, change.column)}</td>
              <th scope="row">{change.unit === null ? t("import.place.none") : nameOf(change.unit)}</th>
              <td>{[change.year, what(change)].filter((part) => part !== null).join(" ")}</td>
              <td className={styles.before} data-unknown={change.before === null || undefined}>
                {valueWords(language, change.before)}
              </td>
              <td className={styles.after}>{valueWords(language, change.after)}</td>
              <td>
                {t(`import.state.${change.state}`)}
                {change.scenario !== null && <span className={styles.scenario}>{t("import.state.scenario")}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length > mostListed && <p>{t("import.changes.more", { n: changes.length - mostListed })}</p>}
    </>
  );
}

const isColumn = (what: string): what is LedgerColumn => (ledgerColumns as readonly string[]).includes(what);
