import { expect, test } from "vitest";
import { readStoryFile } from "../../../src/formats/stories/parse-story";
import { storyFileName, writeStory } from "../../../src/formats/stories/write-story";
import { aToldStory } from "../../support/edited-stories";

const noted = (() => {
  const story = aToldStory("a", ["一", "二"]);
  return { ...story, chapters: story.chapters.map((chapter) => ({ ...chapter, notes: { zh: "先问观众", en: "Ask first", third: null } })) };
})();

test("a written story is read back as it was", () => {
  expect(readStoryFile(writeStory(noted, { withNotes: true }), "a.json")).toEqual({ story: noted, problems: [] });
});

test("without notes not a word of them is in the file, and all else is", () => {
  const text = writeStory(noted, { withNotes: false });
  expect([text.includes("先问观众"), text.includes("Ask first"), readStoryFile(text, "a.json").story?.chapters.map(({ title }) => title.zh)]).toEqual([false, false, ["一", "二"]]);
});

test("the name of an internal file says so, and holds nothing that a file system refuses", () => {
  expect([storyFileName(noted, "内部"), storyFileName(noted, null)]).toEqual(["讲解a-1-内部.json", "讲解a-1.json"]);
  expect(storyFileName({ ...noted, title: { zh: "a/b:c", en: "", third: null } }, null)).toBe("a-b-c-1.json");
});
