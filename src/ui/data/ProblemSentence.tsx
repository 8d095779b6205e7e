import type { LocatedProblem } from "../../formats/inspect-data";
import { problemSentence } from "../../i18n/problem-sentence";
import { useTranslation } from "../widgets/use-translation";
import styles from "./ProblemList.module.css";

/** A problem as the notices say it, with the line of the file to go to. */
export function ProblemSentence({ problem }: { problem: LocatedProblem }) {
  const { t, language } = useTranslation();
  const { file = "", place } = problem;
  return (
    <>
      <p className={styles.sentence}>{problemSentence(language, problem)}</p>
      {place && (
        <p className={styles.place}>
          <strong>{t("data.place", { file, line: place.line })}</strong> <span>{t("data.column", { column: place.column })}</span>
        </p>
      )}
    </>
  );
}
