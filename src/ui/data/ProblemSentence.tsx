import type { LocatedProblem } from "../../formats/inspect-data";
import { useTranslation } from "../widgets/use-translation";
import styles from "./ProblemList.module.css";

/** A problem as the notices say it, with the line of the file to go to. */
export function ProblemSentence({ problem: { code, file = "", at = "", place } }: { problem: LocatedProblem }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.sentence}>{t(`problem.${code}`, { file, at })}</p>
      {place && (
        <p className={styles.place}>
          <strong>{t("data.place", { file, line: place.line })}</strong> <span>{t("data.column", { column: place.column })}</span>
        </p>
      )}
    </>
  );
}
