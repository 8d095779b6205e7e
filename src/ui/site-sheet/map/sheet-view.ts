import { metresPerMm, sheetScale, zoomAt } from "../../../analysis/sites/sheet-scale";
import { boundsOf } from "../../../domain/bounds";
import type { Camera } from "../../../domain/saved-view";
import type { Site } from "../../../domain/sites/site-table";
import type { Zone } from "../../../domain/zone";

/** The map on the sheet. */
export const sheetMap = { widthMm: 98, heightMm: 82 } as const;

/** Pixels of the screen per millimetre of the sheet: letters come out a little smaller than on the screen, and sharper. */
export const pxPerMm = (windowPx: number): number => Math.min(4.2, windowPx / sheetMap.widthMm);

/** Closer than this a figure, a point or a stand-in would suggest a precision that it does not have. */
const leastScale = { figure: 50_000, verified: 200_000, "stand-in": 400_000 } as const;

/** Where the map has to stand for a site, at a round scale; `null` where nobody knows where it is. */
export function sheetView(site: Site, zone: Zone | null, windowPx: number): { camera: Camera; denominator: number } | null {
  const own = site.kind === "zone" ? (zone?.geometry ?? null) : null;
  const point = site.at === null ? null : { type: "Point" as const, coordinates: [...site.at] };
  const bounds = boundsOf([own ?? point]);
  if (!bounds) return null;
  const [west, south, east, north] = bounds;
  const isFigure = own !== null && own.type !== "Point";
  const least = isFigure ? leastScale.figure : leastScale[site.kind === "zone" ? (zone?.boundary.grade ?? "stand-in") : "verified"];
  const denominator = sheetScale(bounds, sheetMap, least);
  const center: [number, number] = [(west + east) / 2, (south + north) / 2];
  return { camera: { center, zoom: zoomAt(metresPerMm(denominator) / pxPerMm(windowPx), center[1]), bearing: 0 }, denominator };
}
