import type { Map as MapLibreMap, PointLike } from "maplibre-gl";
import { layerOf } from "../domain/plan-layer";
import type { Publication } from "../domain/publication";
import { boundsOf } from "../domain/bounds";

/**
 * The zones drawn at a point, the one most likely meant first: symbols before figures, small figures before
 * large ones, so that what lies inside another zone can be reached.
 */
export function zonesAt(map: MapLibreMap, point: PointLike, { zones }: Publication): string[] {
  const present = [...new Set(zones.map(layerOf))].flatMap((layer) => [`${layer}-symbol`, `${layer}-ground`]);
  const layers = [...present, "zone-name", "zone-name-marked"].filter((id) => map.getLayer(id));
  if (layers.length === 0) return [];
  const sizes = new Map(zones.map(({ id, geometry }) => [id as string, sizeOf(boundsOf([geometry]))]));
  const hits = map.queryRenderedFeatures(point, { layers }).map(({ layer, properties }) => ({
    id: String(properties["id"]),
    size: layer.id.endsWith("-ground") ? (sizes.get(String(properties["id"])) ?? 0) : -1,
  }));
  return [...new Set(hits.sort((a, b) => a.size - b.size).map(({ id }) => id))];
}

const sizeOf = (bounds: readonly number[] | null): number =>
  bounds ? ((bounds[2] ?? 0) - (bounds[0] ?? 0)) * ((bounds[3] ?? 0) - (bounds[1] ?? 0)) : 0;
