import type { Map as MapLibreMap } from "maplibre-gl";
import { use, useEffect, useRef, useState } from "react";
import type { Detail } from "../cartography/coarser-picture";
import type { FreePart, PaneView } from "../cartography/scene";
import { textIn, translate } from "../i18n/translate";
import { ChapterBoundary } from "../store/ChapterBoundary";
import { MapCaptureContext } from "../store/map-capture";
import type { PlanState } from "../store/plan-state";
import { usePlanStore } from "../store/use-plan";
import { captureMap } from "./capture-map";
import { createMap, type StartCamera } from "./create-map";
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
import { createRenewals, markRenewed, renewWhenLost, tryAgain } from "./renew-engine";
import { watchBaseMap } from "./watch-base-map";
import { liftLimits } from "./stage-limits";
import { steerQuality } from "./steer-quality";
import { watchEngine } from "./watch-engine";
import { watchRenders } from "./watch-renders";
import { watchStorySources } from "./watch-story-sources";
import { watchWorker } from "./watch-worker";
import "maplibre-gl/dist/maplibre-gl.css";

/** Counts the engines; where the one before stood, if it stood anywhere. */
type Made = { serial: number; camera: StartCamera | null };

/** The map: one engine, replaced only when its graphics context does not come back, that always shows the picture of the current scene; in a comparison it is the first pane. */
export function MapPane() {
  const store = usePlanStore();
  const container = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<{ map: MapLibreMap; serial: number } | null>(null);
  const [view, setView] = useState<PaneView | null>(null);
  const [isLost, setLost] = useState(false);
  const [detail, setDetail] = useState<Detail>("full");
  const [free, setFree] = useState<FreePart>(null);
  const capture = use(MapCaptureContext);
  const registry = use(PaneRegistryContext);
  const [made, setMade] = useState<Made>({ serial: 0, camera: null });
  const [renewals] = useState(createRenewals);

  useEffect(() => {
    if (!container.current) return;
    const renew = (camera: StartCamera | null) => setMade(({ serial }) => ({ serial: serial + 1, camera }));
    const engine = tryCreateMap(container.current, titleOf(store.getState()), made.camera);
    if (!engine) {
      const stopTrying = made.serial > 0 ? tryAgain(store, renewals, () => renew(made.camera)) : null;
      if (!stopTrying) store.getState().report([{ code: "no-webgl" }]);
      return stopTrying ?? undefined;
    }
    if (made.serial > 0) markRenewed(engine);
    // Between chapters the ground may have been left tilted.
    if (made.camera && made.camera.pitch > 0) {
      liftLimits(engine);
      engine.jumpTo(made.camera);
    }
    let leaveRegistry: (() => void) | null = null;
    const look = () => setView((before) => nextView(before, engine));
    const stopCamera = followCamera(engine, store, made.camera !== null);
    const stopWatch = watchEngine(engine, store, setLost);
    const stopRenewing = renewWhenLost(engine, store, renewals, renew);
    const stopRenders = watchRenders(engine, store, () => renewals.take(performance.now()) && renew(null));
    const stopStorySources = watchStorySources(engine, store);
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
      setDrawn({ map: engine, serial: made.serial });
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
      stopRenewing();
      stopStorySources();
      stopRenders();
      engine.remove();
      setDrawn(null);
      setLost(false);
    };
  }, [store, capture, registry, made, renewals]);

  return (
    <div className={styles["pane"]}>
      <div className={styles["canvas"]} ref={container} />
      {/* What a chapter has half drawn goes with its engine. */}
      <ChapterBoundary onSkip={() => setMade(({ serial }) => ({ serial: serial + 1, camera: null }))}>
        {/* By its engine: one may have followed the other at once, and holds nothing of what that one had drawn. */}
        {drawn && view && <DrawnScene key={drawn.serial} index={0} map={drawn.map} view={view} free={free} detail={detail} isLost={isLost} />}
      </ChapterBoundary>
    </div>
  );
}

/** What the map is called by who cannot see it. */
export function titleOf({ language, configuration: { title } }: PlanState): string {
  return title ? textIn(language, title) : translate(language, "map.title");
}

/** The engine in a container; `null` where the browser has no WebGL 2. */
export function tryCreateMap(container: HTMLElement, title: string, camera: StartCamera | null = null): MapLibreMap | null {
  try {
    return createMap(container, title, camera ?? undefined);
  } catch {
    return null;
  }
}
