import gcoord from "gcoord";
import type { Pair } from "./plane";

/** Degrees. The last step leaves at most 2 % of the error before it, so that what remains is below 1e-10° (0.01 mm). */
const closeEnough = 5e-9;
/** Five steps suffice from anywhere but the rim of the shifted window. */
const mostSteps = 20;

const systems = { "gcj-02": gcoord.GCJ02, "bd-09": gcoord.BD09 } as const;
export type Shifted = keyof typeof systems;

/** Shifts WGS 84 degrees as Chinese web maps do. */
export const shift = (kind: Shifted, lng: number, lat: number): [number, number] => gcoord.transform<[number, number]>([lng, lat], gcoord.WGS84, systems[kind]);

/** Whether degrees lie where web maps shift them at all: a window about China. */
export const isShiftedThere = (lng: number, lat: number): boolean => lng >= 72.004 && lng <= 137.8347 && lat >= 0.8293 && lat <= 55.8271;

/**
 * Undoes the shift: finds the degrees whose shift is the ones given, by iteration on the forward formula. The same degrees give the
 * same result to the last bit, whatever came before: rings stay closed and neighbours keep their common corners. Outside the window
 * that web maps shift, degrees stay as they are.
 */
export function unshifter(kind: Shifted): (lng: number, lat: number, out: Pair) => void {
  // As a point of GeoJSON: of bare coordinates the library writes out the numbers for a message it nearly never needs, which takes
  // longer than the shift.
  const coord: [number, number] = [0, 0];
  const point = { type: "Point" as const, coordinates: coord };
  return (lng, lat, out) => {
    out[0] = lng;
    out[1] = lat;
    if (!isShiftedThere(lng, lat)) return;
    // The inverse of the slope, from one step to the next by C. G. Broyden's rule: an evaluation costs far more than this.
    let [a, b, c, d] = [1, 0, 0, 1];
    let [stepLng, stepLat, wasLng, wasLat] = [0, 0, 0, 0];
    for (let step = 0; step < mostSteps; step += 1) {
      coord[0] = out[0];
      coord[1] = out[1];
      gcoord.transform(point, gcoord.WGS84, systems[kind]);
      const offLng = coord[0] - lng;
      const offLat = coord[1] - lat;
      if (step > 0) {
        const [y0, y1] = [offLng - wasLng, offLat - wasLat];
        const [u0, u1] = [a * y0 + b * y1, c * y0 + d * y1];
        const along = stepLng * u0 + stepLat * u1;
        if (along !== 0) {
          const [v0, v1] = [(stepLng - u0) / along, (stepLat - u1) / along];
          const [w0, w1] = [stepLng * a + stepLat * c, stepLng * b + stepLat * d];
          a += v0 * w0;
          b += v0 * w1;
          c += v1 * w0;
          d += v1 * w1;
        }
      }
      stepLng = -(a * offLng + b * offLat);
      stepLat = -(c * offLng + d * offLat);
      out[0] += stepLng;
      out[1] += stepLat;
      if (Math.abs(offLng) < closeEnough && Math.abs(offLat) < closeEnough) break;
      wasLng = offLng;
      wasLat = offLat;
    }
  };
}
