import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Feature, Geometry } from "geojson";

/** What is wrong with one thing of the publication, in the words of whoever has to mend it. */
export type Finding = { file: string; at: string; why: string };

export type RawFeature = Omit<Feature<Geometry | null>, "properties"> & { properties: Record<string, unknown> };
/** An entry of a file that is a list, with its place in it. */
export type RawRecord = { file: string; index: number; value: unknown };
/** A file that is one thing, a story. */
export type RawStory = { file: string; value: unknown };
/** `features` of feature collections, `records` of lists, `stories` of files that are neither. */
export type RawDataset = { id: string; meta: unknown; features: RawFeature[]; records: RawRecord[]; stories: RawStory[]; bytes: number; missing: string[] };

/** The publication as it lies in the folder, not yet believed. */
export type Publication = {
  folders: string[];
  catalogue: { datasets?: unknown };
  documents: unknown[];
  datasets: RawDataset[];
  /** `build/excluded-facts.json` and `build/allowed-names.json`; empty where a folder comes without. */
  excluded: unknown[];
  allowedNames: string[];
  /** Every text file, for what must stand in none of them. */
  texts: { file: string; text: string }[];
  /** Of every picture file its markup; `null` where it is not text. */
  pictures: ReadonlyMap<string, string | null>;
};

export function readPublication(root: string): Publication {
  const json = (path: string): unknown => JSON.parse(readFileSync(`${root}/${path}`, "utf8"));
  const list = (path: string): unknown[] => (existsSync(`${root}/${path}`) ? (json(path) as unknown[]) : []);
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${root}/${entry.name}/dataset.json`))
    .map((entry) => entry.name);
  const texts = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(geojson|json|md|mjs|txt)$/.test(file))
    .map((file) => ({ file, text: readFileSync(`${root}/${file}`, "utf8") }));
  const pictures = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => /\.(svg|png|jpe?g|webp)$/.test(file) && !file.startsWith("build"));
  return {
    pictures: new Map(pictures.map((file) => [file.replaceAll("\\", "/"), file.endsWith(".svg") ? readFileSync(`${root}/${file}`, "utf8") : null])),
    folders,
    catalogue: json("catalogue.json") as Publication["catalogue"],
    documents: json("documents/documents.json") as unknown[],
    excluded: list("build/excluded-facts.json"),
    allowedNames: list("build/allowed-names.json").map(String),
    datasets: folders.map((id) => {
      const meta = json(`${id}/dataset.json`) as { files?: string[] };
      const listed = meta.files ?? [];
      const missing = listed.filter((name) => !existsSync(`${root}/${id}/${name}`));
      const parts = listed.filter((name) => !missing.includes(name)).map((name) => ({ file: `${id}/${name}`, text: readFileSync(`${root}/${id}/${name}`, "utf8") }));
      const read = parts.map(({ file, text }) => ({ file, content: JSON.parse(text) as { features?: RawFeature[] } | unknown[] }));
      return {
        id,
        meta,
        features: read.flatMap(({ content }) => (Array.isArray(content) ? [] : (content.features ?? []))),
        records: read.flatMap(({ file, content }) => (Array.isArray(content) ? content.map((value, index) => ({ file, index, value })) : [])),
        stories: read.flatMap(({ file, content }) => (Array.isArray(content) || content.features !== undefined ? [] : [{ file, value: content }])),
        bytes: parts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
        missing,
      };
    }),
    texts,
  };
}

export const datasetOf = (publication: Publication, id: string): RawDataset =>
  publication.datasets.find((dataset) => dataset.id === id) ?? { id, meta: null, features: [], records: [], stories: [], bytes: 0, missing: [] };

export const fileOf = (dataset: RawDataset): string => `${dataset.id}/features.geojson`;

export const nameOf = (feature: RawFeature, index: number): string => {
  const id = feature.id ?? feature.properties["zone"];
  return typeof id === "string" ? id : `features.${index}`;
};
