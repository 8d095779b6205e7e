import gcoord from "gcoord";
import type { Pair } from "./plane";

/** Degrees. Each step leaves at most 2 % of the error before it, so that what remains is below 1e-10° (0.01 mm). */
const closeEnough = 5e-9;
/** Five steps suffice from anywhere but the rim of the shifted window. */
const mostSteps = 20;
/** Degrees: so near, a position is shifted nearly as its neighbour. */
const neighbourly = 0.05;

const systems = { "gcj-02": gcoord.GCJ02, "bd-09": gcoord.BD09 } as const;
export type Shifted = keyof typeof systems;

/** Shifts WGS 84 degrees as Chinese web maps do. */
export const shift = (kind: Shifted, lng: number, lat: number): [number, number] => gcoord.transform([lng, lat], gcoord.WGS84, systems[kind]) as [number, number];

/** Whether degrees lie where web maps shift them at all: a window about China. */
export const isShiftedThere = (lng: number, lat: number): boolean => lng >= 72.004 && lng <= 137.8347 && lat >= 0.8293 && lat <= 55.8271;

/**
 * Undoes the shift: finds the degrees whose shift is the ones given, by iteration on the forward formula. Each search starts from the
 * shift found last, which neighbours in an outline nearly share. Outside the window that web maps shift, degrees stay as they are.
 */
export function unshifter(kind: Shifted): (lng: number, lat: number, out: Pair) => void {
  let [lastLng, lastLat, byLng, byLat] = [Number.NaN, Number.NaN, 0, 0];
  return (lng, lat, out) => {
    out[0] = lng;
    out[1] = lat;
    if (!isShiftedThere(lng, lat)) return;
    if (Math.abs(lng - lastLng) < neighbourly && Math.abs(lat - lastLat) < neighbourly) {
      out[0] -= byLng;
      out[1] -= byLat;
    }
    for (let step = 0; step < mostSteps; step += 1) {
      const [shiftedLng = lng, shiftedLat = lat] = shift(kind, out[0], out[1]);
      const [offLng, offLat] = [shiftedLng - lng, shiftedLat - lat];
      out[0] -= offLng;
      out[1] -= offLat;
      if (Math.abs(offLng) < closeEnough && Math.abs(offLat) < closeEnough) break;
    }
    [lastLng, lastLat, byLng, byLat] = [lng, lat, lng - out[0], lat - out[1]];
  };
}
