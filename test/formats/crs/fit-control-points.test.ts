import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { ControlPoint } from "../../../src/domain/spatial/crs-choice";
import { fitControlPoints, type ControlFit } from "../../../src/formats/crs/fit-control-points";
import { gkPlaneAt } from "../../../src/formats/crs/crs-catalogue";
import { planeOf, type Pair } from "../../../src/formats/crs/plane";
import { toLngLat } from "../../../src/formats/crs/transform";
import { groundDistanceM } from "../../support/ground-distance";

type Local = { turnDeg: number; scale: number; east: number; north: number; isSwapped: boolean };

/** A city's own plane: turned, scaled and shifted against Gauss–Krüger at 102.75°. */
function localOf({ turnDeg, scale, east, north, isSwapped }: Local): (lngLat: readonly [number, number]) => [number, number] {
  const plane = planeOf(gkPlaneAt(102.75));
  const [cos, sin] = [Math.cos((turnDeg * Math.PI) / 180) * scale, Math.sin((turnDeg * Math.PI) / 180) * scale];
  return ([lng, lat]) => {
    const out: Pair = [0, 0];
    plane.toPlane(lng, lat, out);
    const [u, v] = [out[0] - 500_000, out[1] - 2_750_000];
    const [x, y] = [cos * u - sin * v + east, sin * u + cos * v + north];
    return isSwapped ? [y, x] : [x, y];
  };
}

const corners = [[102.7, 24.9], [102.8, 24.9], [102.81, 24.98], [102.69, 25.01]] as const;
const pointsOf = (local: Local, places: readonly (readonly [number, number])[] = corners): ControlPoint[] => places.map((lngLat) => ({ file: localOf(local)(lngLat), lngLat }));
const fitted = (fit: ControlFit) => {
  if (fit.is !== "fitted") throw new Error(`not fitted: ${fit.is}`);
  return fit;
};
const local: Local = { turnDeg: 1.3, scale: 1.00012, east: 30_000, north: 50_000, isSwapped: false };

test("positions between four control points land within centimetres, whatever the city's plane", () => {
  fc.assert(
    fc.property(
      fc.record({ turnDeg: fc.double({ min: -180, max: 180, noNaN: true }), scale: fc.double({ min: 0.999, max: 1.001, noNaN: true }), east: fc.double({ min: -1e6, max: 1e6, noNaN: true }), north: fc.double({ min: -1e6, max: 1e6, noNaN: true }), isSwapped: fc.boolean() }),
      (own) => {
        const points = pointsOf(own);
        const fit = fitted(fitControlPoints(points));
        expect(fit.isOrderCertain).toBe(true);
        expect(fit.isSwapped).toBe(own.isSwapped);
        expect(fit.scaleDeviationPpm).toBeCloseTo((1 / own.scale - 1) * 1e6, -1);
        expect(fit.rmsM).toBeLessThan(0.02);
        const inside = [102.75, 24.95] as const;
        expect(groundDistanceM(toLngLat({ kind: "control-points", points })(...localOf(own)(inside)), inside)).toBeLessThan(0.05);
      },
    ),
    { numRuns: 300 },
  );
});

test("an error in one point shows in its residual, in the root mean square and in the uncertainty", () => {
  const points = pointsOf(local);
  const [first, ...rest] = points;
  if (!first) throw new Error("no points");
  const wrong = fitted(fitControlPoints([{ ...first, file: [first.file[0] + 4, first.file[1]] }, ...rest]));
  const distances = wrong.residuals.map(({ distanceM }) => distanceM);
  expect(distances.indexOf(Math.max(...distances))).toBe(0);
  // By least squares a single error of 4 m is spread over four points: what is left is less than it.
  expect(wrong.rmsM).toBeGreaterThan(0.8);
  expect(wrong.rmsM).toBeLessThan(2);
  expect(wrong.uncertaintyM).toBeGreaterThan(wrong.rmsM ?? 0);
  expect(wrong.residuals[0]?.eastM).toBeGreaterThan(1);
});

test("residuals add up to nothing and no other similarity does better", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.double({ min: -30, max: 30, noNaN: true }), fc.double({ min: -30, max: 30, noNaN: true })), { minLength: 4, maxLength: 4 }), (errors) => {
      const points = pointsOf(local).map(({ file, lngLat }, i) => ({ file: [file[0] + (errors[i]?.[0] ?? 0), file[1] + (errors[i]?.[1] ?? 0)] as const, lngLat }));
      const { residuals, rmsM } = fitted(fitControlPoints(points));
      expect(residuals.reduce((sum, { eastM }) => sum + eastM, 0)).toBeCloseTo(0, 4);
      expect(residuals.reduce((sum, { northM }) => sum + northM, 0)).toBeCloseTo(0, 4);
      const squares = errors.reduce((sum, [x, y]) => sum + x ** 2 + y ** 2, 0);
      expect(rmsM).toBeLessThanOrEqual(Math.sqrt(squares / 4) * 1.01 + 0.02);
    }),
    { numRuns: 200 },
  );
});

test("two points fit, but leave nothing to check; the order nearer to north-up is taken and said to be uncertain", () => {
  const fit = fitted(fitControlPoints(pointsOf({ ...local, isSwapped: true }, [corners[0], corners[2]])));
  expect([fit.rmsM, fit.uncertaintyM, fit.isSwapped, fit.isOrderCertain]).toEqual([null, null, true, false]);
});

test("three points on one line do not tell the order of axes", () => {
  const fit = fitted(fitControlPoints(pointsOf(local, [[102.7, 24.9], [102.75, 24.9], [102.8, 24.9]])));
  expect([fit.isSwapped, fit.isOrderCertain]).toEqual([false, false]);
});

test("a wrong unit shows as a scale far from 1", () => {
  const points = pointsOf(local).map(({ file, lngLat }) => ({ file: [file[0] * 1000, file[1] * 1000] as const, lngLat }));
  expect(fitted(fitControlPoints(points))).toMatchObject({ isScaleOdd: true });
  expect(fitted(fitControlPoints(pointsOf(local)))).toMatchObject({ isScaleOdd: false, points: 4 });
});

test("points that fix nothing are named, and read nothing", () => {
  const [a, b] = pointsOf(local);
  if (!a || !b) throw new Error("no points");
  expect(fitControlPoints([])).toEqual({ is: "too-few" });
  expect(fitControlPoints([a])).toEqual({ is: "too-few" });
  expect(fitControlPoints([a, a, a])).toEqual({ is: "coincident" });
  expect(fitControlPoints([a, { ...b, lngLat: a.lngLat }])).toEqual({ is: "coincident" });
  expect(fitControlPoints([a, { ...b, file: [Number.NaN, 0] }])).toEqual({ is: "unusable", point: 2 });
  expect(fitControlPoints([{ ...a, lngLat: [102, 91] }, b])).toEqual({ is: "unusable", point: 1 });
  for (const points of [[], [a], [a, a], [a, { ...b, file: [Infinity, 0] as const }]]) expect(toLngLat({ kind: "control-points", points })(1, 2)).toEqual([Number.NaN, Number.NaN]);
});

test("what is told of a fit holds none of its parameters", () => {
  const told = JSON.stringify(fitControlPoints(pointsOf(local)));
  expect(Object.keys(fitControlPoints(pointsOf(local))).sort()).toEqual(["is", "isOrderCertain", "isScaleOdd", "isSwapped", "points", "residuals", "rmsM", "scaleDeviationPpm", "uncertaintyM"]);
  for (const parameter of ["30000", "50000", "2750000"]) expect(told).not.toContain(parameter);
});
