import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from "maplibre-gl";
import { ghostGripLayer } from "../../cartography/compared/compared-layers";
import type { GhostScene } from "../../cartography/scene";
import { hasStyle } from "../between-frames";

/** So near to its line a ghost is meant, px: with a mouse, with a finger. */
const nearFine = 5;
const nearCoarse = 14;

/** A ghost is taken by its line as well: there the map stays where it is, everywhere else it pans as always. */
export function listenToGhostLines(map: MapLibreMap, ghosts: () => readonly GhostScene[], take: (ghost: GhostScene, event: PointerEvent, target: HTMLElement) => void): () => void {
  const target = map.getCanvasContainer();
  let isTaken = false;
  let frame = 0;
  let pending: MapMouseEvent | null = null;

  const ghostAt = (x: number, y: number, near: number): GhostScene | null => {
    if (!hasStyle(map)) return null;
    const laid = ghosts().filter(({ slot }) => map.getLayer(ghostGripLayer(slot)));
    if (laid.length === 0) return null;
    const [hit] = map.queryRenderedFeatures([[x - near, y - near], [x + near, y + near]], { layers: laid.map(({ slot }) => ghostGripLayer(slot)) });
    return laid.find(({ of }) => of === hit?.properties["id"]) ?? null;
  };
  const onPointerDown = (event: PointerEvent) => {
    isTaken = false;
    if (event.button !== 0 || !event.isPrimary || event.target !== map.getCanvas()) return;
    const { left, top } = map.getContainer().getBoundingClientRect();
    const ghost = ghostAt(event.clientX - left, event.clientY - top, event.pointerType === "touch" ? nearCoarse : nearFine);
    if (!ghost) return;
    isTaken = true;
    take(ghost, event, target);
  };
  // The engine hears of a press after this; it would begin to pan.
  const keepStill = (event: MapMouseEvent | MapTouchEvent) => {
    if (isTaken) event.preventDefault();
  };
  const showGrip = () => {
    frame = 0;
    if (pending && !map.isMoving()) target.style.cursor = ghostAt(pending.point.x, pending.point.y, nearFine) ? "move" : "";
  };
  const onMove = (event: MapMouseEvent) => {
    if (ghosts().length === 0) return;
    pending = event;
    frame ||= requestAnimationFrame(showGrip);
  };
  target.addEventListener("pointerdown", onPointerDown, true);
  map.on("mousedown", keepStill);
  map.on("touchstart", keepStill);
  map.on("mousemove", onMove);
  return () => {
    cancelAnimationFrame(frame);
    target.style.cursor = "";
    target.removeEventListener("pointerdown", onPointerDown, true);
    map.off("mousedown", keepStill);
    map.off("touchstart", keepStill);
    map.off("mousemove", onMove);
  };
}
