import { problemSentence } from "../../i18n/problem-sentence";
import { problemPlace } from "../../store/named-problem";
import { useActions, usePlan } from "../../store/use-plan";
import { IconButton } from "../widgets/IconButton";
import { CautionIcon, CloseIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import { AwaitedFiles } from "./AwaitedFiles";
import { CopyReport } from "./CopyReport";
import { noticeGroups, type NoticeGroup } from "./notice-groups";
import styles from "./Notices.module.css";

const mostShown = 3;

/** Problems of data and links, one sentence each; they never stand in the way of the map. */
export function Notices() {
  const { t } = useTranslation();
  const groups = noticeGroups(usePlan((state) => state.problems));
  const isWaiting = usePlan((state) => state.awaited.length > 0);
  const { dismissProblems } = useActions();
  return (
    <div role="status" aria-live="polite" aria-label={groups.length > 0 || isWaiting ? t("notice.label") : undefined} className={styles.notices}>
      <AwaitedFiles />
      {groups.slice(0, mostShown).map((group) => (
        <Notice key={group.key} group={group} />
      ))}
      {groups.length > mostShown && (
        <div className={styles.more}>
          <span>{t("notice.more", { n: groups.length - mostShown })}</span>
          <button type="button" onClick={() => dismissProblems(groups.flatMap(({ all }) => all))}>
            {t("notice.dismissAll")}
          </button>
        </div>
      )}
    </div>
  );
}

function Notice({ group: { first, all, more } }: { group: NoticeGroup }) {
  const { t, language } = useTranslation();
  const { dismissProblems } = useActions();
  const at = usePlan((state) => problemPlace(state, first));
  const hasReport = first.code === "unexpected-error";
  return (
    <div className={styles.notice} data-wide={hasReport || undefined}>
      <span className={styles.icon}>
        <CautionIcon />
      </span>
      <p className={styles.sentence}>{problemSentence(language, at === undefined ? first : { ...first, at }, more)}</p>
      {hasReport && (
        <div className={styles.reporting}>
          <CopyReport trace={first.value ?? ""} />
        </div>
      )}
      <IconButton label={t("notice.dismiss")} icon={<CloseIcon />} onClick={() => dismissProblems(all)} />
    </div>
  );
}
