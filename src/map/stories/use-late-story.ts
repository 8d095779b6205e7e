import { useEffect, useState } from "react";
import { loadWords } from "../../i18n/load-words";
import { rooms } from "../../i18n/rooms";
import type { StoryPainter } from "../../cartography/stories/story-painter";
import type { PlanState } from "../../store/plan-state";
import { showsStage } from "../../store/shown-stories";
import type { createStorySelector } from "../../store/story-scene";
import { usePlan } from "../../store/use-plan";
import type { StoryOverlay } from "./StoryOverlay";

/** What the map needs for stories and exhibitions, and the first view does not. */
type LateStory = { storyOf: ReturnType<typeof createStorySelector>; paintStory: StoryPainter; Overlay: typeof StoryOverlay };

const isWantedIn = (state: PlanState): boolean => showsStage(state) || state.flavour === "wall";

/** The code of stories, `null` until the first was asked for and it has come; `isAwaited` while it is on its way. */
export function useLateStory(): { late: LateStory | null; isAwaited: boolean } {
  const isWanted = usePlan(isWantedIn);
  const [late, setLate] = useState<LateStory | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const isMissing = isWanted && late === null;
  useEffect(() => {
    if (!isMissing) return;
    let isCurrent = true;
    loadStories().then(
      (loaded) => isCurrent && setLate(loaded),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [isMissing]);
  return { late, isAwaited: isMissing && !hasFailed };
}

async function loadStories(): Promise<LateStory> {
  const [{ createStorySelector }, { createStoryPainter }, { StoryOverlay: Overlay }] = await Promise.all([import("../../store/story-scene"), import("../../cartography/stories/story-painter"), import("./StoryOverlay"), loadWords(rooms.stories, rooms.themes)]);
  return { storyOf: createStorySelector(), paintStory: createStoryPainter(), Overlay };
}
