/** Metres between two near positions, on a sphere of the earth's curvature at their latitude: within 0.5 %. */
export function groundDistanceM([lng, lat]: readonly [number, number], [lng2, lat2]: readonly [number, number]): number {
  return Math.hypot((lng2 - lng) * 111_320 * Math.cos((lat * Math.PI) / 180), (lat2 - lat) * 111_200);
}
