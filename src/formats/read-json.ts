import { FileUnreadable } from "../domain/file-unreadable";
import type { Problem } from "../domain/problem";

/** Delivers the text of one file of the publication; throws a `FileUnreadable`, or an error with the HTTP `status`. */
export type ReadText = (path: string) => Promise<string>;

/** `text` stays beside a value that may still turn out wrong, so that the line can be told. */
export type JsonFile = { ok: true; value: unknown; text: string } | { ok: false; problem: Problem; text: string };

/** The JSON value of a file, or why there is none: it did not come, it is a web page, it is no JSON. */
export async function readJson(file: string, read: ReadText): Promise<JsonFile> {
  let text: string;
  try {
    text = await read(file);
  } catch (error) {
    return { ok: false, problem: { ...whyUnreadable(error), file }, text: "" };
  }
  try {
    return { ok: true, value: JSON.parse(text) as unknown, text };
  } catch {
    // No JSON begins like this: a sign-in or error page that came with the status of a success.
    return { ok: false, problem: { code: /^\s*</.test(text) ? "file-is-web-page" : "file-not-json", file }, text };
  }
}

/** What kept a file from coming. */
export function whyUnreadable(error: unknown): Problem {
  if (error instanceof FileUnreadable) return { code: error.code, ...(error.value !== undefined && { value: error.value }) };
  return { code: (error as { status?: unknown } | null)?.status === 404 ? "file-missing" : "file-not-reachable" };
}
