import { newChapter, newStory } from "../../src/domain/stories/edit-story";
import { Story } from "../../src/domain/stories/story";

/** A published story of chapters with these titles, complete in zh and en, through the real parser. */
export function aToldStory(id: string, titles: readonly string[], over: Partial<Story> = {}): Story {
  const chapters = titles.map((title, index) => ({ ...newChapter(`chapter-${index + 1}`, { zh: title, en: `${title} en`, third: null }), body: { zh: `${title}正文`, en: `Text of ${title}`, third: null } }));
  const begun = newStory(id, { zh: `讲解${id}`, en: `Story ${id}`, third: null }, "2026-11-22");
  return Story.parse({ ...begun, summary: { zh: "简介", en: "Summary", third: null }, releaseClass: "public", approver: "片区管委会", chapters, ...over });
}
