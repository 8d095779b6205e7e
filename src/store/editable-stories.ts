import { remembering } from "../cartography/memo";
import type { Collections } from "../domain/project-records";
import type { Story } from "../domain/stories/story";
import type { PlanState } from "./plan-state";
import { mayShowLedger, shownDrawer } from "./shown-ledger";

/** `published`: as the publication has it; `changed`: a copy in the project stands in its place; `own`: the project's alone. */
export type EditableStory = { story: Story; origin: "published" | "changed" | "own" };

/** All stories an office may look at and work on, those of the publication first; `null` until they were read. The same state gives the same list. */
export function editableStories({ stories, project }: Pick<PlanState, "stories" | "project">): readonly EditableStory[] | null {
  if (stories === null) return null;
  return listOf(stories, project?.value.collections.stories ?? none);
}

const listOf = remembering((stories: readonly Story[], own: Collections["stories"]): readonly EditableStory[] => {
  const published = stories.map((story): EditableStory => {
    const copy = Object.hasOwn(own, story.id) ? own[story.id] : undefined;
    return copy ? { story: copy.story, origin: "changed" } : { story, origin: "published" };
  });
  const added = Object.values(own).filter(({ id }) => stories.every((story) => story.id !== id));
  return [...published, ...added.map(({ story }): EditableStory => ({ story, origin: "own" })).sort((a, b) => a.story.id.localeCompare(b.story.id))];
});

const none: Collections["stories"] = {};

/** Stories that are written are internal until they are released: neither the public nor an exhibition writes any. */
export const mayEditStories = mayShowLedger;

/** Whether the editor stands beside the map; beside other panes it does not. */
export const isEditorOpen = (state: Pick<PlanState, "drawer" | "comparison" | "role" | "configuration">): boolean => state.comparison === null && shownDrawer(state) === "story-editor";
