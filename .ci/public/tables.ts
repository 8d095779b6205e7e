import { isObject, parseJson, type Json, type JsonObject } from "./json";

/** One file of records: a feature collection, a list of records, or a single record. */
export type Table = { file: string; text: string; shape: "collection" | "list" | "record"; records: JsonObject[]; classRequired: boolean };

/** The records of a file, or `null` where it has another shape. */
export function tableOf(file: string, text: string | undefined, classRequired: boolean): Table | null {
  const content = parseJson(text);
  if (text === undefined || content === undefined) return null;
  if (Array.isArray(content)) return content.every(isObject) ? { file, text, shape: "list", records: content, classRequired } : null;
  if (!isObject(content)) return null;
  const { type, features } = content;
  if (type !== "FeatureCollection") return { file, text, shape: "record", records: [content], classRequired };
  return Array.isArray(features) && features.every(isObject) ? { file, text, shape: "collection", records: features, classRequired } : null;
}

/** The content of a file with only these records: nothing else that stood beside them (an extent, a remark on all). */
export function contentWith(table: Table, records: readonly JsonObject[]): Json {
  if (table.shape === "collection") return { type: "FeatureCollection", features: [...records] };
  return table.shape === "list" ? [...records] : (records[0] ?? null);
}

/** Written as the publication is: a feature or an entry per line, descriptions indented. */
export function textOf(content: Json): string {
  if (Array.isArray(content) && content.every(isObject)) return `[\n${content.map((entry) => JSON.stringify(entry)).join(",\n")}\n]\n`;
  if (!isObject(content) || content["type"] !== "FeatureCollection" || !Array.isArray(content["features"])) return `${JSON.stringify(content, null, 2)}\n`;
  return `{"type":"FeatureCollection","features":[\n${content["features"].map((feature) => JSON.stringify(feature)).join(",\n")}\n]}\n`;
}
