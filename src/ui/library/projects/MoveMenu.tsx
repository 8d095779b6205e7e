import type { LibraryProject } from "../../../analysis/projects/library-projects";
import { nameOf, stageOf } from "../../../analysis/projects/project-fields";
import { canMoveTo } from "../../../analysis/projects/stage-move";
import type { ProjectStage } from "../../../domain/project-stage";
import { useTranslation } from "../../widgets/use-translation";
import css from "./ProjectCard.module.css";
import { columns, stageKey } from "./project-words";

/** Moves a project without dragging: a native list of the stages it can come to. */
export function MoveMenu({ project, onMove }: { project: LibraryProject; onMove: (stage: ProjectStage | null) => void }) {
  const { t, text } = useTranslation();
  const present = stageOf(project).value;
  return (
    <select
      className={css.move}
      aria-label={t("library.projects.move.of", { name: text(nameOf(project)) })}
      // It always shows what it does; a choice asks and changes nothing yet.
      value=""
      onChange={({ target }) => onMove(columns.find((stage) => (stage ?? "unknown") === target.value) ?? null)}
    >
      <option value="" hidden>
        {t("library.projects.move")}
      </option>
      {columns
        .filter((stage) => stage !== present && canMoveTo(project, stage))
        .map((stage) => (
          <option key={stage ?? "unknown"} value={stage ?? "unknown"}>
            {t(stageKey(stage))}
          </option>
        ))}
    </select>
  );
}
