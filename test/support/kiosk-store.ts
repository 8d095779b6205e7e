import type { Seat } from "../../src/domain/kiosk/kiosk-flags";
import { defaultView } from "../../src/domain/saved-view";
import { Story } from "../../src/domain/stories/story";
import { readKioskFlags } from "../../src/formats/kiosk-link";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { theRealPublication } from "./publication";

const line = (zh: string) => ({ zh, en: zh, third: null });

/** A story of so many chapters, `story-a/1`, `story-a/2`, … */
export function aStory(id: string, chapters: number): Story {
  return Story.parse({
    format: "pianqu-story",
    version: 1,
    id,
    title: line(id),
    summary: line(""),
    third: null,
    releaseClass: "public",
    isFromDraft: false,
    approver: null,
    date: "2026-11-22",
    edition: "1",
    chapters: Array.from({ length: chapters }, (_, index) => ({
      id: String(index + 1),
      title: line(`${id} ${index + 1}`),
      body: line(""),
      hero: null,
      bars: [],
      view: defaultView,
      transition: "cut",
      seconds: 10,
      named: [],
      spot: null,
      callouts: [],
      relief: null,
      flows: [],
      pictures: [],
      notes: line(""),
    })),
  });
}

/** A screen of the exhibition with the real zones, in its attract loop. */
export async function aKioskStore(seat: Seat = "kiosk", stories: readonly Story[] = [aStory("story-a", 2), aStory("story-b", 2)]): Promise<PlanStoreApi> {
  const store = createPlanStore();
  const { publication } = await theRealPublication();
  store.getState().receivePublication(publication, []);
  store.getState().receiveStories(stories, []);
  const { flags } = readKioskFlags(seat === "kiosk" ? "?kiosk=1" : `?screen=${seat}`, "zh");
  if (flags) store.getState().enterKiosk(flags);
  return store;
}

/** Where the story is, `story-a/1`. */
export const placeOf = (store: PlanStoreApi): string => {
  const { play } = store.getState();
  return play ? `${play.id}/${play.chapter + 1}` : "";
};
