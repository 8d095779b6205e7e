import type { Bounds } from "../../domain/bounds";

/** Metres on the ground that one millimetre of paper stands for, at a scale of 1 to so many. */
export const metresPerMm = (denominator: number): number => denominator / 1000;

/** Round scales, as paper maps have them. */
const scales = [25_000, 50_000, 75_000, 100_000, 150_000, 200_000, 250_000, 300_000, 400_000, 500_000, 750_000, 1_000_000, 1_500_000, 2_000_000] as const;

/** How much of the map the place takes at most: its surroundings say where it is. */
export const mostShare = 0.62;

/** The largest round scale at which bounds and their surroundings are on a map of so many millimetres, no larger than `least` allows. `share`: how much of it they may take. */
export function sheetScale([west, south, east, north]: Bounds, { widthMm, heightMm }: { widthMm: number; heightMm: number }, least: number, share = mostShare): number {
  const perDegree = (2 * Math.PI * radiusM) / 360;
  const acrossM = (east - west) * perDegree * Math.cos((((south + north) / 2) * Math.PI) / 180);
  const upM = (north - south) * perDegree;
  const fits = (denominator: number) => acrossM <= widthMm * metresPerMm(denominator) * share && upM <= heightMm * metresPerMm(denominator) * share;
  return scales.find((one) => one >= least && fits(one)) ?? scales[scales.length - 1] ?? 2_000_000;
}

/** What a map of so many millimetres around a centre shows, but for a margin. */
export function sheetFrame([lng, lat]: readonly [number, number], { widthMm, heightMm }: { widthMm: number; heightMm: number }, denominator: number, marginMm: number): Bounds {
  const perDegree = (2 * Math.PI * radiusM) / 360;
  const across = ((widthMm / 2 - marginMm) * metresPerMm(denominator)) / (perDegree * Math.cos((lat * Math.PI) / 180));
  const up = ((heightMm / 2 - marginMm) * metresPerMm(denominator)) / perDegree;
  return [lng - across, lat - up, lng + across, lat + up];
}

/** The zoom of 512 px tiles at which so many metres lie in one pixel at a latitude. */
export const zoomAt = (metresPerPixel: number, latitude: number): number => Math.log2((2 * Math.PI * radiusM * Math.cos((latitude * Math.PI) / 180)) / (512 * metresPerPixel));

/** WGS 84 semi-major axis, as Web Mercator has it. */
const radiusM = 6_378_137;
