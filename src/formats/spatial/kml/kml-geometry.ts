import { SpatialError } from "../../../domain/spatial/spatial-fault";
import type { GeometryKind } from "../../../domain/spatial/feature-columns";

/** One figure of a placemark: its rings as x, y in turn; points and lines have one. */
export type KmlFigure = { kind: Exclude<GeometryKind, "none">; rings: number[][] };

export type KmlPositions = { ring: number[]; hasHeights: boolean };

/**
 * `lng,lat[,height]` tuples with any white space between, also after the commas as people type them. A height of 0 is what every
 * program writes and counts as none.
 * @throws {SpatialError} `spatial-not-a-number`
 */
export function readTuples(text: string, file: string, feature: number): KmlPositions {
  const ring: number[] = [];
  let hasHeights = false;
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const values: [string, string, string] = ["", "", ""];
    for (let index = 0; ; index += 1) {
      const from = at;
      while (at < text.length && text.charCodeAt(at) !== comma && !isSpace(text.charCodeAt(at))) at += 1;
      if (index < 3) values[index] = text.slice(from, at);
      at = skipSpace(text, at);
      if (text.charCodeAt(at) !== comma) break;
      at = skipSpace(text, at + 1);
    }
    hasHeights = addPosition(ring, values, file, feature) || hasHeights;
  }
  return { ring, hasHeights };
}

const comma = 44;
const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff;

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** One `gx:coord`: `lng lat height`. @throws {SpatialError} `spatial-not-a-number` */
export function readTrackPoint(text: string, ring: number[], file: string, feature: number): boolean {
  const [x = "", y = "", height = ""] = text.trim().split(/\s+/);
  return addPosition(ring, [x, y, height], file, feature);
}

function addPosition(ring: number[], [x, y, height]: readonly [string, string, string], file: string, feature: number): boolean {
  const [lng, lat] = [x === "" ? Number.NaN : Number(x), y === "" ? Number.NaN : Number(y)];
  if (!Number.isFinite(lng) || !Number.isFinite(lat)) throw new SpatialError({ code: "spatial-not-a-number", file, feature });
  ring.push(lng, lat);
  return height !== "" && Number(height) !== 0;
}
