import type { Label } from "../../analysis/imports/setup";
import type { NamedUnit } from "../../analysis/match-names";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { rowList, whyWords } from "./import-words";
import styles from "./LabelTable.module.css";
import { UnitSelect } from "./UnitSelect";

type Props = { group: "doubtful" | "unmatched" | "matched" | "of-which"; labels: readonly Label[]; units: readonly NamedUnit[]; isHousing: boolean; onAnswer: (key: string, unit: string | null) => void };

/** A table of more names than this is none that anyone goes through by hand. */
const mostListed = 200;

/** The names of one group: as written, in which rows, which unit and why. */
export function LabelTable({ group, labels, units, isHousing, onAnswer }: Props) {
  const { t, language } = useTranslation();
  return (
    <section className={styles.group} data-group={group} data-testid={`labels-${group}`}>
      <h3>
        <BilingualMessage of={`import.rows.${group}`} />
        <span className={styles.count}>{labels.length}</span>
      </h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("import.label")}</th>
            <th scope="col">{t("import.label.rows")}</th>
            <th scope="col">{t("import.label.unit")}</th>
            <th scope="col">{t("import.label.why")}</th>
          </tr>
        </thead>
        <tbody>
          {labels.slice(0, mostListed).map((label) => (
            <tr key={label.key}>
              <th scope="row">
                {label.name || label.id}
                {label.partOf !== null && <span className={styles.part}>{t("import.rows.partOf", { name: label.partOf })}</span>}
              </th>
              <td>
                <span className={styles.onPhone}>{t("import.label.rows")} </span>
                {rowList(label.rows)}
              </td>
              <td>
                <UnitSelect label={label} units={units} isHousing={isHousing} onAnswer={(unit) => onAnswer(label.key, unit)} />
              </td>
              <td>{whyWords(language, label.match, label.isAnswered)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {labels.length > mostListed && <p>{t("import.row.more", { n: labels.length - mostListed })}</p>}
    </section>
  );
}
