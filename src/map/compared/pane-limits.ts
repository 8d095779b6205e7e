import type { Map as MapLibreMap } from "maplibre-gl";
import type { Position } from "geojson";
import { zoomForScale } from "../../analysis/ground-scale";
import { scaleRange } from "../../domain/comparison";

/** How far a pane may be moved from its place: some 400 km. */
const farthestDeg = 4;

const limits = new WeakMap<MapLibreMap, Position | null>();

/**
 * While a map is one of several panes it is held near its place and within the scales of a comparison, instead of within the bounds of
 * the region, which would zoom it in alone. `null` lets it go.
 */
export function limitPane(map: MapLibreMap, centre: Position | null): void {
  // The engine draws a frame each time it is told.
  if ((limits.get(map) ?? null) === centre) return;
  limits.set(map, centre);
  if (!centre) {
    map.setTransformConstrain(null);
    return;
  }
  const [lng = 0, lat = 0] = centre;
  map.setTransformConstrain((wanted, zoom = map.getZoom()) => {
    // A copy of it, which makes loading the engine's class needless here.
    const center = wanted.wrap();
    center.lng = clamp(center.lng, lng - farthestDeg, lng + farthestDeg);
    center.lat = clamp(center.lat, lat - farthestDeg, lat + farthestDeg);
    return { center, zoom: clamp(zoom, zoomForScale(center.lat, scaleRange.most), zoomForScale(center.lat, scaleRange.least)) };
  });
}

export const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
