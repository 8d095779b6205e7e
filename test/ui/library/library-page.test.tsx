// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import type { PlanState } from "../../../src/store/plan-state";
import { Shell } from "../../../src/ui/shell/Shell";
import { aLibraryTab } from "../../support/library";
import { aSplit } from "../../support/library-store";
import { aPage } from "../../support/page";

let page: Awaited<ReturnType<typeof aPage>>;
afterEach(() => page.leave());

async function open(over: Partial<PlanState> = {}, widthPx = 1440) {
  vi.setConfig({ testTimeout: 30_000 });
  const store = (await aLibraryTab()).store;
  store.getState().project?.actions.run({ name: "put-record", collection: "splits", record: aSplit("a", { title: "某硅片项目" }) });
  store.setState(over);
  page = await aPage(store, <Shell map={<p>the map</p>} />, { widthPx });
  await page.happens(() => store.getState().setDrawer("library"));
  return store;
}

const isPublic = (store: Awaited<ReturnType<typeof open>>) => page.happens(() => store.getState().configure({ ...store.getState().configuration, releaseClass: "public" }));

test("the library lies over the map as board and list, and beside it as the map's panel, where it was left", async () => {
  const store = await open();
  expect(page.find("dialog", "项目库与资源库")).toBeDefined();
  expect(["看板", "列表", "地图"].map((name) => page.find("radio", name) !== undefined)).toEqual([true, true, true]);
  await page.press("tab", "利益分享");
  // Shares have no board: their list stands in its place.
  expect(page.find("radio", "看板")).toBeUndefined();
  expect((page.get("radio", "列表") as HTMLInputElement).checked).toBe(true);
  expect(page.text()).toContain("某硅片项目");

  await page.press("radio", "地图");
  expect(page.find("dialog", "项目库与资源库")).toBeUndefined();
  expect(page.get("complementary", "项目与资源").textContent).toContain("某硅片项目");
  expect(document.activeElement).toBe(page.get("radio", "地图"));

  await page.happens(() => store.getState().selectZone("park-anning"));
  expect(page.text()).toContain("地图已选：");
  await page.press("button", "查看详情");
  expect(page.find("complementary", "项目与资源")).toBeUndefined();

  await page.happens(() => store.getState().setDrawer("library"));
  expect(page.find("complementary", "项目与资源")).toBeDefined();
  await page.press("radio", "列表");
  expect(page.find("dialog", "项目库与资源库")).toBeDefined();
  expect(store.getState().drawer).toBe("library");
  await page.press("button", "关闭");
  expect(store.getState().drawer).toBe("none");
});

test("what districts agree with each other is not there for the public, and an exhibition has no library", async () => {
  const store = await open({ library: { of: "splits", as: "list", open: "a" } });
  expect(page.text()).toContain("某硅片项目");
  await isPublic(store);
  expect(page.find("tab", "利益分享")).toBeUndefined();
  expect(page.find("tab", "项目")).toBeDefined();
  expect(page.text()).not.toContain("某硅片项目");
  await page.happens(() => store.setState({ role: "exhibition" }));
  expect(page.find("dialog", "项目库与资源库")).toBeUndefined();
});

test("on a phone the map keeps a part of the window and the library is a sheet", async () => {
  await open({ library: { of: "splits", as: "map", open: null } }, 390);
  expect(page.find("dialog", "项目库与资源库")).toBeUndefined();
  expect(page.get("region", "项目与资源").textContent).toContain("某硅片项目");
  await page.press("button", "关闭项目库与资源库");
  expect(page.find("region", "项目与资源")).toBeUndefined();
});

test("Ctrl+Z takes back while the library is open, but not while someone types", async () => {
  const store = await open({ library: { of: "splits", as: "list", open: null } });
  const key = (on: Element, shiftKey = false) => page.happens(() => void on.dispatchEvent(new KeyboardEvent("keydown", { key: "z", ctrlKey: true, shiftKey, bubbles: true, cancelable: true })));
  const splits = () => Object.keys(store.getState().project?.value.collections.splits ?? {});
  const dialog = page.get("dialog", "项目库与资源库");
  // jsdom knows no modal dialogs.
  const all = document.querySelectorAll.bind(document);
  vi.spyOn(document, "querySelectorAll").mockImplementation((selector: string) => all(selector === "dialog:modal" ? "dialog[open]" : selector));
  await key(dialog);
  expect([splits(), page.text().includes("已撤销上一步")]).toEqual([[], true]);
  await key(dialog, true);
  expect(splits()).toEqual(["a"]);
  await page.press("button", /^某硅片项目/);
  await key(page.get("textbox", "名称"));
  await key(page.get("button", "保存"));
  expect(splits()).toEqual(["a"]);
  vi.restoreAllMocks();
});

test("closing asks about a draft first", async () => {
  const store = await open({ library: { of: "splits", as: "list", open: null } });
  await page.press("button", "新增分享");
  await page.types("textbox", "名称", "未存");
  await page.press("button", "关闭");
  expect([store.getState().drawer, page.text().includes("有未保存的更改")]).toEqual(["library", true]);
  await page.press("button", "放弃更改");
  await page.press("button", "关闭");
  expect(store.getState().drawer).toBe("none");
});

test("a source that was opened in the library leads back to it", async () => {
  const store = await open();
  await page.happens(() => store.getState().openDocument("004"));
  await page.happens(() => store.getState().openDocument("003"));
  expect(store.getState().drawer).toBe("source");
  await page.happens(() => store.getState().setDrawer("none"));
  expect(store.getState().drawer).toBe("library");
  await page.happens(() => store.getState().setDrawer("none"));
  expect(store.getState().drawer).toBe("none");
});
