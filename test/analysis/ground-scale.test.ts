import geodesic from "geographiclib-geodesic";
import { expect, test } from "vitest";
import { groundMetresPerPixel, zoomForScale } from "../../src/analysis/ground-scale";

const { CGCS2000 } = { CGCS2000: new geodesic.Geodesic.Geodesic(6_378_137, 1 / 298.257_222_101) };

/** Web Mercator's latitude one way or the other from the equator, in pixels of a zoom. */
const latitudeAt = (px: number, zoom: number): number => (Math.atan(Math.sinh((px * 2 * Math.PI) / (512 * 2 ** zoom))) * 180) / Math.PI;
const pixelAt = (latitude: number, zoom: number): number => (Math.asinh(Math.tan((latitude * Math.PI) / 180)) * 512 * 2 ** zoom) / (2 * Math.PI);

test.each([21.5, 24.9, 25.5, 29.5])("a pixel at %f° is as long as geographiclib says, across and up taken together", (latitude) => {
  const zoom = 12;
  const middle = pixelAt(latitude, zoom);
  const across = CGCS2000.Inverse(latitude, 0, latitude, 360 / (512 * 2 ** zoom)).s12 ?? 0;
  const up = CGCS2000.Inverse(latitudeAt(middle - 0.5, zoom), 0, latitudeAt(middle + 0.5, zoom), 0).s12 ?? 0;
  expect(groundMetresPerPixel(latitude, zoom) / Math.sqrt(across * up)).toBeCloseTo(1, 6);
});

test("the zoom of a scale gives that scale back", () => {
  for (const metres of [0.1, 44, 2000]) expect(groundMetresPerPixel(26.2, zoomForScale(26.2, metres))).toBeCloseTo(metres, 9);
});
