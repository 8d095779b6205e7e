import { boundsOf } from "../../domain/bounds";
import { layerClientOf } from "../../store/layer-service";
import type { PlanStoreApi } from "../../store/plan-store";
import type { ShownLayer } from "../../store/shown-layers";
import { mostZoom } from "./ImportedLayerActions";

/** Selects a feature of an imported layer and looks at it, where it has a place. */
export async function lookAtFeature(store: PlanStoreApi, { record }: ShownLayer, index: number): Promise<void> {
  store.getState().selectFeature({ layer: record.id, index });
  const client = await layerClientOf(store);
  const answer = await client.ask({ ask: "feature", key: record.data.key, index });
  const bounds = answer.is === "feature" ? boundsOf([answer.feature?.geometry ?? null]) : null;
  const { feature, zoomToBounds } = store.getState();
  // By now another may be looked at.
  if (bounds && feature?.layer === record.id && feature.index === index) zoomToBounds(bounds, mostZoom);
}
