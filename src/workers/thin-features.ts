import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { Bounds } from "../domain/bounds";
import { kindOf, type FeatureColumns } from "../domain/spatial/feature-columns";

/** What the map needs to show where a layer would lie. */
const aimedPositions = 6000;
const mostFeatures = 1500;
/** Rings keep four corners each, however many there are: then the rest is left out. */
const mostPositions = 30_000;
const mostMeasured = 20_000;

/** Where a position lies, WGS 84; NaN where it cannot be said. */
type Place = (x: number, y: number) => readonly [number, number];
type Position = [number, number];

/** The features of a layer with fewer corners, and where layers are large only every n-th of them; each knows its number from 1. */
export function thinFeatures(columns: FeatureColumns, place: Place): { features: FeatureCollection; bounds: Bounds | null } {
  const everyFeature = Math.max(1, Math.ceil(columns.count / mostFeatures));
  const everyPosition = Math.max(1, Math.ceil(columns.coordinates.length / 2 / everyFeature / aimedPositions));
  const ringOf = (ring: number, fewest: number): Position[] => thinnedRing(columns, ring, everyPosition, fewest, place);
  const features: Feature[] = [];
  let taken = 0;
  for (let index = 0; index < columns.count; index += everyFeature) {
    if (taken >= mostPositions) break;
    const geometry = thinnedFeature(columns, index, (ring, fewest) => {
      const positions = taken < mostPositions ? ringOf(ring, fewest) : [];
      taken += positions.length;
      return positions;
    });
    if (geometry) features.push({ type: "Feature", geometry, properties: { role: "shape", feature: index + 1 } });
  }
  return { features: { type: "FeatureCollection", features }, bounds: boundsOf(columns, place) };
}

function thinnedFeature(columns: FeatureColumns, index: number, ringOf: (ring: number, fewest: number) => Position[]): Geometry | null {
  const { partStarts, ringStarts } = columns;
  const kind = kindOf(columns, index);
  if (kind === "none") return null;
  const fewest = { polygon: 4, line: 2, point: 1 }[kind];
  const parts: Position[][][] = [];
  for (let part = partStarts[index] ?? 0; part < (partStarts[index + 1] ?? 0); part += 1) {
    const rings: Position[][] = [];
    for (let ring = ringStarts[part] ?? 0; ring < (ringStarts[part + 1] ?? 0); ring += 1) {
      const positions = ringOf(ring, fewest);
      if (positions.length >= fewest) rings.push(positions);
    }
    if (rings.length > 0) parts.push(rings);
  }
  if (parts.length === 0) return null;
  if (kind === "polygon") return { type: "MultiPolygon", coordinates: parts };
  if (kind === "line") return { type: "MultiLineString", coordinates: parts.flat() };
  return { type: "MultiPoint", coordinates: parts.flat(2) };
}

/** Every n-th corner, at least as many as make a figure of it, and the last. */
function thinnedRing({ positionStarts, coordinates }: FeatureColumns, ring: number, every: number, fewest: number, place: Place): Position[] {
  const [from, to] = [positionStarts[ring] ?? 0, positionStarts[ring + 1] ?? 0];
  const step = Math.max(1, Math.min(every, Math.floor((to - from - 1) / fewest)));
  const positions: Position[] = [];
  const put = (at: number): void => {
    const [lng, lat] = place(coordinates[2 * at] ?? Number.NaN, coordinates[2 * at + 1] ?? Number.NaN);
    if (isOnGlobe(lng, lat)) positions.push([lng, lat]);
  };
  for (let at = from; at < to - 1; at += step) put(at);
  if (to > from) put(to - 1);
  return positions;
}

function boundsOf({ coordinates }: FeatureColumns, place: Place): Bounds | null {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  const step = Math.max(1, Math.ceil(coordinates.length / 2 / mostMeasured));
  for (let at = 0; 2 * at < coordinates.length; at += step) {
    const [lng, lat] = place(coordinates[2 * at] ?? Number.NaN, coordinates[2 * at + 1] ?? Number.NaN);
    if (!isOnGlobe(lng, lat)) continue;
    bounds[0] = Math.min(bounds[0], lng);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lng);
    bounds[3] = Math.max(bounds[3], lat);
  }
  return bounds[0] <= bounds[2] ? bounds : null;
}

const isOnGlobe = (lng: number, lat: number): boolean => Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
