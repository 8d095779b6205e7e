import type { JournalEntry } from "../../platform/journal";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { timeOf } from "./health-facts";
import styles from "./HealthPage.module.css";

const columns = ["health.journal.at", "health.journal.kind", "health.journal.detail"] as const;

/** What befell this screen, the latest first. */
export function HealthJournal({ entries }: { entries: readonly JournalEntry[] }) {
  const { t, language } = useTranslation();
  if (entries.length === 0) return <p>{t("health.journal.none")}</p>;
  return (
    <table className={styles.table} data-journal>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              <BilingualMessage of={name} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map(({ at, kind, detail, times }, index) => (
          // Of a computer's journal nothing but its place tells two entries apart.
          // oxlint-disable-next-line react/no-array-index-key -- entries are only ever added in front
          <tr key={`${at} ${entries.length - index}`}>
            <td>{timeOf(at, language)}</td>
            <td>{t(`health.kind.${kind}`)}</td>
            <td>{times > 1 ? t("health.journal.times", { detail, n: times }) : detail}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
