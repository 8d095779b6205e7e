import { runsOf } from "../../src/domain/stories/story-block";
import { noWords, Story } from "../../src/domain/stories/story";
import { parseStoryText } from "../../src/formats/stories/story-text";
import { isObject, isString, parseJson, textsIn, type Json, type JsonObject } from "./json";
import { textOf, type Table } from "./tables";
import type { Reason } from "./release-class";

/** The folder whose files are one story each, with pictures beside them. */
export const storiesId = "stories";

export const isStoryPicture = (file: string): boolean => /^stories\/[\w-]+\.(svg|png|jpe?g|webp)$/.test(file);

/** Whether a record file of a dataset is a story of the form that may be given out; of any other nobody knows what it holds. */
export const isStoryTable = (id: string, { shape, records }: Table): boolean => id === storiesId && shape === "record" && Story.safeParse(records[0]).success;

/** Ids that the words of a text lead to, `[…](statement:S1-001)`: as the app reads them, whatever way they are written. */
export function linksIn(text: string): string[] {
  if (!/(?:statement|zone|document):/.test(text)) return [];
  const plain = [...text.matchAll(/\((?:statement|zone|document):([\w.-]{1,80})\)/g)].flatMap(([, id]) => id ?? []);
  return [...plain, ...readLinks(text)];
}

/** The same texts are looked through again and again until nothing refers to what was removed. */
function readLinks(text: string): readonly string[] {
  const known = links.get(text) ?? runsOf(parseStoryText(text)).flatMap(({ link }) => link?.id ?? []);
  links.set(text, known);
  return known;
}

const links = new Map<string, readonly string[]>();

/** A story without what is for its presenter alone, which never leaves the office. Any other record is given back as it is. */
export function withoutNotes<T extends JsonObject>(record: T): T {
  const story = record["format"] === "pianqu-story" ? Story.safeParse(record) : null;
  if (!story?.success || story.data.chapters.every(({ notes }) => !notes.zh && !notes.en && !notes.third)) return record;
  const chapters = (record["chapters"] as JsonObject[]).map((chapter) => ({ ...chapter, notes: noWords }));
  return { ...record, chapters };
}

/** The picture files that a story shows. */
const picturesOf = (story: JsonObject): Set<string> =>
  new Set([...textsIn(story["chapters"] ?? null)].filter(({ at, text }) => /\.pictures\.\d+\.file$/.test(at) && text !== "file").map(({ text }) => `${storiesId}/${text}`));

/** Why a picture stays inside; `null` where a story that is given out shows it, and it can be looked into. */
export function pictureNotPublic(file: string, text: string, kept: readonly JsonObject[], removed: readonly JsonObject[]): Reason | null {
  // What declares entities of its own, or carries another file within, can say what nobody finds in it.
  if (kept.some((story) => picturesOf(story).has(file))) return file.endsWith(".svg") && !/<!(?:DOCTYPE|ENTITY)|data:/i.test(text) ? null : "unreadable";
  return removed.some((story) => picturesOf(story).has(file)) ? "about-internal" : "unlisted";
}

/** The description of a folder of single records with only the files that are left; `null` where none is. */
export function describingOnly(about: string, files: ReadonlySet<string>, folder: string): string | null {
  const meta = parseJson(about);
  if (!isObject(meta) || !Array.isArray(meta["files"])) return about;
  const left = meta["files"].filter(isString).filter((name) => files.has(`${folder}/${name}`));
  if (left.length === meta["files"].length) return about;
  return left.length === 0 ? null : textOf({ ...meta, files: left as Json });
}
