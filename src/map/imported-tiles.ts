import { addProtocol } from "maplibre-gl";
import type { ClassBy } from "../workers/layer-messages";
import { layerClientOf } from "../store/layer-service";
import type { PlanStoreApi } from "../store/plan-store";
import { shownLayers } from "../store/shown-layers";
import { parseTileAddress } from "./tile-address";

let served: PlanStoreApi | null = null;

/** Answers the engine's questions for tiles of imported layers out of the layer worker of this page. */
export function serveImportedTiles(store: PlanStoreApi): void {
  if (served === null) addProtocol("layer", async ({ url }, { signal }) => ({ data: await tileFor(url, signal) }));
  served = store;
}

/** @throws AbortError where the engine no longer wants the tile */
async function tileFor(url: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const asked = parseTileAddress(url);
  const store = served;
  if (!asked || !store) return new ArrayBuffer(0);
  const client = await layerClientOf(store);
  const { key, z, x, y, only } = asked;
  const classBy: ClassBy | null = asked.classField !== null ? { by: "field", field: asked.classField } : asked.byParts ? { by: "parts" } : null;
  const answer = await client.ask({ ask: "tile", key, z, x, y, classBy, only }, signal);
  if (answer.is === "tile") return answer.bytes;
  if (answer.code !== "layer-unknown") sayOnce(store, key);
  return new ArrayBuffer(0);
}

const said = new Set<string>();

/** A layer that is there and cannot be drawn is named once. */
function sayOnce(store: PlanStoreApi, key: string): void {
  const layer = shownLayers(store.getState()).find(({ record }) => record.data.key === key);
  if (!layer || said.has(key)) return;
  said.add(key);
  store.getState().report([{ code: "layer-not-drawn", at: layer.record.title }]);
}
