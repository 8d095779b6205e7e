import { useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { useTranslation } from "../widgets/use-translation";
import styles from "./LedgerPanel.module.css";

/** 188 to 320 px at the usual type size. */
const least = 11.75;
const most = 20;
const step = 1;

const clamped = (height: number): number => Math.min(most, Math.max(least, height));

/** The height of the panel in rem, for this visit. */
export function usePanelHeight() {
  const [height, setHeight] = useState(most);
  const [isCollapsed, setCollapsed] = useState(false);
  return { height, isCollapsed, setCollapsed, resize: (to: number) => setHeight(clamped(to)) };
}

/** The upper edge of the panel: dragged, or moved by the arrow keys. */
export function PanelResizer({ height, onResize }: { height: number; onResize: (height: number) => void }) {
  const { t } = useTranslation();
  const drag = useRef<{ fromY: number; fromHeight: number } | null>(null);
  const onPointerDown = ({ pointerId, clientY, currentTarget }: PointerEvent) => {
    currentTarget.setPointerCapture(pointerId);
    drag.current = { fromY: clientY, fromHeight: height };
  };
  const onPointerMove = ({ clientY }: PointerEvent) => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    if (drag.current) onResize(drag.current.fromHeight + (drag.current.fromY - clientY) / rem);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowUp: height + step, ArrowDown: height - step, Home: least, End: most }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onResize(to);
  };
  return (
    // A separator that can be moved is a widget.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="separator"
      aria-orientation="horizontal"
      aria-label={t("ledger.resize")}
      aria-valuemin={Math.round(least * 16)}
      aria-valuemax={most * 16}
      aria-valuenow={Math.round(height * 16)}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={styles.resizer}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => (drag.current = null)}
      onPointerCancel={() => (drag.current = null)}
      onKeyDown={onKeyDown}
    />
  );
}
