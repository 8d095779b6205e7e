import type { Map as MapLibreMap } from "maplibre-gl";
import { use, useEffect, useRef, useState } from "react";
import type { Detail } from "../../cartography/coarser-picture";
import type { FreePart, PaneView } from "../../cartography/scene";
import { MapCaptureContext } from "../../store/map-capture";
import { usePlanStore } from "../../store/use-plan";
import { captureMap } from "../capture-map";
import { DrawnScene } from "../DrawnScene";
import { engineWorker } from "../engine-worker";
import { freePartOfPane, isFreedAnew } from "../free-part";
import { titleOf, tryCreateMap } from "../MapPane";
import styles from "../MapPane.module.css";
import { nextView } from "../next-view";
import { PaneRegistryContext } from "../pane-registry";
import { steerQuality } from "../steer-quality";
import { watchEngine } from "../watch-engine";
import { watchWorker } from "../watch-worker";

/** A map beside the one. */
export function ComparedPane({ index, isShown }: { index: number; isShown: boolean }) {
  const store = usePlanStore();
  const registry = use(PaneRegistryContext);
  const capture = use(MapCaptureContext);
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibreMap | null>(null);
  const [view, setView] = useState<PaneView | null>(null);
  const [isLost, setLost] = useState(false);
  const [detail, setDetail] = useState<Detail>("full");
  const [free, setFree] = useState<FreePart>(null);

  useEffect(() => {
    const engine = container.current && tryCreateMap(container.current, titleOf(store.getState()));
    if (!engine) {
      // The head of the pane and all others stand without it.
      store.getState().report([{ code: "pane-not-drawn" }]);
      return undefined;
    }
    let leaveRegistry: (() => void) | null = null;
    const look = () => setView((before) => nextView(before, engine));
    const stopWatch = watchEngine(engine, store, setLost);
    // One worker serves all maps: whichever waits in vain has it replaced for all.
    const stopWorkerWatch = watchWorker(engine, store, engineWorker());
    const stopQuality = steerQuality(engine, () => store.getState().quality, setDetail);
    for (const event of ["zoom", "rotate", "resize"] as const) engine.on(event, look);
    const lookThrough = () => setFree(freePartOfPane(engine, store.getState(), index));
    engine.on("resize", lookThrough);
    // Beside the first it is taken along in every frame, and rests where the state says that one rests.
    const stopRest = store.subscribe((state, before) => {
      if (state.camera !== before.camera || isFreedAnew(state, before)) lookThrough();
    });
    engine.once("style.load", () => {
      look();
      leaveRegistry = registry.add({ index, map: engine });
      capture.panes[index] = async () => captureMap(engine);
      lookThrough();
      setMap(engine);
    });
    return () => {
      leaveRegistry?.();
      capture.panes[index] = null;
      stopRest();
      stopWatch();
      stopQuality();
      stopWorkerWatch();
      engine.remove();
      setMap(null);
    };
  }, [store, registry, capture, index]);

  return (
    <div className={styles["pane"]} hidden={!isShown}>
      <div className={styles["canvas"]} ref={container} />
      {map && view && <DrawnScene index={index} map={map} view={view} free={free} detail={detail} isLost={isLost} isAsleep={!isShown} />}
    </div>
  );
}
