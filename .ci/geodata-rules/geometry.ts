import { kinks } from "@turf/turf";
import type { Geometry, Polygon, Position } from "geojson";
import { positionsOf } from "../../src/domain/feature-collection";
import { fileOf, nameOf, type Finding, type Publication, type RawFeature } from "./read";

/** Kunming and Qujing lie within; anything outside has the wrong datum or axis order. Degrees. */
const region = { west: 102, east: 105, south: 24, north: 27.2 };

/** RFC 7946: closed rings, right-hand rule, no ring that crosses itself; within the region; five decimals. */
export function checkGeometry(publication: Publication): Finding[] {
  return publication.datasets.flatMap((dataset) =>
    dataset.features.flatMap((feature, index) => {
      const rounded = dataset.id !== "boundaries";
      return whyUnsound(feature, rounded).map((why) => ({ file: fileOf(dataset), at: nameOf(feature, index), why }));
    }),
  );
}

function whyUnsound({ geometry }: RawFeature, rounded: boolean): string[] {
  if (!geometry) return [];
  const reasons = polygonsOf(geometry).flatMap((rings) => {
    const found = rings.flatMap((ring, index) => whyRingUnsound(ring, index === 0));
    return found.length === 0 && crossesItself(rings) ? ["a ring crosses itself"] : found;
  });
  const positions = positionsOf(geometry);
  if (!positions.every(isInRegion)) reasons.push("a position lies outside the region");
  if (rounded && !positions.flat().every((value) => Number(value.toFixed(5)) === value)) reasons.push("more than five decimals");
  return reasons;
}

export function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

function whyRingUnsound(ring: Position[], isOuter: boolean): string[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return ["a ring is not closed"];
  return signedArea(ring) > 0 === isOuter ? [] : ["a ring breaks the right-hand rule"];
}

/** Twice the area in square degrees, positive for counter-clockwise. */
function signedArea(ring: Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [px = 0, py = 0] = ring[index - 1] ?? [];
    return index === 0 ? sum : sum + px * y - x * py;
  }, 0);
}

function crossesItself(coordinates: Position[][]): boolean {
  const polygon: Polygon = { type: "Polygon", coordinates };
  return kinks(polygon).features.length > 0;
}

function isInRegion([lng = NaN, lat = NaN]: Position): boolean {
  return lng >= region.west && lng <= region.east && lat >= region.south && lat <= region.north;
}
