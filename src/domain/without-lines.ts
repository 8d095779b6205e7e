import type { Position } from "geojson";
import type { District, Place } from "./place";
import type { Publication } from "./publication";
import type { Zone } from "./zone";

/**
 * The publication without any administrative line, county lines included: counties and prefectures keep the point of
 * their name, and a zone whose outline runs along them becomes the straight line between its counties' seats. What
 * is drawn, fitted, hit or measured from it cannot betray a line that is not in it.
 */
export function publicationWithoutLines(publication: Publication): Publication {
  const { zones, districts, prefectures, places } = publication;
  const atName = <T extends { labelPoint: [number, number] }>(one: T) => ({ ...one, geometry: { type: "Point" as const, coordinates: one.labelPoint } });
  return {
    ...publication,
    zones: zones.map((zone) => (followsLines(zone) ? { ...zone, geometry: linkBetween(nodesOf(zone, districts, places)) } : zone)),
    districts: districts.map(atName),
    prefectures: prefectures.map(atName),
  };
}

const isAreal = ({ geometry }: Pick<Zone, "geometry">): boolean => geometry?.type === "Polygon" || geometry?.type === "MultiPolygon";

/** A collaboration area consists of whole counties, whoever supplied its outline; other surveyed boundaries are no administrative lines. */
const followsLines = (zone: Zone): boolean => isAreal(zone) && (zone.boundary.method === "administrative" || zone.kind === "collaboration-area");

/** Whether a zone stands as a link between the seats of its counties. No file can give a zone such a geometry. */
export const isLink = ({ geometry, boundary }: Pick<Zone, "geometry" | "boundary">): boolean =>
  geometry?.type === "LineString" || (geometry?.type === "Point" && boundary.method === "administrative");

/** The seats of the counties a zone names; the point of the name where the places have no seat. */
function nodesOf(zone: Zone, districts: readonly District[], places: readonly Place[]): Position[] {
  return zone.districts.flatMap((code) => {
    const seat = places.find(({ kind, district, geometry }) => (kind === "city" || kind === "town") && district === code && geometry !== null);
    const node = seat?.geometry?.coordinates ?? districts.find(({ id }) => id === code)?.labelPoint;
    return node ? [node] : [];
  });
}

function linkBetween(nodes: Position[]): Zone["geometry"] {
  const [only] = nodes;
  if (!only) return null;
  return nodes.length === 1 ? { type: "Point", coordinates: only } : { type: "LineString", coordinates: nodes };
}
