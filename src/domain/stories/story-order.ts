import type { Story } from "./story";
import type { StoryPlace } from "./story-place";

/** Chapters that cannot be shown, by `story/chapter`. */
export type FailedChapters = ReadonlySet<string>;
export const chapterKey = (story: string, chapter: string): string => `${story}/${chapter}`;

/**
 * The chapter after or before a place, over the ends of stories where these follow one another.
 * @param loop from the last story on to the first
 * @returns `null` where there is none left that can be shown
 */
export function placeBeside(stories: readonly Story[], { id, chapter }: StoryPlace, by: 1 | -1, failed: FailedChapters, { loop = false, among = "story" }: { loop?: boolean; among?: "story" | "all" } = {}): StoryPlace | null {
  const row = stories.filter((story) => among === "all" || story.id === id).flatMap((story) => story.chapters.map((one, index) => ({ id: story.id, chapter: index, key: chapterKey(story.id, one.id) })));
  const at = row.findIndex((place) => place.id === id && place.chapter === chapter);
  if (at < 0) return null;
  const rest = by === 1 ? [...row.slice(at + 1), ...(loop ? row.slice(0, at + 1) : [])] : [...row.slice(0, at).reverse(), ...(loop ? row.slice(at).reverse() : [])];
  const next = rest.find(({ key }) => !failed.has(key));
  return next ? { id: next.id, chapter: next.chapter } : null;
}
