import { remembering } from "../cartography/memo";
import type { Configuration } from "../domain/configuration";
import type { Collections } from "../domain/project-records";
import type { Publication } from "../domain/publication";
import type { Statement } from "../domain/statement";
import { knownOf } from "../domain/stories/known-of";
import { soundStory } from "../domain/stories/sound-story";
import type { Chapter, Story } from "../domain/stories/story";
import type { KnownForStory } from "../domain/stories/story-finding";
import { effectivePublication } from "./effective-publication";
import type { PlanState } from "./plan-state";
import { isForPublic, mayLeave } from "./shown-statements";

type Read = Pick<PlanState, "stories" | "project" | "configuration" | "role" | "kiosk" | "publication" | "statements">;

/**
 * The stories that may be shown: those of the publication, where the project has one of the same id that one, and its own, which
 * lose what leads nowhere or may not be shown here as those of the publication did when they were read; for the public only
 * released ones. `null` until they were read; the same state gives the same list.
 */
export function shownStories(state: Read): readonly Story[] | null {
  const { stories, project, kiosk } = state;
  if (stories === null) return null;
  const isPublic = kiosk !== null || isForPublic(state);
  const own = project?.value.collections.stories ?? none;
  const hasOwn = shownRecords(own, isPublic).length > 0;
  return listOf(stories, own, isPublic, hasOwn ? knownHere(effectivePublication(state), state.statements, state.configuration, isPublic) : null);
}

const listOf = remembering((stories: readonly Story[], own: Collections["stories"], isPublic: boolean, known: KnownForStory | null): readonly Story[] => {
  const records = shownRecords(own, isPublic);
  const changed = new Map(records.map(({ id, story }) => [id, known ? soundFor(story, known) : story]));
  const published = stories.map((story) => changed.get(story.id) ?? story);
  const added = [...changed.values()].filter(({ id }) => stories.every((story) => story.id !== id));
  return [...published, ...added].filter(({ releaseClass, chapters }) => chapters.length > 0 && (!isPublic || releaseClass === "public"));
});

const none: Collections["stories"] = {};

const shownRecords = (own: Collections["stories"], isPublic: boolean) => Object.values(own).filter(({ releaseClass, story }) => !isPublic || (releaseClass === "public" && story.releaseClass === "public"));

/** What a story of the project may name on this screen: for the public nothing of the register that is internal. */
const knownHere = remembering(({ zones }: Publication, statements: readonly Statement[] | null, { baseMaps }: Configuration, isPublic: boolean): KnownForStory =>
  knownOf(
    zones,
    isPublic ? (statements ?? []).filter(mayLeave) : statements,
    baseMaps.map(({ id }) => id),
  ),
);

/** Of a story that did not change nothing is found anew: it stays the same one. */
function soundFor(story: Story, known: KnownForStory): Story {
  const made = sound.get(story);
  if (made?.known === known) return made.story;
  const { story: left } = soundStory(story, known);
  sound.set(story, { known, story: left });
  return left;
}

const sound = new WeakMap<Story, { known: KnownForStory; story: Story }>();

/** The stories of the attract loop, in their order; the same state gives the same list. */
export function loopStories(state: Read): readonly Story[] {
  return loopOf(shownStories(state) ?? noStories, state.kiosk?.flags.stories ?? noIds);
}

const loopOf = remembering((shown: readonly Story[], asked: readonly string[]): readonly Story[] => {
  const chosen = asked.flatMap((id) => shown.find((story) => story.id === id) ?? []);
  return chosen.length > 0 ? chosen : shown;
});

const noStories: readonly Story[] = [];
const noIds: readonly string[] = [];

/** `index` counts from 0. */
type ShownChapter = { story: Story; chapter: Chapter; index: number };

/** The chapter that is shown, with its story; `null` outside of stories, and until they have come. */
export function shownChapter(state: Read & Pick<PlanState, "play">): ShownChapter | null {
  const { play } = state;
  if (play === null) return null;
  const story = shownStories(state)?.find(({ id }) => id === play.id);
  const chapter = story?.chapters[play.chapter];
  return story && chapter ? chapterOf(story, chapter, play.chapter) : null;
}

const chapterOf = remembering((story: Story, chapter: Chapter, index: number): ShownChapter => ({ story, chapter, index }));

/** Whether the page is a stage: a story goes on, or it stands in an exhibition. */
export const showsStage = ({ play, kiosk }: Pick<PlanState, "play" | "kiosk">): boolean => play !== null || kiosk !== null;
