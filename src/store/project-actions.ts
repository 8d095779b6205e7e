import { afterChange, afterSaving } from "../domain/project-backup";
import { redoStep, runCommand, undoStep, type Worked } from "../domain/project-history";
import { markSaved } from "../domain/project-merge";
import { projectFileName, readProjectFile, writeProjectFile } from "../formats/project-file";
import { translate } from "../i18n/translate";
import type { PlanStoreApi } from "./plan-store";
import type { ProjectCell, projectKeeper } from "./project-keeper";
import type { ProjectServices } from "./project-services";
import type { ProjectActions, ProjectState, Said } from "./project-state";
import { savedViewOf } from "./saved-view";

type Session = ProjectCell & {
  keeper: ReturnType<typeof projectKeeper>;
  services: ProjectServices;
  takeOver: () => Promise<void>;
  reload: (part?: Partial<ProjectState>) => Promise<void>;
};

/** What panels and keys may do with the project. Nothing changes it but commands; a tab that only reads changes nothing. */
export function projectActions(store: PlanStoreApi, { get, set, keeper, services, takeOver, reload }: Session): ProjectActions {
  const { now, newId, download } = services;
  const change = (how: (worked: Worked, at: Date) => Worked, said?: Said["what"]) => {
    const state = get();
    if (state?.access.status !== "owner") return;
    const at = now();
    const worked = how(state, at);
    if (worked === state) return;
    const { value, undo, redo } = worked;
    const step = said === "undone" ? redo.at(-1) : undo.at(-1);
    set({
      value,
      undo,
      redo,
      backup: afterChange(state.backup, at),
      said: said && step ? { serial: (state.said?.serial ?? 0) + 1, what: said, step } : null,
    });
    keeper.changed();
  };
  const run: ProjectActions["run"] = (command) => change((worked, at) => runCommand(worked, command, at));
  const fileName = (title: string) => projectFileName(title, translate(store.getState().language, "project.untitled"), now());

  return {
    run,
    undo: () => change(undoStep, "undone"),
    redo: () => change(redoStep, "redone"),
    saveFile: () => {
      const state = get();
      if (!state) return;
      // Copies opened from the file share its mark, whoever wrote it.
      const value = markSaved(state.value, newId(), now());
      download(fileName(value.title), writeProjectFile(value));
      if (state.access.status !== "owner") return;
      set({ value, backup: afterSaving(now()) });
      keeper.changed();
    },
    saveAside: () => {
      const aside = get()?.aside;
      if (aside) download(fileName(translate(store.getState().language, "project.aside.name")), aside.text);
    },
    readFile: readProjectFile,
    open: (project) => {
      const office = get()?.value.office || project.office;
      run({ name: "replace-project", project: { ...project, office } });
      if (get()?.access.status === "owner") set({ backup: afterSaving(now()) });
    },
    addView: (title) => {
      const state = store.getState();
      // A bookmark leads to the same place whatever the home view or the window becomes.
      const view = { ...savedViewOf(state), camera: state.camera };
      run({ name: "put-record", collection: "views", record: { id: `view-${newId()}`, releaseClass: "internal", title, addedAt: now().toISOString(), view } });
    },
    openView: (id) => {
      const state = store.getState();
      const record = state.project?.value.collections.views[id];
      const { language, flavour, role } = state;
      // As with back and forward, these belong to the reader.
      if (record) state.openView({ ...record.view, language, flavour, role });
    },
    takeOver: () => void takeOver(),
    storeAgain: () => void keeper.again(),
    loadStored: () => void reload(),
    dismiss: (notice) => set({ dismissed: [...(get()?.dismissed ?? []), notice] }),
  };
}
