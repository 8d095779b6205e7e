// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ResourceRecord } from "../../../src/domain/sites/site-records";
import { defaultConfiguration } from "../../../src/domain/configuration";
import type { PlanStoreApi } from "../../../src/store/plan-store";
import { createResourceMarks } from "../../../src/store/resource-marks";
import { ResourcesView } from "../../../src/ui/library/resources/ResourcesView";
import { aLayer, endTabs, packed } from "../../support/imported";
import { stubIndexedDb } from "../../support/indexed-db";
import { aLibraryTab } from "../../support/library";
import { aPage } from "../../support/page";
import { aResource } from "../../support/resources";
import { tableFixture } from "../../support/tables";

const saved = vi.hoisted((): { name: string; content: Blob }[] => []);
vi.mock("../../../src/platform/save-file", () => ({ saveFile: (name: string, content: Blob) => void saved.push({ name, content }) }));
// What the worker does, on the page.
vi.mock("../../../src/formats/tables/ask-worker", async () => {
  const [{ answerRequest }, { unpackTable }] = await Promise.all([import("../../../src/formats/tables/answer-request"), import("../../../src/formats/tables/pack-table")]);
  return {
    readTableFile: async (file: File) => {
      const answer = answerRequest({ ask: "read", name: file.name, bytes: await file.arrayBuffer() }, () => undefined);
      return answer.is === "read" && answer.read.ok ? { ok: true, value: { ...unpackTable(answer.read.value), best: answer.read.value.best } } : answer.is === "read" ? answer.read : { ok: false, fault: { file: file.name, code: "table-broken" } };
    },
  };
});

let store: PlanStoreApi;
let page: Awaited<ReturnType<typeof aPage>>;

const resources = (): ResourceRecord[] => Object.values(store.getState().project?.value.collections.resources ?? {});
const put = (...records: readonly ResourceRecord[]) => page.happens(() => records.forEach((record) => store.getState().project?.actions.run({ name: "put-record", collection: "resources", record })));
const show = async (as: "board" | "list" | "map") => {
  await page?.leave();
  store.getState().showLibrary({ of: "resources", as, open: null });
  page = await aPage(store, <ResourcesView as={as} />);
};

beforeEach(async () => {
  vi.setConfig({ testTimeout: 30_000 });
  saved.length = 0;
  stubIndexedDb();
  ({ store } = await aLibraryTab());
  store.getState().configure({ ...defaultConfiguration, releaseClass: "internal" });
  await show("list");
});
afterEach(async () => {
  await page.leave();
  endTabs();
  vi.unstubAllGlobals();
});

test("the empty library says what was looked for; an entry is refused with its reasons, entered exactly, and taken back", async () => {
  expect(page.text()).toContain("没有一条写明可供的具体地块、厂房或能耗指标");
  await page.press("button", "新增资源");
  await page.types("textbox", "面积", "约30");
  await page.types("textbox", "经度", "24.98");
  await page.types("textbox", "纬度", "102.83");
  await page.press("button", "保存");
  expect([resources(), page.text().includes("有 3 处需要改正"), page.text().includes("名称：必填"), page.text().includes("经度与纬度写反了")]).toEqual([[], true, true, true]);
  await page.types("textbox", "名称", "北一号地块");
  await page.types("textbox", "面积", "20公顷");
  await page.types("textbox", "经度", "102.83");
  await page.types("textbox", "纬度", "24.98");
  await page.types("textbox", "单价", "20");
  await page.types("combobox", "状态", "reserved");
  await page.press("button", "保存");
  expect(resources()).toMatchObject([{ name: "北一号地块", type: "land", status: "reserved", area: 60_000_000, priceYuanPerM2: 300, at: [102.83, 24.98], releaseClass: "internal" }]);
  await page.press("button", "撤销");
  expect(resources()).toEqual([]);
});

test("saving an entry that was only looked at changes nothing of it", async () => {
  const odd = aResource("odd", { name: "零头地块", area: 12_345_677, priceYuanPerM2: 305.123_456_789, industries: ["digital"] });
  await put(odd);
  await page.press("button", "零头地块");
  await page.press("button", "保存");
  expect(resources()).toEqual([odd]);
});

test("the board has a column for each status with what is known of it, and a choice moves a card as one step", async () => {
  await put(aResource("a", { name: "甲" }), aResource("b", { name: "乙", area: null }), aResource("c", { name: "丙", status: null }));
  await show("board");
  expect(page.text()).toContain("地块 3 宗合计 600 亩另 1 项未载，不计入");
  expect(page.get("region", "储备，2 项").textContent).toContain("地块 300 亩 · 另 1 项未载，不计入");
  await page.types("combobox", "“甲”的状态", "approved-unsupplied");
  expect([page.get("region", "已批未供，1 项").textContent?.includes("甲"), page.text().includes("“甲”已改为“已批未供”")]).toEqual([true, true]);
  await page.press("button", "撤销");
  expect(resources().find(({ id }) => id === "a")?.status).toBe("reserved");
});

