import type { Geometry, MultiPolygon, Polygon, Position } from "geojson";
import { boundsOf } from "../domain/bounds";

/**
 * A figure cut into upright strips from west to east, whose widths go as the shares do; `null` for a strip in which nothing of
 * the figure lies. With the map turned, the strips turn with the ground.
 */
export function stripsOf(figure: Geometry | null, shares: readonly number[]): (MultiPolygon | null)[] {
  const polygons = figure?.type === "Polygon" ? [figure.coordinates] : figure?.type === "MultiPolygon" ? figure.coordinates : [];
  const bounds = boundsOf([figure]);
  const all = shares.reduce((sum, share) => sum + share, 0);
  if (!bounds || polygons.length === 0 || all <= 0) return shares.map(() => null);
  const [west, , east] = bounds;
  let done = 0;
  return shares.map((share) => {
    const from = west + ((east - west) * done) / all;
    done += share;
    const to = west + ((east - west) * done) / all;
    const coordinates = polygons.flatMap((rings) => {
      const cut = rings.map((ring) => between(ring, from, to)).filter((ring) => ring.length >= 4);
      return cut.length > 0 && cut[0] ? [cut] : [];
    });
    return coordinates.length > 0 ? { type: "MultiPolygon", coordinates } : null;
  });
}

/** The whole figure as one strip. */
export const wholeOf = (figure: Geometry | null): Polygon | MultiPolygon | null => (figure?.type === "Polygon" || figure?.type === "MultiPolygon" ? figure : null);

/** The part of a closed ring between two meridians (Sutherland–Hodgman), closed again. */
function between(ring: readonly Position[], west: number, east: number): Position[] {
  const inner = halfOf(halfOf(ring.slice(0, -1), west, 1), east, -1);
  const [first] = inner;
  return first ? [...inner, first] : [];
}

/** What lies east (`side` 1) or west (−1) of a meridian. */
function halfOf(corners: readonly Position[], meridian: number, side: 1 | -1): Position[] {
  const isIn = ([lng = 0]: Position) => side * (lng - meridian) >= 0;
  return corners.flatMap((corner, index) => {
    const before = corners[(index + corners.length - 1) % corners.length] ?? corner;
    const crossing = isIn(corner) === isIn(before) ? [] : [crossingAt(before, corner, meridian)];
    return isIn(corner) ? [...crossing, corner] : crossing;
  });
}

function crossingAt([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position, meridian: number): Position {
  return [meridian, y1 + ((meridian - x1) / (x2 - x1)) * (y2 - y1)];
}
