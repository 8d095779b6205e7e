import type { Problem } from "../domain/problem";
import { faultOfProject, type Project } from "../domain/project";
import { afterChange, afterSaving } from "../domain/project-backup";
import { addImported, dataKeysOf, titlesLacking, type PackedData } from "../domain/spatial/imported-changes";
import type { Command } from "../domain/project-commands";
import { redoStep, runCommand, undoStep, type Worked } from "../domain/project-history";
import { markSaved } from "../domain/project-merge";
import { writeProjectArchive } from "../formats/project-archive";
import { projectFileName, readProjectFile, writeProjectFile } from "../formats/project-file";
import { translate } from "../i18n/translate";
import { bookmarkOf, openBookmark } from "./bookmark";
import type { PlanStoreApi } from "./plan-store";
import type { ProjectCell, projectKeeper } from "./project-keeper";
import type { ProjectServices } from "./project-services";
import type { ProjectActions, ProjectState, Said } from "./project-state";

type Session = ProjectCell & {
  keeper: ReturnType<typeof projectKeeper>;
  services: ProjectServices;
  takeOver: () => Promise<void>;
  reload: (part?: Partial<ProjectState>) => Promise<void>;
};

/** What panels and keys may do with the project. Nothing changes it but commands; a tab that only reads changes nothing. */
export function projectActions(store: PlanStoreApi, { get, set, keeper, services, takeOver, reload }: Session): ProjectActions {
  const { now, newId, download } = services;
  const refuse = (problem: Problem) => {
    const told = store.getState();
    told.dismissProblems(told.problems.filter(({ code }) => code === problem.code));
    told.report([problem]);
    return false;
  };
  /** Whether it was carried out. What could not be read again is refused, and said. */
  const change = (how: (worked: Worked, at: Date) => Worked, said?: Said["what"]): boolean => {
    const state = get();
    if (state?.access.status !== "owner") return false;
    const at = now();
    const worked = how(state, at);
    if (worked === state) return false;
    const { value, undo, redo } = worked;
    const fault = faultOfProject(value);
    if (fault) return refuse(fault);
    const step = said === "undone" ? redo.at(-1) : undo.at(-1);
    set({
      value,
      undo,
      redo,
      backup: afterChange(state.backup, at),
      said: said && step ? { serial: (state.said?.serial ?? 0) + 1, what: said, step } : null,
    });
    keeper.changed();
    return true;
  };
  const carryOut = (command: Command): boolean => {
    // Written out only where much comes at once; after single records saving says so.
    const written = command.name === "merge-project" || command.name === "replace-project" ? writeProjectFile(command.project) : null;
    return written?.ok === false ? refuse(written.problem) : change((worked, at) => runCommand(worked, command, at));
  };
  const run: ProjectActions["run"] = (command) => void carryOut(command);
  const fileName = (title: string, form: "json" | "zip" = "json") => projectFileName(title, translate(store.getState().language, "project.untitled"), now(), form);

  const withData = async (data: readonly PackedData[], command: Command): Promise<boolean> => {
    if (get()?.access.status !== "owner") return false;
    // Without data it is done when the call returns.
    return data.length === 0 ? carryOut(command) : keeper.withData(data, () => carryOut(command));
  };

  return {
    run,
    addImported: (items, data) => withData(data, addImported(items)),
    layerBytes: keeper.bytes,
    undo: () => void change(undoStep, "undone"),
    redo: () => void change(redoStep, "redone"),
    saveFile: async () => {
      const state = get();
      if (!state) return;
      // Copies opened from the file share its mark, whoever wrote it.
      const value = markSaved(state.value, newId(), now());
      const fault = faultOfProject(value);
      if (fault) return void refuse(fault);
      const written = writeProjectFile(value);
      if (!written.ok) return void refuse(written.problem);
      const hasData = dataKeysOf(value.collections).length > 0;
      const archive = hasData ? await writeProjectArchive(value, written.value, keeper.bytes) : null;
      if (archive?.ok === false) return void refuse(archive.problem);
      download(fileName(value.title, archive ? "zip" : "json"), archive?.value.content ?? jsonBlob(written.value));
      const lacking = new Set(archive?.value.lacking);
      if (lacking.size > 0) refuse({ code: "project-saved-without-data", at: titlesOf(value, lacking) });
      const present = get();
      if (present?.access.status !== "owner" || present.value.id !== value.id) return;
      // What was changed while it was packed is in no file yet.
      const later = present.backup.changes - state.backup.changes;
      set({ value: { ...present.value, marks: value.marks }, backup: later > 0 ? { ...afterSaving(now()), changes: later, since: now().toISOString() } : afterSaving(now()) });
      keeper.changed();
    },
    saveAside: () => {
      const aside = get()?.aside;
      if (aside) download(fileName(translate(store.getState().language, "project.aside.name")), jsonBlob(aside.text));
    },
    readFile: readProjectFile,
    open: async ({ project, data }) => {
      const office = get()?.value.office || project.office;
      if (await withData(data, { name: "replace-project", project: { ...project, office } })) set({ backup: afterSaving(now()) });
    },
    merge: async (project, data) => void (await withData(data, { name: "merge-project", project })),
    addView: (title) => {
      const view = bookmarkOf(store.getState());
      run({ name: "put-record", collection: "views", record: { id: `view-${newId()}`, releaseClass: "internal", title, addedAt: now().toISOString(), view } });
    },
    openView: (id) => {
      const record = get()?.value.collections.views[id];
      if (record) openBookmark(store, record);
    },
    takeOver: () => void takeOver(),
    storeAgain: () => void keeper.again(),
    loadStored: () => void reload(),
    dismiss: (notice) => set({ dismissed: [...(get()?.dismissed ?? []), notice] }),
  };
}

const titlesOf = ({ collections }: Project, lacking: ReadonlySet<string>): string =>
  titlesLacking(collections, new Set(dataKeysOf(collections).filter((key) => !lacking.has(key)))).join("、").slice(0, 200);

const jsonBlob = (text: string): Blob => new Blob([text], { type: "application/json" });
