import { use, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { placesIn } from "../../store/comparison-actions";
import { usePlan } from "../../store/use-plan";
import { PaneRegistryContext } from "../pane-registry";
import { PaneGhosts } from "./PaneGhosts";

/** What the ghosts over the panes of compared places are moved by, each in the pane it lies on. */
export function GhostHandles() {
  const { subscribe, panes } = use(PaneRegistryContext);
  const all = useSyncExternalStore(subscribe, panes);
  const places = usePlan((state) => placesIn(state)?.places ?? null);
  return (places ?? []).flatMap(({ id }, index) => {
    const map = all.find((pane) => pane.index === index)?.map;
    return map ? [createPortal(<PaneGhosts map={map} over={id} />, map.getContainer(), id)] : [];
  });
}
