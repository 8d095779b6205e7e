import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { boundsOf } from "../domain/bounds";
import { layerOf } from "../domain/plan-layer";
import { isLink } from "../domain/without-lines";
import type { BoundaryMethod, Zone, ZoneKind } from "../domain/zone";
import { chordsOf, type Chord } from "./chord";
import { metresPerPixel } from "./projection";

/** A figure narrower than this becomes its small symbol and never a dot of false size. */
export const smallestFigurePx = 7;

/** A zone whose boundary may not be shown is drawn as a link between places, which is no boundary at all. */
export type DrawnMethod = BoundaryMethod | "linked";

export type DrawnZone = {
  zone: Zone;
  layer: string;
  method: DrawnMethod;
  /** What is drawn of it; a link has its band from the view. */
  figure: Geometry | null;
  /** The places a link joins; empty for any other zone. */
  nodes: readonly Position[];
  /** The middle of the figure, or the point; the symbol and the label belong here. */
  anchor: Position;
  /** Where a name can lie inside the figure, the best place first: the roomiest of a real outline, the middle of a plain one. */
  insideChords: readonly { middle: Position; halfWidthM: number }[];
  /** Drawn by a real outline, which may be as large as counties. */
  isArea: boolean;
  /** Extent on the ground; zero for a point. */
  widthM: number;
  heightM: number;
};

/** The zones that have a place, each with where and how large it is. Computed once per publication. */
export function drawnZones(zones: readonly Zone[]): DrawnZone[] {
  return zones.flatMap((zone) => {
    const bounds = boundsOf([zone.geometry]);
    if (!bounds) return [];
    const [west, south, east, north] = bounds;
    const metresPerDegree = metresPerPixel(0, 0) * (512 / 360);
    const nodes = linkNodes(zone);
    const isArea = !nodes && (zone.boundary.method === "administrative" || zone.boundary.method === "surveyed");
    const metresAcross = metresPerDegree * Math.cos(((south + north) / 2 / 180) * Math.PI);
    const centre: Position = [(west + east) / 2, (south + north) / 2];
    const chords = chordsOf(zone.geometry, isArea ? 24 : 14);
    const insideChords = (isArea ? chords.slice(0, 16) : chords.sort((a, b) => northing(a, centre) - northing(b, centre))).map(
      ({ middle, halfWidthDeg }) => ({ middle, halfWidthM: halfWidthDeg * metresAcross }),
    );
    const anchor = (isArea && insideChords[0]?.middle) || (nodes && middleOf(nodes)) || centre;
    return [
      {
        zone,
        layer: layerOf(zone),
        method: nodes ? "linked" : zone.boundary.method,
        figure: zone.geometry,
        nodes: nodes ?? [],
        anchor,
        insideChords,
        isArea,
        widthM: (east - west) * metresAcross,
        heightM: (north - south) * metresPerDegree,
      },
    ];
  });
}

/** The ends of a link and what it passes; `null` for a zone that is none. */
function linkNodes(zone: Zone): readonly Position[] | null {
  if (!isLink(zone)) return null;
  if (zone.geometry?.type === "LineString") return zone.geometry.coordinates;
  return zone.geometry?.type === "Point" ? [zone.geometry.coordinates] : null;
}

/** Halfway along the middle stretch. */
function middleOf(nodes: readonly Position[]): Position {
  const [from = [], to = from] = nodes.slice(Math.max(0, Math.floor(nodes.length / 2) - 1));
  return [((from[0] ?? 0) + (to[0] ?? 0)) / 2, ((from[1] ?? 0) + (to[1] ?? 0)) / 2];
}

const northing = ({ middle }: Chord, [, lat = 0]: Position): number => Math.abs((middle[1] ?? 0) - lat);

export const isFigureAt = (drawn: DrawnZone, zoom: number): boolean =>
  drawn.widthM > 0 && drawn.widthM / metresPerPixel(zoom, drawn.anchor[1] ?? 0) >= smallestFigurePx;

/** A part of a zone, such as 西城 of the linkage zone, appears when its parent has become a place of its own. */
export const isDueAt = ({ zone }: DrawnZone, zoom: number, selection: readonly string[]): boolean =>
  zoom >= 9.25 || zone.parent === null || zone.kind === "bonded-zone" || selection.includes(zone.id);

type Properties = { id: string; kind: ZoneKind; layer: string; method: DrawnMethod; hollow: boolean };

const propertiesOf = ({ zone, layer, method }: DrawnZone): Properties => ({
  id: zone.id,
  kind: zone.kind,
  layer,
  method,
  hollow: zone.boundary.grade === "stand-in",
});

/** Figures with an area. */
export const figureFeatures = (drawn: readonly DrawnZone[]): FeatureCollection =>
  collection(drawn.filter(({ widthM }) => widthM > 0).map((one) => feature(one.figure, propertiesOf(one))));

/** Points where only a position is known, and the middles of all figures for when they are too small to draw. */
export const symbolFeatures = (drawn: readonly DrawnZone[]): FeatureCollection =>
  collection(drawn.map((one) => feature({ type: "Point", coordinates: one.anchor }, propertiesOf(one))));

const feature = (geometry: Geometry | null, properties: Properties): Feature => ({
  type: "Feature",
  geometry: geometry as Geometry,
  properties,
});

const collection = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });
