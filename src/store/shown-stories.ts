import type { Collections } from "../domain/project-records";
import { soundStory } from "../domain/stories/sound-story";
import type { Story } from "../domain/stories/story";
import type { KnownForStory } from "../domain/stories/story-finding";
import { effectivePublication } from "./effective-publication";
import { knownForStory } from "./known-for-story";
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
  const records = Object.values(own).filter(({ releaseClass, story }) => !isPublic || (releaseClass === "public" && story.releaseClass === "public"));
  const known = records.length === 0 ? null : knownHere(state, isPublic);
  if (before && before.stories === stories && before.own === own && before.isPublic === isPublic && before.known === known) return before.shown;
  const changed = new Map(records.map(({ id, story }) => [id, known ? soundFor(story, known) : story]));
  const published = stories.map((story) => changed.get(story.id) ?? story);
  const added = [...changed.values()].filter(({ id }) => stories.every((story) => story.id !== id));
  const shown = [...published, ...added].filter(({ releaseClass, chapters }) => chapters.length > 0 && (!isPublic || releaseClass === "public"));
  before = { stories, own, isPublic, known, shown };
  return shown;
}

const none: Collections["stories"] = {};
let before: { stories: unknown; own: unknown; isPublic: boolean; known: unknown; shown: readonly Story[] } | null = null;

/** What a story of the project may name on this screen: for the public nothing of the register that is internal. The same state gives the same. */
function knownHere(state: Read, isPublic: boolean): KnownForStory {
  const { statements, configuration } = state;
  const publication = effectivePublication(state);
  if (lastKnown?.publication === publication && lastKnown.statements === statements && lastKnown.configuration === configuration && lastKnown.isPublic === isPublic) return lastKnown.known;
  const known = knownForStory({ ...state, statements: isPublic ? (statements ?? []).filter(mayLeave) : statements });
  lastKnown = { publication, statements, configuration, isPublic, known };
  return known;
}

let lastKnown: { publication: unknown; statements: unknown; configuration: unknown; isPublic: boolean; known: KnownForStory } | null = null;

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
  const shown = shownStories(state) ?? noStories;
  const asked = state.kiosk?.flags.stories ?? noIds;
  if (looped && looped.shown === shown && looped.asked === asked) return looped.stories;
  const chosen = asked.flatMap((id) => shown.find((story) => story.id === id) ?? []);
  looped = { shown, asked, stories: chosen.length > 0 ? chosen : shown };
  return looped.stories;
}

const noStories: readonly Story[] = [];
const noIds: readonly string[] = [];
let looped: { shown: readonly Story[]; asked: readonly string[]; stories: readonly Story[] } | null = null;

/** The chapter that is shown, with its story; `null` outside of stories, and until they have come. */
export function shownChapter(state: Read & Pick<PlanState, "play">): { story: Story; chapter: Story["chapters"][number]; index: number } | null {
  const { play } = state;
  if (play === null) return null;
  const story = shownStories(state)?.find(({ id }) => id === play.id);
  const chapter = story?.chapters[play.chapter];
  if (!story || !chapter) return null;
  if (lastChapter?.story === story && lastChapter.chapter === chapter) return lastChapter;
  lastChapter = { story, chapter, index: play.chapter };
  return lastChapter;
}

let lastChapter: { story: Story; chapter: Story["chapters"][number]; index: number } | null = null;

/** Whether the page is a stage: a story goes on, or it stands in an exhibition. */
export const showsStage = ({ play, kiosk }: Pick<PlanState, "play" | "kiosk">): boolean => play !== null || kiosk !== null;
