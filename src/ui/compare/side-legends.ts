import type { Text } from "../../domain/text";
import type { ImageLegend } from "../../sheets/image-legend";
import type { PlanState } from "../../store/plan-state";
import type { PlanStoreApi } from "../../store/plan-store";
import { secondSideStore } from "../../store/side-store";
import { sideStates, type Side } from "../../store/side-states";
import { drawnClasses, importedLegends } from "../layers/imported-legends";
import { imageLegends } from "../themes/image-legends";
import { sideLetter } from "./side-letter";
import { sideTitle } from "./side-title";

/** One side as a picture names it: its letter and title, the state it shows, and how to read it. */
export type SideLegends = { side: Side; letter: "A" | "B"; title: Text; state: PlanState; legends: readonly ImageLegend[] };

/** Both sides of a comparison with a legend each, for pictures; `null` without such a comparison. Classes of imported layers come from the worker. */
export async function sideLegends(store: PlanStoreApi, language: "zh" | "en"): Promise<readonly [SideLegends, SideLegends] | null> {
  const classes = await Promise.all([store, secondSideStore(store)].map((side) => drawnClasses(side).catch(() => new Map<string, never>())));
  const states = sideStates(store.getState());
  if (!states) return null;
  const of = (side: Side, found: (typeof classes)[number] = new Map()): SideLegends => {
    const state = states[side];
    return { side, letter: sideLetter[side], title: sideTitle(state), state, legends: [...imageLegends(state, language), ...importedLegends(state, language, found)] };
  };
  return [of("a", classes[0]), of("b", classes[1])];
}
