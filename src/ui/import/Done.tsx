import { useEffect, useRef } from "react";
import type { Booked } from "../../analysis/imports/blank-transfers";
import type { ProjectState } from "../../store/project-state";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import styles from "./ImportPage.module.css";
import { ZeroBlanks } from "./ZeroBlanks";

/** What was entered, and one way to take it all back. */
export function Done({ entered, booked, project, onAgain, onClose }: { entered: number; booked: readonly Booked[]; project: ProjectState; onAgain: () => void; onClose: () => void }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const last = project.undo.at(-1)?.command;
  const isLast = last?.name === "change-records" && last.why === "import";
  const former = project.undo.at(-2)?.command;
  const isFilled = last?.name === "change-records" && last.why === "fill" && former?.name === "change-records" && former.why === "import";
  return (
    <div className={styles.done}>
      <h3 ref={heading} tabIndex={-1}>
        <BilingualMessage of="import.done.title" />
      </h3>
      <p role="status">{isFilled ? t("import.zeros.done") : isLast ? t("import.done", { n: entered }) : t("import.undone")}</p>
      {isLast && <ZeroBlanks booked={booked} project={project} onDone={() => heading.current?.focus()} />}
      <div className={styles.buttons}>
        <button type="button" className={styles.main} onClick={onClose}>
          <BilingualMessage of="import.close" />
        </button>
        <button type="button" className={styles.quiet} onClick={onAgain}>
          <BilingualMessage of="import.again" />
        </button>
        {(isLast || isFilled) && (
          <button type="button" className={styles.quiet} onClick={project.actions.undo}>
            <BilingualMessage of={isFilled ? "import.zeros.undo" : "import.undo"} />
          </button>
        )}
      </div>
    </div>
  );
}
