import { SourceDocument } from "../domain/document";
import type { Problem } from "../domain/problem";
import { z } from "../domain/schema";
import { readJson, type ReadText } from "./read-json";

/** The list of sources, read when a source is first asked for. */
export async function readDocuments(read: ReadText): Promise<{ documents: SourceDocument[]; problems: Problem[] }> {
  const file = "documents/documents.json";
  const json = await readJson(file, read);
  if (!json.ok) return { documents: [], problems: [json.problem] };
  const parsed = z.array(SourceDocument).safeParse(json.value);
  if (parsed.success) return { documents: parsed.data, problems: [] };
  return { documents: [], problems: [{ code: "dataset-wrong-shape", file, at: parsed.error.issues[0]?.path.map(String).join(".") ?? "" }] };
}
