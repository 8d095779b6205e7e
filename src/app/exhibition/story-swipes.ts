import type { PlanStoreApi } from "../../store/plan-store";

/** A shorter way is a tap, a steeper one scrolls. */
const [leastPx, mostSlope, tapPx] = [60, 0.6, 12];

/** What on the card does something of its own. */
const busy = "button, a, input, textarea, select, summary, [role=button]";
const card = "[data-story-card]";

/** What a stroke over the card asks for: to the left goes on, to the right goes back; `null` for none. */
export function strokeOf(dx: number, dy: number): 1 | -1 | null {
  return Math.abs(dx) >= leastPx && Math.abs(dy) <= Math.abs(dx) * mostSlope ? (dx < 0 ? 1 : -1) : null;
}

/** Hears swipes over the card of a story, and taps on its free part, which go on. */
export function hearStorySwipes(store: PlanStoreApi, page: Window = window): () => void {
  let stroke: { pointer: number; x: number; y: number } | null = null;
  /** The click that ends a stroke is none. */
  let isSpent = false;
  const cardOf = ({ target }: Event) => (target instanceof Element ? target.closest(card) : null);
  const onDown = (event: PointerEvent) => {
    isSpent = false;
    stroke = event.isPrimary && event.button === 0 && cardOf(event) ? { pointer: event.pointerId, x: event.clientX, y: event.clientY } : null;
  };
  const onUp = (event: PointerEvent) => {
    if (stroke?.pointer !== event.pointerId) return;
    const [dx, dy] = [event.clientX - stroke.x, event.clientY - stroke.y];
    stroke = null;
    isSpent = Math.hypot(dx, dy) > tapPx;
    // A table that is turned sends its strokes turned.
    const { kiosk, stepStory } = store.getState();
    const by = strokeOf(kiosk?.isFlipped ? -dx : dx, dy);
    if (by) stepStory(by);
  };
  const onCancel = () => {
    stroke = null;
  };
  const onClick = (event: MouseEvent) => {
    const spent = isSpent;
    isSpent = false;
    // Who taps twice means to see nearer, and not two chapters on.
    if (spent || event.detail > 1 || event.defaultPrevented || !cardOf(event) || (event.target instanceof Element && event.target.closest(busy))) return;
    if (page.getSelection()?.isCollapsed === false) return;
    store.getState().stepStory(1);
  };
  page.addEventListener("pointerdown", onDown);
  page.addEventListener("pointerup", onUp);
  page.addEventListener("pointercancel", onCancel);
  page.addEventListener("click", onClick);
  return () => {
    page.removeEventListener("pointerdown", onDown);
    page.removeEventListener("pointerup", onUp);
    page.removeEventListener("pointercancel", onCancel);
    page.removeEventListener("click", onClick);
  };
}
