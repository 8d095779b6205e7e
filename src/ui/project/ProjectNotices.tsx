import { useEffect, useState } from "react";
import { backupIsDue } from "../../domain/project-backup";
import type { ProjectNotice, ProjectState } from "../../store/project-state";
import { IconButton } from "../widgets/IconButton";
import { CautionIcon, CloseIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import { waysOut, type Way } from "./fault-ways";
import buttons from "../widgets/buttons.module.css";
import notice from "../shell/Notices.module.css";
import styles from "./ProjectNotices.module.css";

type Shown = { notice: ProjectNotice; sentence: string; actions: readonly Way[] };

/** What a user must know of the project at once, each in a sentence with what can be done about it. */
export function ProjectNotices({ project }: { project: ProjectState }) {
  const { t } = useTranslation();
  const shown = useShown(project).filter((one) => !project.dismissed.includes(one.notice));
  return (
    <div role="status" aria-live="polite" aria-label={shown.length > 0 ? t("project.notices") : undefined} className={notice.notices}>
      {shown.map((one) => (
        <div key={one.notice} className={notice.notice}>
          <span className={notice.icon}>
            <CautionIcon />
          </span>
          <div className={styles.body}>
            <p className={notice.sentence}>{one.sentence}</p>
            <div className={styles.actions}>
              {one.actions.map(({ label, act }) => (
                <button key={label} type="button" className={buttons.quiet} onClick={act}>
                  {t(label)}
                </button>
              ))}
            </div>
          </div>
          <IconButton label={t("project.dismiss")} icon={<CloseIcon />} onClick={() => project.actions.dismiss(one.notice)} />
        </div>
      ))}
    </div>
  );
}

function useShown({ saving, aside, access, backup, actions }: ProjectState): Shown[] {
  const { t } = useTranslation();
  const now = useNow();
  const shown: Shown[] = [];
  const save = { label: "project.backup", act: () => void actions.saveFile() } as const;
  const isNewer = aside?.problem.code === "project-file-newer";
  if (saving.status === "failed" && !isNewer) {
    const { fault } = saving;
    shown.push({ notice: fault, sentence: t(`project.fault.${fault}`), actions: [save, ...waysOut(fault, actions)] });
  }
  if (aside) {
    const raw = { label: "project.aside.save", act: actions.saveAside } as const;
    shown.push({ notice: "aside", sentence: t(isNewer ? "project.aside.newer" : "project.aside"), actions: isNewer ? [save, raw] : [raw] });
  }
  if (access.status === "reader" && access.since === "taken-over") {
    shown.push({ notice: "taken-over", sentence: t("project.takenOver"), actions: [{ label: "project.takeOver", act: actions.takeOver }] });
  }
  if (saving.status !== "failed" && access.status === "owner" && backupIsDue(backup, now)) {
    const later = { label: "project.later", act: () => actions.dismiss("reminder") } as const;
    shown.push({ notice: "reminder", sentence: t("project.reminder", { n: backup.changes }), actions: [save, later] });
  }
  return shown;
}

const hourMs = 3_600_000;

/** The present hour, for what falls due in days. */
function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), hourMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}
