import type { ViewRecord } from "../domain/project-records";
import type { SavedView } from "../domain/saved-view";
import { mostViewIds, type ImportedChoices, type LayerChoices } from "../domain/view-parts";
import { importedIdsOf, withoutImported } from "./imported-choices";
import type { PlanState } from "./plan-state";
import type { PlanStoreApi } from "./plan-store";
import { savedViewOf } from "./saved-view";
import { sidesIn } from "./side-states";

/** The view as a bookmark of the project keeps it: unlike a link with the scenarios and imported layers of two sides. */
export function bookmarkOf(state: PlanState): SavedView {
  // A bookmark leads to the same place whatever the home view or the window becomes.
  const view = { ...savedViewOf(state), camera: state.camera };
  const [sides, shared] = [sidesIn(state), sidesIn(view)];
  if (!sides || !shared) return view;
  const comparison = { ...shared, scenario: state.scenario, other: { ...shared.other, scenario: sides.other.scenario } };
  return { ...view, comparison, imported: { a: importedIn(state, state.layers), b: importedIn(state, sides.other.layers) } };
}

/** Opens a bookmark; what it shows of the project on two sides is shown as far as it is still there, and what is not is said. */
export function openBookmark(store: PlanStoreApi, { title, view }: ViewRecord): void {
  const { language, flavour, role, openView } = store.getState();
  // As with back and forward, these belong to the reader.
  openView({ ...view, language, flavour, role });
  const state = store.getState();
  const [kept, sides] = [sidesIn(view), sidesIn(state)];
  if (!kept || !sides) return;
  const { a, b } = view.imported ?? { a: nothing, b: nothing };
  const scenarios = state.project?.value.collections.scenarios ?? {};
  const known = new Set(importedIdsOf(state));
  const there = (id: string | null) => (id !== null && Object.hasOwn(scenarios, id) ? id : null);
  const layers = (choices: ImportedChoices, own: LayerChoices): LayerChoices => {
    const plain = withoutImported(own, state);
    const opacity = Object.entries(choices.opacity).filter(([id]) => known.has(id));
    return { ...plain, hidden: [...plain.hidden, ...[...known].filter((id) => !choices.shown.includes(id))], opacity: { ...plain.opacity, ...Object.fromEntries(opacity) } };
  };
  const other = { ...sides.other, scenario: there(kept.other.scenario), layers: layers(b, kept.other.layers) };
  store.setState({ scenario: there(kept.scenario), layers: layers(a, view.layers), comparison: { ...sides, scenario: null, other } });
  const asked = new Set([kept.scenario, kept.other.scenario].filter((id) => id !== null));
  const gone = [...asked].filter((id) => there(id) === null).length + new Set([...a.shown, ...b.shown].filter((id) => !known.has(id))).size;
  if (gone > 0) state.report([{ code: "bookmark-incomplete", at: title, value: String(gone) }]);
}

const nothing: ImportedChoices = { shown: [], opacity: {} };

function importedIn(state: PlanState, { hidden, opacity }: LayerChoices): ImportedChoices {
  const ids = importedIdsOf(state);
  const shown = ids.filter((id) => !hidden.includes(id)).slice(0, mostViewIds);
  return { shown, opacity: Object.fromEntries(Object.entries(opacity).filter(([id]) => shown.includes(id))) };
}
