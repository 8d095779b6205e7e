import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode, type Ref } from "react";
import { useTranslation } from "../widgets/use-translation";
import { ApprovalSlot } from "./ApprovalSlot";
import { nextSnap, pressedSnap, restingSnap, type Snap } from "./sheet-snap";
import styles from "./Sheet.module.css";

type Drag = { pointer: number; fromY: number; fromPart: number; lastY: number; lastAt: number; speed: number; moved: boolean };

type Props = { label: string; initial?: Snap; isAside?: boolean; onRest?: ((snap: Snap) => void) | undefined; children: ReactNode; ref?: Ref<HTMLElement> };

/** A bottom sheet of three heights: dragged by its handle, stepped by pressing it, or moved with the arrow keys. `isAside`: it is down for as long as the map is asked. `onRest` hears of each height. */
export function Sheet({ label, initial = 0.56, isAside = false, onRest, children, ref }: Props) {
  const { t } = useTranslation();
  const [snap, restAt] = useState<Snap>(initial);
  const setSnap = (next: Snap) => {
    restAt(next);
    onRest?.(next);
  };
  const [dragged, setDragged] = useState<number | null>(null);
  const drag = useRef<Drag | null>(null);
  const part = dragged ?? (isAside ? 0.15 : snap);

  const onPointerDown = ({ pointerId, clientY, timeStamp, currentTarget }: PointerEvent) => {
    currentTarget.setPointerCapture(pointerId);
    drag.current = { pointer: pointerId, fromY: clientY, fromPart: part, lastY: clientY, lastAt: timeStamp, speed: 0, moved: false };
  };
  const onPointerMove = ({ pointerId, clientY, timeStamp }: PointerEvent) => {
    const going = drag.current;
    if (going?.pointer !== pointerId) return;
    if (Math.abs(clientY - going.fromY) > 6) going.moved = true;
    going.speed = (going.lastY - clientY) / Math.max(1, timeStamp - going.lastAt);
    going.lastY = clientY;
    going.lastAt = timeStamp;
    if (going.moved) setDragged(Math.min(0.94, Math.max(0.1, going.fromPart + (going.fromY - clientY) / window.innerHeight)));
  };
  const onPointerEnd = ({ pointerId }: PointerEvent) => {
    const going = drag.current;
    if (going?.pointer !== pointerId || !going.moved) return;
    setSnap(restingSnap(part, going.speed));
    setDragged(null);
  };
  const onClick = () => {
    // A drag ends with a click too.
    if (!drag.current?.moved) setSnap(pressedSnap(snap));
    drag.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    setSnap(nextSnap(snap, event.key === "ArrowUp" ? 1 : -1));
  };

  return (
    <section
      ref={ref}
      aria-label={label}
      className={styles.sheet}
      data-dragged={dragged !== null || undefined}
      data-snap={snap}
      style={{ height: `${part * 100}dvh` }}
    >
      <button
        type="button"
        className={styles.handle}
        aria-label={t("sheet.size", { percent: Math.round(snap * 100) })}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerEnd}
        onPointerCancel={onPointerEnd}
        onClick={onClick}
        onKeyDown={onKeyDown}
      />
      <div className={styles.content}>{children}</div>
      <footer className={styles.foot}>
        <ApprovalSlot />
      </footer>
    </section>
  );
}
