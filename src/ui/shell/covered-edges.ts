import type { MapPadding } from "../../store/plan-state";

export type Side = keyof MapPadding;
type Box = Pick<DOMRect, "left" | "top" | "right" | "bottom">;

/** A fit needs room: opposite panels together never take more than this part of the window. */
const mostCovered = 0.8;

/** What is fitted keeps as far from a panel as panels keep from each other, in rem. */
const gapRem = 0.75;

/** How far the panels at each side reach into a window from its edges, in CSS px. */
export function paddingOf(panels: Iterable<readonly [Side, Box]>, width: number, height: number, gap = 0): MapPadding {
  const reach: MapPadding = { top: 0, right: 0, bottom: 0, left: 0 };
  for (const [side, box] of panels) {
    const depth = { top: box.bottom, right: width - box.left, bottom: height - box.top, left: box.right }[side];
    reach[side] = Math.max(reach[side], Math.round(depth + gap));
  }
  const [top, bottom] = leaveRoom(reach.top, reach.bottom, height);
  const [left, right] = leaveRoom(reach.left, reach.right, width);
  return { top, right, bottom, left };
}

function leaveRoom(near: number, far: number, length: number): [number, number] {
  const share = Math.min(1, (mostCovered * length) / (near + far || 1));
  return [Math.floor(near * share), Math.floor(far * share)];
}

/**
 * Refs for the panels at the four edges. A panel is measured in the commit that mounts it, so that a fit
 * asked for together with it (select and zoom) already keeps clear.
 */
export function watchCoveredEdges(report: (padding: MapPadding) => void) {
  const panels = new Map<HTMLElement, Side>();
  const measure = () => {
    const boxes = [...panels].map(([panel, side]) => [side, panel.getBoundingClientRect()] as const);
    const gap = gapRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize || "16");
    report(paddingOf(boxes, window.innerWidth, window.innerHeight, gap));
  };
  const observer = new ResizeObserver(measure);
  const refOf = (side: Side) => (panel: HTMLElement | null) => {
    if (!panel) return undefined;
    panels.set(panel, side);
    observer.observe(panel);
    measure();
    return () => {
      panels.delete(panel);
      observer.unobserve(panel);
      measure();
    };
  };
  return { top: refOf("top"), right: refOf("right"), bottom: refOf("bottom"), left: refOf("left") };
}
