import gcoord from "gcoord";
import type { Pair } from "./plane";

/** Degrees. Each step leaves at most 2 % of the error before it, so that what remains is below 1e-10° (0.01 mm). */
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
  return (lng, lat, out) => {
    out[0] = lng;
    out[1] = lat;
    if (!isShiftedThere(lng, lat)) return;
    for (let step = 0; step < mostSteps; step += 1) {
      const [shiftedLng, shiftedLat] = shift(kind, out[0], out[1]);
      const [offLng, offLat] = [shiftedLng - lng, shiftedLat - lat];
      out[0] -= offLng;
      out[1] -= offLat;
      if (Math.abs(offLng) < closeEnough && Math.abs(offLat) < closeEnough) break;
    }
  };
}
