import { chapterKey } from "../../domain/stories/story-order";
import type { ScreenFault } from "../../platform/kiosk-guard";
import type { PlanState } from "../../store/plan-state";
import { loopStories } from "../../store/shown-stories";

/** Sentences for a desk that on a screen of the exhibition mean the still picture. */
const ofMap: Readonly<Record<string, ScreenFault>> = { "no-webgl": "graphics", "map-not-drawn": "map", "map-worker-died": "map" };

/** What of the state a screen cannot be shown with. */
export function faultsOf(state: PlanState): readonly ScreenFault[] {
  const map = state.problems.flatMap(({ code }) => ofMap[code] ?? []);
  const data: ScreenFault[] = state.load.status === "ready" && state.publication.zones.length === 0 ? ["data"] : [];
  const chapters: ScreenFault[] = hasNoChapterLeft(state) ? ["chapters"] : [];
  return [...new Set([...map, ...data, ...chapters])];
}

/** Every chapter of the attract loop failed, or no story could be read. Where there is none to read, the map itself is what is shown. */
function hasNoChapterLeft(state: PlanState): boolean {
  if (state.storiesLost && loopStories(state).length === 0) return true;
  const { failedChapters } = state;
  if (failedChapters.size === 0) return false;
  const keys = loopStories(state).flatMap(({ id, chapters }) => chapters.map((chapter) => chapterKey(id, chapter.id)));
  return keys.length > 0 && keys.every((key) => failedChapters.has(key));
}
