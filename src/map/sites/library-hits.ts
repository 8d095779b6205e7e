import type { Map as MapLibreMap, PointLike } from "maplibre-gl";
import { libraryMarkLayer } from "../../cartography/sites/library-layer";

/** The mark of a library at a point, the topmost one; `null` where there is none. */
export function libraryMarkAt(map: MapLibreMap, point: PointLike): string | null {
  const [hit] = map.getLayer(libraryMarkLayer) ? map.queryRenderedFeatures(point, { layers: [libraryMarkLayer] }) : [];
  return hit ? String(hit.properties["id"]) : null;
}
