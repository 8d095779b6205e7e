import type { Map as MapLibreMap } from "maplibre-gl";
import { use, useEffect } from "react";
import { sidesIn } from "../../store/side-states";
import type { PlanStoreApi } from "../../store/plan-store";
import { usePlanStore } from "../../store/use-plan";
import { PaneRegistryContext, type PaneRegistry } from "../pane-registry";
import { listenToPointer } from "../pointer";
import { linkQuality } from "../steer-quality";
import { linkSideCameras } from "./sides-camera";

/** Makes the first two maps one while two sides are compared: one camera, and what is pointed at on either. */
export function useSides(): void {
  const store = usePlanStore();
  const registry = use(PaneRegistryContext);
  useEffect(() => watchSides(registry, store), [registry, store]);
}

export function watchSides(registry: PaneRegistry, store: PlanStoreApi): () => void {
  let linked: { first: MapLibreMap; second: MapLibreMap; unlink: () => void } | null = null;
  const mapOf = (index: number) => registry.panes().find((pane) => pane.index === index)?.map;
  const look = () => {
    const [first, second] = sidesIn(store.getState()) ? [mapOf(0), mapOf(1)] : [];
    if (first === linked?.first && second === linked?.second) return;
    linked?.unlink();
    linked = first && second ? { first, second, unlink: link(first, second, store) } : null;
  };
  look();
  const unsubscribe = [registry.subscribe(look), store.subscribe(look)];
  return () => {
    for (const stop of unsubscribe) stop();
    linked?.unlink();
  };
}

function link(first: MapLibreMap, second: MapLibreMap, store: PlanStoreApi): () => void {
  const stops = [linkSideCameras(first, second), linkQuality([first, second]), listenToPointer(second, store)];
  return () => {
    for (const stop of stops) stop();
  };
}
