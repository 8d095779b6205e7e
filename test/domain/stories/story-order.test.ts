import { expect, test } from "vitest";
import { chapterKey, placeBeside } from "../../../src/domain/stories/story-order";
import { aChapter, aStory } from "../../support/told-stories";

const stories = [aStory("one"), aStory("two", { chapters: [aChapter("x"), aChapter("y")] })];
const none = new Set<string>();
const at = (id: string, chapter: number) => ({ id, chapter });

test("chapters follow one another within their story", () => {
  expect(placeBeside(stories, at("one", 0), 1, none)).toEqual(at("one", 1));
  expect(placeBeside(stories, at("one", 1), -1, none)).toEqual(at("one", 0));
  expect(placeBeside(stories, at("one", 2), 1, none)).toBeNull();
  expect(placeBeside(stories, at("two", 0), -1, none)).toBeNull();
});

test("in the attract loop stories follow one another, and the last leads to the first only where it loops", () => {
  expect(placeBeside(stories, at("one", 2), 1, none, { among: "all" })).toEqual(at("two", 0));
  expect(placeBeside(stories, at("two", 0), -1, none, { among: "all" })).toEqual(at("one", 2));
  expect(placeBeside(stories, at("two", 1), 1, none, { among: "all" })).toBeNull();
  expect(placeBeside(stories, at("two", 1), 1, none, { among: "all", loop: true })).toEqual(at("one", 0));
  expect(placeBeside(stories, at("one", 0), -1, none, { among: "all", loop: true })).toEqual(at("two", 1));
});

test("chapters that failed are passed over, also round the loop; of none left there is no next", () => {
  const failed = (...keys: [string, string][]) => new Set(keys.map(([story, chapter]) => chapterKey(story, chapter)));
  expect(placeBeside(stories, at("one", 0), 1, failed(["one", "b"]))).toEqual(at("one", 2));
  expect(placeBeside(stories, at("one", 2), 1, failed(["two", "x"], ["two", "y"], ["one", "a"]), { among: "all", loop: true })).toEqual(at("one", 1));
  expect(placeBeside(stories, at("one", 1), 1, failed(["one", "c"]))).toBeNull();
  // The one chapter left is shown again.
  const all = failed(["one", "a"], ["one", "b"], ["two", "x"], ["two", "y"]);
  expect(placeBeside(stories, at("one", 2), 1, all, { among: "all", loop: true })).toEqual(at("one", 2));
});

test("a place that is not in the stories has no neighbours", () => {
  expect(placeBeside(stories, at("three", 0), 1, none, { among: "all", loop: true })).toBeNull();
  expect(placeBeside(stories, at("one", 9), 1, none)).toBeNull();
});
