// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SourceDocument } from "../../../src/domain/document";
import { addMessages } from "../../../src/i18n/translate";
import { rooms } from "../../../src/i18n/rooms";
import type { PlanStoreApi } from "../../../src/store/plan-store";
import { Stage } from "../../../src/ui/stage/Stage";
import { StoriesPage } from "../../../src/ui/stage/StoriesPage";
import { aPage } from "../../support/page";
import { kioskFlags } from "../../support/kiosk";
import { aChapter, aStory, aStoryStore } from "../../support/told-stories";

const words = (zh: string, en: string, third: string | null = null) => ({ zh, en, third });
const figure = (statement: string, zh: string, en: string) => ({ statement, label: words(zh, en, "ตัวเลข") });
const chain = aChapter("chain", {
  title: words("从硅棒到组件", "From rod to module", "จากแท่งสู่แผง"),
  body: words("四段相接：[硅棒](statement:S1-066)。", "Four links: [rods](statement:S1-066)."),
  hero: figure("S1-070", "光伏产值", "Photovoltaic output"),
  bars: [figure("S1-066", "硅棒", "Rods"), figure("S1-067", "硅片", "Wafers"), figure("S1-068", "用地", "Land"), figure("S1-099", "内部数", "Internal")],
  relief: { title: words("目标产能（GW）", "Target capacity (GW)"), of: { kind: "tiers", columns: [{ zone: "ftz-kunming", figures: [figure("S1-066", "硅棒", "Rods")] }] } },
  pictures: [{ file: "chain.svg", alt: words("链条图", "A chain"), credit: words("片区图", "Pianqu"), licence: "CC BY 4.0" }],
});
const stories = [aStory("one", { title: words("联动创新区", "Linkage zone"), third: "th", chapters: [chain, aChapter("last")] }), aStory("two")];
const documents = ["001", "002"].map((id): SourceDocument => ({ id, title: words(`文件${id}`, `Paper ${id}`), shortTitle: words(id === "001" ? "申建方案" : "函件", id === "001" ? "Application" : "Letter"), number: null, date: id === "001" ? "2021-03-30" : "2023-06-20", issuer: null, stage: "final", url: null, releaseClass: "public", note: null }));

let store: PlanStoreApi;
beforeEach(async () => {
  for (const room of [rooms.stories, rooms.late, rooms.imported, rooms.themes]) addMessages(await room());
  store = await aStoryStore(stories);
  store.getState().receiveDocuments(documents, []);
  vi.stubGlobal("innerWidth", 1920);
  vi.stubGlobal("innerHeight", 1080);
});
afterEach(() => {
  document.documentElement.removeAttribute("style");
  vi.unstubAllGlobals();
});
const title = () => document.querySelector("h1");
const told = async () => {
  store.getState().startStory("one");
  return aPage(store, <Stage />);
};

test("a chapter shows title in both languages, its large figure with sense, unit and status, and where all comes from", async () => {
  const page = await told();
  const { get, text } = page;
  expect(title()?.textContent).toBe("从硅棒到组件From rod to module");
  expect(get("button", /约 1,500 亿元/).dataset["status"]).toBe("target");
  expect(text()).toContain("光伏产值，目标，非实绩");
  expect(text()).toContain("第一篇");
  expect(text()).toContain("2021年3月30日 发布");
  expect(text()).toContain("2023年6月20日 发布 · 截至 2023年6月");
  expect(text()).toContain("层高＝目标产能（GW），非建筑高度");
  expect(text()).toContain("未经审图");
  expect(document.querySelector("img[alt=链条图]")?.getAttribute("src")).toMatch(/geodata\/stories\/chain\.svg$/);
  expect(document.querySelector("[data-testid=chapter-announcement]")?.textContent).toBe("第1章，共2章：从硅棒到组件");
  await page.leave();
});

test("each chapter is read from its beginning, however far the one before was scrolled", async () => {
  const page = await told();
  const card = document.querySelector("[data-story-card]");
  if (card?.parentElement) [card.scrollTop, card.parentElement.scrollTop] = [72, 40];
  await page.press("button", "下一章");
  expect([card?.isConnected, card?.scrollTop, card?.parentElement?.scrollTop]).toEqual([true, 0, 0]);
  await page.leave();
});

