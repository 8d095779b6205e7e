import type { Parsed } from "../domain/problem";
import { parseProject, type Project } from "../domain/project";

export const mostFileMb = 50;

/** The name shown in sentences: never longer than a line. */
const shortName = (name: string): string => (name.length > 60 ? `${name.slice(0, 40)}…${name.slice(-16)}` : name);

/**
 * Reads a project file. It is hostile until parsed: bounded in size and depth, never fetched from, and refused as a
 * whole with a sentence why.
 */
export async function readProjectFile(file: Pick<File, "name" | "size" | "text">): Promise<Parsed<Project>> {
  const name = shortName(file.name);
  if (file.size > mostFileMb * 1024 * 1024) return { ok: false, problem: { code: "project-file-too-large", file: name, at: String(mostFileMb) } };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { ok: false, problem: { code: "project-file-not-read", file: name } };
  }
  return parseProjectText(text, name);
}

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

/** `title-20260131-0905.pianqu.json`, by the local clock; characters that file systems refuse become dashes. */
export function projectFileName(title: string, fallback: string, at: Date): string {
  // oxlint-disable-next-line no-control-regex
  const name = (title.trim() || fallback).replace(/[\u0000-\u001f\u007f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]+/g, "-").replace(/^\.+/, "").slice(0, 60);
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${at.getFullYear()}${two(at.getMonth() + 1)}${two(at.getDate())}`;
  return `${name || fallback}-${day}-${two(at.getHours())}${two(at.getMinutes())}.pianqu.json`;
}
