import { plainFileName } from "../domain/file-name";
import type { Parsed } from "../domain/problem";
import { parseProject, type Project } from "../domain/project";
import { dataKeysOf } from "../domain/spatial/imported-changes";
import { mostArchiveMb, readArchivedData, readArchivedText, type GatheredData } from "./project-archive";

export const mostFileMb = 50;

/** The name shown in sentences: never longer than a line. */
const shortName = (name: string): string => (name.length > 60 ? `${name.slice(0, 40)}…${name.slice(-16)}` : name);

export type ChosenFile = Pick<File, "name" | "size" | "text" | "slice">;

/** A project with the data of its layers, and the keys of the data that the file should hold and does not. */
export type OpenedProject = { project: Project } & GatheredData;

/**
 * Reads a project file, by its content: JSON, or a ZIP of it and the data of its layers. It is hostile until parsed: bounded in
 * size and depth, never fetched from, and refused as a whole with a sentence why. Data that are missing or damaged are named.
 */
export async function readProjectFile(file: ChosenFile): Promise<Parsed<OpenedProject>> {
  const name = shortName(file.name);
  const tooLarge = (at: number) => ({ ok: false, problem: { code: "project-file-too-large", file: name, at: String(at) } }) as const;
  if (file.size > mostArchiveMb * 1024 * 1024) return tooLarge(mostArchiveMb);
  try {
    const isZip = hasZipHead(new Uint8Array(await file.slice(0, 4).arrayBuffer()));
    if (!isZip && file.size > mostFileBytes) return tooLarge(mostFileMb);
    const text = isZip ? await readArchivedText(file, mostFileBytes) : { text: await file.text() };
    if (text === "too-large") return tooLarge(mostFileMb);
    if (typeof text === "string") return { ok: false, problem: { code: text === "other" ? "project-file-other" : "project-file-broken", file: name } };
    const parsed = parseProjectText(text.text, name);
    if (!parsed.ok) return parsed;
    const project = parsed.value;
    const gathered = isZip ? await readArchivedData(file, project) : { data: [], lacking: dataKeysOf(project.collections) };
    return { ok: true, value: { project, ...gathered } };
  } catch {
    return { ok: false, problem: { code: "project-file-not-read", file: name } };
  }
}

/** `PK` and the head of an entry, or the end of a ZIP without any. */
const hasZipHead = ([p, k, a, b]: Uint8Array): boolean => p === 0x50 && k === 0x4b && ((a === 3 && b === 4) || (a === 5 && b === 6));

export function parseProjectText(text: string, file: string): Parsed<Project> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { ok: false, problem: { code: "project-file-not-json", file } };
  }
  return parseProject(json, file);
}

const mostFileBytes = mostFileMb * 1024 * 1024;

/**
 * The text of a project file: JSON that can be read and compared line by line, on one line only where it would else be
 * larger than what is opened; refused where it is larger even so.
 */
export function writeProjectFile(project: Project, mostBytes = mostFileBytes): Parsed<string> {
  for (const indent of [1, 0]) {
    const text = textOf(project, indent);
    if (text !== null && bytesOf(text) <= mostBytes) return { ok: true, value: text };
  }
  return { ok: false, problem: { code: "project-too-large", at: String(mostFileMb) } };
}

/** `null` where it is longer than a string can be. */
function textOf(project: Project, indent: number): string | null {
  try {
    return `${JSON.stringify(project, null, indent)}\n`;
  } catch {
    return null;
  }
}

/** In UTF-8; a character takes no less than a byte, so what is far too long is not encoded to be told. */
const bytesOf = (text: string): number => (text.length > mostFileBytes ? text.length : new TextEncoder().encode(text).length);

/** `title-20260131-0905.pianqu.json` (or `.zip`), by the local clock. */
export function projectFileName(title: string, fallback: string, at: Date, form: "json" | "zip" = "json"): string {
  const name = plainFileName(title.trim() || fallback);
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${at.getFullYear()}${two(at.getMonth() + 1)}${two(at.getDate())}`;
  return `${name || fallback}-${day}-${two(at.getHours())}${two(at.getMinutes())}.pianqu.${form}`;
}
