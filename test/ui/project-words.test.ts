import { expect, test } from "vitest";
import { addImported, type Imported } from "../../src/domain/spatial/imported-changes";
import { manyReasons } from "../../src/domain/project-commands";
import { mergeProjects } from "../../src/domain/project-merge";
import { collectionNames } from "../../src/domain/project-records";
import { storyRecord } from "../../src/domain/stories/edit-story";
import { translate } from "../../src/i18n/translate";
import { fieldsToShow, fieldText, partText, stepText, valueText } from "../../src/ui/project/project-words";
import { aToldStory } from "../support/edited-stories";
import { aBoundary, aLayer, inLayers } from "../support/imported";
import { aProject } from "../support/project";

const said = (...items: Imported[]) => stepText({ command: addImported(items), inverse: addImported([]) }, "zh");
const boundary: Imported = { collection: "boundaries", record: aBoundary("park-test") };

test("a step that took in boundaries only is called so, any other an import of layers", () => {
  expect(said(boundary)).toBe("导入界线");
  expect(said(boundary, inLayers(aLayer("parcels")))).toBe("导入图层");
  expect(said(inLayers(aLayer("parcels")))).toBe("导入图层");
});

test("a story in a merge goes by its title, and what differs by its words and chapters", () => {
  const mine = aToldStory("a", ["一", "二"]);
  const theirs = { ...mine, title: { ...mine.title, zh: "改名" }, chapters: mine.chapters.slice(1) };
  const project = (story: typeof mine) => ({ ...aProject(), collections: { ...aProject().collections, stories: { a: storyRecord(story) } } });
  const [conflict] = mergeProjects(project(mine), project(theirs)).conflicts;
  if (!conflict) throw new Error("no conflict");
  expect([partText(conflict, "zh"), conflict.fields]).toEqual(["讲解：讲解a", ["story.title", "story.chapters"]]);
  expect(conflict.fields.map((field) => [fieldText(field, "zh"), valueText(conflict.theirs, field)])).toEqual([["标题", "改名 / Story a"], ["章节", "1 二"]]);
  expect(fieldsToShow(storyRecord(mine))).toEqual(["story.title", "story.chapters"]);
});

test("every collection and every reason has its words", () => {
  expect([...collectionNames.map((name) => translate("zh", `project.collection.${name}`)), ...manyReasons.map((why) => translate("en", `project.many.${why}`))].filter((words) => words === "")).toEqual([]);
});
