// @vitest-environment jsdom
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { defaultConfiguration } from "../../src/domain/configuration";
import { createPlanStore } from "../../src/store/plan-store";
import { PlanContext } from "../../src/store/use-plan";
import { DataPage } from "../../src/ui/data/DataPage";
import { NewDataNotice } from "../../src/ui/data/NewDataNotice";
import { manifestText } from "../../src/domain/manifest";

let root: Root;
let store: ReturnType<typeof createPlanStore>;
/** What the server answers in the place of a file; `null`: 404, `undefined`: the committed file. */
let served: Record<string, string | null | undefined>;

const page = () => document.body;
const button = (name: string) => [...page().querySelectorAll("button")].find((one) => (one.getAttribute("aria-label") ?? one.textContent) === name);
const tab = (name: string) => [...page().querySelectorAll<HTMLElement>("[role=tab]")].find((one) => one.textContent?.startsWith(name));
const happens = async (what: () => void) => {
  await act(async () => {
    what();
    await vi.dynamicImportSettled();
  });
};
/** Lets the page work until what is expected holds. */
async function settles(expected: () => void): Promise<void> {
  const end = Date.now() + 20_000;
  for (let holds = false; !holds; ) {
    await act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
    try {
      expected();
      holds = true;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
const opened = async () => {
  await happens(() => root.render(<PlanContext value={store}><DataPage /></PlanContext>));
  await settles(() => expect(page().querySelector("[aria-busy=false]")).not.toBeNull());
};
const choose = async (label: string, files: { name: string; text: string }[]) => {
  const input = page().querySelector<HTMLInputElement>(`input[type=file][aria-label=${label}]`);
  const given = files.map(({ name, text }) => ({ name, size: text.length, arrayBuffer: async () => new Uint8Array(new TextEncoder().encode(text)).buffer }));
  Object.defineProperty(input, "files", { configurable: true, value: given });
  await happens(() => input?.dispatchEvent(new Event("change", { bubbles: true })));
};

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  served = {};
  vi.stubGlobal("fetch", async (address: URL | string) => {
    const path = /geodata\/(.+)$/.exec(String(address))?.[1] ?? "";
    const text = served[path] === undefined ? await readFile(join(import.meta.dirname, "../../geodata", path), "utf8") : served[path];
    return text === null ? new Response("", { status: 404 }) : new Response(text);
  });
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  store = createPlanStore();
  const container = document.createElement("div");
  document.body.replaceChildren(container);
  root = createRoot(container);
});

afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

test("without a manifest the page says so and lists everything unverified", async () => {
  served["manifest.json"] = null;
  await opened();
  expect(page().textContent).toContain("服务器上没有 manifest.json");
  expect(page().querySelector("[data-dataset=districts]")?.textContent).toMatch(/县区23.*公开未核对/);
});

test("a broken manifest is told with its line and does no harm", async () => {
  served["manifest.json"] = '{\n"schema": 1,\n"version": 7 }';
  await opened();
  expect(page().textContent).toContain("清单 manifest.json 无法采用");
  expect(page().textContent).toContain("manifest.json 第 3 行");
  expect(page().querySelectorAll("tbody[data-dataset]")).toHaveLength(9);
});

test("a dataset that needs a look lies open, the others are folded", async () => {
  served["water/features.geojson"] = "{";
  await opened();
  const open = [...page().querySelectorAll("tbody[data-dataset]")].filter((row) => row.querySelector("[aria-expanded=true]"));
  expect(open.map((row) => row.getAttribute("data-dataset"))).toEqual(["water"]);
  expect(open[0]?.textContent).toContain("water/features.geojson 第 1 行");
});

test("where the browser does not let a page copy, report and checksum are shown in full", async () => {
  await opened();
  await happens(() => button("复制报告")?.click());
  const report = page().querySelector("textarea");
  expect(report?.value).toContain("districts/features.geojson");
  const sum = page().querySelector<HTMLElement>("[data-testid=package] button");
  await happens(() => sum?.click());
  expect(page().querySelector("[data-testid=package]")?.textContent).toMatch(/[0-9a-f]{64}/);
});

test("content marked internal is not packed on a public installation", async () => {
  store.getState().configure({ ...defaultConfiguration, releaseClass: "public" });
  await opened();
  await happens(() => tab("制作数据包")?.click());
  const dataset = await readFile(join(import.meta.dirname, "../../geodata/links/dataset.json"), "utf8");
  await choose("选择文件", [{ name: "dataset.json", text: dataset.replace('"releaseClass": "public"', '"releaseClass": "internal"') }]);
  await settles(() => expect(button("检查")).toBeDefined());
  await happens(() => button("检查")?.click());
  await settles(() => expect(page().textContent).toContain("此站点公开发布，数据包含有标为内部的内容，不予制作"));
  expect(page().textContent).toContain("公开等级：公开 → 内部");
  expect(button("生成数据包并下载")).toBeUndefined();
});

test("a package that is made brings the next step into view, with the focus on its heading", async () => {
  const scrolled: (string | null)[] = [];
  Element.prototype.scrollIntoView = function scrollIntoView() {
    scrolled.push(this.textContent);
  };
  Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => undefined });
  HTMLAnchorElement.prototype.click = () => undefined;
  await opened();
  await happens(() => tab("制作数据包")?.click());
  const links = await readFile(join(import.meta.dirname, "../../geodata/links/dataset.json"), "utf8");
  await choose("选择文件", [{ name: "dataset.json", text: `${links}\n` }]);
  await settles(() => expect(button("检查")).toBeDefined());
  await happens(() => button("检查")?.click());
  for (const time of [1, 2]) {
    await settles(() => expect(button("生成数据包并下载")).toBeDefined());
    await happens(() => button("生成数据包并下载")?.click());
    await settles(() => expect(scrolled).toHaveLength(time));
    expect([document.activeElement?.tagName, document.activeElement?.textContent]).toEqual(["H3", "四 放上服务器"]);
    expect(page().querySelector("[role=status] strong")?.textContent).toContain("已生成 pianqu-data-");
  }
});

