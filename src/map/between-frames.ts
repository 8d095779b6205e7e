import type { Map as MapLibreMap } from "maplibre-gl";

/** A frame that was asked for and has not come after so long is not waited for: the engine's loop may have broken off. */
const patienceMs = 1000;

/** What the map has taken in since its last frame. */
type Taken = { hasNews: boolean; areLayersNew: boolean };

const taken = new WeakMap<MapLibreMap, Taken>();

function takenBy(map: MapLibreMap): Taken {
  const known = taken.get(map);
  if (known) return known;
  const fresh: Taken = { hasNews: false, areLayersNew: false };
  taken.set(map, fresh);
  map.on("sourcedata", () => {
    fresh.hasNews = true;
  });
  map.on("render", () => {
    fresh.hasNews = false;
    fresh.areLayersNew = false;
  });
  return fresh;
}

/** Layers came or went, which the engine evaluates with its next frame. */
export function noteNewLayers(map: MapLibreMap): void {
  takenBy(map).areLayersNew = true;
}

/**
 * Exchanges layers when the engine has made a frame of all it holds, at once where it has. What its worker sends is bound to
 * the layers of that moment and finished with the next frame: a layer that comes or goes in between leaves the labels of a
 * tile half made, and the frame that meets them again breaks off.
 * @param onFailure hears of what `exchange` threw, where it had to wait
 * @returns gives it up, if it has not happened
 */
export function betweenFrames(map: MapLibreMap, exchange: () => void, onFailure: (error: unknown) => void, page: Pick<Document, "hidden"> = document): () => void {
  const held = takenBy(map);
  if (!held.hasNews && !held.areLayersNew) {
    exchange();
    return () => undefined;
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const end = () => {
    isOver = true;
    clearTimeout(timer);
    map.off("render", onRender);
  };
  const act = () => {
    if (isOver) return;
    end();
    try {
      exchange();
    } catch (error) {
      onFailure(error);
    }
  };
  // When the engine is through with its frame, and before its worker is heard again.
  const onRender = () => queueMicrotask(act);
  // A page out of sight gets no frames, and no eye misses them.
  const wait = () => {
    timer = setTimeout(() => (page.hidden ? wait() : act()), patienceMs);
  };
  map.on("render", onRender);
  wait();
  map.triggerRepaint();
  return end;
}

/** The engine takes its style away the moment the context is lost, before it says so; until it has one again, nothing can be asked of it. */
export const hasStyle = (map: MapLibreMap): boolean => Boolean(map.style as unknown);
