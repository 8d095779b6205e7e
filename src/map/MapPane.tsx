import type { Map as MapLibreMap } from "maplibre-gl";
import { useEffect, useMemo, useRef, useState } from "react";
import { emptyPicture, type Picture } from "../cartography/picture";
import { createPainter } from "../cartography/picture-of";
import type { FreePart, PaneView } from "../cartography/scene";
import { translate } from "../i18n/translate";
import { createSceneSelector } from "../store/scene";
import { usePlan, usePlanStore } from "../store/use-plan";
import { createMap } from "./create-map";
import { drawPicture } from "./draw-picture";
import { freePartOf } from "./free-part";
import { followCamera } from "./follow-camera";
import { hasLabelFonts, loadLabelFonts } from "./label-fonts";
import styles from "./MapPane.module.css";
import { listenToPointer } from "./pointer";
import { watchBaseMap } from "./watch-base-map";
import { watchEngine } from "./watch-engine";
import "maplibre-gl/dist/maplibre-gl.css";

/** The map: one engine, created once, that always shows the picture of the current scene. */
export function MapPane() {
  const store = usePlanStore();
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibreMap | null>(null);
  const [view, setView] = useState<PaneView | null>(null);
  const [isLost, setLost] = useState(false);
  const [free, setFree] = useState<FreePart>(null);

  useEffect(() => {
    if (!container.current) return;
    const engine = tryCreateMap(container.current, translate(store.getState().language, "map.title"));
    if (!engine) {
      store.getState().report([{ code: "no-webgl" }]);
      return;
    }
    const look = () => setView((before) => nextView(before, engine));
    const stopCamera = followCamera(engine, store);
    const stopWatch = watchEngine(engine, store, setLost);
    watchBaseMap(engine, store);
    const stopPointer = listenToPointer(engine, store);
    engine.on("zoom", look);
    engine.on("rotate", look);
    engine.on("resize", look);
    engine.on("moveend", () => setFree(freePartOf(engine, store.getState().padding)));
    engine.once("style.load", () => {
      look();
      setMap(engine);
    });
    return () => {
      stopCamera();
      stopPointer();
      stopWatch();
      engine.remove();
      setMap(null);
    };
  }, [store]);

  return (
    <div className={styles["pane"]}>
      <div className={styles["canvas"]} ref={container} />
      {map && view && <DrawnScene map={map} view={view} free={free} isLost={isLost} />}
    </div>
  );
}

function DrawnScene({ map, view, free, isLost }: { map: MapLibreMap; view: PaneView; free: FreePart; isLost: boolean }) {
  const sceneOf = useMemo(() => createSceneSelector(), []);
  const paint = useMemo(() => createPainter(), []);
  const isReady = usePlan((state) => state.load.status === "ready");
  const scene = usePlan(sceneOf);
  const picture = useMemo(() => (isReady ? paint(scene, view, free) : null), [isReady, paint, scene, view, free]);
  const shown = useRef<Picture>(emptyPicture);

  useEffect(() => {
    // While the graphics context is lost there is nothing to draw on; the engine brings back what it had shown.
    if (!picture || isLost) return;
    let isCurrent = true;
    const expire = () => {
      isCurrent = false;
    };
    map.once("remove", expire);
    const draw = (next: Picture) => {
      if (!isCurrent || !hasStyle(map)) return;
      showBusy(map, next === picture);
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
  }, [map, picture, isLost]);
  return null;
}

/** The map is busy from a new picture until every tile and label of it stands; the first time is marked for measuring. */
function showBusy(map: MapLibreMap, isWhole: boolean): void {
  const container = map.getContainer();
  container.setAttribute("aria-busy", "true");
  if (!isWhole) return;
  map.once("idle", () => {
    container.setAttribute("aria-busy", "false");
    if (performance.getEntriesByName("map-complete").length === 0) performance.mark("map-complete");
  });
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
