import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { boundsOf } from "../domain/bounds";
import { layerOf } from "../domain/plan-layer";
import type { BoundaryMethod, Zone, ZoneKind } from "../domain/zone";
import { chordsOf, type Chord } from "./chord";
import { metresPerPixel } from "./projection";

/** A figure narrower than this becomes its small symbol and never a dot of false size. */
export const smallestFigurePx = 7;

export type DrawnZone = {
  zone: Zone;
  layer: string;
  method: BoundaryMethod;
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
    const isArea = zone.boundary.method === "administrative" || zone.boundary.method === "surveyed";
    const metresAcross = metresPerDegree * Math.cos(((south + north) / 2 / 180) * Math.PI);
    const centre: Position = [(west + east) / 2, (south + north) / 2];
    const chords = chordsOf(zone.geometry, isArea ? 24 : 14);
    const insideChords = (isArea ? chords.slice(0, 8) : chords.sort((a, b) => northing(a, centre) - northing(b, centre))).map(
      ({ middle, halfWidthDeg }) => ({ middle, halfWidthM: halfWidthDeg * metresAcross }),
    );
    const anchor = (isArea && insideChords[0]?.middle) || centre;
    return [
      {
        zone,
        layer: layerOf(zone),
        method: zone.boundary.method,
        anchor,
        insideChords,
        isArea,
        widthM: (east - west) * metresAcross,
        heightM: (north - south) * metresPerDegree,
      },
    ];
  });
}

const northing = ({ middle }: Chord, [, lat = 0]: Position): number => Math.abs((middle[1] ?? 0) - lat);

export const isFigureAt = (drawn: DrawnZone, zoom: number): boolean =>
  drawn.widthM > 0 && drawn.widthM / metresPerPixel(zoom, drawn.anchor[1] ?? 0) >= smallestFigurePx;

/** A part of a zone, such as 西城 of the linkage zone, appears when its parent has become a place of its own. */
export const isDueAt = ({ zone }: DrawnZone, zoom: number, selection: readonly string[]): boolean =>
  zoom >= 9.25 || zone.parent === null || zone.kind === "bonded-zone" || selection.includes(zone.id);

type Properties = { id: string; kind: ZoneKind; layer: string; method: BoundaryMethod; hollow: boolean };

const propertiesOf = ({ zone, layer, method }: DrawnZone): Properties => ({
  id: zone.id,
  kind: zone.kind,
  layer,
  method,
  hollow: zone.boundary.grade === "stand-in",
});

/** Figures with an area. */
export const figureFeatures = (drawn: readonly DrawnZone[]): FeatureCollection =>
  collection(drawn.filter(({ widthM }) => widthM > 0).map((one) => feature(one.zone.geometry, propertiesOf(one))));

/** Points where only a position is known, and the middles of all figures for when they are too small to draw. */
export const symbolFeatures = (drawn: readonly DrawnZone[]): FeatureCollection =>
  collection(drawn.map((one) => feature({ type: "Point", coordinates: one.anchor }, propertiesOf(one))));

const feature = (geometry: Geometry | null, properties: Properties): Feature => ({
  type: "Feature",
  geometry: geometry as Geometry,
  properties,
});

const collection = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });
