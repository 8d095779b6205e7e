import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import type { Plugin } from "vite";
import { isLateDataset } from "../../src/domain/late-datasets.ts";
import type { Publication } from "./publication.ts";

/** The packages that the core fonts are cut from. */
export const fontPackages = ["@fontsource-variable/inter", "@fontsource/noto-sans-sc", "@fontsource/noto-serif-sc"];

const interFile = "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2";
const sansFile = (weight: number) => `@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff2`;
const serifFile = (script: string) => `@fontsource/noto-serif-sc/files/noto-serif-sc-${script}-600-normal.woff2`;

/** A face of the same family and weight for Latin letters comes last and so wins where both have a sign. */
const faces = [
  { chinese: sansFile(400), latin: interFile, families: ["Pianqu Sans"], weight: 400 },
  { chinese: sansFile(600), latin: interFile, families: ["Pianqu Sans", "Pianqu Sans SemiBold"], weight: 600 },
  { chinese: serifFile("chinese-simplified"), latin: serifFile("latin"), families: ["Pianqu Serif", "Pianqu Serif SemiBold"], weight: 600 },
];

const latinRange =
  "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-200A,U+2013,U+2022,U+2026,U+202F,U+2039-203A,U+20AC,U+2122,U+2212,U+2248";

const virtual = "virtual:core-fonts";

/**
 * One small font file per weight with just the Chinese characters that the messages and the publication
 * use, instead of some forty slices of the full fonts; a character that arrives later (an imported
 * name) falls back to the full fonts, which lie beside the app. The map names a weight in the family
 * name ("… SemiBold"), because its label renderer reads it from there.
 */
export function coreFonts(root: string, publication: Publication): Plugin {
  const folder = join(root, "node_modules", ".cache", "pianqu-fonts");
  let characters = "";
  return {
    name: "pianqu-core-fonts",
    resolveId: (id) => (id === virtual ? `\0${virtual}` : id === `${virtual}.css` ? join(folder, declarationsOf(characters)) : null),
    load: (id) => (id === `\0${virtual}` ? `export const coreCharacters = ${JSON.stringify(characters)};` : null),
    async buildStart() {
      characters = usedCharacters(root, publication);
      await writeCoreFonts(root, folder, characters);
    },
  };
}

/**
 * Every Chinese character and sign that stands in the sources or in what the first view reads of the publication,
 * sorted. The register would make the fonts half as large again; its rarer characters come out of the full fonts.
 */
function usedCharacters(root: string, publication: Publication): string {
  const published = publication.paths().filter((path) => /\.(json|geojson)$/.test(path) && !isLateDataset(path.split("/")[0] ?? ""));
  const texts = [...textsUnder(join(root, "src"), /\.(ts|tsx)$/), ...published.map(publication.text)];
  const characters = new Set<string>();
  for (const text of texts) for (const character of text) if (character > "\u024f") characters.add(character);
  return [...characters].sort().join("");
}

/** A file of its own for each set of characters: builds of different publications may run side by side. */
const declarationsOf = (characters: string): string => `core-fonts-${createHash("sha256").update(characters).digest("hex").slice(0, 12)}.css`;

async function writeCoreFonts(root: string, folder: string, characters: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const css: string[] = [];
  for (const { chinese, latin, families, weight } of faces) {
    const source = readFileSync(join(root, "node_modules", chinese));
    const name = `${createHash("sha256").update(source).update(characters).digest("hex").slice(0, 12)}.woff2`;
    if (!existsSync(join(folder, name))) {
      writeFileSync(join(folder, name), await subsetFont(source, characters, { targetFormat: "woff2" }));
    }
    for (const family of families) {
      css.push(fontFace(family, weight, `./${name}`, unicodeRange(characters)));
      css.push(fontFace(family, weight, `../../${latin}`, latinRange));
    }
  }
  writeFileSync(join(folder, declarationsOf(characters)), css.join("\n"));
}

function fontFace(family: string, weight: number, url: string, range: string): string {
  return `@font-face{font-family:"${family}";font-style:normal;font-weight:${weight};font-display:block;src:url("${url}") format("woff2");unicode-range:${range}}`;
}

function unicodeRange(characters: string): string {
  const codes = [...characters].map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([from, to]) => `U+${from.toString(16)}${to > from ? `-${to.toString(16)}` : ""}`).join(",");
}

function textsUnder(folder: string, pattern: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => pattern.test(path))
    .map((path) => readFileSync(join(folder, path), "utf8"));
}
