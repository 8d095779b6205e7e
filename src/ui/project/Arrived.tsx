import { isEmptyProject } from "../../domain/project";
import { countRecords } from "../../domain/project-records";
import { titlesLacking } from "../../domain/spatial/imported-changes";
import { formatTime } from "../../i18n/format-time";
import type { ProjectState } from "../../store/project-state";
import { Dialog } from "../widgets/Dialog";
import { useTranslation } from "../widgets/use-translation";
import buttons from "../widgets/buttons.module.css";
import { MergeDialog } from "./MergeDialog";
import styles from "./ProjectFile.module.css";
import type { Arrival } from "./use-arrival";

/** As many are named; the number stands for the rest. */
const mostTitles = 5;

/** A file was read: replace, or merge? Into an empty project it is simply opened. */
export function Arrived({ project, arrival }: { project: ProjectState; arrival: Arrival }) {
  const { t, language } = useTranslation();
  const { now, cancel } = arrival;
  if (now.status === "merging") return <MergeDialog merge={now.merge} onMerge={arrival.merge} onClose={cancel} />;
  if (now.status !== "arrived") return null;
  const { file, opened } = now;
  const theirs = opened.project;
  // What this browser has already is not lacking.
  const lacking = titlesLacking(theirs.collections, new Set([...project.dataThere, ...opened.data.map(({ key }) => key)]));
  const about = {
    title: theirs.title || t("project.untitled"),
    n: countRecords(theirs.collections),
    time: theirs.changedAt === null ? "–" : formatTime(theirs.changedAt, language),
  };
  const isOpening = isEmptyProject(project.value);
  const changes = isOpening ? 0 : project.backup.changes;
  const [open, merge] = isOpening ? [buttons.main, buttons.quiet] : [buttons.quiet, buttons.main];
  const openButton = (
    <button key="open" type="button" className={open} onClick={() => arrival.replace(opened)}>
      {t(isOpening ? "project.arrived.open" : "project.arrived.replace")}
    </button>
  );
  const mergeButton = (
    <button key="merge" type="button" className={merge} onClick={() => arrival.compare(opened)}>
      {t("project.arrived.merge")}
    </button>
  );
  return (
    <Dialog title={t("project.arrived.title", { file })} narrow onClose={cancel}>
      <div className={styles.stack}>
        <p>{t("project.arrived.about", about)}</p>
        {theirs.office && <p>{t("project.arrived.office", { office: theirs.office })}</p>}
        {lacking.length > 0 && <p className={styles.problem}>{t("imported.lacking", { n: lacking.length, titles: lacking.slice(0, mostTitles).join(t("list.comma")) })}</p>}
        <p>{t(isOpening ? "project.arrived.empty" : "project.arrived.choice")}</p>
        {changes > 0 && <p className={styles.problem}>{t("project.arrived.unsaved", { n: changes })}</p>}
        <div className={styles.buttons}>
          {isOpening ? [openButton, mergeButton] : [mergeButton, openButton]}
          {changes > 0 && (
            <button type="button" className={buttons.quiet} onClick={() => void project.actions.saveFile()}>
              {t("project.backup")}
            </button>
          )}
          <button type="button" className={buttons.quiet} onClick={cancel}>
            {t("project.arrived.cancel")}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
