import type { Position } from "geojson";
import geodesic from "geographiclib-geodesic";

/** CGCS2000 (GB 22021-2008). */
const ellipsoid = new geodesic.Geodesic.Geodesic(6_378_137, 1 / 298.257_222_101);

/** A place on the ground as seen from another: along the geodesic between them, split into east and north at its beginning. */
export type GroundOffset = { eastM: number; northM: number };

/** How far and in which direction a position `[lng, lat]` lies from an origin (C. F. F. Karney, Algorithms for geodesics, 2013: the inverse problem). */
export function groundOffset([fromLng = 0, fromLat = 0]: Position, [lng = 0, lat = 0]: Position): GroundOffset {
  const { s12 = 0, azi1 = 0 } = ellipsoid.Inverse(fromLat, fromLng, lat, lng);
  const azimuth = (azi1 * Math.PI) / 180;
  return { eastM: s12 * Math.sin(azimuth), northM: s12 * Math.cos(azimuth) };
}

/** The position `[lng, lat]` so far east and north of an origin: the direct problem. */
export function positionAt([fromLng = 0, fromLat = 0]: Position, { eastM, northM }: GroundOffset): Position {
  const azimuth = (Math.atan2(eastM, northM) * 180) / Math.PI;
  const { lon2 = fromLng, lat2 = fromLat } = ellipsoid.Direct(fromLat, fromLng, azimuth, Math.hypot(eastM, northM));
  return [lon2, lat2];
}

/** The shortest way on the ellipsoid between two positions `[lng, lat]`, in metres. */
export const groundDistanceM = ([fromLng = 0, fromLat = 0]: Position, [lng = 0, lat = 0]: Position): number => ellipsoid.Inverse(fromLat, fromLng, lat, lng).s12 ?? 0;
