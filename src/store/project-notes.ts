import type { Language } from "../domain/saved-view";
import { countSamples, isSample, sampleYears } from "../domain/sample";
import { translate } from "../i18n/translate";
import type { PlanStore } from "./plan-state";
import { releasedScenario } from "./released-records";
import { isForPublic } from "./shown-statements";

type Shown = Pick<PlanStore, "project" | "scenario" | "theme" | "over" | "year" | "configuration" | "role">;

/** What of the project must be read beside every picture: that its data are a fictional sample, or that what is shown is a scenario. */
export function projectNotes(state: Shown, language: Language): string[] {
  const { project, scenario, theme, over, year } = state;
  if (!project) return [];
  const { collections } = project.value;
  const showsQuota = theme === "quota" || over === "quota";
  const chosen = releasedScenario(collections, scenario, isForPublic(state));
  // Over another year than its own it changes nothing, and that year's figures are no scenario's.
  const isSimulated = showsQuota && chosen !== null && (year === null || year === chosen.year);
  return [
    ...(countSamples(collections).samples > 0 ? [translate(language, "project.note.sample")] : []),
    ...(isSimulated ? [translate(language, "project.note.scenario")] : []),
  ];
}

/** What a panel, a legend or the ledger shows records of. */
export type SampledPart = "quota" | "industries" | "housing";

/** Whether a part shows figures of the fictional sample in a year; `null` for all years. A scenario shows with its own year. */
export function showsSample({ project, scenario, configuration, role }: Pick<PlanStore, "project" | "scenario" | "configuration" | "role">, part: SampledPart, year: number | null): boolean {
  if (!project) return false;
  const { collections } = project.value;
  if (part === "industries") return Object.values(collections.industries).some(isSample);
  if (part === "housing") return Object.values(collections.projects).some(isSample);
  const years = sampleYears(collections.ledger);
  const chosen = releasedScenario(collections, scenario, isForPublic({ configuration, role }));
  return (year === null ? years.size > 0 : years.has(year)) || (chosen !== null && (year === null || year === chosen.year) && isSample(chosen));
}
