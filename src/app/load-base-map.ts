import type { BaseMap } from "../domain/base-map";
import type { PlanStore } from "../store/plan-state";
import type { PlanStoreApi } from "../store/plan-store";

/** Reads the base map that was asked for; the code for it comes only then. */
export function loadBaseMapWhenAsked(store: PlanStoreApi, read: (address: string) => Promise<string>, page: string): void {
  const load = ({ baseMap, configuration }: PlanStore, before?: PlanStore) => {
    if (baseMap === before?.baseMap || baseMap.status !== "loading") return;
    const asked = configuration.baseMaps.find(({ id }) => id === baseMap.id);
    if (asked) void readInto(store, asked, read, page);
  };
  store.subscribe(load);
  load(store.getState());
}

async function readInto(store: PlanStoreApi, baseMap: BaseMap, read: (address: string) => Promise<string>, page: string): Promise<void> {
  try {
    const { readBaseMap } = await import("./read-base-map");
    store.getState().receiveBaseMap(baseMap.id, await readBaseMap(baseMap, read, page));
  } catch {
    store.getState().loseBaseMap(baseMap.id);
  }
}
