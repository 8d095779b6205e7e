import { manifestFile } from "../../src/domain/manifest";
import { isObject, isString, parseJson, type Json, type JsonObject } from "./json";
import { markupTexts, mentionsIn, tellingWords, type Mention } from "./mentions";
import { columnsOf, idsOf, losesDrawnArea, withoutReferences } from "./references";
import { publicManifest } from "./public-manifest";
import { recordNotPublic, withoutInternalParts } from "./release-class";
import { sortFiles, type Withheld } from "./sort-files";
import { describingOnly, pictureNotPublic, storiesId, withoutNotes } from "./stories";
import { contentWith, textOf, type Table } from "./tables";

export type PublicEdition = {
  /** Path within `geodata/` → text of the file. */
  files: Record<string, string>;
  withheld: Withheld[];
  /** Texts that stay and speak of what goes: with any of these the edition must not be given out. */
  mentions: Mention[];
  /** Names and identifiers that may stand nowhere in what is given out. */
  words: string[];
};

/**
 * What of a publication may leave the office, as a publication of its own that refers to nothing left out. A feature
 * is public only where both it and its dataset are. Whatever states no class where one is needed, states an
 * unknown one, cannot be read or is listed nowhere stays inside, and is named.
 * @param texts path within `geodata/` → text, all text files of the publication
 */
export function onlyPublic(texts: Readonly<Record<string, string>>): PublicEdition {
  const sorted = sortFiles(texts);
  const { tables, withheld, removed } = sorted;
  const kept = new Map(tables.map((table) => [table, keepPublic(table, withheld, removed)]));
  dropDependants(kept, withheld, removed);
  for (const [table, records] of kept) {
    for (const [index, record] of records.entries()) {
      records[index] = withoutNotes(record);
      if (records[index] !== record) withheld.push({ file: table.file, at: "chapters.notes", why: "notes" });
    }
  }

  const files: Record<string, string> = {};
  const words = tellingWords(removed, [...kept.values()].flat());
  const mentions: Mention[] = [];
  for (const [table, records] of kept) {
    if (table.shape === "record" && records.length === 0) continue;
    const content = contentWith(table, records);
    const same = records.length === table.records.length && records.every((record, index) => record === table.records[index]);
    const before = same ? parseJson(table.text) : undefined;
    // What stood beside the records is kept only where nothing had to go.
    files[table.file] = before === undefined ? textOf(content) : table.text;
    mentions.push(...mentionsIn(table.file, before ?? content, words));
  }
  for (const [file, text] of sorted.files) {
    const found = mentionsIn(file, parseJson(text) ?? text, words);
    // A description has to stay; a note beside the data may go.
    if (file.endsWith(".json")) mentions.push(...found);
    if (file.endsWith(".json") || found.length === 0) files[file] = text;
    else withheld.push({ file, at: "", why: "about-internal" });
  }
  for (const file of addPictures(sorted.pictures, [...kept.values()].flat(), removed, files, withheld)) mentions.push(...mentionsIn(file, markupTexts(files[file] ?? ""), words));
  const about = files[`${storiesId}/dataset.json`];
  const described = about === undefined ? null : describingOnly(about, new Set(Object.keys(files)), storiesId);
  if (described !== null) files[`${storiesId}/dataset.json`] = described;
  else delete files[`${storiesId}/dataset.json`];
  const catalogue = parseJson(texts["catalogue.json"]);
  if (isObject(catalogue)) files["catalogue.json"] = catalogueOf(catalogue, texts, files);
  addManifest(texts, files, withheld);
  return { files: Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))), withheld, mentions, words };
}

function keepPublic(table: Table, withheld: Withheld[], removed: JsonObject[]): JsonObject[] {
  return table.records.flatMap((record, index) => {
    const { value, dropped, reason } = withoutInternalParts(record);
    const drawn = losesDrawnArea(columnsOf(record), columnsOf(value)) ? "drawn-from-internal" : null;
    const why = recordNotPublic(record, table.classRequired) ?? reason ?? drawn;
    if (!why) {
      withheld.push(...dropped.map((part) => ({ file: table.file, at: `${nameOf(record, index)}.${part.at.replace(/^properties\./, "")}`, why: part.why })));
      return [value];
    }
    withheld.push({ file: table.file, at: nameOf(record, index), why });
    removed.push(record);
    return [];
  });
}

/** Empties references to what was removed and removes what cannot do without, until nothing refers to it any more. */
function dropDependants(kept: Map<Table, JsonObject[]>, withheld: Withheld[], removed: JsonObject[]): void {
  for (let before = -1; before < removed.length; ) {
    before = removed.length;
    const still = new Set([...kept.values()].flat().flatMap(idsOf));
    // Nothing refers to a story; its id may be that of a kind of zone.
    const gone = new Set(removed.filter(({ format }) => format !== "pianqu-story").flatMap(idsOf).filter((id) => !still.has(id)));
    for (const [table, records] of kept) {
      const rest = records.flatMap((record, index) => {
        const { record: cleaned, reason } = withoutReferences(record, gone);
        if (!reason) return [cleaned];
        withheld.push({ file: table.file, at: nameOf(record, index), why: reason });
        removed.push(record);
        return [];
      });
      kept.set(table, rest);
    }
  }
}

/** A picture goes where its story goes. @returns those that go */
function addPictures(pictures: ReadonlyMap<string, string>, kept: readonly JsonObject[], removed: readonly JsonObject[], files: Record<string, string>, withheld: Withheld[]): string[] {
  const given: string[] = [];
  for (const [file, text] of pictures) {
    const why = pictureNotPublic(file, text, kept, removed);
    if (why) withheld.push({ file, at: "", why });
    else {
      files[file] = text;
      given.push(file);
    }
  }
  return given;
}

/** Adds the manifest: the same where all is public, else one of what is left. */
function addManifest(texts: Readonly<Record<string, string>>, files: Record<string, string>, withheld: Withheld[]): void {
  const given = texts[manifestFile];
  if (given === undefined) return;
  const isWhole = Object.entries(texts).every(([file, text]) => file === manifestFile || files[file] === text);
  const manifest = isWhole ? given : publicManifest(given, files);
  if (manifest === null) withheld.push({ file: manifestFile, at: "", why: "unreadable" });
  else files[manifestFile] = manifest;
}

/** The catalogue of what is left; members that name no file are not carried over. */
function catalogueOf(catalogue: JsonObject, texts: Readonly<Record<string, string>>, files: Record<string, string>): string {
  const entries = Object.entries(catalogue).flatMap(([name, value]): [string, Json][] => {
    if (name === "schema") return [[name, value]];
    if (name === "datasets" && Array.isArray(value)) return [[name, value.filter(isString).filter((id) => `${id}/dataset.json` in files)]];
    if (Array.isArray(value)) return [[name, value.filter(isString).filter((file) => file in files)]];
    return typeof value === "string" && value in files ? [[name, value]] : [];
  });
  const next = Object.fromEntries(entries);
  return JSON.stringify(next) === JSON.stringify(catalogue) ? (texts["catalogue.json"] ?? "") : textOf(next);
}

function nameOf(record: JsonObject, index: number): string {
  const name = idsOf(record)[0] ?? columnsOf(record)["zone"];
  return typeof name === "string" ? name : `#${index + 1}`;
}