test("a table is looked at row by row; rows outside the map come without a place only where that is said", async () => {
  await page.press("button", "导入表格");
  const input = document.querySelector<HTMLInputElement>("[data-testid=resource-file]");
  const file = new File([tableFixture("resources.places-doubtful.csv") as Uint8Array<ArrayBuffer>], "资源.csv");
  await page.happens(() => {
    Object.defineProperty(input, "files", { value: { item: () => file }, configurable: true });
    input?.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await vi.waitFor(() => expect(page.text()).toContain("导入 4 项"));
  expect([page.text().includes("4 行的位置不能用"), page.text().includes("在本图范围之外（东经 101.5–105.5°"), page.text().includes("涉及个人、不读的栏：联系人")]).toEqual([true, true, true]);
  await page.types("combobox", "“测试片区”是", "ftz-kunming");
  await page.happens(() => document.querySelector<HTMLInputElement>("input[type=checkbox]")?.click());
  await page.press("button", "导入 8 项");
  expect([resources().length, resources().filter(({ at }) => at === null).length, resources().find(({ name }) => name === "北一号地块")?.zone]).toEqual([8, 6, "ftz-kunming"]);
  await page.press("button", "撤销");
  expect(resources()).toEqual([]);
});

test("beside the map an entry gets its place by a press there, and none outside of the map", async () => {
  await put(aResource("a", { name: "甲", at: null }), aResource("b", { name: "乙" }));
  await show("map");
  const marks = createResourceMarks();
  store.setState({ drawer: "library" });
  expect([page.text().includes("1 项没有位置"), marks(store.getState()).map(({ id }) => id)]).toEqual([true, ["b"]]);
  await page.press("button", /^甲/);
  await page.press("button", "在地图上选点");
  await page.happens(() => store.getState().pointAsked?.([116.4, 39.9]));
  expect([page.text().includes("所选位置在本图范围之外"), resources()[0]?.at]).toEqual([true, null]);
  await page.press("button", "在地图上选点");
  await page.happens(() => store.getState().pointAsked?.([102.765_432_1, 25]));
  expect([resources().find(({ id }) => id === "a")?.at, marks(store.getState()).map(({ id, isOpen }) => [id, isOpen])]).toEqual([[102.765_432, 25], [["a", true], ["b", false]]]);
});

test("the public sees what was released and changes nothing", async () => {
  await put(aResource("a", { name: "内部地块" }), aResource("b", { name: "公开地块", releaseClass: "public" }));
  await page.happens(() => store.getState().configure({ ...defaultConfiguration, releaseClass: "public" }));
  expect([page.text().includes("公开地块"), page.text().includes("内部地块"), page.find("button", "新增资源")]).toEqual([true, false, undefined]);
  await page.press("button", "公开地块");
  expect([page.get("button", "保存"), page.get("button", "删除")].map((button) => (button as HTMLButtonElement).disabled)).toEqual([true, true]);
  await page.press("button", "取消");
  expect(page.find("button", "保存")).toBeUndefined();
});

test("GeoJSON holds what the filter leaves", async () => {
  await put(aResource("a", { name: "甲" }), aResource("b", { name: "乙", status: "idle", at: null }));
  await page.types("combobox", "状态", "idle");
  await page.press("button", "导出 GeoJSON");
  const { features, releaseClass, made } = JSON.parse((await saved[0]?.content.text()) ?? "{}") as { releaseClass: string; made: string; features: { geometry: unknown; properties: { name: string } }[] };
  expect(features.map(({ geometry, properties }) => [properties.name, geometry])).toEqual([["乙", null]]);
  expect([saved[0]?.name, releaseClass, made]).toEqual(["资源库-内部.geojson", "internal", "2026-11-22"]);
});

test("more entries than a project holds are refused, and nobody says that they were taken in", async () => {
  await put(...Array.from({ length: 10 }, (_, n) => aResource(`r${n}`)));
  await page.press("button", "导入表格");
  const table = ["名称,类型", ...Array.from({ length: 19_995 }, (_, n) => `新地块${n},土地`)].join("\n");
  const input = document.querySelector<HTMLInputElement>("[data-testid=resource-file]");
  await page.happens(() => {
    Object.defineProperty(input, "files", { value: { item: () => new File([table], "资源.csv") }, configurable: true });
    input?.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await vi.waitFor(() => expect(page.text()).toContain("导入 19995 项"), { timeout: 20_000 });
  await page.press("button", "导入 19995 项");
  expect([resources().length, page.text().includes("未执行："), page.text().includes("已导入")]).toEqual([10, true, false]);
});

test("layers of parcels stand below with what the finder read of them", async () => {
  const layer = aLayer("parcels", packed("parcels"), { use: "parcels", title: "宗地" });
  await page.happens(() => {
    const { project } = store.getState();
    if (project) store.setState({ project: { ...project, dataThere: new Set(), value: { ...project.value, collections: { ...project.value.collections, layers: { parcels: layer } } } } });
  });
  expect([page.text().includes("宗地"), page.text().includes("数据缺失：本机没有这一图层的要素")]).toEqual([true, true]);
});
