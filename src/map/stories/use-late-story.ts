import { loadWords } from "../../i18n/load-words";
import { rooms } from "../../i18n/rooms";
import type { StoryPainter } from "../../cartography/stories/story-painter";
import type { PlanState } from "../../store/plan-state";
import { showsStage } from "../../store/shown-stories";
import type { createStorySelector } from "../../store/story-scene";
import { usePlan } from "../../store/use-plan";
import { useLate, type Late } from "../use-late";
import type { StoryOverlay } from "./StoryOverlay";

/** What the map needs for stories and exhibitions, and the first view does not. */
type LateStory = { storyOf: ReturnType<typeof createStorySelector>; paintStory: StoryPainter; Overlay: typeof StoryOverlay };

const isWantedIn = (state: PlanState): boolean => showsStage(state) || state.flavour === "wall";

/** The code of stories. */
export function useLateStory(): Late<LateStory> {
  const isWanted = usePlan(isWantedIn);
  return useLate(isWanted, loadStories);
}

async function loadStories(): Promise<LateStory> {
  const [{ createStorySelector }, { createStoryPainter }, { StoryOverlay: Overlay }] = await Promise.all([import("../../store/story-scene"), import("../../cartography/stories/story-painter"), import("./StoryOverlay"), loadWords(rooms.stories, rooms.themes)]);
  return { storyOf: createStorySelector(), paintStory: createStoryPainter(), Overlay };
}
