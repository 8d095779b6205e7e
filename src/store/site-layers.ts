import type { LayerSites } from "../analysis/sites/layer-sites";
import type { SitePart } from "../analysis/sites/site-part";
import type { LayerRecord } from "../domain/spatial/imported-records";
import type { LayerFailure } from "../workers/layer-messages";
import type { PlanState } from "./plan-state";
import { shownLayers } from "./shown-layers";

/** What the layer worker said of a layer of candidates, as state; a layer that was not asked about is idle. `asked` names the data and the places of the question. */
export type SiteLayerRun =
  | { status: "running"; asked: string }
  | { status: "done"; asked: string; sites: LayerSites; part: SitePart }
  | { status: "failed"; asked: string; code: LayerFailure["code"] };

/** A layer whose features are candidates; `missing`: its features are not at hand; `too-many`: with it there would be more than `mostLayerSites`. */
export type SiteLayer = { record: LayerRecord; run: SiteLayerRun | { status: "idle" } | { status: "missing" } | { status: "too-many" } };

/** Of all layers together: what a page has room for beside its map. */
export const mostLayerSites = 1_000_000;

type WithLayers = Pick<PlanState, "project" | "configuration" | "role" | "layers" | "siteLayers">;

/** The layers that were imported as parcels or resources and may be shown, the last one added first; whether they are drawn plays no part. */
export function siteLayers(state: WithLayers): readonly SiteLayer[] {
  const shown = shownLayers(state);
  if (lastLayers && lastLayers.shown === shown && lastLayers.runs === state.siteLayers) return lastLayers.layers;
  let room = mostLayerSites;
  const layers = shown.flatMap(({ record, collection, isThere }): SiteLayer[] => {
    if (collection !== "layers" || (record.use !== "parcels" && record.use !== "resources")) return [];
    if (!isThere) return [{ record, run: { status: "missing" } }];
    if (record.data.features > room) return [{ record, run: { status: "too-many" } }];
    room -= record.data.features;
    return [{ record, run: (Object.hasOwn(state.siteLayers, record.id) ? state.siteLayers[record.id] : undefined) ?? { status: "idle" } }];
  });
  lastLayers = { shown, runs: state.siteLayers, layers: layers.length === 0 ? none : layers };
  return lastLayers.layers;
}

const none: readonly SiteLayer[] = [];
let lastLayers: { shown: unknown; runs: unknown; layers: readonly SiteLayer[] } | null = null;
