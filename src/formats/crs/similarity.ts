import type { ControlPoint } from "../../domain/spatial/crs-choice";
import { gkPlaneAt } from "./crs-catalogue";
import { planeOf, type Pair, type Plane } from "./plane";

/** A similarity of the plane as complex numbers: w = (re + i·im)·(z − from) + to, z the file's east and north. */
export type Similarity = { re: number; im: number; from: readonly [number, number]; to: readonly [number, number]; isSwapped: boolean };

/** A fit with what it leaves: residuals per point, metres, their sum of squares, and how far the points reach. Stays within this folder: it holds the parameters. */
export type Fit = { similarity: Similarity; residuals: { eastM: number; northM: number; distanceM: number }[]; squares: number; spreadM: number };

/** Metres: points nearer to each other than this fix no direction. */
const leastSpreadM = 1;

/** Of the two orders of axes, the one whose residuals are smaller by this much is taken to be proven. */
const provenBy = 3;
/** And as far off as this, in parts of the points' spread: two points, or points nearly on one line, fit either order. */
const clearlyOff = 0.01;

/** The plane the points are fitted to: Gauss–Krüger on CGCS2000 at their mean meridian, where its scale is true. */
export const planeAbout = (points: readonly ControlPoint[]): Plane => planeOf(gkPlaneAt(points.reduce((sum, { lngLat }) => sum + lngLat[0], 0) / points.length));

export const isUsable = ({ file, lngLat }: ControlPoint): boolean =>
  file.every((value) => Number.isFinite(value) && Math.abs(value) < 1e9) && Math.abs(lngLat[0]) <= 180 && Math.abs(lngLat[1]) < 89;

/** The better of both orders of axes, and whether the residuals prove it; `null` for points that fix no similarity. */
export function bestFit(points: readonly ControlPoint[]): { fit: Fit; isOrderCertain: boolean } | null {
  if (points.length < 2 || !points.every(isUsable)) return null;
  const plane = planeAbout(points);
  const [asIs, swapped] = [fitOf(points, plane, false), fitOf(points, plane, true)];
  if (!asIs || !swapped) return null;
  const rms = ({ squares }: Fit) => Math.sqrt(squares / points.length);
  const [better, worse] = rms(asIs) <= rms(swapped) ? [asIs, swapped] : [swapped, asIs];
  if (rms(worse) > clearlyOff * worse.spreadM && rms(worse) > provenBy * rms(better)) return { fit: better, isOrderCertain: true };
  // A city's grid points north but for a degree or two.
  const turn = ({ similarity: { re, im } }: Fit) => Math.abs(Math.atan2(im, re));
  return { fit: turn(asIs) <= turn(swapped) ? asIs : swapped, isOrderCertain: false };
}

/** How positions of the file come to degrees through control points; `null` for points that fix nothing. */
export function similarityOf(points: readonly ControlPoint[]): { toLngLat: Plane["toLngLat"] } | null {
  const best = bestFit(points);
  if (!best) return null;
  const plane = planeAbout(points);
  const { similarity } = best.fit;
  const planar: Pair = [0, 0];
  return {
    toLngLat: (x, y, out) => {
      apply(similarity, x, y, planar);
      plane.toLngLat(planar[0], planar[1], out);
    },
  };
}

/** Four parameters by least squares (Umeyama's closed form in two dimensions, as one complex division). */
function fitOf(points: readonly ControlPoint[], plane: Plane, isSwapped: boolean): Fit | null {
  const out: Pair = [0, 0];
  const pairs = points.map(({ file, lngLat }) => {
    plane.toPlane(lngLat[0], lngLat[1], out);
    return { z: isSwapped ? ([file[1], file[0]] as const) : file, w: [out[0], out[1]] as const };
  });
  const from = meanOf(pairs.map(({ z }) => z));
  const to = meanOf(pairs.map(({ w }) => w));
  let [re, im, weight, spread] = [0, 0, 0, 0];
  for (const { z, w } of pairs) {
    const [x, y, u, v] = [z[0] - from[0], z[1] - from[1], w[0] - to[0], w[1] - to[1]];
    re += x * u + y * v;
    im += x * v - y * u;
    weight += x * x + y * y;
    spread = Math.max(spread, Math.hypot(u, v));
  }
  if (!(weight > 0) || !(spread >= leastSpreadM)) return null;
  const similarity: Similarity = { re: re / weight, im: im / weight, from, to, isSwapped };
  const residuals = pairs.map(({ w }, index) => {
    const [x, y] = points[index]?.file ?? [0, 0];
    apply(similarity, x, y, out);
    const [eastM, northM] = [out[0] - w[0], out[1] - w[1]];
    return { eastM, northM, distanceM: Math.hypot(eastM, northM) };
  });
  return { similarity, residuals, squares: residuals.reduce((sum, { distanceM }) => sum + distanceM ** 2, 0), spreadM: spread };
}

function apply({ re, im, from, to, isSwapped }: Similarity, x: number, y: number, out: Pair): void {
  const [u, v] = isSwapped ? [y - from[0], x - from[1]] : [x - from[0], y - from[1]];
  out[0] = re * u - im * v + to[0];
  out[1] = im * u + re * v + to[1];
}

function meanOf(pairs: readonly (readonly [number, number])[]): [number, number] {
  return [pairs.reduce((sum, [x]) => sum + x, 0) / pairs.length, pairs.reduce((sum, [, y]) => sum + y, 0) / pairs.length];
}
