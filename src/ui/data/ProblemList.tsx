import type { LocatedProblem } from "../../formats/inspect-data";
import { CautionIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import styles from "./ProblemList.module.css";
import { ProblemSentence } from "./ProblemSentence";

/** Everything that is wrong with the files: which, where, why and what to do. */
export function ProblemList({ problems }: { problems: readonly LocatedProblem[] }) {
  const { t } = useTranslation();
  if (problems.length === 0) return <p className={styles.none}>{t("data.problems.none")}</p>;
  return (
    <>
      <Problems problems={problems} />
      {problems.some(({ place }) => place !== null) && <p className={styles.hint}>{t("data.problems.hint")}</p>}
    </>
  );
}

export function Problems({ problems }: { problems: readonly LocatedProblem[] }) {
  return (
    <ul className={styles.problems}>
      {problems.map((problem, index) => (
        // The same sentence may stand twice; the list never changes its order.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} className={styles.problem}>
          <CautionIcon />
          <div>
            <ProblemSentence problem={problem} />
          </div>
        </li>
      ))}
    </ul>
  );
}
