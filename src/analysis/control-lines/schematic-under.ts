import type { MultiPolygon, Polygon } from "geojson";
import type { Zone } from "../../domain/zone";
import { intersectAreas } from "../overlay/overlay";
import { BeyondBudget } from "../overlay/work";
import { boxesMeet, boxOf, type Box } from "../overlay/feature-boxes";

/**
 * The zones whose schematic figure meets an area, or lies within its stated uncertainty of it: whether they are inside cannot be told
 * from a figure that has its place from words.
 */
export function schematicZonesUnder(area: Polygon, zones: readonly Zone[]): Zone[] {
  const box = boxAround(area.coordinates.flat());
  return zones.filter(({ boundary, geometry }) => {
    if (boundary.method !== "schematic" || (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon")) return false;
    const reach = (boundary.uncertaintyM ?? 0) / 100_000;
    const [west, south, east, north] = boxAround(geometry.type === "Polygon" ? geometry.coordinates.flat() : geometry.coordinates.flat(2));
    if (!boxesMeet(box, [west - reach, south - reach, east + reach, north + reach])) return false;
    return reach > 0 || meets(area, geometry);
  });
}

/** Where the overlay gives up nobody can tell, and that is what is asked. */
function meets(area: Polygon, figure: Polygon | MultiPolygon): boolean {
  try {
    return intersectAreas([area], [figure]).areaM2 > 0;
  } catch (error) {
    if (error instanceof BeyondBudget) return true;
    throw error;
  }
}

function boxAround(positions: readonly (readonly number[])[]): Box {
  return boxOf(positions.flatMap(([lng = 0, lat = 0]) => [lng, lat]), 0, positions.length);
}
