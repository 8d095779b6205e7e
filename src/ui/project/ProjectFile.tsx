import { useRef, useState } from "react";
import type { ProjectState } from "../../store/project-state";
import { problemSentence } from "../../i18n/problem-sentence";
import { formatTime } from "../../i18n/format-time";
import { mayShowLedger } from "../../store/shown-ledger";
import { useActions, usePlan } from "../../store/use-plan";
import { Section } from "../inspector/Section";
import { CautionIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import buttons from "../widgets/buttons.module.css";
import styles from "./ProjectFile.module.css";
import type { Arrival } from "./use-arrival";

/** Out to a file and in from one. */
export function ProjectFile({ project: { value, backup, access, actions }, arrival }: { project: ProjectState; arrival: Arrival }) {
  const { t, language } = useTranslation();
  const { setDrawer } = useActions();
  const mayImport = usePlan(mayShowLedger);
  const input = useRef<HTMLInputElement>(null);
  const { now } = arrival;
  // With large layers it takes seconds.
  const [isSaving, setSaving] = useState(false);
  const save = async () => {
    if (isSaving) return;
    setSaving(true);
    await actions.saveFile().finally(() => setSaving(false));
  };
  const since = backup.savedAt === null ? t("project.file.never") : t("project.file.since", { time: formatTime(backup.savedAt, language) });
  const unsaved = backup.changes > 0 && backup.savedAt !== null ? t("project.file.unsaved", { n: backup.changes }) : null;
  return (
    <Section title="project.file">
      <div className={styles.stack}>
        <div className={styles.buttons}>
          <button type="button" className={buttons.main} aria-disabled={isSaving} onClick={() => void save()}>
            {t("project.file.save")}
          </button>
          <button type="button" className={buttons.quiet} disabled={access.status === "reader"} onClick={() => input.current?.click()}>
            {t("project.file.open")}
          </button>
          {mayImport && (
            <button type="button" className={buttons.quiet} onClick={() => setDrawer("import")}>
              {t("import.open")}
            </button>
          )}
          <input
            ref={input}
            type="file"
            accept=".json,.zip,application/json,application/zip"
            hidden
            data-testid="project-file"
            onChange={({ target }) => {
              const file = target.files?.item(0);
              // The same file can be chosen again.
              if (file) void arrival.receive(file).finally(() => (target.value = ""));
            }}
          />
        </div>
        {value.office === "" && access.status === "owner" && <p>{t("project.office.missing")}</p>}
        <p className={styles.hint}>{[since, unsaved].filter(Boolean).join(t("list.dot"))}</p>
        <p className={styles.hint}>{t("project.file.drop")}</p>
        {isSaving && <p role="status">{t("imported.saving")}</p>}
        {now.status === "reading" && <p role="status">{t("project.file.reading", { file: now.file })}</p>}
        {now.status === "failed" && (
          <p role="alert" className={styles.problem}>
            <CautionIcon />
            <span>{problemSentence(language, now.problem)}</span>
          </p>
        )}
      </div>
    </Section>
  );
}
