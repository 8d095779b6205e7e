import { contentHash } from "../domain/content-hash";
import { planLayers, type PlanLayer } from "../domain/plan-layer";
import type { BoundaryRecord } from "../domain/spatial/imported-records";
import { zonesOn } from "../domain/zone-history";
import { shownBoundaries } from "./effective-publication";
import type { PlanState } from "./plan-state";
import { drawnLayers, type ShownLayer } from "./shown-layers";

export type WithImported = Pick<PlanState, "publication" | "project" | "configuration" | "role" | "layers" | "day" | "today">;

/** The records that are drawn: boundaries in the place of figures of the shown layers, then imported layers from top to bottom. */
export function drawnImports(state: WithImported, drawn: readonly PlanLayer[] = drawnZoneLayers(state)): { boundaries: readonly BoundaryRecord[]; layers: readonly ShownLayer[] } {
  const boundaries = shownBoundaries(state);
  if (boundaries.length === 0) return { boundaries, layers: drawnLayers(state) };
  const zones = new Set<string>(drawn.flatMap((layer) => layer.zones.map(({ id }) => id)));
  return { boundaries: boundaries.filter(({ zone }) => zones.has(zone)), layers: drawnLayers(state) };
}

function drawnZoneLayers({ publication, layers, day, today }: WithImported): readonly PlanLayer[] {
  const on = day ?? today;
  const zones = on === null ? publication.zones : zonesOn(publication.zones, on);
  return planLayers(zones, layers).filter(({ visible, opacity }) => visible && opacity > 0);
}

/** What the project draws into the picture is content of its own: no approval of another picture holds for it. `null` without any. */
export function importedContent(state: WithImported, drawn: readonly PlanLayer[]): string | null {
  const { boundaries, layers } = drawnImports(state, drawn);
  if (boundaries.length + layers.length === 0) return null;
  return [...boundaries.map((record) => `${record.zone} ${hashOf(record)}`).sort(), ...layers.map(({ record: { id, data }, opacity }) => `${id} ${data.key}:${opacity}`)].join(",");
}

/** What must be read beside a picture with imports: `internal` where any of it is. */
export function importedMark(state: WithImported): "none" | "public" | "internal" {
  const { boundaries, layers } = drawnImports(state);
  const drawn = [...boundaries, ...layers.map(({ record }) => record)];
  if (drawn.length === 0) return "none";
  return drawn.some(({ releaseClass }) => releaseClass === "internal") ? "internal" : "public";
}

const hashes = new WeakMap<object, string>();

function hashOf({ geometry }: BoundaryRecord): string {
  const hash = hashes.get(geometry) ?? contentHash(geometry);
  hashes.set(geometry, hash);
  return hash;
}
