import type { Map as MapLibreMap } from "maplibre-gl";
import { MapLost, type CaptureMap } from "../store/map-capture";
import { isLost, setPixelRatio } from "./pixel-ratio";
import { awaitsContent } from "./show-busy";

type Captured = Awaited<ReturnType<CaptureMap>>;

/** A print wants twice the pixels of a plain screen. */
const leastPixelRatio = 2;

/** Who pressed a button does not wait longer. */
const patienceMs = 10_000;
const lookAgainMs = 100;

/**
 * Copies the map once it rests and everything of it is there, in at least two canvas pixels per CSS pixel as far as
 * the engine can draw that many; the map on screen is as before when it is over.
 * @throws after ten seconds, and where the graphics context is lost
 */
export function captureMap(map: MapLibreMap): Promise<Captured> {
  const finer = devicePixelRatio < leastPixelRatio ? leastPixelRatio : null;
  // Someone who takes hold of the map meanwhile gets the ratio that the gesture is drawn with.
  const isFiner = () => finer === null || map.getPixelRatio() === finer;
  return new Promise<Captured>((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      map.off("idle", onIdle);
      map.off("webglcontextlost", onLost);
      map.off("remove", onLost);
      if (finer === null || !isFiner() || isLost(map)) return;
      setPixelRatio(map, null);
      map.redraw();
    };
    const fail = (why: Error) => {
      end();
      reject(why);
    };
    const onLost = () => fail(new MapLost("the map was lost"));
    const onIdle = () => {
      if (awaitsContent(map)) {
        // It says that it rests only once.
        setTimeout(() => map.triggerRepaint(), lookAgainMs);
      } else if (isFiner()) {
        // Within the frame that was just drawn: outside of one the canvas is empty.
        const captured = copyOf(map);
        end();
        if (captured) resolve(captured);
        else reject(new Error("no canvas to copy to"));
      } else if (finer !== null) {
        setPixelRatio(map, finer);
        map.redraw();
        map.triggerRepaint();
      }
    };
    const timer = setTimeout(() => fail(new Error("the map did not come to rest")), patienceMs);
    if (isLost(map)) {
      onLost();
      return;
    }
    map.on("idle", onIdle);
    map.on("webglcontextlost", onLost);
    map.on("remove", onLost);
    map.triggerRepaint();
  });
}

function copyOf(map: MapLibreMap): Captured | null {
  const drawn = map.getCanvas();
  const canvas = Object.assign(document.createElement("canvas"), { width: drawn.width, height: drawn.height });
  const context = canvas.getContext("2d");
  if (!context) return null;
  context.drawImage(drawn, 0, 0);
  // Not what was asked for: the engine draws no more pixels than its largest canvas has.
  return { canvas, pixelRatio: drawn.width / map.getContainer().clientWidth };
}
