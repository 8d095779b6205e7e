import gcoord from "gcoord";

/**
 * GCJ-02 to WGS 84 by fixed-point iteration on the forward transform, until the answer moves less than
 * 1e-9° (0.1 mm). The usual one-step inverse leaves 1–2 m.
 */
export function wgs84FromGcj02(position) {
  let [lng, lat] = position;
  for (let step = 0; step < 50; step++) {
    const [fromLng, fromLat] = gcoord.transform([lng, lat], gcoord.WGS84, gcoord.GCJ02);
    const dLng = position[0] - fromLng;
    const dLat = position[1] - fromLat;
    lng += dLng;
    lat += dLat;
    if (Math.max(Math.abs(dLng), Math.abs(dLat)) < 1e-9) return [lng, lat];
  }
  throw new Error(`GCJ-02 inverse does not settle at ${position}`);
}
