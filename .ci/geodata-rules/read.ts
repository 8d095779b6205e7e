import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Feature, Geometry } from "geojson";

/** What is wrong with one thing of the publication, in the words of whoever has to mend it. */
export type Finding = { file: string; at: string; why: string };

export type RawFeature = Omit<Feature<Geometry | null>, "properties"> & { properties: Record<string, unknown> };
export type RawDataset = { id: string; meta: unknown; features: RawFeature[]; bytes: number; missing: string[] };

/** The publication as it lies in the folder, not yet believed. */
export type Publication = {
  folders: string[];
  catalogue: { datasets?: unknown };
  documents: unknown[];
  datasets: RawDataset[];
  /** Every text file, for what must stand in none of them. */
  texts: { file: string; text: string }[];
};

export function readPublication(root: string): Publication {
  const json = (path: string): unknown => JSON.parse(readFileSync(`${root}/${path}`, "utf8"));
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${root}/${entry.name}/dataset.json`))
    .map((entry) => entry.name);
  const texts = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(geojson|json|md|mjs|txt)$/.test(file))
    .map((file) => ({ file, text: readFileSync(`${root}/${file}`, "utf8") }));
  return {
    folders,
    catalogue: json("catalogue.json") as Publication["catalogue"],
    documents: json("documents/documents.json") as unknown[],
    datasets: folders.map((id) => {
      const meta = json(`${id}/dataset.json`) as { files?: string[] };
      const listed = meta.files ?? [];
      const missing = listed.filter((name) => !existsSync(`${root}/${id}/${name}`));
      const parts = listed.filter((name) => !missing.includes(name)).map((name) => readFileSync(`${root}/${id}/${name}`, "utf8"));
      return {
        id,
        meta,
        features: parts.flatMap((part) => (JSON.parse(part) as { features: RawFeature[] }).features),
        bytes: parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0),
        missing,
      };
    }),
    texts,
  };
}

export const datasetOf = (publication: Publication, id: string): RawDataset =>
  publication.datasets.find((dataset) => dataset.id === id) ?? { id, meta: null, features: [], bytes: 0, missing: [] };

export const fileOf = (dataset: RawDataset): string => `${dataset.id}/features.geojson`;

export const nameOf = (feature: RawFeature, index: number): string => {
  const id = feature.id ?? feature.properties["zone"];
  return typeof id === "string" ? id : `features.${index}`;
};
