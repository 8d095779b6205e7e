import type { ControlPoint } from "../../domain/spatial/crs-choice";

/** How well control points agree with one similarity. Its parameters are not among it and leave this folder nowhere. */
export type ControlFit =
  | { is: "too-few" }
  /** All at one place, so that neither scale nor direction follows. */
  | { is: "coincident" }
  | {
      is: "fitted";
      /** Per point, metres on the ground: where the fit puts it less where it is. */
      residuals: readonly { eastM: number; northM: number; distanceM: number }[];
      /** Root mean square of the residual distances, metres; `null` for two points, which always fit. */
      rmsM: number | null;
      /** Radius, metres, that 95 of 100 positions read this way lie within; `null` for two points. */
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

export function fitControlPoints(_points: readonly ControlPoint[]): ControlFit {
  return { is: "too-few" };
}
