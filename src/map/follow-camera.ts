import type { CenterZoomBearing, Map as MapLibreMap } from "maplibre-gl";
import { flatten } from "./flatten";
import { repairFor } from "./keep-in-view";
import { isLed } from "./led";
import { reducedMotion } from "./reduced-motion";
import { easeInOut, liftLimits } from "./stage-limits";
import { stagedCamera } from "../domain/stories/staged-camera";
import { isSlow } from "./steer-quality";
import { sameIds } from "../store/saved-view";
import type { CameraRequest } from "../store/camera-request";
import type { MapPadding, PlanStore } from "../store/plan-state";
import type { PlanStoreApi } from "../store/plan-store";
import { showsStage } from "../store/shown-stories";

/** The margin between what is shown and the panels: narrow on a phone, 40 px at most. */
const edgeOf = (map: MapLibreMap): number => Math.min(40, map.getContainer().clientWidth * 0.045);

/**
 * Carries out what the app asks of the camera, clear of the panels, and reports where it came to rest.
 * @param isPlaced the map stands already where the one before it stood
 */
export function followCamera(map: MapLibreMap, store: PlanStoreApi, isPlaced = false): () => void {
  let served: CameraRequest | null = null;
  /** The request the map still stands on: a resize or a moved panel fits it again. */
  let standing: CameraRequest | null = null;
  /** The first view is put in place without a flight, however late the panels report their sizes. */
  let hasRested = isPlaced;

  /** A selection made on the map or in a list, that panels opening for it may come to cover. */
  let mayBeCovered = false;
  let frame = 0;
  /** A chapter that was looked at beside the editor may have left the ground tilted. */
  let stopFlattening = () => {};
  const leaveEditor = () => {
    if (standing?.isStaged) standing = null;
    stopFlattening();
    stopFlattening = flatten(map);
  };
  const lookAfterSelection = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (!mayBeCovered || map.isMoving()) return;
      const repair = repairFor(map, store.getState(), edgeOf(map));
      if (repair.kind === "none") return;
      standing = null;
      if (repair.kind === "fit") store.getState().zoomToZones(store.getState().selection);
      else map.panBy(repair.by, { duration: reducedMotion() ? 0 : 400 });
    });
  };

  /** Beside other places the map is one of several panes, which are moved together; its first place it takes all the same. */
  const isLent = () => store.getState().comparison?.mode === "places" && store.getState().camera !== null;

  const serve = (request: CameraRequest, cut: boolean) => {
    const { target, flightMs: wantedMs } = request;
    mayBeCovered = false;
    const isStill = cut || reducedMotion() || (request.isStaged === true && isSlow(map));
    if (request.isStaged) {
      stopFlattening();
      liftLimits(map);
    }
    if (target.kind === "camera") {
      const { clientWidth: width, clientHeight: height } = map.getContainer();
      const { center, zoom, bearing, pitch = 0 } = request.isStaged ? stagedCamera(target.camera, { width, height, padding: store.getState().padding }) : target.camera;
      const camera = { center, zoom, bearing, pitch };
      if (isStill) map.jumpTo(camera);
      else if (wantedMs) map.flyTo({ ...camera, duration: wantedMs, easing: easeInOut, essential: true });
      else map.easeTo({ ...camera, duration: 400 });
      return;
    }
    const camera = map.cameraForBounds(target.bounds, { padding: roomFor(map, store.getState().padding), maxZoom: target.maxZoom });
    if (!camera || standsAt(map, camera)) return;
    if (isStill) map.jumpTo({ ...camera, bearing: 0, pitch: 0 });
    else map.flyTo({ ...camera, bearing: 0, pitch: 0, duration: wantedMs ?? flightMs(map, camera.zoom ?? map.getZoom()), essential: true });
  };
  const onChange = (state: PlanStore, before: PlanStore) => {
    if (isLent()) return;
    if (before.drawer === "story-editor" && state.drawer !== "story-editor" && !showsStage(state)) leaveEditor();
    if (state.cameraRequest && state.cameraRequest !== served) {
      served = state.cameraRequest;
      standing = staysPut(served) ? served : null;
      serve(served, served.cut);
    } else if (state.padding !== before.padding && standing && (standing.isStaged || isStillMeant(standing, state.selection))) {
      // A chapter that is cut to is not flown to when what stands over it is laid out.
      serve(standing, !hasRested || (standing.isStaged === true && standing.cut));
    } else if (state.selection !== before.selection) {
      mayBeCovered = true;
      lookAfterSelection();
    } else if (state.padding !== before.padding) {
      lookAfterSelection();
    }
  };
  const onMoveStart = ({ originalEvent }: { originalEvent?: unknown }) => {
    if (!originalEvent) return;
    standing = null;
    mayBeCovered = false;
    // Who moves the map by hand looks around by himself.
    if (store.getState().play) store.getState().exploreStory();
  };
  const onMoveEnd = (event: object) => {
    if (isLent() || isLed(event)) return;
    const { lng, lat } = map.getCenter();
    const camera = { center: [lng, lat] as [number, number], zoom: map.getZoom(), bearing: map.getBearing(), ...(map.getPitch() > 0 && { pitch: map.getPitch() }) };
    store.getState().cameraRested(camera, standing?.stands ?? "free");
  };
  const onIdle = () => {
    hasRested = store.getState().load.status === "ready";
  };
  const onResize = () => {
    if (standing && !isLent()) serve(standing, true);
  };
  map.on("movestart", onMoveStart);
  map.on("moveend", onMoveEnd);
  map.on("resize", onResize);
  map.on("idle", onIdle);
  const unsubscribe = store.subscribe(onChange);
  const waiting = store.getState().cameraRequest;
  if (waiting) {
    served = waiting;
    const isLeft = isPlaced && store.getState().cameraStands === "free";
    standing = staysPut(waiting) && !isLeft ? waiting : null;
    if (!isPlaced) serve(waiting, true);
  }
  return () => {
    unsubscribe();
    stopFlattening();
    cancelAnimationFrame(frame);
    map.off("movestart", onMoveStart);
    map.off("moveend", onMoveEnd);
    map.off("resize", onResize);
    map.off("idle", onIdle);
  };
}

