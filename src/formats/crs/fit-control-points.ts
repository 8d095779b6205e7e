import type { ControlPoint } from "../../domain/spatial/crs-choice";
import { bestFit, isUsable } from "./similarity";

/** How well control points agree with one similarity. Its parameters are not among it and leave this folder nowhere. */
export type ControlFit =
  /** Two points are needed, three to see residuals. */
  | { is: "too-few" }
  /** A point, its number from 1, whose numbers are none or off the globe. */
  | { is: "unusable"; point: number }
  /** All at one place, so that neither scale nor direction follows. */
  | { is: "coincident" }
  | {
      is: "fitted";
      points: number;
      /** Per point, metres on the ground: where the fit puts it less where it is. */
      residuals: readonly { eastM: number; northM: number; distanceM: number }[];
      /** Root mean square of the residual distances, metres; `null` for two points, which always fit. */
      rmsM: number | null;
      /** Radius, metres, that 95 of 100 positions between the points lie within; `null` for two points. */
      uncertaintyM: number | null;
      /** Scale less 1, parts per million. */
      scaleDeviationPpm: number;
      /** Beyond what a projection or a height can cause: a wrong unit or a wrong point. */
      isScaleOdd: boolean;
      /** The file has north before east. */
      isSwapped: boolean;
      /** With two points, or all on one line, the order of axes cannot be told from residuals; the one nearer to north-up is taken. */
      isOrderCertain: boolean;
    };

/** 1900 m above the ellipsoid make 300 ppm, the rim of a 3-degree zone 300 ppm. */
const oddPpm = 1500;

/** Radius of the circle that holds 95 % of a normal scatter, in standard deviations of one axis. */
const radius95 = 2.4477;

/**
 * Fits a similarity (shift, turn, one scale) from a file's own system to the ground by least squares and says how well it does.
 * Residuals have 2n − 4 degrees of freedom.
 */
export function fitControlPoints(points: readonly ControlPoint[]): ControlFit {
  const unusable = points.findIndex((point) => !isUsable(point));
  if (unusable >= 0) return { is: "unusable", point: unusable + 1 };
  if (points.length < 2) return { is: "too-few" };
  const best = bestFit(points);
  if (!best) return { is: "coincident" };
  const { fit, isOrderCertain } = best;
  const freedom = 2 * points.length - 4;
  const scaleDeviationPpm = (Math.hypot(fit.similarity.re, fit.similarity.im) - 1) * 1e6;
  return {
    is: "fitted",
    points: points.length,
    residuals: fit.residuals,
    rmsM: freedom > 0 ? Math.sqrt(fit.squares / points.length) : null,
    uncertaintyM: freedom > 0 ? radius95 * Math.sqrt(fit.squares / freedom) * Math.sqrt(1 + 1 / points.length) : null,
    scaleDeviationPpm,
    isScaleOdd: Math.abs(scaleDeviationPpm) > oddPpm,
    isSwapped: fit.similarity.isSwapped,
    isOrderCertain,
  };
}
