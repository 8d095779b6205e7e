import { expect, test } from "vitest";
import { asChanged, freeChapterId, isFull, isUntranslated, languagesOf, newChapter, newStory, placeOf, storyRecord, untranslatedIn, withChapterAt, withChapterMoved, withChapterOf, withoutChapter } from "../../../src/domain/stories/edit-story";
import { StoryRecord } from "../../../src/domain/project-records";
import { readingSeconds } from "../../../src/domain/stories/reading-time";
import { mostChapters } from "../../../src/domain/stories/story-place";
import { aToldStory } from "../../support/edited-stories";

const told = aToldStory("a", ["一", "二", "三", "四"]);
const order = (story: typeof told) => story.chapters.map(({ title }) => title.zh).join("");
const [first] = told.chapters;
if (!first) throw new Error("no chapter");

test("a new story is one that a project may hold, internal and without chapters", () => {
  const begun = newStory("story-1", { zh: "讲解 1", en: "", third: null }, "2026-11-22");
  expect(StoryRecord.safeParse(storyRecord(begun)).success).toBe(true);
  expect([begun.releaseClass, begun.approver, begun.chapters]).toEqual(["internal", null, []]);
});

test("chapters move to any place and no further than the ends", () => {
  expect([order(withChapterMoved(told, "chapter-1", 2)), order(withChapterMoved(told, "chapter-4", 0)), order(withChapterMoved(told, "chapter-2", 99)), order(withChapterMoved(told, "chapter-3", 1))]).toEqual(["二三一四", "四一二三", "一三四二", "一三二四"]);
  expect([withChapterMoved(told, "chapter-1", -1), withChapterMoved(told, "chapter-4", 9), withChapterMoved(told, "nobody", 1)]).toEqual([told, told, told]);
  expect(withChapterMoved(told, "chapter-1", 0)).toBe(told);
});

test("an id is free in the story it is for, after removals too", () => {
  expect(freeChapterId(told)).toBe("chapter-5");
  const without = withoutChapter(told, "chapter-1");
  expect(freeChapterId(without)).toBe("chapter-5");
  expect(without.chapters).toHaveLength(3);
  const taken = withChapterOf(without, first);
  expect([taken.chapters.at(-1)?.title.zh, new Set(taken.chapters.map(({ id }) => id)).size]).toEqual(["一", 4]);
});

test("a full story takes no further chapter", () => {
  const full = aToldStory("full", Array.from({ length: mostChapters }, (_, n) => `章${n}`));
  expect([isFull(full), isFull(told)]).toEqual([true, false]);
  expect(withChapterAt(full, newChapter("more", first.title), 3)).toBe(full);
});

test("a change ends the release; the approver stays on record", () => {
  expect([asChanged(told).releaseClass, asChanged(told).approver]).toEqual(["internal", "片区管委会"]);
});

test("what is missing in a language is counted, in the third one only where it is told", () => {
  const chapter = { ...first, title: { zh: "一", en: " ", third: null }, hero: { statement: "S1-070", label: { zh: "产值", en: "", third: null } } };
  expect([untranslatedIn(chapter, "en", ["zh", "en"]), untranslatedIn(chapter, "zh", ["zh", "en"]), untranslatedIn(chapter, "third", languagesOf({ third: "lo" }))]).toEqual([2, 0, 3]);
  expect([isUntranslated({ zh: "", en: "", third: null }, "en", ["zh", "en"]), isUntranslated({ zh: "", en: "x", third: null }, "zh", ["zh", "en"])]).toEqual([false, true]);
  expect([placeOf(told, "chapter-3"), placeOf(told, null)]).toEqual([{ id: "a", chapter: 2 }, { id: "a", chapter: 0 }]);
});

test("reading time follows the slowest language and what there is to look at, never the addresses of links", () => {
  const words = { zh: "字".repeat(100), en: "", third: null };
  const bare = { title: { zh: "", en: "", third: null }, body: words, hero: null, bars: [], callouts: [] };
  // 5 s to look, 100 signs at 5 a second.
  expect(readingSeconds(bare)).toBe(25);
  expect(readingSeconds({ ...bare, body: { ...words, en: "a".repeat(700) } })).toBe(55);
  expect(readingSeconds({ ...bare, hero: first.hero, bars: Array.from({ length: 6 }, () => ({ statement: "S1-070", label: words })) })).toBe(40);
  expect(readingSeconds({ ...bare, body: { zh: "[硅棒](statement:S1-066)", en: "", third: null } })).toBe(10);
  expect(readingSeconds({ ...bare, body: { zh: "字".repeat(4000), en: "", third: null } })).toBe(600);
});
