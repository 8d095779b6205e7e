import type { Seat } from "../../src/domain/kiosk/kiosk-flags";
import { newChapter, newStory } from "../../src/domain/stories/edit-story";
import { Story } from "../../src/domain/stories/story";
import { readKioskFlags } from "../../src/formats/kiosk-link";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { theRealPublication } from "./publication";

const line = (zh: string) => ({ zh, en: zh, third: null });

/** A story of so many chapters, `story-a/1`, `story-a/2`, … */
export function aStory(id: string, chapters: number): Story {
  return Story.parse({
    ...newStory(id, line(id), "2026-11-22"),
    releaseClass: "public",
    chapters: Array.from({ length: chapters }, (_, index) => ({ ...newChapter(String(index + 1), line(`${id} ${index + 1}`)), transition: "cut", seconds: 10 })),
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
