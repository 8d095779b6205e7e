import type { Language } from "../domain/saved-view";
import { countSamples } from "../domain/sample";
import { translate } from "../i18n/translate";
import type { PlanStore } from "./plan-state";

type Shown = Pick<PlanStore, "project" | "scenario" | "theme" | "over">;

/** What of the project must be read beside every picture: that its data are a fictional sample, or that what is shown is a scenario. */
export function projectNotes({ project, scenario, theme, over }: Shown, language: Language): string[] {
  if (!project) return [];
  const { collections } = project.value;
  const showsQuota = theme === "quota" || over === "quota";
  const isSimulated = showsQuota && scenario !== null && Object.hasOwn(collections.scenarios, scenario);
  return [
    ...(countSamples(collections).samples > 0 ? [translate(language, "project.note.sample")] : []),
    ...(isSimulated ? [translate(language, "project.note.scenario")] : []),
  ];
}
