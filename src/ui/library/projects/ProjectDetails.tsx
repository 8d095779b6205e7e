import type { LibraryProject } from "../../../analysis/projects/library-projects";
import { isNegotiated, nameOf } from "../../../analysis/projects/project-fields";
import { useActions, usePlan } from "../../../store/use-plan";
import { Section } from "../../inspector/Section";
import { BothWords } from "../../layers/BothWords";
import { StatementRow } from "../../statements/StatementRow";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import buttons from "../../widgets/buttons.module.css";
import { IconButton } from "../../widgets/IconButton";
import { BackIcon } from "../../widgets/MapIcons";
import { CloseIcon } from "../../widgets/ShellIcons";
import { useTranslation } from "../../widgets/use-translation";
import type { SaidHere } from "../said/use-said";
import { MatchSites } from "../match/MatchSites";
import { MoveMenu } from "./MoveMenu";
import css from "./ProjectDetails.module.css";
import { ProjectFacts } from "./ProjectFacts";
import { ProjectMarks } from "./ProjectMarks";
import { SitePicker } from "./SitePicker";
import type { Moves } from "./use-move";
import type { Projects } from "./use-projects";

type Props = { project: LibraryProject; projects: Projects; moves: Moves; onEdit: () => void; run: SaidHere["run"]; onClose: (gone: boolean) => void; isBesideMap: boolean };

/** A project with all that is known of it: what was entered, what the register says, and the sentences that say so. */
export function ProjectDetails({ project, projects, moves, onEdit, run, onClose, isBesideMap }: Props) {
  const { t, text } = useTranslation();
  const { showLibrary } = useActions();
  const isWaiting = usePlan(({ pointAsked }) => pointAsked !== null);
  const { published, entered } = project;
  const { editor } = projects;
  const remove = () => {
    if (!run({ name: "remove-record", collection: "investments", id: project.id }, t("library.projects.deleted", { name: text(nameOf(project)) }))) return;
    showLibrary({ open: published?.id ?? null });
    onClose(true);
  };
  return (
    <article className={css.details} aria-label={text(nameOf(project))} data-waiting={isWaiting || undefined}>
      <header className={css.head}>
        {isBesideMap && <IconButton label={t("library.projects.back")} icon={<BackIcon />} onClick={() => onClose(false)} />}
        <h3>
          <BothWords words={nameOf(project)} />
        </h3>
        {!isBesideMap && <IconButton label={t("library.projects.close")} icon={<CloseIcon />} onClick={() => onClose(false)} />}
      </header>
      <ProjectMarks project={project} />
      {isNegotiated(project) && <p className={css.caution}>{t("library.projects.negotiated.internal")}</p>}
      {editor && (
        <div className={css.ways}>
          <button type="button" className={buttons.quiet} onClick={onEdit}>
            <BilingualMessage of={entered ? "library.projects.edit" : "library.projects.takeOver"} />
          </button>
          <MoveMenu project={project} onMove={(stage) => moves.ask(project, stage)} />
          {entered && (
            <button type="button" className={css.delete} onClick={remove}>
              <BilingualMessage of="library.projects.delete" />
            </button>
          )}
        </div>
      )}
      <ProjectFacts project={project} projects={projects} />
      <MatchSites key={project.id} project={project} />
      {editor && <SitePicker project={project} projects={projects} />}
      {published && (
        <Section title="library.projects.statements">
          <ul className={css.statements}>
            {published.statements.map((statement) => (
              <StatementRow key={statement.id} statement={statement} />
            ))}
          </ul>
        </Section>
      )}
    </article>
  );
}
