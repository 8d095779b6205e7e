import type { Map as MapLibreMap } from "maplibre-gl";
import { use, useEffect, useRef, useState } from "react";
import type { Detail } from "../cartography/coarser-picture";
import type { FreePart, PaneView } from "../cartography/scene";
import { textIn, translate } from "../i18n/translate";
import { MapCaptureContext } from "../store/map-capture";
import type { PlanState } from "../store/plan-state";
import { usePlanStore } from "../store/use-plan";
import { captureMap } from "./capture-map";
import { createMap } from "./create-map";
import { listenToDrawing } from "./draw-pointer";
import { DrawnScene } from "./DrawnScene";
import { freePartOfPane, isFreedAnew } from "./free-part";
import { engineWorker } from "./engine-worker";
import { followCamera } from "./follow-camera";
import { isLed } from "./led";
import styles from "./MapPane.module.css";
import { nextView } from "./next-view";
import { PaneRegistryContext } from "./pane-registry";
import { listenToPointer } from "./pointer";
import { watchBaseMap } from "./watch-base-map";
import { steerQuality } from "./steer-quality";
import { watchEngine } from "./watch-engine";
import { watchWorker } from "./watch-worker";
import "maplibre-gl/dist/maplibre-gl.css";

/** The map: one engine, created once, that always shows the picture of the current scene; in a comparison it is the first pane. */
export function MapPane() {
  const store = usePlanStore();
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibreMap | null>(null);
  const [view, setView] = useState<PaneView | null>(null);
  const [isLost, setLost] = useState(false);
  const [detail, setDetail] = useState<Detail>("full");
  const [free, setFree] = useState<FreePart>(null);
  const capture = use(MapCaptureContext);
  const registry = use(PaneRegistryContext);

  useEffect(() => {
    if (!container.current) return;
    const engine = tryCreateMap(container.current, titleOf(store.getState()));
    if (!engine) {
      store.getState().report([{ code: "no-webgl" }]);
      return;
    }
    let leaveRegistry: (() => void) | null = null;
    const look = () => setView((before) => nextView(before, engine));
    const stopCamera = followCamera(engine, store);
    const stopWatch = watchEngine(engine, store, setLost);
    const stopBaseMap = watchBaseMap(engine, store);
    const stopWorkerWatch = watchWorker(engine, store, engineWorker());
    const stopPointer = listenToPointer(engine, store);
    const stopDrawing = listenToDrawing(engine, store);
    const stopQuality = steerQuality(engine, () => store.getState().quality, setDetail);
    engine.on("zoom", look);
    engine.on("rotate", look);
    engine.on("pitch", look);
    engine.on("resize", look);
    const lookThrough = () => setFree(freePartOfPane(engine, store.getState(), 0));
    engine.on("moveend", (event) => isLed(event) || lookThrough());
    // A panel may grow, or the divider of two sides move, without the camera having to move for it.
    const stopPanels = store.subscribe((state, before) => {
      // A stage comes with a type size of its own, which the labels follow.
      if (state.padding !== before.padding) look();
      if (isFreedAnew(state, before) && !engine.isMoving()) lookThrough();
    });
    engine.once("style.load", () => {
      look();
      // The camera may have come to its place before anyone listened.
      lookThrough();
      capture.current = async () => captureMap(engine);
      capture.panes[0] = capture.current;
      leaveRegistry = registry.add({ index: 0, map: engine });
      setMap(engine);
    });
    return () => {
      stopCamera();
      stopPanels();
      stopPointer();
      stopDrawing();
      stopWatch();
      stopBaseMap();
      capture.current = null;
      capture.panes[0] = null;
      leaveRegistry?.();
      stopWorkerWatch();
      stopQuality();
      engine.remove();
      setMap(null);
    };
  }, [store, capture, registry]);

  return (
    <div className={styles["pane"]}>
      <div className={styles["canvas"]} ref={container} />
      {map && view && <DrawnScene index={0} map={map} view={view} free={free} detail={detail} isLost={isLost} />}
    </div>
  );
}

/** What the map is called by who cannot see it. */
export function titleOf({ language, configuration: { title } }: PlanState): string {
  return title ? textIn(language, title) : translate(language, "map.title");
}

/** The engine in a container; `null` where the browser has no WebGL 2. */
export function tryCreateMap(container: HTMLElement, title: string): MapLibreMap | null {
  try {
    return createMap(container, title);
  } catch {
    return null;
  }
}
