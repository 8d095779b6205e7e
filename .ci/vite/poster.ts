import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import type { Plugin } from "vite";
import type { ZoneKind } from "../../src/domain/zone.ts";
import { posterPicture, posterSigns, type PosterData, type PosterFonts, type PosterZone, type Ring } from "./poster-picture.ts";
import type { Publication } from "./publication.ts";

const posterFile = "poster.svg";
const defaultTitles = { zh: "昆明片区空间规划图", en: "Spatial plan of the Kunming zones" };

type Feature = { properties: Record<string, unknown>; geometry: { type: string; coordinates: unknown } | null };

/**
 * Makes the still picture that `kiosk-guard.js` shows while nothing of the app runs: beside the page, from what of the
 * publication is public, with its own letters in it.
 */
export function poster(root: string, publication: Publication): Plugin {
  const make = () => posterOf(root, publication);
  return {
    name: "pianqu-poster",
    apply: (_, { mode }) => mode !== "test",
    configureServer(server) {
      server.middlewares.use(`/${posterFile}`, (_, response) => {
        void make().then((picture) => response.setHeader("content-type", "image/svg+xml").end(picture));
      });
    },
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: posterFile, source: await make() });
    },
  };
}

async function posterOf(root: string, publication: Publication): Promise<string> {
  const titles = titlesOf(root);
  const data = posterData(publication);
  return posterPicture(titles, data, await posterFonts(root, posterSigns(titles, data)));
}

/** The title of the configuration as it is at the build. */
function titlesOf(root: string): { zh: string; en: string } {
  const configuration = JSON.parse(readFileSync(join(root, "public/config.json"), "utf8")) as { title?: { zh: string; en: string } | null };
  return configuration.title ?? defaultTitles;
}

/** What visitors may see: nothing internal even where the whole publication is built, and no outline of counties. */
export function posterData(publication: Publication): PosterData {
  const water = featuresOf(publication, "water");
  const today = new Date().toISOString().slice(0, 10);
  const zones = featuresOf(publication, "zones").filter(({ properties }) => properties["releaseClass"] === "public" && isPresent(properties, today));
  return {
    zones: zones.flatMap(zoneOf),
    lakes: water.flatMap(({ geometry }) => (geometry?.type === "Polygon" ? (geometry.coordinates as Ring[]).slice(0, 1) : [])),
    rivers: water.flatMap(({ geometry }) => (geometry?.type === "LineString" ? [geometry.coordinates as Ring] : geometry?.type === "MultiLineString" ? (geometry.coordinates as Ring[]) : [])),
    edition: editionOf(publication),
    asOf: zones.flatMap(({ properties }) => (properties["statedAreas"] as { asOf: string | null }[]).map(({ asOf }) => asOf)).reduce((latest, asOf) => (asOf !== null && (latest === null || asOf > latest) ? asOf : latest), null),
  };
}

/** Where the files of a dataset cannot be read the picture goes without them: the data check says so elsewhere. */
function featuresOf(publication: Publication, dataset: string): Feature[] {
  const path = `${dataset}/features.geojson`;
  return publication.paths().includes(path) ? (JSON.parse(publication.text(path)) as { features: Feature[] }).features : [];
}

const isPresent = ({ validFrom, validTo }: Record<string, unknown>, today: string): boolean => (typeof validFrom !== "string" || validFrom <= today) && (typeof validTo !== "string" || validTo > today);

function zoneOf({ properties, geometry }: Feature): PosterZone[] {
  if (!geometry) return [];
  const { kind, boundary, shortName_zh: zh, shortName_en: en } = properties as { kind: ZoneKind; boundary: { method: string }; shortName_zh: string; shortName_en: string };
  const positions = geometry.type === "Point" ? [geometry.coordinates as [number, number]] : (((geometry.type === "Polygon" ? geometry.coordinates : (geometry.coordinates as unknown[])[0]) as Ring[])[0] ?? []);
  // The outline of counties is an administrative line, even where it is that of an area.
  const figure = boundary.method === "schematic" && geometry.type === "Polygon" ? positions : null;
  return [{ kind, name: { zh, en }, figure, at: middleOf(positions) }];
}

function middleOf(positions: Ring): [number, number] {
  const [xs, ys] = [positions.map(([x]) => x), positions.map(([, y]) => y)];
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}

function editionOf(publication: Publication): PosterData["edition"] {
  if (!publication.paths().includes("manifest.json")) return null;
  return (JSON.parse(publication.text("manifest.json")) as { version: string }).version;
}

const faces = {
  sans: "@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2",
  semibold: "@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-600-normal.woff2",
  serif: "@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-600-normal.woff2",
} as const;

/** A picture may ask for no file: its letters stand in it. */
async function posterFonts(root: string, signs: Record<keyof PosterFonts, string>): Promise<PosterFonts> {
  const folder = join(root, "node_modules", ".cache", "pianqu-fonts");
  mkdirSync(folder, { recursive: true });
  const fontOf = async (face: keyof PosterFonts): Promise<string> => {
    const source = readFileSync(join(root, "node_modules", faces[face]));
    const file = join(folder, `poster-${createHash("sha256").update(source).update(signs[face]).digest("hex").slice(0, 12)}.woff2`);
    if (!existsSync(file)) writeFileSync(file, await subsetFont(source, signs[face], { targetFormat: "woff2" }));
    return `data:font/woff2;base64,${readFileSync(file).toString("base64")}`;
  };
  const [sans, semibold, serif] = await Promise.all([fontOf("sans"), fontOf("semibold"), fontOf("serif")]);
  return { sans, semibold, serif };
}
