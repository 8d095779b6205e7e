import type { Map as MapLibreMap, Point } from "maplibre-gl";
import type { FeatureRef } from "../domain/spatial/spatial-preview";
import type { Publication } from "../domain/publication";
import { zoneHitsAt } from "./hit-test";

/** A thing under the pointer. */
export type Hit = { zone: string } | { feature: FeatureRef };

/** Lines and points are thin: so far beside them still is on them. */
const reachPx = 4;

/** Imported layers are named `imported:<record>:<part>`; marks and previews have a name in the place of a record's and no second colon. */
const layerName = /^imported:([A-Za-z0-9][\w.-]*):(ground|line|point)$/;

/**
 * What is drawn at a point, the one most likely meant first: symbols and names of zones, points and lines of imported layers, their
 * areas, and figures of zones. Whoever clicks again gets the next below.
 */
export function hitsAt(map: MapLibreMap, point: Point, publication: Publication): Hit[] {
  const zones = zoneHitsAt(map, point, publication);
  const features = featuresAt(map, point);
  return [
    ...zones.filter(({ isFigure }) => !isFigure).map(({ id }) => ({ zone: id })),
    ...features.map((feature) => ({ feature })),
    ...zones.filter(({ isFigure }) => isFigure).map(({ id }) => ({ zone: id })),
  ];
}

function featuresAt(map: MapLibreMap, point: Point): FeatureRef[] {
  const named = map.getLayersOrder().filter((id) => layerName.test(id));
  if (named.length === 0) return [];
  const thin = named.filter((id) => !id.endsWith(":ground"));
  const grounds = named.filter((id) => id.endsWith(":ground"));
  const around: [[number, number], [number, number]] = [
    [point.x - reachPx, point.y - reachPx],
    [point.x + reachPx, point.y + reachPx],
  ];
  const found = [...(thin.length > 0 ? map.queryRenderedFeatures(around, { layers: thin }) : []), ...(grounds.length > 0 ? map.queryRenderedFeatures(point, { layers: grounds }) : [])];
  const refs = new Map<string, FeatureRef>();
  for (const { id, layer } of found) {
    const record = layerName.exec(layer.id)?.[1];
    // Ground that many cover is nobody's.
    if (record !== undefined && typeof id === "number") refs.set(`${record}:${id}`, { layer: record, index: id });
  }
  return [...refs.values()];
}

export const sameHit = (a: Hit, b: Hit): boolean =>
  "zone" in a ? "zone" in b && a.zone === b.zone : "feature" in b && a.feature.layer === b.feature.layer && a.feature.index === b.feature.index;
