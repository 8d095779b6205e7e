// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readStoryFile } from "../../../src/formats/stories/parse-story";
import { rooms } from "../../../src/i18n/rooms";
import { addMessages } from "../../../src/i18n/translate";
import type { PlanState } from "../../../src/store/plan-state";
import { Stage } from "../../../src/ui/stage/Stage";
import { aPage } from "../../support/page";
import { aToldStory } from "../../support/story-picture";

beforeEach(async () => {
  for (const room of [rooms.stories, rooms.late, rooms.imported, rooms.themes]) addMessages(await room());
  vi.stubGlobal("innerWidth", 1920);
  vi.stubGlobal("innerHeight", 1080);
});
afterEach(() => {
  document.documentElement.removeAttribute("style");
  vi.unstubAllGlobals();
});

/** A chapter of the committed stories on the stage, the first being 1. */
async function told(id: string, chapter: number, state: Partial<PlanState> = {}) {
  const { story } = readStoryFile(readFileSync(join(import.meta.dirname, `../../../geodata/stories/${id}.json`), "utf8"), id);
  if (!story) throw new Error(`no story ${id}`);
  const store = await aToldStory(story, { chapter: chapter - 1, ...state });
  return { store, page: await aPage(store, <Stage />) };
}
const rows = () => [...document.querySelectorAll("section[data-testid=stage-legend] li")];
const words = () => rows().map(({ textContent }) => textContent);
const roles = ["主导", "辅助", "未分主辅"];

test("a chapter that fills zones by a theme explains the classes on its map, each by its sign and its word, and what the frames mean", async () => {
  const { page } = await told("parks-homes", 3);
  // Of parks that the chapter shows: nothing of Qujing, whose zones it hides, and none that no park has.
  expect(words()).toEqual(["主导产业", "新能源电池", "数字与电子信息", "生物医药", "先进装备制造", "化工", "有色与新材料", "现代物流", "汽车及零部件", "绿色食品", "总部与商贸", ...roles]);
  const [head, ...signs] = rows();
  expect(head?.querySelector("svg")).toBeNull();
  // Never by colour alone: by their outlines no two classes are alike.
  const outlines = signs.map((row) => [...row.querySelectorAll("path")].map((path) => path.getAttribute("d")).join(" "));
  expect(outlines.every((one) => one.length > 0)).toBe(true);
  expect(new Set(outlines.slice(0, 10)).size).toBe(10);
  await page.leave();
});

test("the legend is in the reader's languages, the second line below the first", async () => {
  const { store, page } = await told("pilot-zone", 8, { language: "en" });
  expect(words()).toEqual(["Industries", "Digital", "Biomedicine", "Equipment", "Logistics", "HQ and trade", "Role not stated"]);
  await page.happens(() => store.setState({ language: "both" }));
  expect(words().slice(0, 2)).toEqual(["主导产业Industries", "数字与电子信息Digital"]);
  expect(page.get("region", "图例")).toBeDefined();
  await page.leave();
});

test("a class that is off is not explained, and who looks around finds all that is drawn", async () => {
  const { store, page } = await told("parks-homes", 3);
  await page.happens(() => store.setState({ classesOff: ["industries.chemicals"] }));
  expect(words()).not.toContain("化工");
  expect(words()).toContain("新能源电池");
  expect(words()).not.toContain("光伏硅晶");
  await page.happens(() => store.getState().exploreStory());
  await page.happens(() => store.getState().toggleLayer("linkage-zone"));
  expect(words()).toContain("光伏硅晶");
  expect(words()).not.toContain("文旅康养");
  await page.leave();
});

test("until the register is read nothing is explained, for the zones are as they are", async () => {
  const { page } = await told("parks-homes", 3, { statements: null });
  expect(rows()).toEqual([]);
  await page.leave();
});

test("heights and ties are explained where they are drawn, and the map keeps clear of what explains them", async () => {
  const { store, page } = await told("linkage-zone", 4);
  expect(words()).toEqual(["虚线框：目标，非实绩"]);
  const { bottom } = store.getState().padding;
  await page.happens(() => store.getState().showChapter(2));
  expect(rows()).toEqual([]);
  expect(store.getState().padding.bottom).toBeLessThan(bottom);
  await page.happens(() => store.getState().showChapter(0));
  expect(words()).toEqual(["点线：两地联系，不表示走向"]);
  await page.leave();
});
