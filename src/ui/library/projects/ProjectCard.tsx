import { useEffect, useRef, type KeyboardEvent } from "react";
import type { LibraryProject } from "../../../analysis/projects/library-projects";
import { industryOf, nameOf, stageOf } from "../../../analysis/projects/project-fields";
import { useActions } from "../../../store/use-plan";
import { BothWords } from "../../layers/BothWords";
import { useTranslation } from "../../widgets/use-translation";
import { CardFacts } from "./CardFacts";
import { IndustryTile } from "./IndustryTile";
import { MoveMenu } from "./MoveMenu";
import css from "./ProjectCard.module.css";
import { ProjectMarks } from "./ProjectMarks";
import { columns } from "./project-words";
import { StageAge } from "./StageAge";
import type { Moves } from "./use-move";
import type { Projects } from "./use-projects";

type Props = { project: LibraryProject; projects: Projects; moves: Moves; isOpen: boolean; isDragged: boolean };

/** A project on the board: what is known of it, whose it is, and the ways to move it. */
export function ProjectCard({ project, projects, moves, isOpen, isDragged }: Props) {
  const { t } = useTranslation();
  const { showLibrary } = useActions();
  const [industry, stage] = [industryOf(project), stageOf(project).value];
  const card = useRef<HTMLLIElement>(null);
  // Its details take a part of the board's room.
  useEffect(() => {
    if (isOpen) card.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.shiftKey ? { ArrowLeft: -1, ArrowRight: 1 }[event.key] : undefined;
    const target = step === undefined ? undefined : columns[columns.indexOf(stage) + step];
    if (target === undefined) return;
    event.preventDefault();
    moves.ask(project, target);
  };
  return (
    <li ref={card} className={css.card} data-project={project.id} data-open={isOpen || undefined} data-dragged={isDragged || undefined} data-movable={projects.editor ? "" : undefined}>
      <div className={css.head}>
        {industry.value && (
          <span className={css.tile} title={t(`statement.industry.${industry.value}`)}>
            <IndustryTile industry={industry.value} kind={industry.kind} />
          </span>
        )}
        <button type="button" className={css.name} aria-expanded={isOpen} onClick={() => showLibrary({ open: isOpen ? null : project.id })} onKeyDown={onKeyDown}>
          <BothWords words={nameOf(project)} />
        </button>
      </div>
      <CardFacts project={project} projects={projects} />
      <div className={css.foot}>
        <StageAge project={project} />
        <ProjectMarks project={project} />
        {projects.editor && <MoveMenu project={project} onMove={(to) => moves.ask(project, to)} />}
      </div>
    </li>
  );
}
