import { DatasetMeta } from "../../src/domain/dataset";
import { isLateDataset } from "../../src/domain/late-datasets";
import { manifestFile } from "../../src/domain/manifest";
import { isObject, isString, parseJson, type Json, type JsonObject } from "./json";
import { isStoryPicture, isStoryTable } from "./stories";
import { notPublic, withoutInternalParts, type Reason } from "./release-class";
import { tableOf, textOf, type Table } from "./tables";

/** Something that stays inside: a file, or what lies in it at a place. */
export type Withheld = { file: string; at: string; why: Reason };

/** `files` are given out as they are unless they speak of what is `removed`; `tables` record by record; `pictures` with the story that shows them. */
type Sorted = { tables: Table[]; files: Map<string, string>; pictures: Map<string, string>; withheld: Withheld[]; removed: JsonObject[] };

/** Sorts the files into those that may be looked into record by record, those copied as they are, and those withheld. */
export function sortFiles(texts: Readonly<Record<string, string>>): Sorted {
  const sorted: Sorted = { tables: [], files: new Map(), pictures: new Map(), withheld: [], removed: [] };
  const catalogue = parseJson(texts["catalogue.json"]);
  const taken = new Set(["catalogue.json", manifestFile]);
  const listed = isObject(catalogue) && Array.isArray(catalogue["datasets"]) ? catalogue["datasets"].filter(isString) : [];
  for (const id of listed) for (const file of sortDataset(id, texts, sorted)) taken.add(file);
  for (const file of registersOf(catalogue, texts)) {
    taken.add(file);
    const table = tableOf(file, texts[file], true);
    if (table) sorted.tables.push(table);
    else sorted.withheld.push({ file, at: "", why: "unreadable" });
  }
  for (const [file, text] of Object.entries(texts)) {
    if (taken.has(file)) continue;
    if (isStoryPicture(file)) {
      sorted.pictures.set(file, text);
      continue;
    }
    if (isNote(file) && !file.includes("/")) sorted.files.set(file, text);
    else {
      sorted.withheld.push({ file, at: "", why: "unlisted" });
      sorted.removed.push(...(tableOf(file, text, true)?.records ?? []));
    }
  }
  return sorted;
}

/** Sorts what belongs to one dataset and returns which files those are. */
function sortDataset(id: string, texts: Readonly<Record<string, string>>, { tables, files, withheld, removed }: Sorted): string[] {
  const about = `${id}/dataset.json`;
  const meta = parseJson(texts[about]);
  const parsed = DatasetMeta.safeParse(meta);
  const listed = isObject(meta) && Array.isArray(meta["files"]) ? meta["files"].filter(isString).map((name) => `${id}/${name}`) : [];
  const stated = isObject(meta) ? notPublic(meta["releaseClass"], true) : "unreadable";
  const reason = stated ?? (parsed.success ? withoutInternalParts(meta ?? null).reason : "unreadable");
  if (reason || !parsed.success) {
    withheld.push({ file: about, at: reason === "unreadable" && !parsed.success ? (parsed.error.issues[0]?.path.join(".") ?? "") : "", why: reason ?? "unreadable" });
    const own = Object.keys(texts).filter((file) => file.startsWith(`${id}/`));
    removed.push(...own.flatMap((file) => tableOf(file, texts[file], true)?.records ?? []));
    return own;
  }
  const classRequired = id === "zones" || isLateDataset(id) || parsed.data.fields.some(({ name }) => name === "releaseClass");
  const readable = listed.flatMap((file) => {
    const table = tableOf(file, texts[file], classRequired);
    if (table && (table.shape !== "record" || isStoryTable(id, table))) return [table];
    withheld.push({ file, at: "", why: "unreadable" });
    // What it names stays inside with it: its pictures, its own name.
    removed.push(...(table?.records ?? []));
    return [];
  });
  tables.push(...readable);
  if (readable.length > 0) {
    // Known members only: what the app does not read nobody has looked at.
    const described = { ...parsed.data, files: readable.map(({ file }) => file.slice(id.length + 1)) };
    files.set(about, JSON.stringify(described) === JSON.stringify(meta) ? (texts[about] ?? "") : textOf(described as unknown as Json));
  }
  const notes = Object.keys(texts).filter((file) => file.startsWith(`${id}/`) && isNote(file) && file.split("/").length === 2);
  for (const file of notes) files.set(file, texts[file] ?? "");
  return [about, ...listed, ...notes];
}

const isNote = (file: string): boolean => /(^|\/)(README\.md|LICENSE\.txt|COPYING[\w.]*)$/.test(file);

/** The record files that the catalogue names beside the datasets: documents. */
function registersOf(catalogue: Json | undefined, texts: Readonly<Record<string, string>>): string[] {
  if (!isObject(catalogue)) return [];
  return Object.entries(catalogue)
    .filter(([name]) => name !== "datasets")
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter((value) => typeof value === "string" && value in texts)
    .map(String);
}
