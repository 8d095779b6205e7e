import { signDrawing, type StorySign } from "../cartography/stories/legend-drawings";
import type { StoryScene } from "../cartography/stories/story-scene";
import type { Drawing } from "../cartography/drawing";
import { statementStatuses } from "../domain/statement";
import type { Text } from "../domain/text";
import { translate } from "../i18n/translate";
import { remembering } from "../cartography/memo";
import type { PlanState } from "./plan-state";
import { createStorySelector } from "./story-scene";

export type StoryLegendRow = { sign: StorySign; drawing: Drawing; words: Text };

/** Selects what the signs of the shown chapter mean: only those that are drawn. The same state gives the same rows. */
export function createStoryLegend(): (state: PlanState) => readonly StoryLegendRow[] {
  const storyOf = createStorySelector();
  const rows = remembering(rowsOf);
  return (state) => rows(storyOf(state));
}

function rowsOf(story: StoryScene | null): readonly StoryLegendRow[] {
  if (!story) return none;
  const { relief, flows } = story;
  const statuses = new Set((relief?.columns ?? []).flatMap(({ tiers }) => tiers.map(({ status }) => status)));
  const signs: StorySign[] = [
    ...statementStatuses.filter((status) => statuses.has(status)),
    ...((relief?.columns.length ?? 0) > 1 ? (["foot"] as const) : []),
    ...((relief?.unknown.length ?? 0) > 0 ? (["unknown"] as const) : []),
    ...(flows.length > 0 ? (["flow"] as const) : []),
  ];
  return signs.map((sign) => ({ sign, drawing: signDrawing(sign), words: { zh: translate("zh", `storyMap.legend.${sign}`), en: translate("en", `storyMap.legend.${sign}`) } }));
}

const none: readonly StoryLegendRow[] = [];
