import type { LayerChoices } from "./view-parts";
import type { Zone, ZoneKind } from "./zone";

export const baseLayerIds = ["places", "links", "water", "districts"] as const;

/** A row of the layer list: one kind of zone, one collaboration area, or a part of the base map. */
export type PlanLayer = { id: string; group: "zones" | "base"; zones: readonly Zone[]; visible: boolean; opacity: number };

/** The kinds as the layer list and the list of zones name them from top to bottom. */
export const kindOrder: readonly ZoneKind[] = [
  "pilot-free-trade-zone",
  "bonded-zone",
  "linkage-zone",
  "development-zone",
  "industrial-park",
  "park-block",
  "collaboration-area",
];

/** The layer a zone belongs to: its kind; each collaboration area is a layer of its own. */
export const layerOf = (zone: Zone): string => (zone.kind === "collaboration-area" ? zone.id : zone.kind);

/** The layer list from top to bottom, with the user's choices applied; layers without zones are left out. */
export function planLayers(zones: readonly Zone[], choices: LayerChoices): PlanLayer[] {
  const byLayer = groupBy(zones, layerOf);
  const usual = [...new Set([...kindOrder, ...zones.map(layerOf)])].filter((id) => byLayer.has(id));
  const chosen = choices.order.filter((id) => byLayer.has(id));
  const ordered = [...chosen, ...usual.filter((id) => !chosen.includes(id))];
  const setting = (id: string) => ({ visible: !choices.hidden.includes(id), opacity: Object.hasOwn(choices.opacity, id) ? (choices.opacity[id] ?? 1) : 1 });
  return [
    ...ordered.map((id) => ({ id, group: "zones" as const, zones: byLayer.get(id) ?? [], ...setting(id) })),
    ...baseLayerIds.map((id) => ({ id, group: "base" as const, zones: [], ...setting(id) })),
  ];
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
