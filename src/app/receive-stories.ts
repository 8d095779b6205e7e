import { soundStories } from "../domain/stories/story-problems";
import { withLines } from "../formats/problem-lines";
import type { ReadText } from "../formats/read-json";
import { readStories } from "../formats/read-stories";
import { journal } from "../platform/journal";
import { knownForStory } from "../store/known-for-story";
import type { PlanState } from "../store/plan-state";
import type { PlanStoreApi } from "../store/plan-store";
import { shownStories } from "../store/shown-stories";

/**
 * Reads the stories and hands them to the store without what leads nowhere. @param patienceMs longer than that nobody waits for zones and register
 */
export async function receiveStories(store: PlanStoreApi, read: ReadText, patienceMs: number): Promise<void> {
  const { stories, problems, texts, fileOf, isListed } = await readStories(read);
  await knows(store, patienceMs);
  const sound = soundStories(stories, fileOf, knownForStory(store.getState()));
  const named = [...problems, ...sound.problems];
  store.getState().receiveStories(sound.stories, [], isListed && sound.stories.every(({ chapters }) => chapters.length === 0));
  const located = await withLines(named, texts).catch(() => named);
  // Visitors can mend nothing; whoever keeps the screen finds it in its journal.
  if (store.getState().kiosk === null) return store.getState().report(located);
  for (const { code, file, at, value } of located) journal.note("error", [code, file, at, value].filter(Boolean).join(" "));
  const unknown = unknownPlaces(store.getState());
  if (unknown.length > 0) journal.note("error", `unknown-story story= ${unknown.join(", ")}`);
}

/** Which of the stories that the address of a screen asks for it cannot tell, counted from 1: what stands in an address is not kept. */
function unknownPlaces(state: PlanState): number[] {
  const shown = new Set(shownStories(state)?.map(({ id }) => id));
  return (state.kiosk?.flags.stories ?? []).flatMap((id, index) => (shown.has(id) ? [] : index + 1));
}

/** Resolves when zones and statements are there, or when nobody should wait for them any longer. */
function knows(store: PlanStoreApi, patienceMs: number): Promise<void> {
  const isThere = ({ publication, statements }: PlanState) => publication.zones.length > 0 && statements !== null;
  if (isThere(store.getState())) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      unsubscribe();
      resolve();
    };
    const timer = setTimeout(done, patienceMs);
    const unsubscribe = store.subscribe((state) => {
      if (isThere(state)) done();
    });
  });
}
