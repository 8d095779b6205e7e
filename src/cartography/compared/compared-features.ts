import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from "geojson";
import { boundsOf } from "../../domain/bounds";
import { outlineOf, type ComparedPlace } from "../../domain/compared-place";
import { isLink } from "../../domain/without-lines";
import { drawnZones, smallestFigurePx } from "../drawn-zones";
import { withBands } from "../link-bands";
import { metresPerPixel, projector } from "../projection";
import type { ComparisonScene, GhostScene } from "../scene";

/** How a place shows in a pane of its own: by its outline, as the link that stands for a hidden one, by a symbol, or not at all. */
export type ComparedKind = "outline" | "link" | "symbol" | "none";

/** On a smaller figure the words at its centre would lie over its mark and its edge; its ring stands without them. */
const leastNamedPx = 60;

/** Whether there is room in a figure for what its centre is. */
export const isCentreNamed = (place: ComparedPlace, zoom: number, scale: number): boolean => {
  const outline = outlineOf(place);
  return outline !== null && figureWidthPx(outline, zoom) >= leastNamedPx * scale;
};

export function comparedKind({ place, centre }: Pick<ComparisonScene, "place" | "centre">, zoom: number): ComparedKind {
  const outline = outlineOf(place);
  if (outline) return isWideEnough(outline, zoom) ? "outline" : "symbol";
  if (place.zone && isLink(place.zone) && place.geometry?.type === "LineString") return "link";
  return centre ? "symbol" : "none";
}

/** The outline or the band of a link, which alone depends on zoom and scale. */
export const figureFeatures = (place: ComparedPlace, kind: ComparedKind, zoom: number, scale: number): FeatureCollection => {
  const figure = kind === "outline" ? outlineOf(place) : kind === "link" ? linkBand(place, zoom, scale) : null;
  return collection(figure ? [feature(place.id, kind, figure)] : []);
};

/** What stands on the figure: the symbol, the centre, the ends of a link, and the mark on the corner that is highest on screen. */
export function pointFeatures(place: ComparedPlace, centre: Position | null, kind: ComparedKind, bearing: number): FeatureCollection {
  const outline = kind === "outline" ? outlineOf(place) : null;
  const top = outline && topOf(outline, bearing);
  return collection([
    ...(kind === "symbol" && centre ? [point(place.id, "symbol", centre)] : []),
    ...(kind === "outline" && centre ? [point(place.id, "centre", centre)] : []),
    ...(kind === "link" && place.geometry?.type === "LineString" ? place.geometry.coordinates.map((node) => point(place.id, "node", node)) : []),
    ...(top ? [point(place.id, "mark", top)] : []),
  ]);
}

/** One ghost: its outline, or its symbol where the outline would be a dot of false size; and its centre. */
export const ghostFeatures = ({ of, outline, centre }: Pick<GhostScene, "of" | "outline" | "centre">, isWide: boolean): FeatureCollection =>
  collection(isWide ? [feature(of, "outline", outline), point(of, "centre", centre)] : [point(of, "symbol", centre)]);

export const isWideEnough = (figure: Polygon | MultiPolygon, zoom: number): boolean => figureWidthPx(figure, zoom) >= smallestFigurePx;

/** From its westernmost to its easternmost corner, in CSS pixels. */
export function figureWidthPx(figure: Polygon | MultiPolygon, zoom: number): number {
  const bounds = boundsOf([figure]);
  if (!bounds) return 0;
  const [west, south, east, north] = bounds;
  const metresPerDegree = (metresPerPixel(0, 0) * 512) / 360;
  const widthM = (east - west) * metresPerDegree * Math.cos((((south + north) / 2) * Math.PI) / 180);
  return widthM / metresPerPixel(zoom, (south + north) / 2);
}

function linkBand({ zone }: ComparedPlace, zoom: number, scale: number): Geometry | null {
  const [drawn] = zone ? withBands(drawnZones([zone]), zoom, scale) : [];
  return drawn?.figure ?? null;
}

function topOf(outline: Polygon | MultiPolygon, bearing: number): Position | null {
  const rings = outline.type === "Polygon" ? outline.coordinates : outline.coordinates.flat();
  const project = projector(0, bearing);
  let top: { at: Position; y: number } | null = null;
  for (const at of rings.flat()) {
    const [, y] = project(at);
    if (top === null || y < top.y) top = { at, y };
  }
  return top && top.at;
}

const feature = (id: string, role: string, geometry: Geometry): Feature => ({ type: "Feature", properties: { id, role }, geometry });
const point = (id: string, role: string, coordinates: Position): Feature => feature(id, role, { type: "Point", coordinates });
const collection = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });
