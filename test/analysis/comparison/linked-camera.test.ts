import geodesic from "geographiclib-geodesic";
import { expect, test } from "vitest";
import { linkedCamera, offsetOf, scaleAt, scaleVariation, viewBetween } from "../../../src/analysis/comparison/linked-camera";
import { groundMetresPerPixel } from "../../../src/analysis/ground-scale";

const kunming = [102.83, 24.88];
const zhaotong = [103.72, 27.34];

test("two and a half degrees of latitude apart, panes of one scale have zooms of their own", () => {
  const cameras = [kunming, zhaotong].map((centre) => linkedCamera(centre, { eastM: 2730, northM: -2110 }, 44, 30));
  for (const camera of cameras) expect(scaleAt(camera)).toBeCloseTo(44, 9);
  expect((cameras[0]?.zoom ?? 0) - (cameras[1]?.zoom ?? 0)).toBeGreaterThan(0.025);
});

test("the offset of a camera is what geographiclib says", () => {
  const camera = linkedCamera(zhaotong, { eastM: 2730, northM: -2110 }, 44, 0);
  const { s12 = 0, azi1 = 0 } = geodesic.Geodesic.WGS84.Inverse(27.34, 103.72, camera.center[1], camera.center[0]);
  expect(s12 * Math.sin((azi1 * Math.PI) / 180)).toBeCloseTo(2730, 3);
  expect(s12 * Math.cos((azi1 * Math.PI) / 180)).toBeCloseTo(-2110, 3);
  expect(offsetOf(zhaotong, camera).northM).toBeCloseTo(-2110, 6);
});

test("half-way a scale is the geometric mean, and north is passed the shorter way", () => {
  const from = { metresPerPixel: 10, bearing: 170, offsets: [{ eastM: 0, northM: 100 }] };
  const to = { metresPerPixel: 1000, bearing: -170, offsets: [{ eastM: 40, northM: 0 }] };
  const middle = viewBetween(from, to, 0.5);
  expect(middle.metresPerPixel).toBeCloseTo(100, 9);
  expect(Math.abs(middle.bearing)).toBeCloseTo(180, 9);
  expect(middle.offsets).toEqual([{ eastM: 20, northM: 50 }]);
  expect(viewBetween(from, to, 1)).toEqual({ ...to, bearing: 190 });
});

test("across a pane the scale varies by what its two ends differ", () => {
  const zoom = 7;
  const size = { width: 500, height: 600 };
  const camera = { center: [103, 25] as [number, number], zoom, bearing: 0 };
  // 600 px of zoom 7 reach over 3.3° of longitude, and over so much less of latitude.
  const y = Math.asinh(Math.tan((25 * Math.PI) / 180));
  const latitudeAt = (px: number) => (Math.atan(Math.sinh(y + (px * 2 * Math.PI) / (512 * 2 ** zoom))) * 180) / Math.PI;
  const expected = (groundMetresPerPixel(latitudeAt(-300), zoom) - groundMetresPerPixel(latitudeAt(300), zoom)) / groundMetresPerPixel(25, zoom);
  expect(scaleVariation(camera, size)).toBeCloseTo(expected, 12);
  expect(expected).toBeGreaterThan(0.02);
  expect(scaleVariation({ ...camera, bearing: 90 }, size)).toBeCloseTo(expected * (500 / 600), 3);
  expect(scaleVariation({ ...camera, zoom: 11 }, size)).toBeLessThan(0.002);
});
