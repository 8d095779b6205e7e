import { useMemo } from "react";
import { countRecords } from "../../domain/project-records";
import { formatTime } from "../../i18n/format-time";
import { CautionIcon } from "../widgets/ShellIcons";
import type { ProjectState, StorageFault } from "../../store/project-state";
import { useTranslation } from "../widgets/use-translation";
import { waysOut } from "./fault-ways";
import buttons from "../widgets/buttons.module.css";
import styles from "./ProjectStatus.module.css";

/** Where the project is stored, how much it is, and who may change it. */
export function ProjectStatus({ project }: { project: ProjectState }) {
  const { t } = useTranslation();
  const { access, actions } = project;
  const sentence = useSavingSentence(project);
  const size = useSizeText(project);
  const isReader = access.status === "reader";
  const isBad = isReader || project.saving.status === "failed";
  return (
    <div className={styles.status} data-bad={isBad || undefined}>
      <p role="status" className={styles.sentence}>
        {isBad && <CautionIcon />}
        <span>{isReader ? t("project.status.reader") : sentence}</span>
      </p>
      <p className={styles.size}>{t("project.contents", { n: countRecords(project.value.collections), size })}</p>
      {!isReader && project.saving.status === "failed" && <Ways project={project} fault={project.saving.fault} />}
      {isReader && (
        <button type="button" className={buttons.quiet} onClick={actions.takeOver}>
          {t("project.takeOver")}
        </button>
      )}
    </div>
  );
}

function Ways({ project, fault }: { project: ProjectState; fault: StorageFault }) {
  const { t } = useTranslation();
  return waysOut(fault, project.actions).map(({ label, act }) => (
    <button key={label} type="button" className={buttons.quiet} onClick={act}>
      {t(label)}
    </button>
  ));
}

function useSavingSentence({ saving }: ProjectState): string {
  const { t, language } = useTranslation();
  if (saving.status === "failed") return t(`project.fault.${saving.fault}`);
  if (saving.status === "pending") return t("project.status.pending");
  return saving.at === null ? t("project.status.empty") : t("project.status.saved", { time: formatTime(saving.at, language) });
}

function useSizeText({ value }: ProjectState): string {
  const { t } = useTranslation();
  const bytes = useMemo(() => new TextEncoder().encode(JSON.stringify(value)).length, [value]);
  return bytes < 1e6 ? t("size.kb", { n: Math.ceil(bytes / 1024) }) : t("size.mb", { n: (bytes / 1024 / 1024).toFixed(1) });
}
