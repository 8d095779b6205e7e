import type { Map as MapLibreMap } from "maplibre-gl";
import type { Position } from "geojson";
import type { GhostScene } from "../../cartography/scene";
import { takeGhost, type HeldGhost, type Point } from "./ghost-in-hand";

/** A hand that trembles less than this presses. */
const leastPx = 3;

type Dragging = { moved: (held: HeldGhost) => void; dropped: (centre: Position) => void; ended: (hasMoved: boolean) => void };

/** Moves a ghost with the pointer that went down, until it goes up; Escape or a lost pointer puts it back. */
export function dragGhost(map: MapLibreMap, ghost: GhostScene, down: PointerEvent, target: HTMLElement, { moved, dropped, ended }: Dragging): void {
  const from = pointIn(map, down);
  const hand = takeGhost(map, ghost, from, moved);
  let hasMoved = false;
  const ends = new AbortController();
  const listen = <K extends "pointermove" | "pointerup" | "pointercancel">(type: K, listener: (event: PointerEvent) => void) =>
    target.addEventListener(type, (event) => event.pointerId === down.pointerId && listener(event), { signal: ends.signal });
  const end = () => {
    ends.abort();
    ended(hasMoved);
  };
  const cancel = () => {
    if (hasMoved) hand.putBack();
    end();
  };
  target.setPointerCapture(down.pointerId);
  listen("pointermove", (event) => {
    const to = pointIn(map, event);
    hasMoved ||= Math.hypot(to.x - from.x, to.y - from.y) > leastPx;
    if (hasMoved) hand.moveTo(to);
  });
  listen("pointerup", () => {
    const centre = hand.letGo();
    end();
    if (hasMoved) dropped(centre);
  });
  listen("pointercancel", cancel);
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || !hasMoved) return;
      event.preventDefault();
      event.stopPropagation();
      cancel();
    },
    { capture: true, signal: ends.signal },
  );
  map.once("remove", () => ends.abort());
}

function pointIn(map: MapLibreMap, { clientX, clientY }: PointerEvent): Point {
  const { left, top } = map.getContainer().getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
