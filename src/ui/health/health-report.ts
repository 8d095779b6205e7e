import { translate } from "../../i18n/translate";
import { shownStories } from "../../store/shown-stories";
import type { PlanState } from "../../store/plan-state";
import { crashReport, withoutPersonal } from "../shell/crash-report";
import { runFacts, versionFacts } from "./health-facts";
import type { Vitals } from "./use-vitals";

/** The report to hand on: what the page shows, in English, without anything entered, addresses or folders. */
export function healthReport(state: PlanState, vitals: Vitals): string {
  const facts = [...runFacts(state, vitals, "en"), ...versionFacts(state, "en")].map(({ name, value }) => `${translate("en", name)}: ${value}`);
  const stories = (shownStories(state) ?? []).map(({ id, edition, date, chapters }) => `Story ${id}: edition ${edition}, ${date}, ${chapters.length} chapters`);
  const entries = vitals.journal.map(({ at, kind, detail, times }) => `${new Date(at).toISOString()} ${kind}${times > 1 ? ` ×${times}` : ""} ${withoutPersonal(detail)}`);
  const failed = [...state.failedChapters].map((key) => `Failed chapter: ${key}`);
  return crashReport([...facts, ...stories, ...failed, "", ...entries].join("\n"), state.problems);
}
