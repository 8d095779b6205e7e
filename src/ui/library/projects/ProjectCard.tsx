import type { KeyboardEvent } from "react";
import type { LibraryProject } from "../../../analysis/projects/library-projects";
import { dateOf, industryOf, investmentOf, landOf, nameOf, stageOf, unitsOf } from "../../../analysis/projects/project-fields";
import { dateText } from "../../../i18n/format-date";
import { landText } from "../../../i18n/format-land";
import { moneyText } from "../../../i18n/format-money";
import { useActions } from "../../../store/use-plan";
import { BothWords } from "../../layers/BothWords";
import { joinedTexts } from "../../layers/message-text";
import { useTranslation } from "../../widgets/use-translation";
import { IndustryTile } from "./IndustryTile";
import { Known } from "./Known";
import { MoveMenu } from "./MoveMenu";
import css from "./ProjectCard.module.css";
import { ProjectMarks } from "./ProjectMarks";
import { columns } from "./project-words";
import type { Moves } from "./use-move";
import type { Projects } from "./use-projects";

type Props = { project: LibraryProject; projects: Projects; moves: Moves; isOpen: boolean; isDragged: boolean };

/** A project on the board: what is known of it, whose it is, and the ways to move it. */
export function ProjectCard({ project, projects, moves, isOpen, isDragged }: Props) {
  const { t, text, language } = useTranslation();
  const { showLibrary } = useActions();
  const [industry, investment, land, units, stage] = [industryOf(project), investmentOf(project), landOf(project), unitsOf(project), stageOf(project).value];
  const date = dateOf(project, stage);
  const quota = project.entered?.quota ?? null;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.shiftKey ? { ArrowLeft: -1, ArrowRight: 1 }[event.key] : undefined;
    const target = step === undefined ? undefined : columns[columns.indexOf(stage) + step];
    if (target === undefined) return;
    event.preventDefault();
    moves.ask(project, target);
  };
  return (
    <li className={css.card} data-project={project.id} data-open={isOpen || undefined} data-dragged={isDragged || undefined} data-movable={projects.editor ? "" : undefined}>
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
      <dl className={css.facts}>
        <div>
          <dt>{t("library.projects.field.zone")}</dt>
          <dd>
            <Known of={units}>{(ids) => <BothWords words={joinedTexts(ids.map(projects.unitText), " · ")} />}</Known>
          </dd>
        </div>
        <div>
          <dt>{t("library.projects.field.investment")}</dt>
          <dd>
            <Known of={investment}>{(yuan) => moneyText(yuan, language)}</Known>
          </dd>
        </div>
        <div>
          <dt>{t("library.projects.field.land")}</dt>
          <dd>
            <Known of={land}>{(count) => landText(count, "mu", language)}</Known>
          </dd>
        </div>
        {quota && (
          <div>
            <dt>{t("library.projects.field.quota")}</dt>
            <dd>
              <Known of={{ value: quota, kind: "entered" }}>{({ unit, count }) => `${landText(count, "mu", language)} · ${projects.unitName(unit)}`}</Known>
            </dd>
          </div>
        )}
        {date.value !== null && (
          <div>
            <dt>{t("library.projects.field.date")}</dt>
            <dd>
              <Known of={date}>{(day) => text(dateText(day))}</Known>
            </dd>
          </div>
        )}
      </dl>
      <div className={css.foot}>
        <ProjectMarks project={project} />
        {projects.editor && <MoveMenu project={project} onMove={(to) => moves.ask(project, to)} />}
      </div>
    </li>
  );
}
