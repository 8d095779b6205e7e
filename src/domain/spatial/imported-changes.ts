import type { Collections } from "../project-records";
import type { Command, PutRecord } from "../project-commands";
import type { Worked } from "../project-history";
import type { BoundaryRecord, EditionRecord, LayerData, LayerRecord } from "./imported-records";

/** A record of something that was imported, with the collection it lies in. */
export type Imported =
  | { collection: "boundaries"; record: BoundaryRecord }
  | { collection: "editions"; record: EditionRecord }
  | { collection: "layers"; record: LayerRecord };

/** The ones whose features lie beside the project. */
export type ImportedLayer = Exclude<Imported, { collection: "boundaries" }>;

export const importedCollections = ["layers", "editions", "boundaries"] as const;
export type ImportedCollection = (typeof importedCollections)[number];

/** What of a record its owner may say anew; where it came from stays as it was found. */
export type Described = Partial<Pick<LayerRecord, "title" | "who" | "asOf" | "note" | "releaseClass">>;

/** Takes several in as one step. */
export const addImported = (items: readonly Imported[]): Command => ({ name: "change-records", why: "import-layers", changes: items.map(putting) });

/** Says something else of a record. */
export const describeImported = (item: Imported, said: Described): Command => putting({ ...item, record: { ...item.record, ...said } } as Imported);

/** Takes a record out; its features stay where they are as long as it can be brought back. */
export const removeImported = ({ collection, record }: { collection: ImportedCollection; record: { id: string } }): Command => ({ name: "remove-record", collection, id: record.id });

// A record lies in its own collection, which the type cannot say.
const putting = ({ collection, record }: Imported): PutRecord => ({ name: "put-record", collection, record }) as PutRecord;

/** The features of a layer as packed bytes, by the SHA-256 of these. */
export type PackedData = { key: string; bytes: Uint8Array<ArrayBuffer> };

/** The layer data that records refer to, each once. */
export function dataOf({ layers, editions }: Pick<Collections, "layers" | "editions">): readonly LayerData[] {
  const all = [...Object.values(layers), ...Object.values(editions)].map(({ data }) => data);
  return [...new Map(all.map((data) => [data.key, data])).values()];
}

export const dataKeysOf = (collections: Pick<Collections, "layers" | "editions">): readonly string[] => dataOf(collections).map(({ key }) => key);

/** Titles of the records whose data are not among those at hand. */
export const titlesLacking = ({ layers, editions }: Pick<Collections, "layers" | "editions">, there: ReadonlySet<string>): string[] =>
  [...Object.values(layers), ...Object.values(editions)].filter(({ data }) => !there.has(data.key)).map(({ title }) => title);

/** Keys that the project or what can be undone or redone refers to. */
export function dataKeysHeld({ value, undo, redo }: Worked): ReadonlySet<string> {
  const ofSteps = [...undo, ...redo].flatMap(({ command, inverse }) => [command, inverse]).flatMap(dataKeysOfCommand);
  return new Set([...dataKeysOf(value.collections), ...ofSteps]);
}

function dataKeysOfCommand(command: Command): readonly string[] {
  switch (command.name) {
    case "put-record":
      return "data" in command.record ? [command.record.data.key] : [];
    case "change-records":
      return command.changes.flatMap(dataKeysOfCommand);
    case "replace-project":
    case "merge-project":
      return dataKeysOf(command.project.collections);
    case "remove-record":
    case "rename-project":
    case "set-note":
    case "set-office":
      return [];
  }
}
