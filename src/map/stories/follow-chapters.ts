import type { LngLatBoundsLike, Map as MapLibreMap } from "maplibre-gl";
import { stagedCamera } from "../../cartography/stories/chapter-camera";
import type { Bounds } from "../../domain/bounds";
import type { Camera } from "../../domain/saved-view";
import type { CameraRequest } from "../../store/camera-request";
import type { MapPadding } from "../../store/plan-state";
import type { PlanStoreApi } from "../../store/plan-store";
import { showsStage } from "../../store/shown-stories";
import { mapOptions } from "../map-options";
import { isSlow } from "../steer-quality";

const mostPitch = 60;
/** No flight between two chapters is longer. */
const longestFlightMs = 2400;
const flattenMs = 600;
/** A wall of three screens sees beyond the region, and over a tilted ground farther still. */
const stageBounds: LngLatBoundsLike = [90, 15, 116, 36];

/**
 * Carries out what chapters ask of the camera, while a story is told or an exhibition runs: they alone tilt the ground, and no
 * gesture turns or tilts it meanwhile. Afterwards the ground is flat again, whatever interrupted the way there.
 */
export function followChapters(map: MapLibreMap, store: PlanStoreApi): () => void {
  let leave: (() => void) | null = null;
  const look = () => {
    const isOn = showsStage(store.getState());
    if (isOn === (leave !== null)) return;
    if (isOn) {
      stopFlattening();
      leave = takeStage(map, store);
    } else {
      leave?.();
      leave = null;
      stopFlattening = flatten(map);
    }
  };
  let stopFlattening = () => {};
  const unsubscribe = store.subscribe(look);
  look();
  return () => {
    unsubscribe();
    leave?.();
    stopFlattening();
  };
}

function takeStage(map: MapLibreMap, store: PlanStoreApi): () => void {
  let served: CameraRequest | null = null;
  /** The chapter the map still stands on: another size of the screen or of the stage's parts shows it anew. */
  let standing: CameraRequest | null = null;
  const serve = (cut: boolean) => {
    const { cameraRequest } = store.getState();
    if (cameraRequest && cameraRequest !== served) {
      served = cameraRequest;
      standing = cameraRequest.isStaged ? cameraRequest : null;
      if (standing) show(standing, cut || standing.cut);
    } else if (standing) show(standing, true);
  };
  const show = ({ target, flightMs = longestFlightMs }: CameraRequest, cut: boolean) => {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const { padding } = store.getState();
    const camera = target.kind === "camera" ? flatIfUnsaid(stagedCamera(target.camera, { width, height }, padding)) : fittedTo(map, target.bounds, padding, target.maxZoom);
    if (!camera) return;
    if (cut || reducedMotion() || isSlow(map)) map.jumpTo(camera);
    else map.flyTo({ ...camera, duration: Math.min(flightMs, longestFlightMs), easing: easeInOut, essential: true });
  };
  let { padding } = store.getState();
  const unsubscribe = store.subscribe((state, before) => {
    if (state.cameraRequest !== before.cameraRequest) return serve(false);
    if (state.padding === padding) return;
    padding = state.padding;
    if (standing) serve(true);
  });
  const onMoveStart = ({ originalEvent }: { originalEvent?: unknown }) => {
    if (originalEvent) standing = null;
  };
  const onResize = () => serve(true);
  map.on("movestart", onMoveStart);
  map.on("resize", onResize);
  map.setMaxPitch(mostPitch);
  map.setMaxBounds(stageBounds);
  map.dragRotate.disable();
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  serve(false);
  return () => {
    unsubscribe();
    map.off("movestart", onMoveStart);
    map.off("resize", onResize);
    map.dragRotate.enable();
    map.touchZoomRotate.enableRotation();
    map.keyboard.enableRotation();
  };
}

const flatIfUnsaid = ({ pitch = 0, ...camera }: Camera) => ({ ...camera, pitch });

function fittedTo(map: MapLibreMap, bounds: Bounds, padding: MapPadding, maxZoom: number) {
  const fitted = map.cameraForBounds(bounds, { padding, maxZoom });
  return fitted && { ...fitted, bearing: 0, pitch: 0 };
}

/** Lets the way that is under way end, then lays the ground flat; a gesture on the way only delays it. */
function flatten(map: MapLibreMap): () => void {
  const settle = () => {
    if (map.isMoving()) return;
    if (map.getPitch() > 0) {
      if (reducedMotion() || isSlow(map)) map.jumpTo({ pitch: 0 });
      else map.easeTo({ pitch: 0, duration: flattenMs, easing: easeInOut, essential: true });
      return;
    }
    stop();
    map.setMaxPitch(mapOptions.maxPitch);
    map.setMaxBounds(mapOptions.maxBounds);
  };
  // The end of a story asks for its camera right after.
  let frame = requestAnimationFrame(() => {
    frame = 0;
    map.on("moveend", settle);
    settle();
  });
  const stop = () => {
    cancelAnimationFrame(frame);
    map.off("moveend", settle);
  };
  return stop;
}

/** Cubic, slow at both ends. */
export const easeInOut = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

const reducedMotion = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;
