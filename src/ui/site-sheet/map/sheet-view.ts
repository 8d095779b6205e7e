import type { Position } from "geojson";
import { groundDistanceM } from "../../../analysis/comparison/ground-offset";
import { nearestOf, type Destination } from "../../../analysis/sites/point-distances";
import { metresPerMm, mostShare, sheetFrame, sheetScale, zoomAt } from "../../../analysis/sites/sheet-scale";
import { boundsOf, type Bounds } from "../../../domain/bounds";
import type { Camera } from "../../../domain/saved-view";
import type { SiteSearch } from "../../../domain/sites/site-search";
import type { Site } from "../../../domain/sites/site-table";
import type { Zone } from "../../../domain/zone";

/** The map on the sheet. */
export const sheetMap = { widthMm: 98, heightMm: 82 } as const;

/** Pixels of the screen per millimetre of the sheet: letters come out a little smaller than on the screen, and sharper. */
export const pxPerMm = (windowPx: number): number => Math.min(4.2, windowPx / sheetMap.widthMm);

/** Closer than this a figure, a point or a stand-in would suggest a precision that it does not have. */
const leastScale = { figure: 50_000, verified: 200_000, "stand-in": 400_000 } as const;

/** A destination farther off says where it is by its row alone, and so does one that would make the map smaller than this. */
const farthestM = 40_000;
const smallestScale = 500_000;

/** With what the decision rests on in it, less room around it will do. */
const shareWithDestinations = 0.76;

/** Names keep so far from the edge. */
const marginMm = 1;

export type SheetView = { camera: Camera; denominator: number; frame: Bounds };

/** Where the map has to stand for a site and the destinations that count for it, at a round scale; `null` where nobody knows where it is. */
export function sheetView(site: Site, zone: Zone | null, windowPx: number, destinations: readonly Position[] = []): SheetView | null {
  const own = site.kind === "zone" ? (zone?.geometry ?? null) : null;
  const point = site.at === null ? null : { type: "Point" as const, coordinates: [...site.at] };
  const shown = own ?? point;
  const alone = boundsOf([shown]);
  if (!shown || !alone) return null;
  const isFigure = own !== null && own.type !== "Point";
  const least = isFigure ? leastScale.figure : leastScale[site.kind === "zone" ? (zone?.boundary.grade ?? "stand-in") : "verified"];
  const ownScale = sheetScale(alone, sheetMap, least, mostShare);
  // As many of them, the nearest first, as leave the map a useful scale.
  const { bounds, denominator } = destinations
    .map((_, index) => boundsOf([shown, { type: "MultiPoint", coordinates: destinations.slice(0, destinations.length - index).map((at) => [...at]) }]) ?? alone)
    .map((some) => ({ bounds: some, denominator: sheetScale(some, sheetMap, ownScale, shareWithDestinations) }))
    .find((one) => one.denominator <= Math.max(smallestScale, ownScale)) ?? { bounds: alone, denominator: ownScale };
  const [west, south, east, north] = bounds;
  const center: [number, number] = [(west + east) / 2, (south + north) / 2];
  const camera = { center, zoom: zoomAt(metresPerMm(denominator) / pxPerMm(windowPx), center[1]), bearing: 0 };
  return { camera, denominator, frame: sheetFrame(center, sheetMap, denominator, marginMm) };
}

/** Where the nearest of every kind lies that the search asks the distance to, nearest first and none that is far away. */
export function destinationsOf({ at }: Pick<Site, "at">, { limits, weights }: Pick<SiteSearch, "limits" | "weights">, all: readonly Destination[]): Position[] {
  if (at === null) return [];
  const active = new Set<string>([...limits, ...weights.filter(({ weight }) => weight > 0)].map(({ criterion }) => criterion));
  const nearest = [...active].flatMap((criterion): Position[] => {
    const own = all.filter((one) => one.criterion === criterion);
    const to = own.length === 0 ? null : nearestOf({ at, uncertaintyM: 0, of: "point" }, own)?.to[0];
    const found = own.find(({ id }) => id === to);
    return found ? [found.located.at] : [];
  });
  const byDistance = nearest.map((to) => ({ to, metres: groundDistanceM(at, to) })).sort((a, b) => a.metres - b.metres);
  return byDistance.filter(({ metres }) => metres <= farthestM).map(({ to }) => to);
}
