import { useMemo, useRef, useState } from "react";
import { filteredProjects, noFilter } from "../../../analysis/projects/filter-projects";
import { freshRecord, recordOf } from "../../../analysis/projects/stage-move";
import type { InvestmentProjectRecord } from "../../../domain/sites/site-records";
import { useActions, usePlan } from "../../../store/use-plan";
import { useTranslation } from "../../widgets/use-translation";
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

type Task = { is: "none" } | { is: "import" } | { is: "export" } | { is: "form"; record: InvestmentProjectRecord; isNew: boolean };
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
  const [said, setSaid] = useState("");
  const { all, unitName } = projects;
  const shown = useMemo(() => filteredProjects(all ?? [], filter, unitName), [all, filter, unitName]);
  const moves = useMoves(projects, (project, words) => {
    setSaid(words);
    // The card stands in another column now: the keyboard goes on there.
    requestAnimationFrame(() => view.current?.querySelector<HTMLElement>(`[data-project="${CSS.escape(project)}"] button`)?.focus());
  });
  if (all === null) return <p className={css.wait} role="status">{t("library.projects.loading")}</p>;
  const opened = openProject(all, open);
  const done = (words: string | null) => {
    setTask(noTask);
    if (words) setSaid(words);
  };
  const save = (record: InvestmentProjectRecord) => {
    projects.editor?.actions.run({ name: "put-record", collection: "investments", record });
    setTask(noTask);
    showLibrary({ open: record.id });
  };
  const begin = (what: "new" | "import" | "export") => setTask(what === "new" ? { is: "form", record: freshRecord("", ""), isNew: true } : { is: what });
  const isBesideMap = as === "map";
  const details = opened && (
    <ProjectDetails key={opened.id} project={opened} projects={projects} moves={moves} isBesideMap={isBesideMap} onDeleted={setSaid} onEdit={() => setTask({ is: "form", record: recordOf(opened, projects.newId(opened.published?.name.zh ?? "")), isNew: false })} />
  );
  return (
    <section ref={view} className={css.view} data-as={as}>
      {task.is === "none" ? (
        <>
          {!(isBesideMap && opened) && <ProjectsBar projects={projects} all={all} shown={shown.length} filter={filter} onFilter={setFilter} onOpen={begin} />}
          <p role="status" className={css.said} data-empty={said === "" || undefined}>
            {said}
          </p>
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
          {task.is === "export" && <ExportProjects shown={shown} projects={projects} onDone={() => setTask(noTask)} />}
          {task.is === "form" && (
            <ProjectForm
              record={task.record}
              isNew={task.isNew}
              projects={projects}
              published={task.isNew ? null : (opened?.published ?? null)}
              onSave={(record) => save(task.isNew ? { ...record, id: projects.newId(record.name, record.zone) } : record)}
              onCancel={() => setTask(noTask)}
            />
          )}
        </div>
      )}
      {moves.asked && <MoveDialog asked={moves.asked} moves={moves} />}
    </section>
  );
}
