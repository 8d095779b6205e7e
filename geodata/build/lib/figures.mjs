import { areaM2, inverse, travel } from "./ellipsoid.mjs";
import { roundPosition } from "./files.mjs";

/** Points of a whole circle; a capsule has half of them at either end. */
const circlePoints = 256;
/** Straight sides are cut this fine, so that geodesic and lon/lat-straight edges give one area. */
const sideStepM = 500;

const polygon = (ring) => ({ type: "Polygon", coordinates: [[...ring, ring[0]]] });

/** A polygon of points at one geodesic distance, counter-clockwise from north. */
export function circle(centre, radiusM) {
  return polygon(Array.from({ length: circlePoints }, (_, i) => travel(centre, (-360 * i) / circlePoints, radiusM)));
}

/** All that lies within a distance of the line from `a` to `b`. */
export function capsule(a, b, radiusM) {
  const out = inverse(a, b);
  const back = inverse(b, a);
  const half = circlePoints / 2;
  const steps = Math.ceil(out.distanceM / sideStepM);
  const side = (from, to) =>
    Array.from({ length: steps - 1 }, (_, i) => {
      const { distanceM, azimuth } = inverse(from, to);
      return travel(from, azimuth, (distanceM * (i + 1)) / steps);
    });
  const cap = (centre, azimuth) => Array.from({ length: half + 1 }, (_, i) => travel(centre, azimuth - (180 * i) / half, radiusM));
  const end = cap(b, out.azimuth + 90);
  const start = cap(a, back.azimuth + 90);
  return polygon([...end, ...side(end.at(-1), start[0]), ...start, ...side(start.at(-1), end[0])]);
}

/** The radius in m at which `shape(radius)` has the area wanted, by bisection to a tenth of a millimetre. */
export function radiusOfArea(shape, wantedM2) {
  let [low, high] = [0, Math.sqrt(wantedM2)];
  while (high - low > 1e-4) {
    const middle = (low + high) / 2;
    if (areaM2(shape(middle)) < wantedM2) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

export const rounded = ({ type, coordinates }) => ({ type, coordinates: coordinates.map((ring) => ring.map(roundPosition)) });

export function midpoint(a, b) {
  const { distanceM, azimuth } = inverse(a, b);
  return travel(a, azimuth, distanceM / 2);
}
