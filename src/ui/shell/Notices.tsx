import { useActions, usePlan } from "../../store/use-plan";
import { IconButton } from "../widgets/IconButton";
import { CautionIcon, CloseIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import styles from "./Notices.module.css";

const mostShown = 3;

/** Problems of data and links, one sentence each; they never stand in the way of the map. */
export function Notices() {
  const { t } = useTranslation();
  const problems = usePlan((state) => state.problems);
  const { dismissProblem } = useActions();
  return (
    <div role="status" aria-live="polite" aria-label={t("notice.label")} className={styles.notices}>
      {problems.slice(0, mostShown).map((problem) => (
        <div key={`${problem.code} ${problem.file ?? ""} ${problem.at ?? ""}`} className={styles.notice}>
          <span className={styles.icon}>
            <CautionIcon />
          </span>
          <p className={styles.sentence}>{t(`problem.${problem.code}`, { file: problem.file ?? "", at: problem.at ?? "" })}</p>
          <IconButton label={t("notice.dismiss")} icon={<CloseIcon />} onClick={() => dismissProblem(problem)} />
        </div>
      ))}
      {problems.length > mostShown && <p className={styles.more}>{t("notice.more", { n: problems.length - mostShown })}</p>}
    </div>
  );
}
