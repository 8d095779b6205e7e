import { defaultConfiguration } from "../../src/domain/configuration";
import { defaultView, type SavedView } from "../../src/domain/saved-view";
import { newChapter, newStory } from "../../src/domain/stories/edit-story";
import { Story } from "../../src/domain/stories/story";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { aQuantity, aStatement } from "./statements";
import { theRealPublication } from "./publication";

const line = (zh: string, en = "", third: string | null = null) => ({ zh, en, third });

/** A chapter at a place of its own, with whatever else it shows. */
export const aChapter = (id: string, over: Record<string, unknown> = {}, view: Partial<SavedView> = {}) => ({
  ...newChapter(id, line(`章${id}`, `Chapter ${id}`), { ...defaultView, role: "exhibition", flavour: "wall", camera: { center: [103.5, 25.4], zoom: 8.5, bearing: 0, pitch: 30 }, ...view }),
  body: line("正文。", "Words."),
  seconds: 10,
  ...over,
});

/** A story through the real parser: public, of three chapters where not said otherwise. */
export const aStory = (id: string, over: Record<string, unknown> = {}): Story =>
  Story.parse({
    ...newStory(id, line(`篇${id}`, `Story ${id}`), "2026-11-22"),
    summary: line("提要", "Summary"),
    releaseClass: "public",
    chapters: ["a", "b", "c"].map((one) => aChapter(one)),
    ...over,
  });

/** Figures of the stories: a target, a built and a planned one of the same unit, and one of another. */
export const theFigures = [
  aStatement({ id: "S1-070", document: "001", status: "target", quantity: aQuantity(1500, "亿元", "CNY 100 million", { sense: "about" }), asOf: "2021-03-30", caution: { zh: "口径未说明。", en: "Scope not stated." } }),
  aStatement({ id: "S1-066", document: "001", status: "target", quantity: aQuantity(70, "GW", "GW"), asOf: "2021-03-30" }),
  aStatement({ id: "S1-067", document: "002", status: "existing", quantity: aQuantity(35, "GW", "GW"), asOf: "2023-06" }),
  aStatement({ id: "S1-068", document: "002", status: "planned", quantity: aQuantity(400, "亩", "mu"), asOf: "2023-05" }),
  aStatement({ id: "S1-099", document: "002", status: "existing", quantity: aQuantity(9, "GW", "GW"), releaseClass: "internal" }),
];

/** The committed zones and these stories, where the map has come to its first place. */
export async function aStoryStore(stories: readonly Story[]): Promise<PlanStoreApi> {
  const { publication } = await theRealPublication();
  const store = createPlanStore();
  const state = store.getState();
  state.configure(defaultConfiguration);
  state.receivePublication(publication, []);
  state.setToday("2026-11-22");
  state.receiveStatements(theFigures, null);
  state.receiveStories(stories, []);
  state.cameraRested({ center: [102.7, 25], zoom: 8, bearing: 0 }, "home");
  return store;
}

