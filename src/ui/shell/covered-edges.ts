import type { MapPadding } from "../../store/plan-state";

type Side = keyof MapPadding;
type Box = Pick<HTMLElement, "offsetLeft" | "offsetTop" | "offsetWidth" | "offsetHeight">;

/** A fit needs room: opposite panels together never take more than this part of the window. */
const mostCovered = 0.72;

/** How far the panels reach into a window from its edges, in CSS px. */
export function paddingOf(panels: ReadonlyMap<Side, Box>, width: number, height: number): MapPadding {
  const reach = (side: Side, of: (box: Box) => number) => {
    const box = panels.get(side);
    return box ? Math.max(0, Math.round(of(box))) : 0;
  };
  const [top, bottom] = leaveRoom(
    reach("top", ({ offsetTop, offsetHeight }) => offsetTop + offsetHeight),
    reach("bottom", ({ offsetTop }) => height - offsetTop),
    height,
  );
  const [left, right] = leaveRoom(
    reach("left", ({ offsetLeft, offsetWidth }) => offsetLeft + offsetWidth),
    reach("right", ({ offsetLeft }) => width - offsetLeft),
    width,
  );
  return { top, right, bottom, left };
}

function leaveRoom(near: number, far: number, length: number): [number, number] {
  const share = Math.min(1, (mostCovered * length) / (near + far || 1));
  return [Math.floor(near * share), Math.floor(far * share)];
}

/**
 * Refs for the panels at the four edges. A panel is measured in the commit that mounts it, so that a fit
 * asked for together with it (select and zoom) already keeps clear; offsets, because they know no transforms.
 */
export function watchCoveredEdges(report: (padding: MapPadding) => void) {
  const panels = new Map<Side, HTMLElement>();
  const measure = () => report(paddingOf(panels, window.innerWidth, window.innerHeight));
  const observer = new ResizeObserver(measure);
  const refOf = (side: Side) => (panel: HTMLElement | null) => {
    if (!panel) return undefined;
    panels.set(side, panel);
    observer.observe(panel);
    measure();
    return () => {
      panels.delete(side);
      observer.unobserve(panel);
      measure();
    };
  };
  return { top: refOf("top"), right: refOf("right"), bottom: refOf("bottom"), left: refOf("left") };
}
