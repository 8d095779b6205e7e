import { journal } from "../platform/journal";
import type { PlanStoreApi } from "./plan-store";

/**
 * Passes over the chapter that is shown because it cannot be: noted, and the next one follows.
 * @param why without anything a visitor entered
 * @returns whether the story went on; not where no other chapter is left, and outside of stories
 */
export function skipChapter(store: PlanStoreApi, why: string): boolean {
  const { play, failChapter } = store.getState();
  if (!play) return false;
  journal.note("chapter-failed", `${play.id}/${play.chapter + 1}: ${why}`);
  failChapter({ id: play.id, chapter: play.chapter });
  return store.getState().play?.serial !== play.serial;
}
