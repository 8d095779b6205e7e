import type { MultiPolygon, Polygon } from "geojson";
import { isMeasurable } from "../../analysis/zone-areas";
import { isAreal } from "../../domain/feature-collection";
import type { Publication } from "../../domain/publication";
import type { Text } from "../../domain/text";

/** An area whose boundary allows the question what lies outside of it. */
export type ParentArea = { id: string; name: Text; geometry: Polygon | MultiPolygon };

/** Zones with a surveyed or administrative boundary, then counties; a schematic figure is none. */
export function parentAreas({ zones, districts }: Publication): ParentArea[] {
  const measurable = zones.filter(({ boundary }) => isMeasurable(boundary.method));
  return [...measurable, ...districts].flatMap(({ id, name, geometry }) => (geometry && isAreal(geometry) ? [{ id, name, geometry }] : []));
}