/** Whether the map should come back to it when its size changes: what fits bounds, the office's own first view, and a chapter. */
const staysPut = ({ target, stands, isStaged }: CameraRequest): boolean => target.kind === "bounds" || stands === "home" || isStaged === true;

/** Whether moving there would not be seen. */
function standsAt(map: MapLibreMap, { center, zoom = 0 }: CenterZoomBearing): boolean {
  if (!center || map.isMoving() || Math.abs(zoom - map.getZoom()) > 0.005) return false;
  const [to, from] = [map.project(center), map.project(map.getCenter())];
  return to.dist(from) < 1;
}

const isStillMeant = ({ stands }: CameraRequest, selection: readonly string[]): boolean =>
  stands === "home" ? selection.length === 0 : stands !== "free" && sameIds(stands, selection);

/** The covered edges plus a margin, never more than leaves a third of the map to draw in. */
function roomFor(map: MapLibreMap, { top, right, bottom, left }: MapPadding): MapPadding {
  const { clientWidth, clientHeight } = map.getContainer();
  const edgePx = edgeOf(map);
  const shrink = (a: number, b: number, size: number) => Math.min(1, (size * 0.67) / Math.max(1, a + b + 2 * edgePx));
  const across = shrink(left, right, clientWidth);
  const down = shrink(top, bottom, clientHeight);
  return { top: (top + edgePx) * down, right: (right + edgePx) * across, bottom: (bottom + edgePx) * down, left: (left + edgePx) * across };
}

/** 600 to 1200 ms, the longer the farther the zoom has to go. */
const flightMs = (map: MapLibreMap, zoom: number): number => Math.min(1200, 600 + 150 * Math.abs(zoom - map.getZoom()));
