import type { Project } from "./project";
import { recordIn, type AnyRecord, type CollectionName, type RecordOf } from "./project-records";

type PutRecord = { [C in CollectionName]: { name: "put-record"; collection: C; record: RecordOf<C> } }[CollectionName];
type RemoveRecord = { name: "remove-record"; collection: CollectionName; id: string };

/** Every change of a project, as data: what is stored, undone and shown to the user by its name. */
export type Command =
  | { name: "rename-project"; title: string }
  | { name: "set-note"; note: string }
  | { name: "set-office"; office: string }
  | PutRecord
  | RemoveRecord
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
    case "replace-project":
    case "merge-project":
      return { project: command.project, inverse: { name: command.name, project } };
  }
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
    case "put-record":
    case "replace-project":
    case "merge-project":
      return false;
  }
}
