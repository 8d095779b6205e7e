import { useMemo, useRef, useState } from "react";
import { filteredProjects, noFilter } from "../../../analysis/projects/filter-projects";
import { freshRecord, recordOf } from "../../../analysis/projects/stage-move";
import type { InvestmentProjectRecord } from "../../../domain/sites/site-records";
import { useActions, usePlan } from "../../../store/use-plan";
import { useTranslation } from "../../widgets/use-translation";
import { SaidLine } from "../said/SaidLine";
import { useSaid } from "../said/use-said";
import { ExportProjects } from "./ExportProjects";
import { ImportProjects } from "./ImportProjects";
import { MoveDialog } from "./MoveDialog";
import { ProjectBoard } from "./ProjectBoard";
import { ProjectDetails } from "./ProjectDetails";
import { ProjectForm } from "./ProjectForm";
import { ProjectSideList } from "./ProjectSideList";
import { ProjectTable } from "./ProjectTable";
import { ProjectsBar } from "./ProjectsBar";
import css from "./ProjectsView.module.css";
import { useMoves } from "./use-move";
import { openProject, useProjects } from "./use-projects";

type Task = { is: "none" } | { is: "import" } | { is: "export" } | { is: "form"; record: InvestmentProjectRecord; as: "new" | "edit" | "takeOver" };
const noTask: Task = { is: "none" };

/** 项目库 as a board of stages, a list, or the list beside the map. */
export function ProjectsView({ as }: { as: "board" | "list" | "map" }) {
  const { t } = useTranslation();
  const view = useRef<HTMLElement>(null);
  const projects = useProjects();
  const { showLibrary } = useActions();
  const open = usePlan((state) => state.library.open);
  const [filter, setFilter] = useState(noFilter);
  const [task, setTask] = useState<Task>(noTask);
  const said = useSaid();
  const { all, unitName } = projects;
  const shown = useMemo(() => filteredProjects(all ?? [], filter, unitName), [all, filter, unitName]);
  const focus = (...selectors: readonly string[]) => requestAnimationFrame(() => selectors.map((one) => view.current?.querySelector<HTMLElement>(one)).find((one) => one)?.focus());
  const cardOf = (project: string) => `[data-project="${CSS.escape(project)}"] button`;
  // The card stands in another column now: the keyboard goes on there.
  const moves = useMoves(projects, said.run, (project) => focus(cardOf(project)));
  if (all === null) return <p className={css.wait} role="status">{t("library.projects.loading")}</p>;
  const opened = openProject(all, open);
  const done = (words: string | null) => {
    setTask(noTask);
    if (words) said.say(words);
    focus("[data-undo]", `[data-begin]`);
  };
  const save = (record: InvestmentProjectRecord) => {
    // A refused draft stays where it is.
    if (!said.run({ name: "put-record", collection: "investments", record }, t("library.projects.saved", { name: record.name }))) return;
    setTask(noTask);
    showLibrary({ open: record.id });
    focus(cardOf(record.id));
  };
  const leave = () => {
    setTask(noTask);
    focus(...(opened ? [cardOf(opened.id)] : []), "[data-begin]");
  };
  const closeDetails = (isGone: boolean) => {
    if (!isGone) showLibrary({ open: null });
    focus(...(opened ? [cardOf(opened.id), ...(opened.published ? [cardOf(opened.published.id)] : [])] : []), "[data-undo]", "[data-begin]");
  };
  const begin = (what: "new" | "import" | "export") => setTask(what === "new" ? { is: "form", record: freshRecord("", ""), as: "new" } : { is: what });
  const isBesideMap = as === "map";
  const details = opened && (
    <ProjectDetails key={opened.id} project={opened} projects={projects} moves={moves} isBesideMap={isBesideMap} run={said.run} onClose={closeDetails} onEdit={() => setTask({ is: "form", record: recordOf(opened, projects.newId(opened.published?.name.zh ?? "")), as: opened.entered ? "edit" : "takeOver" })} />
  );
  return (
    <section ref={view} className={css.view} data-as={as}>
      <SaidLine said={said} />
      {task.is === "none" ? (
        <>
          {!(isBesideMap && opened) && <ProjectsBar projects={projects} all={all} shown={shown.length} filter={filter} onFilter={setFilter} onOpen={begin} />}
          <div className={css.main} data-details={details ? "" : undefined}>
            {shown.length === 0 && !(isBesideMap && opened) ? (
              <div className={css.empty}>
                <b>{t(all.length === 0 ? "library.projects.none" : "library.projects.none.filter")}</b>
                {all.length === 0 && <p>{t("library.projects.none.about")}</p>}
              </div>
            ) : as === "board" ? (
              <ProjectBoard shown={shown} projects={projects} moves={moves} open={opened} />
            ) : as === "list" ? (
              <ProjectTable shown={shown} projects={projects} moves={moves} open={opened} />
            ) : (
              !opened && <ProjectSideList shown={shown} projects={projects} group={open} />
            )}
            {details}
          </div>
        </>
      ) : (
        <div className={css.task}>
          {task.is === "import" && <ImportProjects projects={projects} onDone={done} />}
          {task.is === "export" && <ExportProjects shown={shown} projects={projects} onDone={leave} />}
          {task.is === "form" && (
            <ProjectForm
              record={task.record}
              is={task.as}
              projects={projects}
              published={task.as === "new" ? null : (opened?.published ?? null)}
              onSave={(record) => save(task.as === "new" ? { ...record, id: projects.newId(record.name, record.zone) } : record)}
              onCancel={leave}
            />
          )}
        </div>
      )}
      {moves.asked && <MoveDialog asked={moves.asked} moves={moves} />}
    </section>
  );
}
