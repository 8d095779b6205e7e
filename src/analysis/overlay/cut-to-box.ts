import type { Path64, Paths64, Point64, Rect64 } from "clipper2-ts";

/**
 * Paths cut to a box by I. Sutherland's and G. Hodgman's rule: outside chains become runs along its sides, which leaves the winding of
 * every point within as it was. (The library's own `rectClip` loses ground of intricate outlines.)
 */
export function cutToBox(paths: Paths64, { left, top, right, bottom }: Rect64): Paths64 {
  const sides = [
    { depth: (p: Point64) => p.x - left },
    { depth: (p: Point64) => right - p.x },
    { depth: (p: Point64) => p.y - top },
    { depth: (p: Point64) => bottom - p.y },
  ];
  return paths.map((path) => sides.reduce((rest: Path64, { depth }) => beyond(rest, depth), path)).filter((path) => path.length > 2);
}

/** The part of a path on the side of a line where the depth is not negative. */
function beyond(path: Path64, depth: (point: Point64) => number): Path64 {
  const kept: Path64 = [];
  let before = path.at(-1);
  if (!before) return kept;
  let depthBefore = depth(before);
  for (const point of path) {
    const depthHere = depth(point);
    if (depthHere < 0 !== depthBefore < 0) {
      const share = depthBefore / (depthBefore - depthHere);
      kept.push({ x: Math.round(before.x + share * (point.x - before.x)), y: Math.round(before.y + share * (point.y - before.y)) });
    }
    if (depthHere >= 0) kept.push(point);
    before = point;
    depthBefore = depthHere;
  }
  return kept;
}
