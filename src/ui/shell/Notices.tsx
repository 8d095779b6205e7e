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
  const { dismissProblems } = useActions();
  // The same file can fail twice; one sentence is enough.
  const problems = [...new Map(reported.filter(isNotice).map((problem) => [nameOf(problem), problem])).values()];
  const dismiss = (problem: Problem) => dismissProblems(reported.filter((other) => nameOf(other) === nameOf(problem)));
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
      {problems.length > mostShown && (
        <div className={styles.more}>
          <span>{t("notice.more", { n: problems.length - mostShown })}</span>
          <button type="button" onClick={() => dismissProblems(reported.filter(isNotice))}>
            {t("notice.dismissAll")}
          </button>
        </div>
      )}
    </div>
  );
}

/** Without a map the sentence about it stands in its place. */
const isNotice = ({ code }: Problem): boolean => code !== "no-webgl";

const nameOf = ({ code, file = "", at = "" }: Problem): string => `${code} ${file} ${at}`;
