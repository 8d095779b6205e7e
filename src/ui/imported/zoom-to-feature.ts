import { boundsOf, type Bounds } from "../../domain/bounds";
import { layerClientOf } from "../../store/layer-service";
import type { PlanStoreApi } from "../../store/plan-store";
import type { ShownLayer } from "../../store/shown-layers";

/** A parcel is looked at more closely than a zone, and with what lies around it. */
export const closeView = ([west, south, east, north]: Readonly<Bounds>): [Bounds, number] => {
  const [across, up] = [(east - west) * surroundings, (north - south) * surroundings];
  return [[west - across, south - up, east + across, north + up], mostZoom];
};

/** Of its size, on each side. */
const surroundings = 0.5;
export const mostZoom = 18;

/** Selects a feature of an imported layer and looks at it, where it has a place. */
export async function lookAtFeature(store: PlanStoreApi, { record }: ShownLayer, index: number): Promise<void> {
  store.getState().selectFeature({ layer: record.id, index });
  const client = await layerClientOf(store);
  const answer = await client.ask({ ask: "feature", key: record.data.key, index });
  const bounds = answer.is === "feature" ? boundsOf([answer.feature?.geometry ?? null]) : null;
  const { feature, zoomToBounds } = store.getState();
  // By now another may be looked at.
  if (bounds && feature?.layer === record.id && feature.index === index) zoomToBounds(...closeView(bounds));
}
