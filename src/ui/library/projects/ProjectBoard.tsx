import { useId } from "react";
import type { LibraryProject } from "../../../analysis/projects/library-projects";
import { nameOf, stageOf } from "../../../analysis/projects/project-fields";
import { useTranslation } from "../../widgets/use-translation";
import { BoardColumn } from "./BoardColumn";
import css from "./ProjectBoard.module.css";
import { columns } from "./project-words";
import { useCardDrag } from "./use-card-drag";
import type { Moves } from "./use-move";
import type { Projects } from "./use-projects";
import hidden from "../../layers/spoken.module.css";

type Props = { shown: readonly LibraryProject[]; projects: Projects; moves: Moves; open: LibraryProject | null };

/** 看板: a column for each stage and one for what no source says. */
export function ProjectBoard({ shown, projects, moves, open }: Props) {
  const { t, text } = useTranslation();
  const keys = useId();
  const { drag, handlers } = useCardDrag(projects.editor !== null, (id, stage) => {
    const project = shown.find((one) => one.id === id);
    if (project) moves.ask(project, stage);
  });
  const dragged = drag ? shown.find(({ id }) => id === drag.project) : undefined;
  return (
    // What is pressed are its cards; the keys of the drag end it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div className={css.board} role="group" aria-label={t("library.projects.board")} aria-describedby={projects.editor ? keys : undefined} data-dragging={drag ? "" : undefined} {...handlers}>
      {projects.editor && (
        <p id={keys} className={hidden.spoken}>
          {t("library.projects.board.keys")}
        </p>
      )}
      {columns.map((stage) => (
        <BoardColumn key={stage ?? "unknown"} stage={stage} own={shown.filter((project) => stageOf(project).value === stage)} projects={projects} moves={moves} open={open} drag={drag} />
      ))}
      {drag && dragged && (
        <div className={css.ghost} style={{ translate: `${drag.x}px ${drag.y}px` }} aria-hidden="true">
          {text(nameOf(dragged))}
        </div>
      )}
    </div>
  );
}
