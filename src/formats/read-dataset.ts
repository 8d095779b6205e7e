import type { DatasetId } from "../domain/catalogue";
import { DatasetMeta } from "../domain/dataset";
import { parseFeatures, type RawFeature } from "../domain/feature-collection";
import type { Problem } from "../domain/problem";
import { readJson, type ReadText } from "./read-json";

/** Texts of files by their path, for the lines of problems. */
export type Texts = Map<string, string>;

export type RawDataset = {
  id: DatasetId;
  meta: DatasetMeta | null;
  features: RawFeature[];
  /** Of all features, sound or not; `null` where a file is missing, so that nobody knows what else there is. */
  ids: Set<string> | null;
  problems: Problem[];
  texts: Texts;
};

/** One folder of the publication: its description, and the features of its files as far as they are sound. */
export async function readDataset(id: DatasetId, read: ReadText): Promise<RawDataset> {
  const problems: Problem[] = [];
  const texts: Texts = new Map();
  const meta = await readAs(DatasetMeta, `${id}/dataset.json`, read, problems, texts);
  const files = (meta?.files ?? ["features.geojson"]).map((name) => `${id}/${name}`);
  const parts = await Promise.all(
    files.map(async (file) => {
      const json = await readJson(file, read);
      texts.set(file, json.text);
      return json.ok ? parseFeatures(json.value, file) : { features: [], ids: null, problems: [json.problem] };
    }),
  );
  for (const part of parts) problems.push(...part.problems);
  const isWhole = parts.every((part) => part.ids !== null);
  return {
    id,
    meta,
    features: parts.flatMap((part) => part.features),
    ids: isWhole ? new Set(parts.flatMap((part) => [...(part.ids ?? [])])) : null,
    problems,
    texts,
  };
}

/** One JSON file through its schema; `null`, with the problem noted, where that fails. */
export async function readAs<T>(
  schema: { safeParse: (value: unknown) => { success: true; data: T } | { success: false; error: { issues: { path: PropertyKey[] }[] } } },
  file: string,
  read: ReadText,
  problems: Problem[],
  texts: Texts,
): Promise<T | null> {
  const json = await readJson(file, read);
  texts.set(file, json.text);
  if (!json.ok) {
    problems.push(json.problem);
    return null;
  }
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return parsed.data;
  problems.push({ code: "dataset-wrong-shape", file, at: parsed.error.issues[0]?.path.map(String).join(".") || "{ }" });
  return null;
}
