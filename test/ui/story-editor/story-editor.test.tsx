// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { act } from "react";
import { storyRecord } from "../../../src/domain/stories/edit-story";
import type { Story } from "../../../src/domain/stories/story";
import { stagedCamera } from "../../../src/domain/stories/staged-camera";
import type { PlanStoreApi } from "../../../src/store/plan-store";
import { StoryEditor } from "../../../src/ui/story-editor/StoryEditor";
import { stepText } from "../../../src/ui/project/project-words";
import { aToldStory } from "../../support/edited-stories";
import { endTabs } from "../../support/imported";
import { stubIndexedDb } from "../../support/indexed-db";
import { aLibraryTab } from "../../support/library";
import { aPage } from "../../support/page";

const saved = vi.hoisted((): { name: string; content: Blob }[] => []);
vi.mock("../../../src/platform/save-file", () => ({ saveFile: (name: string, content: Blob) => void saved.push({ name, content }) }));

let store: PlanStoreApi;
let page: Awaited<ReturnType<typeof aPage>>;
const now = () => store.getState();
const stored = (id: string): Story | undefined => now().project?.value.collections.stories[id]?.story;
const titles = (id: string) => stored(id)?.chapters.map(({ title }) => title.zh).join("");
const steps = () => now().project?.undo.map((step) => stepText(step, "zh")) ?? [];
const isDisabled = (name: string | RegExp) => (page.get("button", name) as HTMLButtonElement).disabled;
const leave = (name: string | RegExp, role = "textbox") => page.happens(() => void page.get(role, name).dispatchEvent(new FocusEvent("focusout", { bubbles: true })));
const enters = async (name: string | RegExp, text: string) => {
  await page.types("textbox", name, text);
  await leave(name);
};
const keys = (on: Element, key: string, init: KeyboardEventInit = {}) => act(async () => void on.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init })));
const put = (story: Story) => page.happens(() => now().project?.actions.run({ name: "put-record", collection: "stories", record: storyRecord(story) }));
const chooses = async (name: string, text: string) => {
  const input = document.querySelector<HTMLInputElement>("[data-testid=story-file]");
  await page.happens(() => {
    Object.defineProperty(input, "files", { value: { item: () => new File([text], name) }, configurable: true });
    input?.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await vi.waitFor(async () => {
    await act(async () => undefined);
    expect(page.text()).not.toContain("正在读取");
  });
};

beforeEach(async () => {
  saved.length = 0;
  stubIndexedDb();
  ({ store } = await aLibraryTab());
  now().receiveStories([aToldStory("a", ["一", "二", "三"]), aToldStory("b", ["甲"])], []);
  now().cameraRested({ center: [102.8, 25], zoom: 9, bearing: 0 }, "home");
  now().setPadding({ top: 116, right: 500, bottom: 12, left: 12 });
  now().setDrawer("story-editor");
  page = await aPage(store, <StoryEditor />);
});
afterEach(async () => {
  await page.leave();
  endTabs();
  vi.unstubAllGlobals();
});

test("a published story is read-only until it is copied; its chapters then move by key and button, one step each", async () => {
  await page.press("button", /^讲解a/);
  expect([page.text().includes("此处只读"), page.find("button", "以当前视图新建一章"), page.find("button", "下移：一")]).toEqual([true, undefined, undefined]);
  await page.press("button", "复制到工程后编辑");
  expect([stored("a")?.releaseClass, now().stories?.[0]?.releaseClass]).toEqual(["internal", "public"]);
  await page.press("button", "下移：一");
  expect(titles("a")).toBe("二一三");
  await keys(page.get("button", /^3三/), "ArrowUp", { altKey: true });
  expect([titles("a"), page.text().includes("“三”已移到第 2 位。")]).toEqual(["二三一", true]);
  expect(steps()).toEqual(["复制讲解", "移动章节", "移动章节"]);
  await page.press("button", "撤销");
  expect(titles("a")).toBe("二一三");
});

test("the present view becomes a chapter, with what had to stay behind named", async () => {
  await page.press("button", "新建讲解");
  expect(page.text()).toContain("还没有章节");
  await page.happens(() => {
    now().selectZone("ftz-kunming");
    now().setScenario("sc");
  });
  await page.press("button", "以当前视图新建一章");
  const [chapter] = stored("story-1")?.chapters ?? [];
  expect(chapter?.view).toMatchObject({ selection: ["ftz-kunming"], flavour: "wall" });
  const { camera } = chapter?.view ?? {};
  const seen = camera && stagedCamera(camera, { width: window.innerWidth, height: window.innerHeight, padding: now().padding });
  expect([seen?.center[0].toFixed(6), seen?.center[1].toFixed(6), seen?.zoom.toFixed(6)]).toEqual(["102.800000", "25.000000", "9.000000"]);
  expect(camera?.zoom).not.toBe(9);
  expect(page.text()).toContain("当前视图中的情景没有带入");
  expect(chapter?.title).toEqual({ zh: "自贸区昆明片区", en: "Kunming FTZ Area", third: null });
  await page.press("button", /^1自贸区昆明片区/);
  await page.press("tab", "画面");
  await page.happens(() => {
    now().setScenario(null);
    now().clearSelection();
    now().setTheme("output");
  });
  await page.press("button", "用当前视图替换");
  expect(stored("story-1")?.chapters[0]?.view).toMatchObject({ selection: [], theme: "output", flavour: "wall" });
  await enters("停留时间（秒）", "2");
  expect([stored("story-1")?.chapters[0]?.seconds, page.text().includes("请填 3 至 600 的整数")]).toEqual([15, true]);
  await enters("停留时间（秒）", "42");
  expect([stored("story-1")?.chapters[0]?.seconds, steps().at(-1)]).toEqual([42, "修改章节"]);
});

test("typing is one step when the field is left, Escape gives the old words back, and a missing translation is marked", async () => {
  await put(aToldStory("a", ["一"], { releaseClass: "internal" }));
  await page.happens(() => now().editStory("a", "chapter-1"));
  const before = steps().length;
  await page.types("textbox", "章标题 · 英文", "Something");
  await page.types("textbox", "章标题 · 英文", "Something else");
  await keys(page.get("textbox", "章标题 · 英文"), "Escape");
  expect([(page.get("textbox", "章标题 · 英文") as HTMLInputElement).value, steps().length]).toEqual(["一 en", before]);
  await enters("章标题 · 英文", "");
  expect([stored("a")?.chapters[0]?.title.en, steps().length, page.text().includes("未译")]).toEqual(["", before + 1, true]);
});

test("a figure is put into the text exactly as printed in that language", async () => {
  await put(aToldStory("a", ["一"], { releaseClass: "internal" }));
  await page.happens(() => now().editStory("a", "chapter-1"));
  await page.happens(() => page.get("textbox", "正文 · 英文").focus());
  const tools = [...document.querySelectorAll<HTMLElement>("[aria-label=插入数字]")];
  await page.happens(() => tools[1]?.click());
  await page.types("textbox", "在资料陈述中查找", "S1-070");
  await page.press("button", /光伏产业三年内产值/);
  const text = stored("a")?.chapters[0]?.body.en ?? "";
  expect(text).toBe("[about 1,500 CNY 100 million](statement:S1-070)Text of 一");
  expect(stored("a")?.chapters[0]?.body.zh).toBe("一正文");
});

test("the check leads to the field, and no story with faults, without an office or with a person's name is made public", async () => {
  const story = aToldStory("a", ["一", "二"], { releaseClass: "internal", approver: null });
  await put({ ...story, chapters: story.chapters.map((chapter, index) => (index === 1 ? { ...chapter, title: { ...chapter.title, en: "" } } : chapter)) });
  await page.happens(() => now().editStory("a"));
  await page.press("tab", /^讲解信息/);
  expect([isDisabled("公开"), page.text().includes("改正 1 处问题"), page.text().includes("填写批准单位或岗位")]).toEqual([true, true, true]);
  await enters("批准单位或岗位", "张三");
  expect([stored("a")?.approver, page.text().includes("像是个人姓名")]).toEqual([null, true]);
  await enters("批准单位或岗位", "昆明片区管委会规划建设岗");
  expect([stored("a")?.approver, isDisabled("公开")]).toEqual(["昆明片区管委会规划建设岗", true]);
  await page.press("tab", /^检查/);
  expect([...document.querySelectorAll("[data-check] [role=status]")].map((sum) => sum.textContent)).toEqual(["须改正 1 处。"]);
  await page.press("button", /须改正.*章?标题.*英文/);
  expect(document.activeElement).toBe(page.get("textbox", "章标题 · 英文"));
  await enters("章标题 · 英文", "Two");
  await page.press("button", "讲解a");
  await page.press("tab", /^讲解信息/);
  await page.press("button", "公开");
  expect([stored("a")?.releaseClass, now().project?.value.collections.stories["a"]?.releaseClass]).toEqual(["public", "public"]);
  await page.press("tab", /^章节/);
  await page.press("button", "下移：一");
  expect([stored("a")?.releaseClass, page.text().includes("已转为内部")]).toEqual(["internal", true]);
});

test("a chapter goes over to another story as one step", async () => {
  await put(aToldStory("a", ["一", "二"], { releaseClass: "internal" }));
  await put(aToldStory("own", ["甲"], { releaseClass: "internal" }));
  await page.happens(() => now().editStory("a", "chapter-2"));
  await page.press("button", "移到其他讲解");
  await page.press("button", "讲解own");
  expect([titles("a"), titles("own"), steps().at(-1)]).toEqual(["一", "甲二", "移动章节"]);
  await page.press("button", "撤销");
  expect([titles("a"), titles("own")]).toEqual(["一二", "甲"]);
});

test("callouts, the light and a tie are placed on the map and among the zones", async () => {
  await put(aToldStory("a", ["一"], { releaseClass: "internal" }));
  await page.happens(() => now().editStory("a", "chapter-1"));
  await page.press("tab", "图上");
  await page.types("combobox", "光圈所在片区", "ftz-kunming");
  await page.press("button", "在地图上点一处添加");
  await page.happens(() => now().pointAsked?.([2.35, 48.85]));
  expect([stored("a")?.chapters[0]?.callouts, page.text().includes("所选位置在本图范围之外")]).toEqual([[], true]);
  await page.press("button", "在地图上点一处添加");
  await page.happens(() => now().pointAsked?.([102.712_345_6, 25.04]));
  await page.press("button", "添加联系");
  const chapter = stored("a")?.chapters[0];
  expect([chapter?.spot, chapter?.callouts[0]?.at, now().pointAsked, chapter?.flows.length]).toEqual(["ftz-kunming", { point: [102.712_35, 25.04] }, null, 1]);
  expect(chapter?.flows[0]?.from).not.toBe(chapter?.flows[0]?.to);
});

test("a broken file is said before anything is taken in: refused, or its sound chapters, beside or in place of the present story", async () => {
  const before = now().project?.value;
  await page.press("button", "导入讲解文件");
  await chooses("x.json", "{ not json");
  expect([now().project?.value === before, page.find("button", "导入"), page.text().includes("x.json")]).toEqual([true, undefined, true]);
  const told = aToldStory("a", ["新一", "新二", "新三"]);
  await chooses("a.json", JSON.stringify({ ...told, chapters: told.chapters.map((chapter, index) => (index === 1 ? { ...chapter, seconds: "many" } : chapter)) }));
  expect([now().project?.value === before, page.text().includes("2 章可用，1 章不可用：第 2 章。")]).toEqual([true, true]);
  await page.press("button", "代替同编号的讲解");
  expect([titles("a"), stored("a")?.releaseClass, steps()]).toEqual(["新一新三", "internal", ["导入讲解"]]);
  await page.press("button", "撤销");
  expect(now().project?.value.collections.stories).toEqual({});
});

test("a file leaves with its notes or without, marked where it is internal", async () => {
  const story = aToldStory("own", ["一"], { releaseClass: "internal" });
  await put({ ...story, chapters: story.chapters.map((chapter) => ({ ...chapter, notes: { zh: "先问观众", en: "", third: null } })) });
  await page.press("button", "导出文件：讲解own");
  await page.press("button", "保存文件");
  expect([saved[0]?.name, (await saved[0]?.content.text())?.includes("先问观众")]).toEqual(["讲解own-1-内部.json", true]);
  await page.press("button", "导出文件：讲解own");
  await page.happens(() => document.querySelector<HTMLInputElement>("[role=group] input[type=checkbox]")?.click());
  await page.press("button", "保存文件");
  expect((await saved[1]?.content.text())?.includes("先问观众")).toBe(false);
});

test("a tab that only reads changes nothing", async () => {
  await put(aToldStory("own", ["一"], { releaseClass: "internal" }));
  await page.happens(() => {
    const { project } = now();
    if (project) store.setState({ project: { ...project, access: { status: "reader", since: "taken-over" } } });
  });
  expect([page.text().includes("只读：另一个标签页"), page.find("button", "新建讲解"), page.find("button", "删除讲解：讲解own")]).toEqual([true, undefined, undefined]);
  await page.press("button", /^讲解own/);
  await page.press("button", /^1一/);
  expect([(page.get("textbox", "章标题 · 中文") as HTMLInputElement).readOnly, page.find("button", "删除这一章"), page.find("button", "插入数字")]).toEqual([true, undefined, undefined]);
});

const rows = (group: string) => [...document.querySelectorAll("section")].filter(({ firstElementChild }) => firstElementChild?.textContent === group).flatMap((section) => [...section.querySelectorAll<HTMLElement>("[data-story]")].map(({ dataset }) => dataset["story"]));

test("a copied story stands among those of the project, and what was said of it is not said beside another", async () => {
  await page.press("button", "复制到工程后编辑：讲解a");
  expect(page.text()).toContain("已复制到工程");
  await page.press("button", "全部讲解");
  expect([rows("随资料发布的讲解"), rows("本工程的讲解"), page.text().includes("还没有"), page.text().includes("代替已发布的原稿")]).toEqual([["b"], ["a"], false, true]);
  expect([page.text().includes("已复制到工程，"), page.find("button", "撤销")]).toEqual([false, undefined]);
  await page.press("button", "放弃修改，恢复已发布的讲解：讲解a");
  expect(page.text()).toContain("已恢复发布的");
  await page.press("button", /^讲解b/);
  expect([page.text().includes("已恢复发布的"), page.find("button", "撤销")]).toEqual([false, undefined]);
});

test("a preview comes back to the tab that was open; another story begins at its first", async () => {
  await put(aToldStory("a", ["一", "二"], { releaseClass: "internal" }));
  await page.happens(() => now().editStory("a", "chapter-1", "title.en"));
  await page.press("tab", "画面");
  await page.press("button", "从此章预览");
  expect(now().play?.id).toBe("a");
  await page.happens(() => now().endStory());
  await page.leave();
  page = await aPage(store, <StoryEditor />);
  expect(page.get("tab", "画面").getAttribute("aria-selected")).toBe("true");
  await page.happens(() => now().editStory("b", "chapter-1"));
  expect(page.get("tab", "文字").getAttribute("aria-selected")).toBe("true");
});

test("a file is chosen by a button of the app, and one that is no story is not said to be shown in part", async () => {
  await page.press("button", "导入讲解文件");
  expect([page.find("button", "选择文件…") !== undefined, document.querySelector<HTMLInputElement>("[data-testid=story-file]")?.hidden]).toEqual([true, true]);
  await chooses("x.json", "{ not json");
  expect([page.text().includes("x.json 不是讲解文件，或已损坏，没有导入任何内容"), page.text().includes("其余内容照常显示")]).toEqual([true, false]);
});

test("the check says what a source warns of, a text has the whole width, and a chapter without figures says so where it is only read", async () => {
  const statements = now().statements ?? [];
  const warned = statements.find(({ caution, doubtful }) => caution && !doubtful);
  if (!warned?.caution) throw new Error("no statement with a caution");
  const story = aToldStory("a", ["一"], { releaseClass: "internal" });
  await put({ ...story, chapters: story.chapters.map((chapter) => ({ ...chapter, body: { ...chapter.body, zh: `见[原文](statement:${warned.id})。` } })) });
  await page.happens(() => now().editStory("a"));
  await page.press("tab", /^检查/);
  expect(page.text()).toContain(`${warned.id} 附有说明：${warned.caution.zh}`);
  await page.happens(() => now().editStory("a", "chapter-1"));
  expect([...document.querySelectorAll("[data-field=body] [data-wide] textarea")].length).toBe(2);
  expect([...document.querySelectorAll("[data-field=title] [data-wide]")].length).toBe(0);
  await page.happens(() => now().editStory("b", "chapter-1"));
  await page.press("tab", "数字");
  for (const field of ["hero", "bars"]) expect(document.querySelector(`[data-field=${field}]`)?.textContent).toContain("无");
  await page.press("tab", "图上");
  for (const field of ["callouts", "flows"]) expect(document.querySelector(`[data-field=${field}]`)?.textContent).toContain("无");
});
