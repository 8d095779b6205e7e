import type { Map as MapLibreMap } from "maplibre-gl";

/** A point in CSS pixels of the map, or its middle while it is moved by keyboard. */
export type Pointed = { kind: "pointer"; x: number; y: number } | { kind: "keyboard" };

/** Tells where a map is pointed at: by a mouse over it, a finger on it, or a keyboard that is in it; `null` when it no longer is. */
export function hearPointer(map: MapLibreMap, tell: (pointed: Pointed | null) => void): () => void {
  const container = map.getContainer();
  const canvas = map.getCanvas();
  const onPoint = ({ clientX, clientY, pointerType, buttons, target }: PointerEvent) => {
    // What stands on the map, and a ghost that is being moved, say themselves where they are.
    if (target !== canvas) return tell(null);
    if (pointerType === "touch" && buttons === 0) return;
    const { left, top } = container.getBoundingClientRect();
    tell({ kind: "pointer", x: clientX - left, y: clientY - top });
  };
  const onLeave = () => tell(null);
  const onUp = ({ pointerType }: PointerEvent) => {
    if (pointerType === "touch") tell(null);
  };
  const onKeys = () => {
    if (canvas.matches(":focus-visible")) tell({ kind: "keyboard" });
  };
  const heard = [
    [container, "pointerdown", onPoint],
    [container, "pointermove", onPoint],
    [container, "pointerleave", onLeave],
    [container, "pointerup", onUp],
    [container, "pointercancel", onUp],
    [canvas, "focus", onKeys],
    [canvas, "keydown", onKeys],
    [canvas, "blur", onLeave],
  ] as const;
  for (const [target, event, listener] of heard) target.addEventListener(event, listener as EventListener);
  return () => {
    for (const [target, event, listener] of heard) target.removeEventListener(event, listener as EventListener);
  };
}
