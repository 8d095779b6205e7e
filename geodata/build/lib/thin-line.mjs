import { toSegment } from "./segment.mjs";

/** Metres per degree of latitude, near enough for a tolerance. */
const metresPerDegree = 111_000;

/** Drops the vertices of a line that lie within `toleranceM` of the thinner line (Douglas and Peucker, 1973). */
export function thinLine(line, toleranceM) {
  const k = Math.cos((line[0][1] * Math.PI) / 180);
  const flat = line.map(([lng, lat]) => [lng * k * metresPerDegree, lat * metresPerDegree]);
  const kept = new Set([0, line.length - 1]);
  const stretches = [[0, line.length - 1]];
  while (stretches.length) {
    const [from, to] = stretches.pop();
    let farthest = -1;
    let distance = toleranceM;
    for (let i = from + 1; i < to; i++) {
      const d = toSegment(flat[i], flat[from], flat[to]);
      if (d > distance) [farthest, distance] = [i, d];
    }
    if (farthest < 0) continue;
    kept.add(farthest);
    stretches.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, i) => kept.has(i));
}
