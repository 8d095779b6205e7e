import { SourceDocument } from "../domain/document";
import type { Problem } from "../domain/problem";
import { ProblemList } from "../domain/problem-list";
import { readJson, type ReadText } from "./read-json";

export type ReadDocuments = { documents: SourceDocument[]; problems: Problem[]; text: string; isWhole: boolean };

export const documentsFile = "documents/documents.json";

/** The list of sources, read when a source is first asked for. An unusable entry never costs the others. */
export async function readDocuments(read: ReadText): Promise<ReadDocuments> {
  const json = await readJson(documentsFile, read);
  if (!json.ok) return { documents: [], problems: [json.problem], text: json.text, isWhole: false };
  if (!Array.isArray(json.value)) {
    return { documents: [], problems: [{ code: "dataset-wrong-shape", file: documentsFile, at: "[ ]" }], text: json.text, isWhole: false };
  }
  const documents = new Map<string, SourceDocument>();
  const list = new ProblemList();
  for (const [index, entry] of (json.value as unknown[]).entries()) {
    const parsed = SourceDocument.safeParse(entry);
    if (!parsed.success) {
      const path = parsed.error.issues[0]?.path.map(String) ?? [];
      list.add({ code: "entry-wrong-shape", file: documentsFile, at: [index, ...path].join(".") });
    } else if (documents.has(parsed.data.id)) {
      list.add({ code: "entry-duplicate-id", file: documentsFile, at: String(index), value: parsed.data.id });
    } else documents.set(parsed.data.id, parsed.data);
  }
  return { documents: [...documents.values()], problems: list.problems, text: json.text, isWhole: list.problems.every(({ code }) => code !== "entry-wrong-shape") };
}
