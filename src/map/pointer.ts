import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import type { PlanStoreApi } from "../store/plan-store";
import { shownPublication } from "../store/shown-publication";
import { zonesAt } from "./hit-test";

/** Turns pointer events into actions: hover names the zone, click selects, a second click takes the one below. */
export function listenToPointer(map: MapLibreMap, store: PlanStoreApi): () => void {
  let pending: MapMouseEvent | null = null;
  let frame = 0;
  const hover = () => {
    frame = 0;
    if (!pending || map.isMoving()) return;
    const [id] = zonesAt(map, pending.point, shownPublication(store.getState()));
    store.getState().hoverZone(id ?? null);
    map.getCanvas().style.cursor = store.getState().pointAsked ? "crosshair" : id ? "pointer" : "";
  };
  const onMove = (event: MapMouseEvent) => {
    pending = event;
    frame ||= requestAnimationFrame(hover);
  };
  const onOut = () => {
    pending = null;
    store.getState().hoverZone(null);
  };
  const onClick = ({ point, lngLat, originalEvent }: MapMouseEvent) => {
    const { pointAsked } = store.getState();
    if (pointAsked) return pointAsked([lngLat.lng, lngLat.lat]);
    const { selection, selectZone } = store.getState();
    const hits = zonesAt(map, point, shownPublication(store.getState()));
    if (hits.length === 0) return;
    const add = originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey;
    const current = hits.indexOf(selection.at(-1) ?? "");
    const id = add ? hits[0] : hits[(current + 1) % hits.length];
    if (id) selectZone(id, { add });
  };
  map.on("mousemove", onMove);
  map.on("mouseout", onOut);
  map.on("click", onClick);
  return () => {
    cancelAnimationFrame(frame);
    map.off("mousemove", onMove);
    map.off("mouseout", onOut);
    map.off("click", onClick);
  };
}
