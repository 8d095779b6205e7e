import type { ImportPlan } from "../../analysis/imports/setup";
import type { NamedUnit } from "../../analysis/match-names";
import { textAt } from "../../domain/table-grid";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { rowList, unitNamer } from "./import-words";
import styles from "./LabelTable.module.css";
import type { OpenTable } from "./open-table";

const mostListed = 200;

type Props = { open: OpenTable; plan: ImportPlan; units: readonly NamedUnit[]; onChange: (open: OpenTable) => void };

/** Units of which several rows speak: one of them counts, or none. */
export function Duplicates({ open, plan, units, onChange }: Props) {
  const { t, language } = useTranslation();
  const nameOf = unitNamer(units, language);
  const choose = (key: string, row: number | null) => onChange({ ...open, answers: { ...open.answers, duplicates: { ...open.answers.duplicates, [key]: row } } });
  const words = (row: number) => open.table.columns.flatMap(({ index, role }) => (role === "ignore" || role === "serial" ? [] : textAt(open.sheet, row, index) || [])).join(" · ").slice(0, 80);
  return (
    <section className={styles.group} data-group="doubtful">
      <h3>
        <BilingualMessage of="import.rows.duplicates" />
        <span className={styles.count}>{plan.duplicates.length}</span>
      </h3>
      {plan.duplicates.slice(0, mostListed).map(({ key, unit, year, rows, chosen }) => (
        <label key={key} className={styles.duplicate}>
          <span>{t("import.duplicate.sentence", { unit: nameOf(unit), year: year ?? "", n: rows.length, rows: rowList(rows) })}</span>
          <select className={styles.select} aria-label={t("import.duplicate.choose", { unit: nameOf(unit) })} value={chosen ?? ""} data-open={chosen === null || undefined} onChange={({ target }) => choose(key, target.value === "" ? null : Number(target.value))}>
            <option value="">{t("import.duplicate.none")}</option>
            {rows.slice(0, mostListed).map((row) => (
              <option key={row} value={row}>
                {`${t("import.duplicate.row", { row: row + 1 })} · ${words(row)}`}
              </option>
            ))}
          </select>
        </label>
      ))}
    </section>
  );
}
