import { createPainter } from "../../src/cartography/picture-of";
import type { Picture } from "../../src/cartography/picture";
import type { PaneView } from "../../src/cartography/scene";
import { createStoryPainter } from "../../src/cartography/stories/story-painter";
import type { StoryScene } from "../../src/cartography/stories/story-scene";
import { createThemePainter } from "../../src/cartography/theme-painter";
import { newChapter, newStory } from "../../src/domain/stories/edit-story";
import type { Chapter, Story } from "../../src/domain/stories/story";
import { defaultView } from "../../src/domain/saved-view";
import type { PlanState } from "../../src/store/plan-state";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { createSceneSelector } from "../../src/store/scene";
import { createStorySelector } from "../../src/store/story-scene";
import { createThemeSelector } from "../../src/store/theme-scene";
import { theRealPublication } from "./publication";
import { theRealRegister } from "./register";

const line = (zh: string, en = zh) => ({ zh, en, third: null });

export const aChapter = (over: Partial<Chapter> = {}): Chapter => ({
  ...newChapter("one", line("一章", "One"), { ...defaultView, flavour: "wall", camera: { center: [103.2, 25.36], zoom: 8.9, bearing: 8, pitch: 48 } }),
  seconds: 10,
  ...over,
});

export const aStory = (chapters: readonly Chapter[], over: Partial<Story> = {}): Story => ({ ...newStory("told", line("讲解"), "2026-11-22"), releaseClass: "public", ...over, chapters: [...chapters] });

/** The photovoltaic chain as the register has it: four targets in GW on the linkage zone. */
export const theChain: Chapter["relief"] = {
  title: line("目标产能（GW）", "Target capacity (GW)"),
  of: { kind: "tiers", columns: [{ zone: "linkage-qujing", figures: ["S1-066", "S1-067", "S1-068", "S1-069"].map((statement) => ({ statement, label: line(statement) })) }] },
};

/** The real store with the committed publication and register, in which a story is told. */
export async function aToldStory(story: Story, { chapter = 0, ...state }: Partial<PlanState> & { chapter?: number } = {}): Promise<PlanStoreApi> {
  const store = createPlanStore();
  const [{ publication }, { statements }] = await Promise.all([theRealPublication(), theRealRegister()]);
  store.getState().receivePublication(publication, []);
  store.setState({ statements, ...state });
  store.getState().receiveStories([story], []);
  store.getState().startStory(story.id, { chapter });
  store.setState(state);
  return store;
}

export const storySceneOf = (store: PlanStoreApi): StoryScene | null => createStorySelector()(store.getState());

/** What the map of this state shows, as `DrawnScene` makes it. */
export function storyPictureOf(store: PlanStoreApi, view: Partial<PaneView> = {}): Picture {
  const state = store.getState();
  const { zoom = 8.625, bearing = 0, pitch = 0 } = { ...(state.cameraRequest?.target.kind === "camera" ? state.cameraRequest.target.camera : {}) };
  const scene = { ...createSceneSelector()(state), themes: createThemeSelector()(state), story: storySceneOf(store) };
  return createPainter()(scene, { zoom, bearing, pitch, scale: 1.92, ...view }, null, createThemePainter(), null, null, null, createStoryPainter());
}
