import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from "maplibre-gl";
import { placesIn } from "../../store/comparison-actions";
import type { PlanStoreApi } from "../../store/plan-store";
import type { PaneRegistry } from "../pane-registry";

/**
 * While panes are panned apart, wheel, pinch and double click zoom each of them around its middle, so that it stays on its place, which the
 * other panes do as well; where all are panned together they zoom around the pointer, as a map alone does.
 */
export function zoomInPlace(registry: PaneRegistry, store: PlanStoreApi): () => void {
  const held = new Map<MapLibreMap, () => void>();
  const follow = () => {
    const isApart = placesIn(store.getState())?.together === false;
    const maps = isApart ? registry.panes().map(({ map }) => map) : [];
    for (const [map, release] of held) {
      if (maps.includes(map)) continue;
      release();
      held.delete(map);
    }
    for (const map of maps) if (!held.has(map)) held.set(map, hold(map));
  };
  const stops = [registry.subscribe(follow), store.subscribe(follow)];
  follow();
  return () => {
    for (const stop of [...stops, ...held.values()]) stop();
    held.clear();
  };
}

function hold(map: MapLibreMap): () => void {
  const setAround = (around: { around: "center" } | undefined) => {
    // The engine takes no other option while it is on.
    map.scrollZoom.disable();
    map.scrollZoom.enable(around);
    map.touchZoomRotate.enable(around);
  };
  const onDoubleClick = (event: MapMouseEvent) => {
    event.preventDefault();
    const { originalEvent } = event;
    map.easeTo({ zoom: map.getZoom() + (originalEvent.shiftKey ? -1 : 1), duration: 300 }, { originalEvent });
  };
  // Two fingers never stay exactly around one point: one finger pans, two zoom and turn.
  const onTouch = ({ originalEvent: { touches } }: MapTouchEvent) => {
    if (touches.length > 1) map.dragPan.disable();
    else map.dragPan.enable();
  };
  setAround({ around: "center" });
  map.doubleClickZoom.disable();
  map.on("dblclick", onDoubleClick);
  for (const event of touchEvents) map.on(event, onTouch);
  return () => {
    map.off("dblclick", onDoubleClick);
    for (const event of touchEvents) map.off(event, onTouch);
    setAround(undefined);
    map.dragPan.enable();
    map.doubleClickZoom.enable();
  };
}

const touchEvents = ["touchstart", "touchend", "touchcancel"] as const;
