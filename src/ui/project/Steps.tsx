import type { ProjectState } from "../../store/project-state";
import { Section } from "../inspector/Section";
import { useTranslation } from "../widgets/use-translation";
import { RedoIcon, UndoIcon } from "./ProjectIcons";
import { stepText } from "./project-words";
import buttons from "../widgets/buttons.module.css";
import styles from "./Steps.module.css";

/** Back and forth among the commands, each by its name. */
export function Steps({ project: { undo, redo, access, actions } }: { project: ProjectState }) {
  const { t, language } = useTranslation();
  const [last, next] = [undo.at(-1), redo.at(-1)];
  const isReader = access.status === "reader";
  return (
    <Section title="project.history">
      <div className={styles.steps}>
        <button type="button" className={buttons.quiet} disabled={!last || isReader} aria-keyshortcuts="Control+Z" title="Ctrl Z" onClick={actions.undo}>
          <UndoIcon />
          <span>{last ? t("project.undo.what", { what: stepText(last, language) }) : t("project.undo")}</span>
        </button>
        <button type="button" className={buttons.quiet} disabled={!next || isReader} aria-keyshortcuts="Control+Shift+Z" title="Ctrl Shift Z" onClick={actions.redo}>
          <RedoIcon />
          <span>{next ? t("project.redo.what", { what: stepText(next, language) }) : t("project.redo")}</span>
        </button>
      </div>
    </Section>
  );
}
