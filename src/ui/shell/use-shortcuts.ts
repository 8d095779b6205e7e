import { useEffect } from "react";
import { flushSync } from "react-dom";
import { showsStage } from "../../store/shown-stories";
import { useActions, usePlanStore } from "../../store/use-plan";
import { searchInputId } from "../search/search-ids";
import type { Layout } from "./use-layout";
import { addPlaceId, compareToolId, leaveComparisonId, leftPanelId, shownTab } from "./panel-ids";
import { shortcutOf, type NamedShortcut } from "./shortcuts";

/** Carries out the keyboard shortcuts wherever the focus is. */
export function useShortcuts(layout: Layout, single: boolean): void {
  const store = usePlanStore();
  const actions = useActions();
  useEffect(() => {
    const isDrawer = layout === "phone" || layout === "narrow";
    const act: Record<NamedShortcut, () => void> = {
      search: () => document.getElementById(searchInputId)?.focus(),
      help: () => actions.setDrawer("help"),
      back: () => window.history.back(),
      forward: () => window.history.forward(),
      zoomIn: () => actions.zoomBy(1),
      zoomOut: () => actions.zoomBy(-1),
      home: actions.goHome,
      north: actions.northUp,
      layers: () => {
        // Panels of the one map are not there beside other panes.
        if (store.getState().comparison !== null) return;
        if (isDrawer) actions.setDrawer(store.getState().drawer === "layers" ? "none" : "layers");
        else showLayers();
      },
      compare: () => {
        const { selection, comparison } = store.getState();
        if (comparison === null && selection.length > 0) actions.comparePlaces(selection);
        else document.getElementById(comparison === null ? compareToolId : addPlaceId)?.click();
      },
      stories: () => actions.setDrawer("stories"),
      find: () => {
        if (store.getState().role === "exhibition") return;
        // Its tab may only now come to be.
        flushSync(() => {
          actions.openFinder();
          if (isDrawer) actions.setDrawer("layers");
        });
        document.getElementById(leftPanelId)?.querySelector<HTMLElement>(shownTab)?.focus();
      },
      close: () => {
        const { drawer, feature, openLayer, comparison, selection } = store.getState();
        if (drawer !== "none") actions.setDrawer("none");
        // On a stage nothing but a drawer closes by a stray key.
        else if (showsStage(store.getState())) return;
        // The card of two sides stands for as long as its zone is selected.
        else if (comparison !== null && comparison.mode !== "places" && selection.length > 0) actions.clearSelection();
        // A stray key does not end what others look at: it leads to the button that does.
        else if (comparison !== null) document.getElementById(leaveComparisonId)?.focus();
        else if (feature) actions.selectFeature(null);
        else if (openLayer !== null) actions.showLayer(null);
        else actions.clearSelection();
      },
    };
    const showLayers = () => {
      actions.setLeftTab("layers");
      document.getElementById(leftPanelId)?.querySelector<HTMLElement>("[role=tab]")?.focus();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const shortcut = shortcutOf(event, { typing: isTyping(event.target), single });
      if (!shortcut || (shortcut !== "close" && showsStage(store.getState()))) return;
      // The focused map zooms by itself.
      if ((shortcut === "zoomIn" || shortcut === "zoomOut") && event.target instanceof HTMLCanvasElement) return;
      // A modal dialog owns the keyboard while it is open.
      if (document.querySelector("dialog:modal") && shortcut !== "close") return;
      if (shortcut !== "close") event.preventDefault();
      // Beside places there is no theme to be seen.
      if (typeof shortcut === "object") {
        if (store.getState().comparison?.mode !== "places") actions.setTheme(shortcut.theme);
      } else act[shortcut]();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [store, actions, layout, single]);
}

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("textarea, select, input:not([type=radio], [type=checkbox], [type=range], [type=button])"));
