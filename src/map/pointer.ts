import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import type { PlanStoreApi } from "../store/plan-store";
import { placesIn } from "../store/comparison-actions";
import { showsStage } from "../store/shown-stories";
import { shownPublication } from "../store/shown-publication";
import { hasStyle } from "./between-frames";
import { hitsAt, sameHit, type Hit } from "./feature-hits";
import { awaitsContent } from "./show-busy";
import { libraryMarkAt } from "./sites/library-hits";
import { pinAt } from "./sites/pin-hits";

/** A touch that is held for longer has seen what it woke. */
const wakingMs = 1000;

/** Turns pointer events into actions: hover names the zone or feature, click selects, a second click takes the one below. */
export function listenToPointer(map: MapLibreMap, store: PlanStoreApi): () => void {
  let pending: MapMouseEvent | null = null;
  let frame = 0;
  /** Between two sides zones are compared; a feature of one side says nothing of the other. On a stage there is no panel for one. */
  const hits = (point: MapMouseEvent["point"]): Hit[] => {
    const all = hitsAt(map, point, shownPublication(store.getState()));
    return store.getState().comparison === null && !showsStage(store.getState()) ? all : all.filter((hit) => "zone" in hit);
  };
  const hover = () => {
    frame = 0;
    if (!pending || map.isMoving() || placesIn(store.getState()) || store.getState().drawnArea?.status === "drawing" || !hasStyle(map)) return;
    // What is about to give way, or is not there yet, is not what was meant.
    const pin = pinAt(map, pending.point);
    const isMark = pin !== null || libraryMarkAt(map, pending.point) !== null;
    const [hit] = awaitsContent(map) || isMark ? [] : hits(pending.point);
    if (pin !== null || store.getState().siteHovered !== null) store.getState().hoverSite(pin);
    if (pin === null) store.getState().hoverZone(hit && "zone" in hit ? hit.zone : null);
    store.getState().hoverFeature(hit && "feature" in hit ? hit.feature : null);
    map.getCanvas().style.cursor = store.getState().pointAsked ? "crosshair" : awaitsContent(map) ? "progress" : hit || isMark ? "pointer" : "";
  };
  const onMove = (event: MapMouseEvent) => {
    pending = event;
    frame ||= requestAnimationFrame(hover);
  };
  const onOut = () => {
    pending = null;
    store.getState().hoverSite(null);
    store.getState().hoverZone(null);
    store.getState().hoverFeature(null);
  };
  /** When a touch last took the kiosk over: that one only wakes it. */
  let wokenMs = Number.NEGATIVE_INFINITY;
  const stopWaking = store.subscribe(({ kiosk }, before) => {
    if (kiosk?.phase.name === "visit" && before.kiosk?.phase.name !== "visit") wokenMs = performance.now();
  });
  /** Who taps the map while a story is told looks around by himself; the story keeps its place. */
  const lookAround = () => {
    const { play, exploreStory } = store.getState();
    if (play && performance.now() - wokenMs > wakingMs) exploreStory();
  };
  const onClick = ({ point, lngLat, originalEvent }: MapMouseEvent) => {
    const { pointAsked, drawnArea, presenter } = store.getState();
    if (drawnArea?.status === "drawing" || placesIn(store.getState())) return;
    if (pointAsked) return pointAsked([lngLat.lng, lngLat.lat]);
    // On a wall that is led nobody picks, and a presenter who points means a place.
    if (presenter.isPointing || presenter.link.status === "following") return;
    lookAround();
    if (awaitsContent(map) || !hasStyle(map)) return;
    const pin = pinAt(map, point);
    if (pin !== null) return store.getState().focusSite(pin);
    const mark = libraryMarkAt(map, point);
    if (mark !== null) return store.getState().showLibrary({ open: mark });
    const { selection, feature, play, selectZone, selectFeature, exploreStory } = store.getState();
    const add = originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey;
    // Only zones are selected together.
    const found = hits(point).filter((hit) => !add || "zone" in hit);
    const selected: Hit = feature ? { feature } : { zone: selection.at(-1) ?? "" };
    const current = found.findIndex((hit) => sameHit(hit, selected));
    const hit = add ? found[0] : found[(current + 1) % Math.max(1, found.length)];
    // Who picks something while a story is told looks around by himself.
    if (hit && play) exploreStory();
    if (hit && "zone" in hit) selectZone(hit.zone, { add });
    else if (hit) selectFeature(hit.feature);
  };
  map.on("mousemove", onMove);
  map.on("mouseout", onOut);
  map.on("click", onClick);
  return () => {
    stopWaking();
    cancelAnimationFrame(frame);
    map.off("mousemove", onMove);
    map.off("mouseout", onOut);
    map.off("click", onClick);
  };
}