test("a file of an ambiguous name waits for its dataset; two files for one place cannot be checked", async () => {
  await opened();
  await happens(() => tab("制作数据包")?.click());
  await choose("选择文件", [{ name: "features.geojson", text: '{"type":"FeatureCollection","features":[]}' }, { name: "water.geojson", text: "{}" }]);
  await settles(() => expect(page().querySelectorAll("select")).toHaveLength(2));
  expect(button("检查")?.disabled).toBe(true);
  const select = page().querySelector("select") as HTMLSelectElement;
  await happens(() => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set?.call(select, "water");
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
  expect(page().textContent).toContain("有两个文件要替换 water/features.geojson");
  expect(button("检查")?.disabled).toBe(true);
  await happens(() => button("移除 water.geojson")?.click());
  expect(button("检查")?.disabled).toBe(false);
});

test("the previous package is named with its checksum and what to do", async () => {
  const text = await readFile(join(import.meta.dirname, "../../geodata/manifest.json"), "utf8");
  served["manifest.json"] = text.replace('"previous": null', `"previous": {"version":"2026-01-05.2","sha256":"${"d".repeat(64)}"}`);
  await opened();
  await happens(() => tab("回退")?.click());
  expect(page().querySelector("[role=tabpanel]")?.textContent).toContain("请取出数据包 2026-01-05.2");
  expect(page().querySelector("[role=tabpanel]")?.textContent).toContain("d".repeat(64));
});

test("the notice of another package leads to the page, and can be put off", async () => {
  const text = manifestText({ schema: 1, version: "2027-01-01.1", date: "2027-01-01", approver: null, note: null, previous: null, files: [{ path: "a.json", bytes: 1, sha256: "a".repeat(64) }] });
  store.getState().receiveManifest(text);
  await happens(() => root.render(<PlanContext value={store}><NewDataNotice /></PlanContext>));
  expect(page().textContent).toContain("服务器上的数据包已换为 2027-01-01.1（2027-01-01）。");
  await happens(() => button("详情")?.click());
  expect(store.getState().drawer).toBe("data");
  await happens(() => button("稍后")?.click());
  expect(store.getState().newerData?.postponed).toBe(true);
});

test("how the screen itself does is one step from its data", async () => {
  await opened();
  await happens(() => button("运行状况")?.click());
  expect(store.getState().drawer).toBe("health");
});
