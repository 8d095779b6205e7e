import type { Parsed } from "../domain/problem";

/** Delivers the text of one file of the publication, or throws an error with the HTTP `status` (0: no answer). */
export type ReadText = (path: string) => Promise<string>;

/** The JSON value of a file, or which of the three ways of not having it occurred. */
export async function readJson(file: string, read: ReadText): Promise<Parsed<unknown>> {
  let text: string;
  try {
    text = await read(file);
  } catch (error) {
    const missing = (error as { status?: number }).status === 404;
    return { ok: false, problem: { code: missing ? "file-missing" : "file-not-reachable", file } };
  }
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, problem: { code: "file-not-json", file } };
  }
}
