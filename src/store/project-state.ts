import type { Parsed, Problem } from "../domain/problem";
import type { ChosenFile, OpenedProject } from "../formats/project-file";
import type { Project } from "../domain/project";
import type { Backup } from "../domain/project-backup";
import type { Command } from "../domain/project-commands";
import type { Step } from "../domain/project-history";
import type { Imported, PackedData } from "../domain/spatial/imported-changes";

/** Why the browser's store does not hold the project. */
export type StorageFault =
  /** There is no IndexedDB, or it may not be used (private mode, policy). */
  | "missing"
  /** It does not open: another tab with an older version keeps it. */
  | "blocked"
  | "full"
  /** It was deleted while the page was open. */
  | "wiped"
  /** Another tab stored something since; writing would overwrite it. */
  | "stale"
  /** A newer version of the app uses it: it stored the project, or renews the database from another tab. */
  | "outdated"
  | "failed";

export type Saving = { status: "saved"; at: string | null } | { status: "pending" } | { status: "failed"; fault: StorageFault };

/** One tab edits the project; the others show it. */
export type Access = { status: "owner" } | { status: "reader"; since: "start" | "taken-over" };

/** A stored record that could not be read; nothing overwrites it. */
export type Aside = { problem: Problem; text: string };

/** What was just undone or redone; `serial` makes doing the same twice two events. */
export type Said = { serial: number; what: "undone" | "redone"; step: Step };

export type { PackedData };

export type ProjectNotice = StorageFault | "aside" | "taken-over" | "reminder";

export type ProjectState = {
  value: Project;
  undo: readonly Step[];
  redo: readonly Step[];
  access: Access;
  saving: Saving;
  backup: Backup;
  aside: Aside | null;
  said: Said | null;
  /** Keys of the layer data at hand: in the browser's store, or kept by this page alone. */
  dataThere: ReadonlySet<string>;
  /** Notices that the user closed; one comes back when it happens anew. */
  dismissed: readonly ProjectNotice[];
  actions: ProjectActions;
};

export type ProjectActions = {
  /** Carries out a command, unless another tab edits the project. */
  run: (command: Command) => void;
  /**
   * Takes imported records in as one step, after the bytes they refer to. `false` where it was refused, which is said, or
   * another tab edits.
   */
  addImported: (items: readonly Imported[], data: readonly PackedData[]) => Promise<boolean>;
  /** The bytes of layer data, checked against their key; `null` where they are missing or damaged. */
  layerBytes: (key: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  undo: () => void;
  redo: () => void;
  /** Hands the project out as a file, with the data of its layers, and remembers that it was. */
  saveFile: () => Promise<void>;
  saveAside: () => void;
  readFile: (file: ChosenFile) => Promise<Parsed<OpenedProject>>;
  /** Opens a project that was read in the place of the present one, keeping the name of this office. */
  open: (opened: Pick<OpenedProject, "project" | "data">) => Promise<void>;
  /** Takes over the result of a merge with a project that was read. */
  merge: (result: Project, data: readonly PackedData[]) => Promise<void>;
  addView: (title: string) => void;
  openView: (id: string) => void;
  /** Becomes the tab that edits. */
  takeOver: () => void;
  /** Writes to the browser's store again after a fault. */
  storeAgain: () => void;
  /** After a change in another tab: shows what is stored now; what this tab had is gone. */
  loadStored: () => void;
  dismiss: (notice: ProjectNotice) => void;
};
