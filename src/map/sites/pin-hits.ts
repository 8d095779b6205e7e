import type { Map as MapLibreMap, PointLike } from "maplibre-gl";
import { pinLayer } from "../../cartography/sites/pin-layer";

/** The site whose pin is at a point, the topmost one; `null` where there is none. */
export function pinAt(map: MapLibreMap, point: PointLike): string | null {
  const [hit] = map.getLayer(pinLayer) ? map.queryRenderedFeatures(point, { layers: [pinLayer] }) : [];
  return hit ? String(hit.properties["id"]) : null;
}
