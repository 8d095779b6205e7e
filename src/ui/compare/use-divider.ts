import { useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { sidesIn } from "../../store/side-states";
import { useActions, usePlan } from "../../store/use-plan";

type Drag = { pointer: number; fromX: number; fromShare: number; width: number };

/** Where the first side ends, as the store has it; while the divider is held only the screen knows. */
export function useDivider() {
  const kept = usePlan((state) => sidesIn(state)?.divider ?? 0.5);
  const { changeSides } = useActions();
  const [held, setHeld] = useState<number | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const share = held ?? kept;

  const show = (next: number) => {
    // The maps are clipped without anything being rendered again.
    frame.current?.closest("main")?.style.setProperty("--divider", String(next));
    setHeld(next);
  };
  const rest = (next: number) => {
    show(next);
    setHeld(null);
    changeSides({ divider: next });
  };
  const begin = ({ pointerId, clientX, currentTarget, button }: PointerEvent, isJump: boolean) => {
    const box = frame.current?.getBoundingClientRect();
    if (!box || box.width === 0 || button !== 0) return;
    currentTarget.setPointerCapture(pointerId);
    const fromShare = isJump ? shareOf((clientX - box.left) / box.width) : share;
    drag.current = { pointer: pointerId, fromX: clientX, fromShare, width: box.width };
    if (isJump) show(fromShare);
  };
  const onPointerMove = ({ pointerId, clientX }: PointerEvent) => {
    const going = drag.current;
    if (going?.pointer === pointerId) show(shareOf(going.fromShare + (clientX - going.fromX) / going.width));
  };
  const onPointerUp = ({ pointerId }: PointerEvent) => {
    if (drag.current?.pointer !== pointerId) return;
    drag.current = null;
    if (held !== null) rest(held);
  };
  const cancel = () => {
    drag.current = null;
    show(kept);
    setHeld(null);
  };
  const settle = () => {
    if (held !== null && drag.current === null) rest(held);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && drag.current) {
      event.preventDefault();
      return cancel();
    }
    const next = shareAfter(event, share);
    if (next === null) return;
    event.preventDefault();
    // A key that is held down ends where it is let go.
    if (event.repeat) show(next);
    else rest(next);
  };
  const grip = (isJump: boolean) => ({ onPointerDown: (event: PointerEvent) => begin(event, isJump), onPointerMove, onPointerUp, onPointerCancel: cancel, onDoubleClick: () => rest(middle) });
  return { share, frame, grip, keys: { onKeyDown, onKeyUp: settle, onBlur: settle } };
}

const middle = 0.5;

/** To a thousandth, as a link has it. */
const shareOf = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;

/** Arrows step by one per cent, with Shift and by page keys by ten; `null` for keys of others. */
export function shareAfter({ key, shiftKey, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">, share: number): number | null {
  if (ctrlKey || metaKey || altKey) return null;
  const by = (percent: number) => shareOf((Math.round(share * 100) + percent) / 100);
  const step = shiftKey ? 10 : 1;
  if (key === "ArrowRight" || key === "ArrowUp") return by(step);
  if (key === "ArrowLeft" || key === "ArrowDown") return by(-step);
  if (key === "PageUp") return by(10);
  if (key === "PageDown") return by(-10);
  if (key === "Home") return 0;
  if (key === "End") return 1;
  return key === "Enter" ? middle : null;
}
