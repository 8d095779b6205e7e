import type { Comparison } from "../domain/comparison";
import type { LayerChoices } from "../domain/view-parts";
import type { PlanState } from "./plan-state";

type WithProject = Pick<PlanState, "project">;

/** How layers are shown, without a word of imported ones: what leaves in a link or a bookmark says nothing of the project. */
export function withoutImported({ hidden, opacity, order }: LayerChoices, state: WithProject): LayerChoices {
  const isImported = importedIn(state);
  return {
    hidden: hidden.filter((id) => !isImported(id)),
    opacity: Object.fromEntries(Object.entries(opacity).filter(([id]) => !isImported(id))),
    order: order.filter((id) => !isImported(id)),
  };
}

/** The choices of a view that is opened; imported layers, of which it says nothing, stay as they are. */
export function withImportedAsTheyAre(opened: LayerChoices, state: WithProject & Pick<PlanState, "layers">): LayerChoices {
  const isImported = importedIn(state);
  const hidden = state.layers.hidden.filter(isImported);
  const opacity = Object.entries(state.layers.opacity).filter(([id]) => isImported(id));
  if (hidden.length === 0 && opacity.length === 0) return opened;
  return { ...opened, hidden: [...opened.hidden, ...hidden], opacity: { ...opened.opacity, ...Object.fromEntries(opacity) } };
}

/** Two sides of a view that is opened: the imported layers and the scenario of the second, of which it says nothing, stay as they are. */
export function withSideAsItIs(opened: Comparison | null, state: WithProject & Pick<PlanState, "layers" | "comparison">): Comparison | null {
  if (opened === null || opened.mode === "places") return opened;
  const before = state.comparison === null || state.comparison.mode === "places" ? null : state.comparison.other;
  const layers = withImportedAsTheyAre(opened.other.layers, { project: state.project, layers: before?.layers ?? state.layers });
  return { ...opened, other: { ...opened.other, layers, scenario: opened.other.scenario ?? before?.scenario ?? null } };
}

/** Ids of the records of all imported layers. */
export function importedIdsOf({ project }: WithProject): string[] {
  const { layers = {}, editions = {} } = project?.value.collections ?? {};
  return [...Object.keys(layers), ...Object.keys(editions)];
}

function importedIn({ project }: WithProject): (id: string) => boolean {
  const { layers = {}, editions = {} } = project?.value.collections ?? {};
  return (id) => Object.hasOwn(layers, id) || Object.hasOwn(editions, id);
}
