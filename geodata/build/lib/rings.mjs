import { ringAreaM2 } from "./ellipsoid.mjs";

const same = (a, b) => a[0] === b[0] && a[1] === b[1];

/** Drops repeated points and there-and-back spikes; `null` if nothing is left. */
export function cleanRing(ring) {
  let points = ring.slice(0, -1);
  for (let before = Infinity; points.length < before; ) {
    before = points.length;
    const kept = [];
    for (const point of points) {
      if (kept.length && same(kept.at(-1), point)) continue;
      if (kept.length > 1 && same(kept.at(-2), point)) kept.pop();
      else kept.push(point);
    }
    while (kept.length > 1 && same(kept[0], kept.at(-1))) kept.pop();
    while (kept.length > 2 && same(kept[0], kept.at(-2))) kept.splice(-2, 2, kept.at(-1));
    points = kept;
  }
  return points.length > 2 ? [...points, points[0]] : null;
}

/** Outer rings counter-clockwise, holes clockwise (RFC 7946, 3.1.6); parts by size; one part is a Polygon. */
export function rightHanded({ coordinates }) {
  const turned = coordinates.map((rings) =>
    rings.map((ring, i) => {
      const closed = ring.filter((p, k) => k === 0 || !same(p, ring[k - 1]));
      return ringAreaM2(closed) > 0 === (i === 0) ? closed : closed.reverse();
    }),
  );
  turned.sort((a, b) => ringAreaM2(b[0]) - ringAreaM2(a[0]));
  return turned.length === 1 ? { type: "Polygon", coordinates: turned[0] } : { type: "MultiPolygon", coordinates: turned };
}
