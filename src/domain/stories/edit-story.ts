import { defaultView, type SavedView } from "../saved-view";
import type { StoryRecord } from "../project-records";
import { noWords, type Chapter, type Story, type StoryWords, type ThirdLanguage } from "./story";
import { mostChapters, type StoryPlace } from "./story-place";

/** As an office begins one: internal, without chapters. `date`: the ISO day it is begun on. */
export const newStory = (id: string, title: StoryWords, date: string): Story => ({
  format: "pianqu-story",
  version: 1,
  id,
  title,
  summary: noWords,
  third: null,
  releaseClass: "internal",
  isFromDraft: false,
  approver: null,
  date,
  edition: "1",
  chapters: [],
});

/** A chapter that shows a view and says nothing yet. */
export const newChapter = (id: string, title: StoryWords, view: SavedView = defaultView): Chapter => ({
  id,
  title,
  body: noWords,
  hero: null,
  bars: [],
  view,
  transition: "fly",
  seconds: 15,
  named: [],
  spot: null,
  callouts: [],
  relief: null,
  flows: [],
  pictures: [],
  notes: noWords,
});

/** The record a project keeps a story in; its release class is the story's own. */
export const storyRecord = (story: Story): StoryRecord => ({ id: story.id, releaseClass: story.releaseClass, story });

/** The first of `chapter-1`, `chapter-2`… that no chapter of the story has. */
export function freeChapterId({ chapters }: Story): string {
  const taken = new Set(chapters.map(({ id }) => id));
  for (let n = chapters.length + 1; ; n += 1) if (!taken.has(`chapter-${n}`)) return `chapter-${n}`;
}

/** Whether no further chapter can be added. */
export const isFull = ({ chapters }: Story): boolean => chapters.length >= mostChapters;

/** With a chapter before the one at `at`; a full story stays as it is. */
export const withChapterAt = (story: Story, chapter: Chapter, at: number): Story =>
  isFull(story) ? story : { ...story, chapters: [...story.chapters.slice(0, at), chapter, ...story.chapters.slice(at)] };

/** With a chapter in the place of the one of its id. */
export const withChapter = (story: Story, chapter: Chapter): Story => ({ ...story, chapters: story.chapters.map((one) => (one.id === chapter.id ? chapter : one)) });

/** Without the chapter of this id. */
export const withoutChapter = (story: Story, id: string): Story => ({ ...story, chapters: story.chapters.filter((one) => one.id !== id) });

/** With a chapter at another place, counted from 0 among the others; the same story where it stands there already or is not there. */
export function withChapterMoved(story: Story, id: string, to: number): Story {
  const chapter = story.chapters.find((one) => one.id === id);
  const at = Math.min(Math.max(to, 0), story.chapters.length - 1);
  if (!chapter || story.chapters[at] === chapter) return story;
  const others = story.chapters.filter((one) => one !== chapter);
  return { ...story, chapters: [...others.slice(0, at), chapter, ...others.slice(at)] };
}

/** A chapter taken over by another story, at its end under an id that is free there. */
export const withChapterOf = (story: Story, chapter: Chapter): Story => withChapterAt(story, { ...chapter, id: freeChapterId(story) }, story.chapters.length);

/** As it was changed: whatever was approved was approved as it was, so the change is internal until it is released anew. */
export const asChanged = (story: Story): Story => ({ ...story, releaseClass: "internal" });

/** The place of a chapter in a story; the first one where it is not there. */
export const placeOf = (story: Story, chapter: string | null): StoryPlace => ({ id: story.id, chapter: Math.max(0, story.chapters.findIndex(({ id }) => id === chapter)) });

export type WordsLanguage = "zh" | "en" | "third";

/** The languages a story is told in: the third one only where it has been chosen. */
export const languagesOf = ({ third }: { third: ThirdLanguage | null }): readonly WordsLanguage[] => (third === null ? ["zh", "en"] : ["zh", "en", "third"]);

/** Whether words are missing in a language that they have in another one. */
export const isUntranslated = (words: StoryWords, language: WordsLanguage, among: readonly WordsLanguage[]): boolean =>
  (words[language] ?? "").trim() === "" && among.some((other) => (words[other] ?? "").trim() !== "");

/** All that a chapter says, notes apart. */
const wordsOfChapter = ({ title, body, hero, bars, callouts, relief, flows, pictures }: Chapter): readonly StoryWords[] => [
  title,
  body,
  ...(hero ? [hero.label] : []),
  ...bars.map(({ label }) => label),
  ...callouts.map(({ words }) => words),
  ...(relief ? [relief.title, ...(relief.of.kind === "tiers" ? relief.of.columns.flatMap(({ figures }) => figures.map(({ label }) => label)) : [])] : []),
  ...flows.flatMap(({ words }) => (words ? [words] : [])),
  ...pictures.flatMap(({ alt, credit }) => [alt, credit]),
];

/** How many words of a chapter are missing in a language. */
export const untranslatedIn = (chapter: Chapter, language: WordsLanguage, among: readonly WordsLanguage[]): number => wordsOfChapter(chapter).filter((words) => isUntranslated(words, language, among)).length;
