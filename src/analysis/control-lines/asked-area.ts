import type { MultiPolygon, Polygon } from "geojson";
import type { Zone } from "../../domain/zone";
import { isMeasurable } from "../zone-areas";

/** An area to ask about, or why it cannot be asked: a schematic figure has its place and extent from words, not from the ground. */
export type AskedArea = { can: true; area: Polygon | MultiPolygon } | { can: false; why: "schematic" | "located-only" | "unlocated" | "not-an-area" };

export function askedZone({ boundary: { method }, geometry }: Pick<Zone, "boundary" | "geometry">): AskedArea {
  if (!isMeasurable(method)) return { can: false, why: method === "schematic" || method === "located-only" ? method : "unlocated" };
  return geometry?.type === "Polygon" || geometry?.type === "MultiPolygon" ? { can: true, area: geometry } : { can: false, why: "not-an-area" };
}
