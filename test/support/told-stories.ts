import { defaultConfiguration } from "../../src/domain/configuration";
import type { KioskFlags } from "../../src/domain/kiosk/kiosk-flags";
import { defaultView, type SavedView } from "../../src/domain/saved-view";
import { Story } from "../../src/domain/stories/story";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { aQuantity, aStatement } from "./statements";
import { theRealPublication } from "./publication";

const line = (zh: string, en = "", third: string | null = null) => ({ zh, en, third });

/** A chapter at a place of its own, with whatever else it shows. */
export const aChapter = (id: string, over: Record<string, unknown> = {}, view: Partial<SavedView> = {}) => ({
  id,
  title: line(`章${id}`, `Chapter ${id}`),
  body: line("正文。", "Words."),
  hero: null,
  bars: [],
  view: { ...defaultView, role: "exhibition", flavour: "wall", camera: { center: [103.5, 25.4], zoom: 8.5, bearing: 0, pitch: 30 }, ...view },
  transition: "fly",
  seconds: 10,
  named: [],
  spot: null,
  callouts: [],
  relief: null,
  flows: [],
  pictures: [],
  notes: line(""),
  ...over,
});

/** A story through the real parser: public, of three chapters where not said otherwise. */
export const aStory = (id: string, over: Record<string, unknown> = {}): Story =>
  Story.parse({
    format: "pianqu-story",
    version: 1,
    id,
    title: line(`篇${id}`, `Story ${id}`),
    summary: line("提要", "Summary"),
    third: null,
    releaseClass: "public",
    isFromDraft: false,
    approver: null,
    date: "2026-11-22",
    edition: "1",
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

export const kioskFlags = (over: Partial<KioskFlags> = {}): KioskFlags => ({ seat: "kiosk", stories: [], language: "zh", loop: true, idleSeconds: 60, countdownSeconds: 10, wall: null, safe: { top: 0, right: 0, bottom: 0, left: 0 }, channel: "1", ...over });

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