test.each([[1920, 1080, false], [390, 844, true], [844, 390, true]] as const)("on %i×%i the map's words know whether anything stands in its corners", async (width, height, isSmall) => {
  vi.stubGlobal("innerWidth", width);
  vi.stubGlobal("innerHeight", height);
  const page = await told();
  expect(store.getState().isStageSmall).toBe(isSmall);
  await page.leave();
});

test("all that stands over the map is one landmark", async () => {
  const page = await told();
  const stage = page.get("region", "讲解");
  for (const part of ["[data-story-card]", "nav", "[data-testid=approval]", "[aria-pressed]"]) expect(stage.querySelector(part), part).not.toBeNull();
  await page.leave();
});

test("where room is short a picture stands beside the second language, and there is none without it", async () => {
  const page = await told();
  expect(document.querySelector("[data-beside]")).toBeNull();
  await page.press("button", /双语|Both/);
  expect(document.querySelector("[data-beside] img")).not.toBeNull();
  await page.leave();
});

test("what a height means is said in the reader's languages", async () => {
  store.setState({ language: "both" });
  const page = await told();
  expect(page.text()).toContain("层高＝目标产能（GW），非建筑高度Height = Target capacity (GW); not the height of buildings");
  await page.happens(() => store.getState().showChapter(1));
  expect(page.text()).not.toContain("层高＝");
  await page.leave();
});

test("a height is explained only where something stands up", async () => {
  store.getState().receiveStatements([], null);
  const page = await told();
  expect(page.text()).not.toContain("层高＝");
  await page.leave();
});

test("money is said as each language counts it, and beside Chinese on a line of its own", async () => {
  const page = await told();
  await page.press("button", "English");
  expect(page.get("button", /^about CNY 150 billion, /).textContent).toBe("about CNY150billion");
  await page.press("button", /双语|Both/);
  expect(page.get("button", /^约 1,500 亿元/).textContent).toBe("约1,500亿元about CNY 150 billion");
  // Each on a line of its own, so that the one makes the other none wider.
  expect([...page.get("button", /^约 1,500 亿元/).querySelectorAll(":scope > span > span")].map((line) => line.textContent)).toEqual(["约1,500亿元", "about CNY 150 billion"]);
  expect(page.text()).toContain("图：片区图（CC BY 4.0）Picture: Pianqu (CC BY 4.0)");
  expect(page.text()).toContain("2021年3月30日 发布issued 30 March 2021");
  expect(page.text()).toContain("001 · 申建方案001 · Application");
  expect(page.text()).not.toContain("CNY 100 million");
  await page.leave();
});

test("what the sign of a caution means is said once, and not where none stands", async () => {
  const page = await told();
  expect(page.text().split("引用有说明，见来源")).toHaveLength(2);
  await page.press("button", "下一章");
  expect(page.text()).not.toContain("引用有说明");
  await page.leave();
});

test("before an audience the approval is pending, at a desk it is as in every picture", async () => {
  const desk = await told();
  expect(document.querySelector("[data-testid=approval]")?.textContent).toBe("未经审图，仅供内部使用示意图，不作为权属依据");
  await desk.leave();
  store.getState().enterKiosk(kioskFlags({ stories: ["one"] }));
  const kiosk = await aPage(store, <Stage />);
  expect(document.querySelector("[data-testid=approval]")?.textContent).toBe("审图号：待送审示意图，不作为权属依据");
  // Of one story alone there is no first.
  expect(kiosk.text()).not.toContain("第一篇");
  await kiosk.leave();
});

test("offline a story says that the day is that of its own data", async () => {
  store.getState().noteReach(false);
  const page = await told();
  expect(page.text()).toContain("本讲解资料截至 2023年6月");
  await page.leave();
});

test("bars are drawn to one scale by unit and told apart by status; a figure of another unit has none", async () => {
  const page = await told();
  const bars = [...document.querySelectorAll<HTMLElement>("li:has([data-look=row])")].map((row) => {
    const bar = row.querySelector<HTMLElement>("[data-status][style]");
    return `${row.querySelector("[data-look=row]")?.textContent} ${bar ? `${bar.dataset["status"]} ${Number.parseFloat(bar.style.inlineSize).toFixed(3).replace(/\.?0+$/, "")}%` : "none"}`;
  });
  expect(bars).toEqual(["70GW target 100%", "35GW existing 50%", "400亩 none", "9GW existing 12.857%"]);
  // The target is told above; the others below.
  expect(page.text()).toContain("规划");
  await page.leave();
});

