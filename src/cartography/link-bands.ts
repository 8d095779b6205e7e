import type { Feature, FeatureCollection, MultiPolygon, Position } from "geojson";
import type { DrawnZone } from "./drawn-zones";
import { projector, unprojector, type Point } from "./projection";

/** Width of the band on screen at normal scale, whatever the zoom: a sign between places, not an extent on the ground. */
export const bandPx = 13;
const capCorners = 12;

/** Zones drawn as links, each with the band that has the same width on screen at this zoom; others stay as they are. */
export function withBands(drawn: readonly DrawnZone[], zoom: number, scale: number): readonly DrawnZone[] {
  if (!drawn.some(({ method }) => method === "linked")) return drawn;
  return drawn.map((one) => (one.method === "linked" ? { ...one, figure: bandAlong(one.nodes, zoom, (bandPx * scale) / 2) } : one));
}

/** The ends of the links, and what lies between where there are more than two counties. */
export const nodeFeatures = (drawn: readonly DrawnZone[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: drawn.flatMap(({ nodes, zone, layer }) =>
    nodes.map((coordinates): Feature => ({ type: "Feature", properties: { id: zone.id, layer }, geometry: { type: "Point", coordinates } })),
  ),
});

function bandAlong(nodes: readonly Position[], zoom: number, halfWidth: number): MultiPolygon {
  const [project, unproject] = [projector(zoom, 0), unprojector(zoom, 0)];
  const at = nodes.map(project);
  const stretches = at.slice(1).map((to, index): [Point, Point] => [at[index] ?? to, to]);
  return { type: "MultiPolygon", coordinates: stretches.map(([from, to]) => [capsule(from, to, halfWidth).map(unproject)]) };
}

/** All within a distance of a straight line on screen; closed. */
function capsule(from: Point, to: Point, radius: number): Point[] {
  const along = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const cap = ([x, y]: Point, begin: number): Point[] =>
    Array.from({ length: capCorners + 1 }, (_, corner): Point => {
      const angle = begin - (Math.PI * corner) / capCorners;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    });
  const ring = [...cap(to, along + Math.PI / 2), ...cap(from, along - Math.PI / 2)];
  return [...ring, ring[0] ?? from];
}
