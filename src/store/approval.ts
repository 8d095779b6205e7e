import type { BaseMap } from "../domain/base-map";
import { planLayers } from "../domain/plan-layer";
import { contentText } from "../domain/reviewed-content";
import { zonesOn } from "../domain/zone-history";
import { effectivePublication } from "./effective-publication";
import { importedContent } from "./imported-content";
import type { PlanState } from "./plan-state";
import { drawsChapter } from "./drawn-chapter";
import { themedContent, type Themed } from "./themed-content";

/** The hash of a content, with the text it was made of: it says nothing of any other content. */
export type ContentHash = { of: string; hash: string };

export type Reviewable = Pick<PlanState, "configuration" | "publication" | "layers" | "flavour" | "baseMap" | "day" | "today" | "datasetsHash" | "contentHash" | "role" | "preview" | "drawnArea" | "comparison" | "siteSearch" | "drawer" | "library"> & Themed & Parameters<typeof drawsChapter>[0];

/** The text of what is shown now; `null` until the hash of the data is known, and while a base map is on its way. */
export function shownContent(state: Reviewable): string | null {
  const { configuration, publication, layers, flavour, baseMap, day, today, datasetsHash: datasets } = state;
  if (datasets === null || baseMap.status === "loading") return null;
  const on = day ?? today;
  const zones = on === null ? publication.zones : zonesOn(publication.zones, on);
  const drawn = planLayers(zones, layers).filter(({ visible, opacity }) => visible && opacity > 0);
  return contentText({ datasets, flavour, layers: drawn, baseMap: baseMap.status === "ready" ? madeOf(configuration.baseMaps.find(({ id }) => id === baseMap.id)) : null, zones: zones.map(({ id }) => id), themes: themedContent(state), imported: importedContent(state, drawn) });
}

/** The definition of a base map without its key and its words: another server or layer is another map. */
function madeOf(baseMap: BaseMap | undefined): string | null {
  if (!baseMap) return null;
  const { title: _title, attribution: _attribution, ...definition } = baseMap;
  return JSON.stringify({ ...definition, key: undefined }, Object.keys({ ...definition }).sort());
}

/** Whether the approval number holds for exactly what is shown. */
export function isApproved(state: Reviewable): boolean {
  const { approval } = state.configuration;
  if (!approval || !state.contentHash || hasPassing(state)) return false;
  return state.contentHash.of === shownContent(state) && approval.reviewed.includes(`sha256:${state.contentHash.hash}`);
}

/** What stands on the map only for the moment, and maps beside each other, were never reviewed by anyone. */
const hasPassing = (state: Reviewable): boolean => {
  const { preview, drawnArea, comparison, siteSearch, drawer, library } = state;
  return preview !== null || drawnArea !== null || comparison !== null || siteSearch !== null || (drawer === "library" && library.as === "map") || drawsChapter(state);
};

export type ApprovalState = { status: "approved"; number: string } | { status: "checking" } | { status: "unreviewed" };

/** What the approval slot says: the number, or that there is none for this content. Every image carries the same. */
export function approvalOf(state: Reviewable): ApprovalState {
  const { approval } = state.configuration;
  if (!approval) return { status: "unreviewed" };
  if (isApproved(state)) return { status: "approved", number: approval.number };
  return state.contentHash?.of === shownContent(state) ? { status: "unreviewed" } : { status: "checking" };
}

/** Whether anything drawn has no surveyed or administrative boundary, so that the map must say it is schematic. */
export function showsSchematicFigures(state: Parameters<typeof effectivePublication>[0]): boolean {
  const { zones } = effectivePublication(state);
  return zones.length === 0 || zones.some(({ boundary: { method } }) => method === "schematic" || method === "located-only");
}
