import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import type { PlanStoreApi } from "../../store/plan-store";
import css from "./presenter-dot.module.css";

/** The presenter's dot: on a console that points it follows the pointer over the map; console and wall show it at its place on the ground. */
export function showPresenterDot(map: MapLibreMap, store: PlanStoreApi): () => void {
  let dot: HTMLElement | null = null;
  const place = () => {
    const { pointer, isBlank } = store.getState().presenter;
    // On a screen that is dark to be listened to nothing is pointed at.
    if (!pointer || (isBlank && store.getState().kiosk?.flags.seat === "wall")) {
      dot?.remove();
      dot = null;
      return;
    }
    if (!dot) {
      dot = document.createElement("div");
      dot.className = css["dot"] ?? "";
      dot.dataset["testid"] = "presenter-dot";
      map.getContainer().append(dot);
    }
    const { x, y } = map.project([pointer[0], pointer[1]]);
    dot.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  };
  const onMove = ({ lngLat }: MapMouseEvent) => {
    const { kiosk, presenter, pointAt } = store.getState();
    if (kiosk?.flags.seat === "console" && presenter.isPointing) pointAt([lngLat.lng, lngLat.lat]);
  };
  const onOut = () => {
    if (store.getState().presenter.isPointing) store.getState().pointAt(null);
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (state.presenter.pointer !== before.presenter.pointer || state.presenter.isBlank !== before.presenter.isBlank) place();
  });
  map.on("mousemove", onMove);
  map.on("mouseout", onOut);
  map.on("move", place);
  map.on("resize", place);
  place();
  return () => {
    unsubscribe();
    dot?.remove();
    map.off("mousemove", onMove);
    map.off("mouseout", onOut);
    map.off("move", place);
    map.off("resize", place);
  };
}
