import { useRef, useState, type PointerEvent } from "react";
import type { ProjectStage } from "../../../domain/project-stage";
import { columns } from "./project-words";

export type Drag = { project: string; over: ProjectStage | null | undefined; x: number; y: number };

/** So far a press moves before it is a drag and no click. */
const leastPx = 6;
const edgePx = 40;
const edgeStepPx = 14;

/**
 * Dragging cards of a board between its columns by mouse or pen; fingers scroll, and have the menu. The elements say what they are by
 * `data-project` and `data-stage`.
 */
export function useCardDrag(isAllowed: boolean, onDrop: (project: string, stage: ProjectStage | null) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const pressed = useRef<{ project: string; x: number; y: number } | null>(null);
  const isClickLost = useRef(false);
  const end = () => {
    pressed.current = null;
    setDrag(null);
  };
  return {
    drag,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        isClickLost.current = false;
        const target = event.target as Element;
        const project = target.closest("[data-project]")?.getAttribute("data-project");
        if (!isAllowed || !project || event.button !== 0 || event.pointerType === "touch" || target.closest("select")) return;
        pressed.current = { project, x: event.clientX, y: event.clientY };
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const from = pressed.current;
        if (!from) return;
        const { clientX: x, clientY: y, currentTarget: board } = event;
        if (!drag && Math.hypot(x - from.x, y - from.y) < leastPx) return;
        if (!board.hasPointerCapture(event.pointerId)) board.setPointerCapture(event.pointerId);
        const { left, right } = board.getBoundingClientRect();
        if (x < left + edgePx) board.scrollLeft -= edgeStepPx;
        if (x > right - edgePx) board.scrollLeft += edgeStepPx;
        setDrag({ project: from.project, over: stageAt(x, y), x, y });
      },
      onPointerUp: () => {
        if (drag && drag.over !== undefined) onDrop(drag.project, drag.over);
        isClickLost.current = drag !== null;
        end();
      },
      onPointerCancel: end,
      // The click that ends a drag opens nothing.
      onClickCapture: (event: { stopPropagation: () => void; preventDefault: () => void }) => {
        if (!isClickLost.current) return;
        isClickLost.current = false;
        event.stopPropagation();
        event.preventDefault();
      },
      onKeyDown: (event: { key: string; preventDefault: () => void }) => {
        if (event.key !== "Escape" || !drag) return;
        // The drag ends, not the dialog.
        event.preventDefault();
        end();
      },
    },
  };
}

function stageAt(x: number, y: number): ProjectStage | null | undefined {
  const stage = document.elementFromPoint(x, y)?.closest("[data-stage]")?.getAttribute("data-stage");
  return stage === undefined || stage === null ? undefined : columns.find((one) => (one ?? "unknown") === stage);
}
