import type { MultiPolygon, Polygon } from "geojson";
import { geodesicAreaM2 } from "../geodesic-area";
import { geodesicLengthM } from "../geodesic-length";

/** What a shape measures: area in m² (holes taken out) and the length of all its lines in m, those of holes and of every part included. */
export type Measure = { areaM2: number; perimeterM: number };

/** Area and perimeter on the ellipsoid, edges straight in longitude and latitude; `null` without an area. */
export function measureOf(outline: Polygon | MultiPolygon): Measure | null {
  const rings = outline.type === "Polygon" ? outline.coordinates : outline.coordinates.flat();
  const measure = { areaM2: geodesicAreaM2(outline), perimeterM: geodesicLengthM({ type: "MultiLineString", coordinates: rings }) };
  return measure.areaM2 > 0 && measure.perimeterM > 0 ? measure : null;
}

/**
 * Polsby–Popper compactness 4πA/P²: 1 for a circle, towards 0 the more drawn out, ragged, divided or holed a shape is
 * (D. D. Polsby, R. D. Popper, The Third Criterion: Compactness as a Procedural Safeguard against Partisan Gerrymandering,
 * Yale Law & Policy Review 9(2), 1991, 301–353). A hole lessens A and adds to P; of n equal circles it is 1/n.
 */
export const polsbyPopper = ({ areaM2, perimeterM }: Measure): number => (4 * Math.PI * areaM2) / perimeterM ** 2;

/**
 * 紧凑度 2√(πA)/P, the perimeter of the circle of the same area over that of the shape: 1 for a circle (L. F. Richardson, The Problem of
 * Contiguity: An Appendix to Statistics of Deadly Quarrels, General Systems 6, 1961, 139–187). The square root of the
 * index above: both put shapes in the same order.
 */
export const compactness = ({ areaM2, perimeterM }: Measure): number => (2 * Math.sqrt(Math.PI * areaM2)) / perimeterM;
