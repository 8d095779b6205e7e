import type { EditableStory } from "../../store/editable-stories";

/** The first of `story-1`, `story-2`… that no story has. */
export function freeStoryId(wish: string, stories: readonly EditableStory[]): string {
  const taken = new Set(stories.map(({ story }) => story.id));
  const stem = wish.replace(/-\d+$/, "").slice(0, 70);
  for (let n = 1; ; n += 1) if (!taken.has(`${stem}-${n}`)) return `${stem}-${n}`;
}
