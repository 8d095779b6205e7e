import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import { closed, withCorner, withoutLastCorner, type Corner } from "../domain/spatial/drawn-area";
import type { DrawnArea } from "../domain/spatial/spatial-preview";
import type { PlanStoreApi } from "../store/plan-store";
import styles from "./draw-pointer.module.css";

/** So near on the screen is the same place, px: a mouse, a finger. */
const sameFine = 6;
const sameCoarse = 18;

/**
 * While an area is drawn: a click adds a corner, a click on the first corner or a double click closes the outline. By keyboard a cross
 * stands in the free part of the map, which the arrow keys move below it; Space adds a corner there, Backspace takes the last one back,
 * Enter closes, Escape cancels.
 */
export function listenToDrawing(map: MapLibreMap, store: PlanStoreApi): () => void {
  const cross = document.createElement("div");
  cross.className = styles["cross"] ?? "";
  cross.setAttribute("aria-hidden", "true");

  const drawing = (): DrawnArea | null => {
    const { drawnArea, comparison } = store.getState();
    return drawnArea?.status === "drawing" && comparison?.mode !== "places" ? drawnArea : null;
  };
  const set = (area: DrawnArea | null) => store.getState().setDrawnArea(area);
  const near = (point: { x: number; y: number }, corner: Corner | undefined, within: number): boolean => {
    if (!corner) return false;
    const at = map.project([corner[0], corner[1]]);
    return Math.hypot(at.x - point.x, at.y - point.y) <= within;
  };
  const middle = (): [number, number] => {
    const { clientWidth, clientHeight } = map.getContainer();
    const { left, right, top, bottom } = store.getState().padding;
    return [(left + clientWidth - right) / 2, (top + clientHeight - bottom) / 2];
  };

  const onClick = ({ point, lngLat, originalEvent }: MapMouseEvent) => {
    const area = drawing();
    if (!area) return;
    const within = (originalEvent as Partial<PointerEvent>).pointerType === "touch" ? sameCoarse : sameFine;
    if (area.positions.length > 2 && near(point, area.positions[0], 2 * within)) set(closed(area));
    else if (!near(point, area.positions.at(-1), within)) set(withCorner(area, [lngLat.lng, lngLat.lat]));
  };
  const onDoubleClick = (event: MapMouseEvent) => {
    const area = drawing();
    if (!area) return;
    event.preventDefault();
    set(closed(area));
  };
  const keys: Record<string, (area: DrawnArea) => DrawnArea> = {
    " ": (area) => {
      const { lng, lat } = map.unproject(middle());
      return withCorner(area, [lng, lat]);
    },
    Backspace: withoutLastCorner,
    Enter: closed,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const area = drawing();
    if (!area || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog:modal")) return;
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    const isOnMap = event.target === map.getCanvas() || event.target === document.body;
    if (event.key === "Escape") set(null);
    else if (act && isOnMap) set(act(area));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const place = () => {
    const [x, y] = middle();
    cross.style.translate = `${x}px ${y}px`;
  };
  let isDrawing = false;
  let from: HTMLElement | null = null;
  const follow = () => {
    const is = drawing() !== null;
    if (is) place();
    if (is === isDrawing) return;
    isDrawing = is;
    if (is) {
      map.doubleClickZoom.disable();
      map.getContainer().append(cross);
      from = document.activeElement instanceof HTMLElement && document.activeElement !== map.getCanvas() ? document.activeElement : null;
      // So that Space and Enter work at once.
      map.getCanvas().focus({ preventScroll: true });
      map.getCanvas().style.cursor = "crosshair";
    } else {
      cross.remove();
      map.getCanvas().style.cursor = "";
      // A ring round the whole map would be all that is left of the drawing: the keyboard goes back to where it came from.
      if (document.activeElement === map.getCanvas()) {
        map.getCanvas().blur();
        from?.focus({ preventScroll: true });
      }
      from = null;
      // The second click of the one that closed it still comes.
      setTimeout(() => map.doubleClickZoom.enable(), 400);
    }
  };
  const stop = store.subscribe(follow);
  map.on("click", onClick);
  map.on("dblclick", onDoubleClick);
  map.on("resize", place);
  window.addEventListener("keydown", onKeyDown, true);
  follow();
  return () => {
    stop();
    cross.remove();
    map.off("click", onClick);
    map.off("dblclick", onDoubleClick);
    map.off("resize", place);
    window.removeEventListener("keydown", onKeyDown, true);
  };
}
