import type { Project } from "./project";
import { recordIn, type AnyRecord, type CollectionName, type RecordOf } from "./project-records";

export type PutRecord = { [C in CollectionName]: { name: "put-record"; collection: C; record: RecordOf<C> } }[CollectionName];
export type RemoveRecord = { name: "remove-record"; collection: CollectionName; id: string };

/** What a change of many records came from; its name in the list of steps. */
export const manyReasons = ["import", "paste", "edit", "fill", "clear", "simulate", "sample", "import-layers", "answers", "projects", "resources", "copy-story", "import-story", "edit-story", "release-story", "add-chapter", "edit-chapter", "move-chapter", "remove-chapter"] as const;
export type ManyReason = (typeof manyReasons)[number];

/** Every change of a project, as data: what is stored, undone and shown to the user by its name. */
export type Command =
  | { name: "rename-project"; title: string }
  | { name: "set-note"; note: string }
  | { name: "set-office"; office: string }
  | PutRecord
  | RemoveRecord
  /** Many records at once, one step for the user; carried out in this order, all of it or nothing. */
  | { name: "change-records"; why: ManyReason; changes: readonly (PutRecord | RemoveRecord)[] }
  /** Another file is opened in its place. */
  | { name: "replace-project"; project: Project }
  /** Another copy is merged in; the project is the result. */
  | { name: "merge-project"; project: Project };

export type Applied = { project: Project; inverse: Command };

/** Carries out a command; its inverse applied to the result gives the same project again. */
export function applyCommand(project: Project, command: Command): Applied {
  switch (command.name) {
    case "rename-project":
      return { project: { ...project, title: command.title }, inverse: { name: command.name, title: project.title } };
    case "set-note":
      return { project: { ...project, note: command.note }, inverse: { name: command.name, note: project.note } };
    case "set-office":
      return { project: { ...project, office: command.office }, inverse: { name: command.name, office: project.office } };
    case "put-record": {
      const { collection, record } = command;
      const records = { ...project.collections[collection], [record.id]: record };
      return { project: withRecords(project, collection, records), inverse: putBack(project, collection, record.id) };
    }
    case "remove-record": {
      const { [command.id]: _, ...others } = project.collections[command.collection];
      return { project: withRecords(project, command.collection, others), inverse: putBack(project, command.collection, command.id) };
    }
    case "change-records":
      return changeRecords(project, command);
    case "replace-project":
    case "merge-project":
      return { project: command.project, inverse: { name: command.name, project } };
  }
}

/** Each collection is copied once, however many of its records change. */
function changeRecords(project: Project, { name, why, changes }: Extract<Command, { name: "change-records" }>): Applied {
  const collections: Record<string, Record<string, AnyRecord>> = {};
  const inverses: (PutRecord | RemoveRecord)[] = [];
  for (const change of changes) {
    const id = change.name === "put-record" ? change.record.id : change.id;
    const records = (collections[change.collection] ??= { ...project.collections[change.collection] });
    const before = Object.hasOwn(records, id) ? records[id] : undefined;
    inverses.push(before ? ({ name: "put-record", collection: change.collection, record: before } as PutRecord) : { name: "remove-record", collection: change.collection, id });
    if (change.name === "put-record") records[id] = change.record;
    else delete records[id];
  }
  return {
    project: { ...project, collections: { ...project.collections, ...collections } },
    inverse: { name, why, changes: inverses.reverse() },
  };
}

/** The command that makes a record what it is now: there or not. */
function putBack({ collections }: Project, collection: CollectionName, id: string): Command {
  const record = recordIn(collections, collection, id);
  // The record lies in its own collection, which the type cannot say.
  return record ? ({ name: "put-record", collection, record } as PutRecord) : { name: "remove-record", collection, id };
}

const withRecords = (project: Project, collection: CollectionName, records: Record<string, AnyRecord>): Project => ({
  ...project,
  collections: { ...project.collections, [collection]: records },
});

/** Whether a command would leave everything as it is. */
export function changesNothing(project: Project, command: Command): boolean {
  switch (command.name) {
    case "rename-project":
      return project.title === command.title;
    case "set-note":
      return project.note === command.note;
    case "set-office":
      return project.office === command.office;
    case "remove-record":
      return recordIn(project.collections, command.collection, command.id) === null;
    case "change-records":
      return command.changes.every((change) => change.name === "remove-record" && changesNothing(project, change));
    case "put-record":
    case "replace-project":
    case "merge-project":
      return false;
  }
}
