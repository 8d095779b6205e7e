import { useEffect, useRef } from "react";
import type { ProjectState } from "../../store/project-state";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import styles from "./ImportPage.module.css";

/** What was entered, and one way to take it all back. */
export function Done({ entered, project, onAgain, onClose }: { entered: number; project: ProjectState; onAgain: () => void; onClose: () => void }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const last = project.undo.at(-1)?.command;
  const isLast = last?.name === "change-records" && last.why === "import";
  return (
    <div className={styles.done}>
      <h3 ref={heading} tabIndex={-1}>
        <BilingualMessage of="import.done.title" />
      </h3>
      <p role="status">{isLast ? t("import.done", { n: entered }) : t("import.undone")}</p>
      <div className={styles.buttons}>
        <button type="button" className={styles.main} onClick={onClose}>
          <BilingualMessage of="import.close" />
        </button>
        <button type="button" className={styles.quiet} onClick={onAgain}>
          <BilingualMessage of="import.again" />
        </button>
        {isLast && (
          <button type="button" className={styles.quiet} onClick={project.actions.undo}>
            <BilingualMessage of="import.undo" />
          </button>
        )}
      </div>
    </div>
  );
}
