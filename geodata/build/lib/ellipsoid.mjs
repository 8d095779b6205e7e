import geographiclib from "geographiclib-geodesic";

/** CGCS2000, that is the GRS80 ellipsoid: semi-major axis in metres and flattening (GB 22021-2008). */
export const cgcs2000 = new geographiclib.Geodesic.Geodesic(6378137, 1 / 298.257222101);

/** Area within a closed ring in m², positive for counter-clockwise, with geodesic edges. */
export function ringAreaM2(ring) {
  const polygon = cgcs2000.Polygon(false);
  for (const [lng, lat] of ring.slice(0, -1)) polygon.AddPoint(lat, lng);
  return polygon.Compute(false, true).area;
}

/** Area of a Polygon or MultiPolygon in m², holes subtracted. */
export function areaM2(geometry) {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat().reduce((sum, ring) => sum + ringAreaM2(ring), 0);
}

/** The point at a distance (m) and azimuth (degrees, clockwise from north). */
export function travel([lng, lat], azimuth, distanceM) {
  const { lon2, lat2 } = cgcs2000.Direct(lat, lng, azimuth, distanceM);
  return [lon2, lat2];
}

/** Distance in m and azimuth in degrees from one point to another. */
export function inverse([lng1, lat1], [lng2, lat2]) {
  const { s12, azi1 } = cgcs2000.Inverse(lat1, lng1, lat2, lng2);
  return { distanceM: s12, azimuth: azi1 };
}
