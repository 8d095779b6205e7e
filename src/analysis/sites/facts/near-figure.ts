import { booleanPointInPolygon } from "@turf/turf";
import type { Position } from "geojson";
import { outlineOf } from "../../../domain/compared-place";
import type { Zone } from "../../../domain/zone";

/** Metres of a degree of latitude, and of longitude on the equator: on no map of this region off by 1 %, which the reach is widened by. */
const perDegreeM = 111_000;
const margin = 1.01;

/** Whether a position lies within a zone's figure or within its stated uncertainty of that, or of the point that is known of it. Made once, asked often. */
export function nearFigure({ geometry, boundary: { uncertaintyM } }: Pick<Zone, "geometry" | "boundary">): (at: Position) => boolean {
  const outline = outlineOf({ geometry });
  const rings = outline?.type === "Polygon" ? outline.coordinates : (outline?.coordinates.flat() ?? (geometry?.type === "Point" ? [[geometry.coordinates]] : []));
  const corners = rings.flat();
  if (corners.length === 0) return () => false;
  const reachM = (uncertaintyM ?? 0) * margin;
  const span = (of: 0 | 1): [number, number] => [Math.min(...corners.map((corner) => corner[of] ?? 0)), Math.max(...corners.map((corner) => corner[of] ?? 0))];
  const [[west, east], [south, north]] = [span(0), span(1)];
  const narrowing = Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180);
  const [padLng, padLat] = [(1.1 * reachM) / (perDegreeM * narrowing), (1.1 * reachM) / perDegreeM];
  return (at) => {
    const [lng = 0, lat = 0] = at;
    if (lng < west - padLng || lng > east + padLng || lat < south - padLat || lat > north + padLat) return false;
    if (outline && booleanPointInPolygon(at, outline)) return true;
    const scale = Math.cos((lat * Math.PI) / 180);
    return rings.some((ring) => ring.some((to, index) => segmentM(ring[Math.max(0, index - 1)] ?? to, to, lng, lat, scale) <= reachM));
  };
}

/** From a point to an edge, on a plane that touches the ground at the point. */
function segmentM([fromLng = 0, fromLat = 0]: Position, [toLng = 0, toLat = 0]: Position, lng: number, lat: number, scale: number): number {
  const [ax, ay] = [(fromLng - lng) * scale, fromLat - lat];
  const [dx, dy] = [(toLng - fromLng) * scale, toLat - fromLat];
  const length2 = dx * dx + dy * dy;
  const share = length2 === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length2));
  return Math.hypot(ax + share * dx, ay + share * dy) * perDegreeM;
}
