import type { Map as MapLibreMap } from "maplibre-gl";
import { led } from "../led";

type Move = { originalEvent?: unknown; isLed?: true };
/** Degrees; what a hand leaves so close to north the engine turns north. */
const northWithin = 7;

type Camera = { center: [number, number]; zoom: number; bearing: number };

/**
 * Two maps with one camera: whichever is moved by hand takes the other along, drawn within the same frame. What the app asks for
 * reaches the first alone, which also says where the camera came to rest: once for every move, whoever made it.
 */
export function linkSideCameras(first: MapLibreMap, second: MapLibreMap): () => void {
  /** The second leads while someone's hand is on it, else the first. */
  let isSecondHeld = false;
  let isTaking = false;
  const take = (map: MapLibreMap, to: Camera, mark: object) => {
    isTaking = true;
    try {
      map.jumpTo(to, mark);
    } finally {
      isTaking = false;
    }
  };
  const takeSecond = ({ originalEvent }: Move = {}) => {
    if (isSecondHeld || standsWith(first, second)) return;
    take(second, cameraOf(first), { ...led, originalEvent });
    second.redraw();
  };
  const onFirstStart = ({ originalEvent, isLed }: Move) => {
    if (isLed || !originalEvent || !isSecondHeld) return;
    isSecondHeld = false;
    second.stop();
  };
  const onFirstMove = (move: Move) => {
    if (!isTaking) takeSecond(move);
  };
  const onSecondStart = ({ originalEvent, isLed }: Move) => {
    if (isLed || !originalEvent) return;
    isSecondHeld = true;
    first.stop();
  };
  const onSecondMove = ({ originalEvent }: Move) => {
    if (isTaking) return;
    if (!isSecondHeld) return takeSecond();
    take(first, cameraOf(second), { ...led, originalEvent: originalEvent ?? true });
    first.redraw();
  };
  const onSecondEnd = () => {
    if (isTaking || !isSecondHeld) return;
    isSecondHeld = false;
    const camera = cameraOf(second);
    const isAlmostNorth = camera.bearing !== 0 && Math.abs(camera.bearing) < northWithin;
    // Not marked as led: this is where the camera rests, unless it turns north of itself.
    take(first, camera, isAlmostNorth ? led : {});
    if (isAlmostNorth) first.snapToNorth();
  };
  const again = () => takeSecond();
  first.on("movestart", onFirstStart);
  first.on("move", onFirstMove);
  second.on("movestart", onSecondStart);
  second.on("move", onSecondMove);
  second.on("moveend", onSecondEnd);
  for (const map of [first, second]) map.on("resize", again);
  takeSecond();
  return () => {
    if (isSecondHeld) second.stop();
    first.off("movestart", onFirstStart);
    first.off("move", onFirstMove);
    second.off("movestart", onSecondStart);
    second.off("move", onSecondMove);
    second.off("moveend", onSecondEnd);
    for (const map of [first, second]) map.off("resize", again);
  };
}

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing() };
}

function standsWith(one: MapLibreMap, other: MapLibreMap): boolean {
  const [a, b] = [cameraOf(one), cameraOf(other)];
  return a.center[0] === b.center[0] && a.center[1] === b.center[1] && a.zoom === b.zoom && a.bearing === b.bearing;
}
