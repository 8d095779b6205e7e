// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { presetSearches } from "../../../src/domain/sites/investor-presets";
import { FinderPanel } from "../../../src/ui/site-finder/FinderPanel";
import { openFinderPage, type FinderPage } from "../../support/finder-page";

let page: FinderPage;
const project = () => {
  const state = page.store.getState().project;
  if (!state) throw new Error("no project");
  return state;
};
const saved = () => Object.values(project().value.collections.searches);

beforeEach(async () => {
  vi.setConfig({ testTimeout: 30_000 });
  page = await openFinderPage(<FinderPanel />);
});

afterEach(async () => {
  await page.close();
  vi.unstubAllGlobals();
});

test("a search is saved with its shortlist and notes, and comes back from the start", async () => {
  await page.press(/^光伏/);
  await page.happens(() => page.store.getState().keepSite("park-anning", true));
  await page.happens(() => page.store.getState().noteSite("park-anning", "再看一次"));
  await page.press(/^预设：光伏/);
  await page.types("方案名称", "甲方硅片");
  await page.press("保存方案");
  expect(saved()).toMatchObject([{ title: "甲方硅片", releaseClass: "internal", search: { preset: "photovoltaics", kept: ["park-anning"] }, notes: { "park-anning": "再看一次" } }]);
  expect(page.text()).toContain("已存为“甲方硅片”");
  await page.press("结束选址");
  expect(page.store.getState().siteNotes).toEqual({});
  await page.press("打开方案：甲方硅片");
  expect(page.search()).toEqual({ ...presetSearches.photovoltaics, kept: ["park-anning"] });
  expect(page.store.getState().siteNotes).toEqual({ "park-anning": "再看一次" });
});

test("a saved search is renamed, overwritten and deleted, each a step that can be undone", async () => {
  await page.press(/^光伏/);
  await page.press(/^预设：光伏/);
  await page.press("保存方案");
  expect(saved()[0]?.title).toBe("光伏 1");
  await page.press("方案改名：光伏 1");
  await page.types("新的方案名称", "乙");
  await page.happens(() => document.querySelector<HTMLInputElement>('[aria-label="新的方案名称"]')?.blur());
  expect(saved()[0]?.title).toBe("乙");
  await page.happens(() => page.store.getState().changeSiteSearch(presetSearches.digital));
  await page.press("用当前条件覆盖：乙");
  expect(saved()).toMatchObject([{ title: "乙", search: { preset: "digital" } }]);
  await page.press("删除方案：乙");
  expect(saved()).toEqual([]);
  await page.happens(project().actions.undo);
  expect(saved()).toMatchObject([{ title: "乙" }]);
});

test("what the project could not keep is not called saved", async () => {
  await page.press(/^光伏/);
  await page.press(/^预设：光伏/);
  await page.press("保存方案");
  const { project: owned } = page.store.getState();
  if (!owned) throw new Error("no project");
  await page.happens(() => page.store.setState({ project: { ...owned, actions: { ...owned.actions, run: () => undefined } } }));
  await page.types("方案名称", "甲");
  await page.press("保存方案");
  expect(page.text()).toContain("“甲”未能存入工程");
  expect(page.text()).not.toContain("已存为“甲”");
  await page.press("用当前条件覆盖：光伏 1");
  expect(page.text()).toContain("“光伏 1”未能存入工程");
});

test("a deleted search leaves the focus with the next, the last with what saves another", async () => {
  await page.press(/^光伏/);
  await page.press(/^预设：光伏/);
  await page.press("保存方案");
  await page.press("保存方案");
  await page.press(/^删除方案：光伏 /);
  expect(document.activeElement).toBe(page.button(/^打开方案：光伏 /));
  await page.press(/^删除方案：光伏 /);
  expect(document.activeElement).not.toBe(document.body);
});

test("another preset takes the place of the conditions, and the shortlist stays", async () => {
  await page.press(/^光伏/);
  await page.happens(() => page.store.getState().keepSite("park-anning", true));
  await page.press(/^预设：光伏/);
  await page.press("数字经济");
  expect(page.search()).toEqual({ ...presetSearches.digital, kept: ["park-anning"] });
});

test("a public installation saves nothing and says that the link carries the search", async () => {
  await page.press(/^光伏/);
  await page.press(/^预设：光伏/);
  await page.press("保存方案");
  const { configuration } = page.store.getState();
  await page.happens(() => page.store.setState({ configuration: { ...configuration, releaseClass: "public" } }));
  expect(page.text()).toContain("公开版不保存方案");
  expect(() => page.button("保存方案")).toThrow("no button");
  expect(() => page.button("打开方案：光伏 1")).toThrow("no button");
});
