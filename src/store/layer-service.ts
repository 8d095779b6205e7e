import type { LayerData } from "../domain/spatial/imported-records";
import type { LayerClient } from "../workers/layer-client";
import type { PlanStoreApi } from "./plan-store";
import { shownLayers } from "./shown-layers";

const clients = new WeakMap<PlanStoreApi, Promise<LayerClient>>();

/**
 * The client of the one worker that keeps this page's imported layers; loaded when first asked for, by map or panels. It lets go of
 * what is no longer shown.
 */
export function layerClientOf(asking: PlanStoreApi): Promise<LayerClient> {
  const store = shared.get(asking) ?? asking;
  const known = clients.get(store);
  if (known) return known;
  const made = import("../workers/layer-client").then(({ createLayerClient }) => {
    const client = createLayerClient((key) => store.getState().project?.actions.layerBytes(key) ?? Promise.resolve(null), { saidOf: (key) => saidOf(store, key) });
    store.subscribe((state, before) => {
      const [now, then] = [shownLayers(state), shownLayers(before)];
      if (now !== then) client.keepOnly(now.map(({ record }) => record.data.key));
    });
    return client;
  });
  clients.set(store, made);
  // A part that did not arrive is asked for once more the next time.
  made.catch(() => clients.delete(store));
  return made;
}

/** Every record that refers to the data, shown or not. */
const saidOf = (store: PlanStoreApi, key: string): LayerData[] => {
  const { layers, editions } = store.getState().project?.value.collections ?? { layers: {}, editions: {} };
  return [...Object.values(layers), ...Object.values(editions)].flatMap(({ data }) => (data.key === key ? [data] : []));
};

/** Lets a store that stands for another one ask the same worker. */
export const shareLayerClient = (standing: PlanStoreApi, store: PlanStoreApi): void => void shared.set(standing, store);
const shared = new WeakMap<PlanStoreApi, PlanStoreApi>();

/** For tests: a client that answers without a worker. */
export const provideLayerClient = (store: PlanStoreApi, client: LayerClient): void => void clients.set(store, Promise.resolve(client));
