import type { Map as MapLibreMap, PointLike } from "maplibre-gl";
import { boundsOf } from "../domain/bounds";
import { reliefBodies } from "../cartography/stories/relief-names";
import { layerOf } from "../domain/plan-layer";
import type { Publication } from "../domain/publication";

type Zones = Publication["zones"];
/** What a hover needs to know of the zones, measured once: outlines have thousands of corners. */
type Hittable = { layers: string[]; sizes: Map<string, number> };
const measured = new WeakMap<Zones, Hittable>();

/** `isFigure`: it was hit by its ground, and not by its symbol or name. */
export type ZoneHit = { id: string; isFigure: boolean };

/**
 * The zones drawn at a point, the one most likely meant first: symbols before figures, small figures before
 * large ones, so that what lies inside another zone can be reached.
 */
export function zoneHitsAt(map: MapLibreMap, point: PointLike, { zones }: Publication): ZoneHit[] {
  const { layers, sizes } = hittable(zones);
  const drawn = layers.filter((id) => map.getLayer(id));
  if (drawn.length === 0) return [];
  const hits = map.queryRenderedFeatures(point, { layers: drawn }).map(({ layer, properties }) => ({
    id: String(properties["id"]),
    size: layer.id.endsWith("-ground") ? (sizes.get(String(properties["id"])) ?? 0) : -1,
  }));
  const first = new Map<string, ZoneHit>();
  for (const { id, size } of hits.sort((a, b) => a.size - b.size)) if (!first.has(id)) first.set(id, { id, isFigure: size >= 0 });
  return [...first.values()];
}

function hittable(zones: Zones): Hittable {
  const known = measured.get(zones);
  if (known) return known;
  const rows = [...new Set(zones.map(layerOf))].flatMap((layer) => [`${layer}-symbol`, `${layer}-ground`]);
  const fresh = {
    layers: [...rows, "zone-name", "zone-name-marked", "theme-hung", "theme-disc", ...Object.values(reliefBodies)],
    sizes: new Map(zones.map(({ id, geometry }) => [id as string, sizeOf(boundsOf([geometry]))])),
  };
  measured.set(zones, fresh);
  return fresh;
}

const sizeOf = (bounds: readonly number[] | null): number =>
  bounds ? ((bounds[2] ?? 0) - (bounds[0] ?? 0)) * ((bounds[3] ?? 0) - (bounds[1] ?? 0)) : 0;
