import { readFileSync } from "node:fs";
import { join } from "node:path";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type EditableFeature = { type: string; id: string; properties: Record<string, Json>; geometry: { type: string; coordinates: Json } | null };

const geodata = join(import.meta.dirname, "../../geodata");

/** A file of the publication as it lies in the folder. */
export const committed = (path: string): string => readFileSync(join(geodata, path), "utf8");

/** A file of features after an edit, one feature to a line: `features.0` stands on line 2. */
export function editedFeatures(dataset: string, edit: (features: EditableFeature[]) => EditableFeature[] | void): string {
  const { features } = JSON.parse(committed(`${dataset}/features.geojson`)) as { features: EditableFeature[] };
  return linesOf(edit(features) ?? features);
}

/** A feature collection with one feature to a line. */
export const linesOf = (features: readonly unknown[]): string =>
  `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(",\n")}\n]}\n`;

/** Any other JSON file after an edit. */
export function editedJson(path: string, edit: (json: never) => unknown): string {
  const json = JSON.parse(committed(path)) as never;
  return JSON.stringify(edit(json) ?? json, null, 2);
}

/** A file that only the tests know, named by its defect. */
export const fixture = (path: string): Buffer => readFileSync(join(import.meta.dirname, "../fixtures", path));

/** Each position of a geometry changed. */
export function eachPosition(coordinates: Json, change: (position: [number, number]) => [number, number]): Json {
  if (!Array.isArray(coordinates)) return coordinates;
  const [first, second] = coordinates;
  if (typeof first === "number" && typeof second === "number") return change([first, second]);
  return coordinates.map((part) => eachPosition(part, change));
}
