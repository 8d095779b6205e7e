import type { Map as MapLibreMap } from "maplibre-gl";
import { createContext } from "react";

/** A map on the page; the first is always there. */
export type Pane = { index: number; map: MapLibreMap };

/** Who links maps with each other finds them here. */
export type PaneRegistry = {
  /** By their index. */
  panes: () => readonly Pane[];
  /** Makes a map known once it can be drawn on; the answer takes it out again. */
  add: (pane: Pane) => () => void;
  /** Tells of every map that comes or goes. */
  subscribe: (listener: () => void) => () => void;
};

export function createPaneRegistry(): PaneRegistry {
  let panes: readonly Pane[] = [];
  const listeners = new Set<() => void>();
  const put = (next: readonly Pane[]) => {
    panes = next;
    for (const listener of listeners) listener();
  };
  return {
    panes: () => panes,
    add: (pane) => {
      put([...panes, pane].sort((a, b) => a.index - b.index));
      return () => put(panes.filter((one) => one !== pane));
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const PaneRegistryContext = createContext<PaneRegistry>(createPaneRegistry());
