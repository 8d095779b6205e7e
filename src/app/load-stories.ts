import { withLines } from "../formats/problem-lines";
import type { ReadText } from "../formats/read-json";
import type { PlanState } from "../store/plan-state";
import type { PlanStoreApi } from "../store/plan-store";
import { shownStories } from "../store/shown-stories";

/** Longer than a register takes on any line that is one; then a story begins without. */
const usualPatienceMs = 15_000;

/** Whether something shown needs the stories. */
const needsStories = ({ storiesAsked, play, kiosk, drawer }: Pick<PlanState, "storiesAsked" | "play" | "kiosk" | "drawer">): boolean =>
  storiesAsked || play !== null || kiosk !== null || drawer === "stories" || drawer === "story-editor" || drawer === "health";

/** Reads the stories once, when they are first needed, and tells them without what leads nowhere. */
export function loadStoriesWhenAsked(store: PlanStoreApi, read: ReadText, patienceMs = usualPatienceMs): void {
  const begin = () => {
    unsubscribe();
    void receive(store, read, patienceMs);
  };
  const unsubscribe = store.subscribe((state) => {
    if (needsStories(state)) begin();
  });
  if (needsStories(store.getState())) begin();
}

async function receive(store: PlanStoreApi, read: ReadText, patienceMs: number): Promise<void> {
  // A story is nothing without what its figures rest on.
  store.getState().askForStatements();
  const code = await Promise.all([import("../formats/read-stories"), import("../domain/stories/story-problems"), import("../store/known-for-story")]).catch(() => null);
  if (!code) return store.getState().receiveStories([], [], true);
  const [{ readStories }, { soundStories }, { knownForStory }] = code;
  const { stories, problems, texts, fileOf, isListed } = await readStories(read);
  await knows(store, patienceMs);
  const sound = soundStories(stories, fileOf, knownForStory(store.getState()));
  const named = [...problems, ...sound.problems];
  store.getState().receiveStories(sound.stories, [], isListed && sound.stories.every(({ chapters }) => chapters.length === 0));
  const located = await withLines(named, texts).catch(() => named);
  // Visitors can mend nothing; whoever keeps the screen finds it in its journal.
  if (store.getState().kiosk === null) return store.getState().report(located);
  const { journal } = await import("../platform/journal");
  for (const { code: kind, file, at, value } of located) journal.note("error", [kind, file, at, value].filter(Boolean).join(" "));
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
