import { roundPosition } from "./files.mjs";
import { toSegment } from "./segment.mjs";

/**
 * Pole of inaccessibility of the largest part: the point farthest from every line, found by halving cells
 * (after Agafonkin, polylabel). Longitude is scaled by the cosine of latitude so that distances compare.
 */
export function labelPoint(geometry, precision = 1e-4) {
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates[0];
  const k = Math.cos((rings[0][0][1] * Math.PI) / 180);
  const scaled = rings.map((ring) => ring.map(([x, y]) => [x * k, y]));
  const xs = scaled[0].map((p) => p[0]);
  const ys = scaled[0].map((p) => p[1]);
  const [minX, maxX, minY, maxY] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const half = Math.min(maxX - minX, maxY - minY) / 2;

  const cell = (x, y, h) => {
    const d = depth([x, y], scaled);
    return { x, y, h, d, reach: d + h * Math.SQRT2 };
  };
  const queue = [];
  for (let x = minX; x < maxX; x += 2 * half) for (let y = minY; y < maxY; y += 2 * half) queue.push(cell(x + half, y + half, half));
  let best = queue[0];
  while (queue.length) {
    queue.sort((a, b) => a.reach - b.reach);
    const c = queue.pop();
    if (c.d > best.d) best = c;
    if (c.reach - best.d <= precision) continue;
    const h = c.h / 2;
    for (const dx of [-h, h]) for (const dy of [-h, h]) queue.push(cell(c.x + dx, c.y + dy, h));
  }
  return roundPosition([best.x / k, best.y]);
}

/** Distance to the nearest line, negative outside. */
function depth([x, y], rings) {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [a, b] = [ring[i], ring[j]];
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
      nearest = Math.min(nearest, toSegment([x, y], a, b));
    }
  }
  return (inside ? 1 : -1) * nearest;
}
