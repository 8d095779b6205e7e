/** The circle nearest to points of a plane: the algebraic fit of Kåsa (1976), then again without what lies further off than `within`. */
export function circleThrough(points: readonly (readonly [number, number])[], within: number): { x: number; y: number; radius: number } {
  const first = fit(points);
  const rim = points.filter(([x, y]) => Math.abs(Math.hypot(x - first.x, y - first.y) - first.radius) < 3 * within);
  const second = fit(rim);
  return fit(rim.filter(([x, y]) => Math.abs(Math.hypot(x - second.x, y - second.y) - second.radius) < within));
}

/** Solves x² + y² = 2ax + 2by + c for the least sum of squares, about the mean of the points. */
function fit(points: readonly (readonly [number, number])[]): { x: number; y: number; radius: number } {
  const n = points.length;
  const [meanX, meanY] = [points.reduce((sum, [x]) => sum + x, 0) / n, points.reduce((sum, [, y]) => sum + y, 0) / n];
  let [uu, uv, vv, uz, vz, z] = [0, 0, 0, 0, 0, 0];
  for (const [x, y] of points) {
    const [u, v] = [x - meanX, y - meanY];
    const squared = u * u + v * v;
    uu += u * u;
    uv += u * v;
    vv += v * v;
    uz += u * squared;
    vz += v * squared;
    z += squared;
  }
  const determinant = 2 * (uu * vv - uv * uv);
  const [a, b] = [(uz * vv - vz * uv) / determinant, (vz * uu - uz * uv) / determinant];
  return { x: meanX + a, y: meanY + b, radius: Math.sqrt(a * a + b * b + z / n) };
}
