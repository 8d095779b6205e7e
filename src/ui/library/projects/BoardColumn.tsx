import { useId } from "react";
import { totalsOf } from "../../../analysis/projects/filter-projects";
import type { LibraryProject } from "../../../analysis/projects/library-projects";
import { stageYear } from "../../../analysis/projects/stated-of-project";
import type { ProjectStage } from "../../../domain/project-stage";
import { usePlan } from "../../../store/use-plan";
import { BothWords } from "../../layers/BothWords";
import { useTranslation } from "../../widgets/use-translation";
import css from "./ProjectBoard.module.css";
import { ProjectCard } from "./ProjectCard";
import { stageText, totalLines } from "./project-words";
import { StageSign } from "./StageSign";
import { useFirst } from "./use-first";
import type { Drag } from "./use-card-drag";
import type { Moves } from "./use-move";
import type { Projects } from "./use-projects";

type Props = { stage: ProjectStage | null; own: readonly LibraryProject[]; projects: Projects; moves: Moves; open: LibraryProject | null; drag: Drag | null };

/** The projects of one stage, and what is known of their amounts. */
export function BoardColumn({ stage, own, projects, moves, open, drag }: Props) {
  const { t, language } = useTranslation();
  const id = useId();
  const { first, more } = useFirst(own, 40);
  const today = usePlan((state) => state.today);
  const years = own.flatMap((project) => stageYear(project, today) ?? []);
  const published = own.filter(({ entered }) => entered === null).length;
  return (
    <section className={css.column} data-stage={stage ?? "unknown"} data-empty={own.length === 0 || undefined} data-over={(drag && drag.over === stage) || undefined} aria-labelledby={id}>
      <header className={css.head}>
        <h3 id={id} title={stage === null ? t("library.projects.stage.hint") : undefined}>
          <StageSign stage={stage} />
          <BothWords words={stageText(stage)} />
          <b className={css.count}>{own.length}</b>
        </h3>
        {totalLines(totalsOf(own), published, language, years).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      {own.length === 0 ? (
        <p className={css.none}>{t("library.projects.column.none")}</p>
      ) : (
        <ul className={css.cards}>
          {first.map((project) => (
            <ProjectCard key={project.id} project={project} projects={projects} moves={moves} isOpen={project === open} isDragged={drag?.project === project.id} />
          ))}
          {more && <li>{more}</li>}
        </ul>
      )}
    </section>
  );
}
