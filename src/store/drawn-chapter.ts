import type { Chapter } from "../domain/stories/story";
import type { PlanState } from "./plan-state";
import { shownChapter } from "./shown-stories";

/**
 * Whether a chapter draws on the map what was never reviewed with it: relief, flows, callouts, a pool of light, names of its own,
 * a tilted ground, or a presenter's dot.
 */
export function drawsChapter(state: Parameters<typeof shownChapter>[0] & Pick<PlanState, "camera" | "presenter">): boolean {
  if ((state.camera?.pitch ?? 0) > 0 || state.presenter.pointer !== null) return true;
  const chapter = shownChapter(state)?.chapter;
  return chapter !== undefined && draws(chapter);
}

const draws = ({ relief, flows, callouts, spot, named }: Chapter): boolean => relief !== null || flows.length > 0 || callouts.length > 0 || spot !== null || named.length > 0;
