import type { ComparedSide } from "../domain/comparison";
import { layerActions } from "./layer-actions";
import { shareLayerClient } from "./layer-service";
import { sidesIn, sideKeys, sideStates } from "./side-states";
import type { PlanState, PlanStore } from "./plan-state";
import type { PlanStoreApi, SetPlan } from "./plan-store";
import { themeActions } from "./theme-actions";

const made = new WeakMap<PlanStoreApi, PlanStoreApi>();

/**
 * The second of two sides as a store: legends and choices made for the one map read its state and change it through the same
 * actions. It holds nothing itself; what is no side's own is the page's. The same store gives the same one.
 */
export function secondSideStore(page: PlanStoreApi): PlanStoreApi {
  const known = made.get(page);
  if (known) return known;
  const states = new WeakMap<PlanStore, PlanStore>();
  const stateOf = (of: PlanStore): PlanStore => {
    const state = states.get(of) ?? { ...(sideStates(of)?.b ?? of), ...actions };
    states.set(of, state);
    return state;
  };
  const getState = () => stateOf(page.getState());
  const set = ((change: Partial<PlanStore> | ((state: PlanStore) => Partial<PlanStore>)) => {
    const sides = sidesIn(page.getState());
    const changed = typeof change === "function" ? change(getState()) : change;
    // The left panel and its tabs belong to the one map.
    const { own, rest } = partedBySide(changed);
    page.setState(sides && Object.keys(own).length > 0 ? { ...rest, comparison: { ...sides, other: { ...sides.other, ...own } } } : rest);
  }) as SetPlan;
  const actions = { ...themeActions(set), ...layerActions(set, getState) };
  const side: PlanStoreApi = {
    getState,
    getInitialState: getState,
    setState: set,
    subscribe: (listener) => page.subscribe((state, before) => listener(stateOf(state), stateOf(before))),
  };
  shareLayerClient(side, page);
  made.set(page, side);
  return side;
}

function partedBySide(changed: Partial<PlanState>): { own: Partial<ComparedSide>; rest: Partial<PlanState> } {
  const isOwn = (key: string) => sideKeys.some((one) => one === key);
  const entries = Object.entries(changed).filter(([key]) => key !== "leftTab");
  return { own: Object.fromEntries(entries.filter(([key]) => isOwn(key))), rest: Object.fromEntries(entries.filter(([key]) => !isOwn(key))) };
}
