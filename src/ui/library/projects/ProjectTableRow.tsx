import type { LibraryProject } from "../../../analysis/projects/library-projects";
import { dateOf, industryOf, investmentOf, landOf, nameOf, stageOf, unitsOf } from "../../../analysis/projects/project-fields";
import { dateText } from "../../../i18n/format-date";
import { landWords } from "../../../i18n/format-land";
import { moneyText } from "../../../i18n/format-money";
import { useActions } from "../../../store/use-plan";
import { BothWords } from "../../layers/BothWords";
import { joinedTexts } from "../../layers/message-text";
import { useTranslation } from "../../widgets/use-translation";
import { IndustryTile } from "./IndustryTile";
import { Known } from "./Known";
import { MoveMenu } from "./MoveMenu";
import { ProjectMarks } from "./ProjectMarks";
import css from "./ProjectTable.module.css";
import { stageText } from "./project-words";
import { StageAge } from "./StageAge";
import { StageSign } from "./StageSign";
import type { Moves } from "./use-move";
import type { Projects } from "./use-projects";

type Props = { project: LibraryProject; projects: Projects; moves: Moves; isOpen: boolean };

/** A project in one line. */
export function ProjectTableRow({ project, projects, moves, isOpen }: Props) {
  const { t, text, language } = useTranslation();
  const { showLibrary } = useActions();
  const [industry, stage] = [industryOf(project), stageOf(project)];
  return (
    <tr data-project={project.id} data-open={isOpen || undefined}>
      <th scope="row">
        <button type="button" className={css.name} aria-expanded={isOpen} onClick={() => showLibrary({ open: isOpen ? null : project.id })}>
          <BothWords words={nameOf(project)} />
        </button>
      </th>
      <td>
        <span className={css.stage}>
          <StageSign stage={stage.value} />
          {stage.value === null ? <BothWords words={stageText(null)} /> : <Known of={stage}>{(value) => <BothWords words={stageText(value)} />}</Known>}
          <StageAge project={project} />
        </span>
      </td>
      <td>
        <Known of={dateOf(project, stage.value)}>{(date) => text(dateText(date))}</Known>
      </td>
      <td>
        {industry.value === null ? (
          <Known of={industry}>{() => null}</Known>
        ) : (
          <span className={css.stage}>
            <IndustryTile industry={industry.value} kind={industry.kind} />
            {t(`statement.industry.${industry.value}`)}
          </span>
        )}
      </td>
      <td data-long>
        <Known of={unitsOf(project)}>{(ids) => <BothWords words={joinedTexts(ids.map(projects.unitText), " · ")} />}</Known>
      </td>
      <td data-figure>
        <Known of={investmentOf(project)}>{(yuan) => moneyText(yuan, language)}</Known>
      </td>
      <td data-figure>
        <Known of={landOf(project)}>{(count) => landWords(count, "mu", language)}</Known>
      </td>
      <td>
        <span className={css.basis}>
          <ProjectMarks project={project} />
          {projects.editor && <MoveMenu project={project} onMove={(to) => moves.ask(project, to)} />}
        </span>
      </td>
    </tr>
  );
}