test("on a public screen an internal figure is not on the stage", async () => {
  store.getState().enterKiosk(kioskFlags({ stories: ["one", "two"] }));
  const page = await aPage(store, <Stage />);
  expect(page.text()).toContain("硅棒");
  expect(page.text()).not.toContain("内部数");
  expect(page.find("button", "结束讲解")).toBeUndefined();
  expect(document.documentElement.dataset["stage"]).toBe("wall");
  expect(document.documentElement.style.fontSize).toBe("192%");
  expect(store.getState().padding).toEqual({ top: 54, right: 96, bottom: 309, left: 872 });
  await page.leave();
  expect(document.documentElement.dataset["stage"]).toBeUndefined();
  expect(document.documentElement.style.fontSize).toBe("");
});

test("one press on a figure, a chip or a linked word opens its source at the statement", async () => {
  const page = await told();
  await page.press("button", /^70 GW/);
  expect(store.getState()).toMatchObject({ drawer: "source", openSource: "001", openStatement: "S1-066" });
  await page.happens(() => store.getState().setDrawer("none"));
  await page.press("button", /^来源：002/);
  expect(store.getState()).toMatchObject({ drawer: "source", openSource: "002", openStatement: "S1-067" });
  await page.happens(() => store.getState().setDrawer("none"));
  await page.press("button", "硅棒");
  expect(store.getState()).toMatchObject({ drawer: "source", openStatement: "S1-066" });
  await page.leave();
});

test("the languages: one, the other, both with Chinese leading, and the story's third in the place of the second", async () => {
  const page = await told();
  await page.press("button", "English");
  expect(page.text()).toContain("Photovoltaic output, target, not achieved");
  expect(title()?.querySelector("[lang]")?.getAttribute("lang")).toBe("en");
  await page.press("button", /双语|Both/);
  expect(title()?.querySelector("[lang]")?.getAttribute("lang")).toBe("zh-CN");
  expect(page.text()).toContain("Four links");
  await page.press("button", "ไทย");
  expect(title()?.querySelector("[lang=th]")?.textContent).toBe("จากแท่งสู่แผง");
  await page.press("button", /^中文|Chinese/);
  expect(store.getState().showsThird).toBe(false);
  expect(page.text()).not.toContain("Four links");
  await page.leave();
});

test("who explores sees where the story waits, can read a zone and goes on; outside of a kiosk it can be ended", async () => {
  const page = await told();
  await page.press("button", "下一章");
  await page.press("button", "自由探索");
  expect(page.text()).toContain("讲解停在第二章");
  expect(document.querySelector("[data-story-card]")).toBeNull();
  await page.happens(() => store.getState().selectZone("ftz-kunming"));
  await vi.waitFor(() => expect(document.querySelector("article[aria-labelledby=inspector-name]")).not.toBeNull());
  await page.press("button", "继续讲解");
  expect(store.getState().play).toMatchObject({ chapter: 1, mode: "paused" });
  expect(store.getState().selection).toEqual([]);
  await page.press("button", "第1章，共2章：从硅棒到组件");
  expect(store.getState().play?.chapter).toBe(0);
  await page.press("button", "自动播放");
  expect(store.getState().play?.mode).toBe("playing");
  await page.press("button", /^篇two/);
  expect(store.getState().play?.id).toBe("two");
  await page.press("button", "结束讲解");
  expect(store.getState().play).toBeNull();
  await page.leave();
});

test("the list of stories says how long, of when and by whom approved, and begins them by hand or by themselves", async () => {
  store.getState().receiveStories([...stories, aStory("inside", { releaseClass: "internal", isFromDraft: true }), aStory("approved", { approver: "某局" })], []);
  store.getState().setDrawer("stories");
  const page = await aPage(store, <StoriesPage />);
  expect(page.text()).toContain("3 章 · 约 1 分钟");
  expect(page.text()).toContain("版次 1 · 2026年11月22日");
  expect(page.text()).toContain("批准：某局");
  expect(page.text()).toContain("未经批准内部依据送审稿");
  await page.press("button", "自动播放: 联动创新区");
  expect(store.getState()).toMatchObject({ play: { id: "one", mode: "playing" }, drawer: "none" });
  store.getState().endStory();
  await page.press("button", "新建或编辑讲解");
  expect(store.getState().drawer).toBe("story-editor");
  await page.happens(() => store.getState().setRole("exhibition"));
  expect(page.find("button", "新建或编辑讲解")).toBeUndefined();
  await page.leave();
});
