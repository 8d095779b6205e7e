import type { Problem } from "../../domain/problem";
import { useActions, usePlan } from "../../store/use-plan";
import { IconButton } from "../widgets/IconButton";
import { CautionIcon, CloseIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import styles from "./Notices.module.css";

const mostShown = 3;

/** Problems of data and links, one sentence each; they never stand in the way of the map. */
export function Notices() {
  const { t } = useTranslation();
  const reported = usePlan((state) => state.problems);
  const { dismissProblem } = useActions();
  // The same file can fail twice; one sentence is enough. Without a map the sentence stands in its place.
  const problems = [...new Map(reported.filter(({ code }) => code !== "no-webgl").map((problem) => [nameOf(problem), problem])).values()];
  const dismiss = (problem: Problem) => reported.filter((other) => nameOf(other) === nameOf(problem)).forEach(dismissProblem);
  return (
    <div role="status" aria-live="polite" aria-label={problems.length > 0 ? t("notice.label") : undefined} className={styles.notices}>
      {problems.slice(0, mostShown).map((problem) => (
        <div key={nameOf(problem)} className={styles.notice}>
          <span className={styles.icon}>
            <CautionIcon />
          </span>
          <p className={styles.sentence}>{t(`problem.${problem.code}`, { file: problem.file ?? "", at: problem.at ?? "" })}</p>
          <IconButton label={t("notice.dismiss")} icon={<CloseIcon />} onClick={() => dismiss(problem)} />
        </div>
      ))}
      {problems.length > mostShown && <p className={styles.more}>{t("notice.more", { n: problems.length - mostShown })}</p>}
    </div>
  );
}

const nameOf = ({ code, file = "", at = "" }: Problem): string => `${code} ${file} ${at}`;
