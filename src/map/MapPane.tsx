import type { Map as MapLibreMap } from "maplibre-gl";
import { use, useEffect, useMemo, useRef, useState } from "react";
import { coarserPicture, type Detail } from "../cartography/coarser-picture";
import { emptyPicture, type Picture } from "../cartography/picture";
import { createPainter } from "../cartography/picture-of";
import type { FreePart, PaneView } from "../cartography/scene";
import { textIn, translate } from "../i18n/translate";
import { MapCaptureContext } from "../store/map-capture";
import type { PlanState } from "../store/plan-state";
import { createSceneSelector } from "../store/scene";
import { awaitsProject } from "../store/start-project";
import { usePlan, usePlanStore } from "../store/use-plan";
import { captureMap } from "./capture-map";
import { createMap } from "./create-map";
import { drawPicture } from "./draw-picture";
import { listenToDrawing } from "./draw-pointer";
import { freePartOf } from "./free-part";
import { engineWorker } from "./engine-worker";
import { followCamera } from "./follow-camera";
import { hasLabelFonts, loadLabelFonts } from "./label-fonts";
import styles from "./MapPane.module.css";
import { listenToPointer } from "./pointer";
import { useLateImported } from "./use-late-imported";
import { useLateThemes } from "./use-late-themes";
import { watchBaseMap } from "./watch-base-map";
import { awaitContent, showBusy } from "./show-busy";
import { steerQuality } from "./steer-quality";
import { watchEngine } from "./watch-engine";
import { watchWorker } from "./watch-worker";
import "maplibre-gl/dist/maplibre-gl.css";

/** The map: one engine, created once, that always shows the picture of the current scene. */
export function MapPane() {
  const store = usePlanStore();
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibreMap | null>(null);
  const [view, setView] = useState<PaneView | null>(null);
  const [isLost, setLost] = useState(false);
  const [detail, setDetail] = useState<Detail>("full");
  const [free, setFree] = useState<FreePart>(null);
  const capture = use(MapCaptureContext);

  useEffect(() => {
    if (!container.current) return;
    const engine = tryCreateMap(container.current, titleOf(store.getState()));
    if (!engine) {
      store.getState().report([{ code: "no-webgl" }]);
      return;
    }
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
    engine.on("resize", look);
    const lookThrough = () => setFree(freePartOf(engine, store.getState().padding));
    engine.on("moveend", lookThrough);
    // A panel may grow without the camera having to move for it.
    const stopPanels = store.subscribe((state, before) => {
      if (state.padding !== before.padding && !engine.isMoving()) lookThrough();
    });
    engine.once("style.load", () => {
      look();
      // The camera may have come to its place before anyone listened.
      lookThrough();
      capture.current = async () => captureMap(engine);
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
      stopWorkerWatch();
      stopQuality();
      engine.remove();
      setMap(null);
    };
  }, [store, capture]);

  return (
    <div className={styles["pane"]}>
      <div className={styles["canvas"]} ref={container} />
      {map && view && <DrawnScene map={map} view={view} free={free} detail={detail} isLost={isLost} />}
    </div>
  );
}

type SceneProps = { map: MapLibreMap; view: PaneView; free: FreePart; detail: Detail; isLost: boolean };

function DrawnScene({ map, view, free, detail, isLost }: SceneProps) {
  const sceneOf = useMemo(() => createSceneSelector(), []);
  const paint = useMemo(() => createPainter(), []);
  const isProjectAwaited = usePlan(awaitsProject);
  const isReady = usePlan((state) => state.load.status === "ready") && !isProjectAwaited;
  const late = useLateThemes();
  const { late: lateImported, isAwaited: isImportAwaited } = useLateImported();
  const isAwaited = isProjectAwaited || isImportAwaited;
  const scene = usePlan(sceneOf);
  const themes = usePlan(late?.themesOf ?? noThemes);
  const imported = usePlan(lateImported?.importedOf ?? noThemes);
  const whole = useMemo(() => (isReady ? paint({ ...scene, themes, imported }, view, free, late?.paintThemes, lateImported?.paintImported) : null), [isReady, paint, scene, themes, imported, view, free, late, lateImported]);
  const picture = useMemo(() => whole && coarserPicture(whole, detail, view.scale), [whole, detail, view.scale]);
  const shown = useRef<Picture>(emptyPicture);

  useEffect(() => {
    if (isAwaited) awaitContent(map);
  }, [map, isAwaited]);

  useEffect(() => {
    // While the graphics context is lost there is nothing to draw on; the engine brings back what it had shown but the hover.
    if (isLost) shown.current = { ...shown.current, hovered: emptyPicture.hovered };
    if (!picture || isLost) return;
    let isCurrent = true;
    const expire = () => {
      isCurrent = false;
    };
    map.once("remove", expire);
    const draw = (next: Picture) => {
      if (!isCurrent || !hasStyle(map)) return;
      showBusy(map, next === picture && !isAwaited);
      drawPicture(map, shown.current, next);
      shown.current = next; // only after success: a failed draw is redone from the last good picture
    };
    if (hasLabelFonts(picture.labelText)) draw(picture);
    else {
      // The land need not wait for the names on it.
      if (shown.current === emptyPicture) draw(withoutLabels(picture));
      void loadLabelFonts(picture.labelText).then(() => draw(picture));
    }
    return () => {
      map.off("remove", expire);
      expire();
    };
  }, [map, picture, isLost, isAwaited]);
  return null;
}

const noThemes = () => null;

function titleOf({ language, configuration: { title } }: PlanState): string {
  return title ? textIn(language, title) : translate(language, "map.title");
}

/** The engine takes its style away the moment the context is lost, before it says so. */
const hasStyle = (map: MapLibreMap): boolean => Boolean(map.style as unknown);

const withoutLabels = (picture: Picture): Picture => ({ ...picture, layers: picture.layers.filter(({ type }) => type !== "symbol") });

function tryCreateMap(container: HTMLElement, title: string): MapLibreMap | null {
  try {
    return createMap(container, title);
  } catch {
    return null;
  }
}

/** Keeps the same object while the camera stays within its zoom step, so that panning renders nothing. */
function nextView(before: PaneView | null, map: MapLibreMap): PaneView {
  // The middle of the step, so that sizes are off by an eighth of a zoom at most.
  const zoom = Math.floor(map.getZoom() * 4) / 4 + 0.125;
  const bearing = Math.round(map.getBearing());
  const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  return before && before.zoom === zoom && before.bearing === bearing && before.scale === scale ? before : { zoom, bearing, scale };
}
