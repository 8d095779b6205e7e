import type { ComparedSide } from "../domain/comparison";
import type { PlanState } from "./plan-state";
import { modelIn, overModelOf, themeModelOf } from "./theme-scene";

/**
 * What a comparison of two sides begins with on the second, so that there is something to see at once: the ledger beside a scenario,
 * the year before, else zones by kind beside a theme; beside zones by kind the land quota, where there is any, or the industries.
 */
export function differingSide(state: PlanState): Partial<ComparedSide> {
  const { theme, over, scenario } = state;
  if (scenario !== null && (theme === "quota" || over === "quota")) return { scenario: null };
  const before = yearBefore(themeModelOf(state)) ?? yearBefore(overModelOf(state));
  if (before !== null) return { year: before };
  if (theme !== null || over !== null) return { theme: null, over: null, classesOff: [] };
  return { theme: modelIn(state, "quota", "fill").known > 0 ? "quota" : "industries", classesOff: [] };
}

function yearBefore(model: { years: readonly number[]; year: number | null } | null): number | null {
  const year = model?.year ?? null;
  const earlier = model === null || year === null ? [] : model.years.filter((one) => one < year);
  return earlier.length === 0 ? null : Math.max(...earlier);
}
