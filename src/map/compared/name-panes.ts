import { textIn, translate } from "../../i18n/translate";
import { panePlaces } from "../../store/pane-places";
import type { PlanState } from "../../store/plan-state";
import type { PlanStoreApi } from "../../store/plan-store";
import { shownPublication } from "../../store/shown-publication";
import { titleOf } from "../MapPane";
import type { PaneRegistry } from "../pane-registry";

/** Calls each map by the place it shows for as long as places are compared; one without a place on the map cannot be reached. */
export function namePanes(registry: PaneRegistry, store: PlanStoreApi): () => void {
  const name = () => {
    const state = store.getState();
    const places = panePlaces(state);
    for (const { index, map } of registry.panes()) {
      const { place, centre } = places[index] ?? { place: null, centre: null };
      const title = place ? translate(state.language, "panes.canvas", { name: textIn(state.language, place.name), n: index + 1 }) : titleOf(state);
      map.getCanvas().setAttribute("aria-label", title);
      map.getContainer().inert = place !== null && centre === null;
    }
  };
  const isOther = (a: PlanState, b: PlanState) => a.comparison !== b.comparison || a.language !== b.language || a.configuration !== b.configuration || shownPublication(a) !== shownPublication(b);
  const stops = [
    registry.subscribe(name),
    store.subscribe((state, before) => {
      if (isOther(state, before)) name();
    }),
  ];
  name();
  return () => {
    for (const stop of stops) stop();
    for (const { map } of registry.panes()) {
      map.getCanvas().setAttribute("aria-label", titleOf(store.getState()));
      map.getContainer().inert = false;
    }
  };
}
