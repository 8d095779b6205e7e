import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { expect, test } from "vitest";

const src = resolve(import.meta.dirname, "../src");

/** A file imports its own folder or a lower rank; folders of one rank do not know each other. */
const ranks: Record<string, number> = {
  domain: 0,
  platform: 1,
  analysis: 1,
  cartography: 1,
  formats: 1,
  i18n: 1,
  sheets: 2,
  workers: 2,
  store: 3,
  map: 4,
  ui: 4,
  app: 5,
};

/** Each engine library has one home. */
const homes: Record<string, string[]> = {
  "maplibre-gl": ["map", "platform"],
  pmtiles: ["map"],
  zod: ["domain"],
  "@turf/turf": ["analysis"],
  "geographiclib-geodesic": ["analysis"],
  zustand: ["store", "app"],
  proj4: ["formats"],
  gcoord: ["formats"],
  idb: ["store"],
  fflate: ["formats"],
  "@noble/hashes": ["formats"],
  "jsonc-parser": ["formats"],
  papaparse: ["formats"],
  "@e965/xlsx": ["formats"],
  "sql.js": ["formats", "platform"],
  "topojson-client": ["formats"],
  flatbush: ["analysis"],
  "clipper2-ts": ["analysis"],
  "mdast-util-from-markdown": ["formats"],
  uqr: ["ui"],
  "@maplibre/vt-pbf": ["cartography"],
  lineclip: ["cartography"],
  "workbox-precaching": ["workers"],
  "workbox-routing": ["workers"],
  "workbox-strategies": ["workers"],
};

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"));

const importsOf = (path: string): string[] => {
  const text = readFileSync(join(src, path), "utf8");
  return [...text.matchAll(/(?:from|import|import\()\s*"([^"]+)"/g)].flatMap(([, name]) => (name ? [name] : []));
};

const folderOf = (path: string): string => path.split(sep)[0] ?? "";

test("every source file lies in a folder with a rank", () => {
  expect(files.filter((path) => !(folderOf(path) in ranks))).toEqual([]);
});

test("imports stay in the folder or go to a lower rank", () => {
  const wrong = files.flatMap((path) =>
    importsOf(path).flatMap((name) => {
      if (name === "#platform") return (ranks[folderOf(path)] ?? 0) > 1 ? [] : [`${path} → ${name}`];
      if (!name.startsWith(".")) return [];
      const target = folderOf(relative(src, resolve(src, dirname(path), name)));
      const allowed = target === folderOf(path) || (ranks[target] ?? 99) < (ranks[folderOf(path)] ?? -1);
      return allowed ? [] : [`${path} → ${target}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test("each engine library is imported from its home only", () => {
  const strays = files.flatMap((path) =>
    importsOf(path).flatMap((name) => {
      const library = Object.keys(homes).find((one) => name === one || name.startsWith(`${one}/`));
      return library && !homes[library]?.includes(folderOf(path)) ? [`${path} → ${library}`] : [];
    }),
  );
  expect(strays).toEqual([]);
});

test("no source file is longer than 250 lines, messages aside", () => {
  const long = files.filter((path) => !path.includes("messages") && readFileSync(join(src, path), "utf8").split("\n").length > 250);
  expect(long).toEqual([]);
});

test("no HTML is ever made from text", () => {
  const dangerous = /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/;
  expect(files.filter((path) => dangerous.test(readFileSync(join(src, path), "utf8")))).toEqual([]);
});
