import { comparedSides, type ComparedSide, type SidesComparison } from "../domain/comparison";
import { paneState } from "./pane-state";
import type { PlanState } from "./plan-state";

/** One of two sides at the same place: the first, A, is the view itself. */
export type Side = (typeof comparedSides)[number];

export const sidesIn = ({ comparison }: Pick<PlanState, "comparison">): SidesComparison | null => (comparison === null || comparison.mode === "places" ? null : comparison);

/**
 * What each of two sides shows, A before B, as states that every selector and every legend of the one map reads; `null` without
 * such a comparison. The second is a new object at every call: for events, pictures and tests, not as a selector.
 */
export function sideStates<S extends PlanState>(state: S): Record<Side, S> | null {
  return sidesIn(state) ? { a: state, b: { ...state, ...paneState(state, 1) } } : null;
}

/** What a side has of its own. */
export const sideKeys = ["theme", "over", "year", "classesOff", "layers", "scenario"] as const satisfies readonly (keyof ComparedSide)[];

/** Whether both sides were given the same to show, so that there is nothing to compare. */
export function areSidesEqual(state: PlanState): boolean {
  const sides = sidesIn(state);
  return sides !== null && partsOf(state) === partsOf(sides.other);
}

/** In which order things were hidden makes no difference. */
function partsOf({ theme, over, year, classesOff, layers, scenario }: Pick<PlanState, keyof ComparedSide>): string {
  const opacity = Object.entries(layers.opacity).flatMap(([id, value]) => (value === 1 ? [] : [`${id} ${value}`]));
  return JSON.stringify([theme, over, year, [...classesOff].sort(), [...layers.hidden].sort(), opacity.sort(), layers.order, scenario]);
}
