import geodesic from "geographiclib-geodesic";

/** CGCS2000 (GB 22021-2008). */
const ellipsoid = new geodesic.Geodesic.Geodesic(6_378_137, 1 / 298.257_222_101);

type Position = readonly [lng: number, lat: number];
export type SeenCamera = { center: Position; zoom: number; bearing: number };

/** The position so many CSS pixels right of and below the middle of a Web Mercator map of 512 px tiles. */
export function positionOf({ center: [lng, lat], zoom, bearing }: SeenCamera, rightPx: number, downPx: number): Position {
  const turned = (bearing * Math.PI) / 180;
  const perPx = (2 * Math.PI) / (512 * 2 ** zoom);
  const x = (rightPx * Math.cos(turned) - downPx * Math.sin(turned)) * perPx;
  const y = Math.asinh(Math.tan((lat * Math.PI) / 180)) - (rightPx * Math.sin(turned) + downPx * Math.cos(turned)) * perPx;
  return [lng + (x * 180) / Math.PI, (Math.atan(Math.sinh(y)) * 180) / Math.PI];
}

/** Metres on the ground per CSS pixel at the middle, along 100 px from west to east and 100 px from south to north, as their geometric mean. */
export function measuredScale(camera: SeenCamera): number {
  const upright = { ...camera, bearing: 0 };
  const across = distanceM(positionOf(upright, -50, 0), positionOf(upright, 50, 0));
  return Math.sqrt(across * distanceM(positionOf(upright, 0, 50), positionOf(upright, 0, -50))) / 100;
}

/** Metres east and north of a position, along the geodesic. */
export function eastNorth([fromLng, fromLat]: Position, [lng, lat]: Position): { eastM: number; northM: number } {
  const { s12 = 0, azi1 = 0 } = ellipsoid.Inverse(fromLat, fromLng, lat, lng);
  return { eastM: s12 * Math.sin((azi1 * Math.PI) / 180), northM: s12 * Math.cos((azi1 * Math.PI) / 180) };
}

const distanceM = ([fromLng, fromLat]: Position, [lng, lat]: Position): number => ellipsoid.Inverse(fromLat, fromLng, lat, lng).s12 ?? 0;
