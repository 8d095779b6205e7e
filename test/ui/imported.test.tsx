// @vitest-environment jsdom
import { createHash } from "node:crypto";
import type { Feature, Polygon } from "geojson";
import { act, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { addGeometry, ColumnsBuilder } from "../../src/domain/spatial/columns-builder";
import type { Imported, PackedData } from "../../src/domain/spatial/imported-changes";
import { packColumns } from "../../src/formats/spatial/pack-columns";
import { provideLayerClient } from "../../src/store/layer-service";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { shownLayer } from "../../src/store/shown-layers";
import { PlanContext } from "../../src/store/use-plan";
import { featureName } from "../../src/ui/imported/feature-name";
import { FeatureInspector } from "../../src/ui/imported/FeatureInspector";
import { ImportedLayerActions } from "../../src/ui/imported/ImportedLayerActions";
import { LayerDetails } from "../../src/ui/imported/LayerDetails";
import { ProvenanceFacts } from "../../src/ui/imported/ProvenanceFacts";
import { Inspector } from "../../src/ui/inspector/Inspector";
import { createLayerShelf } from "../../src/workers/answer-layer-request";
import type { LayerClient } from "../../src/workers/layer-client";
import { aSquare } from "../support/builders";
import { aBoundary, aLayer, aProjectTab, aProvenance, endTabs, inLayers, type ProjectTab } from "../support/imported";
import { stubIndexedDb } from "../support/indexed-db";
import { aPublication, anArea, aZone } from "./panels-fixture";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
let store: PlanStoreApi;
let tab: ProjectTab;
let root: Root;
let page: HTMLElement;
let saved: { name: string; content: Blob }[];
vi.mock("../../src/platform/save-file", () => ({ saveFile: (name: string, content: Blob) => void saved.push({ name, content }) }));

beforeEach(async () => {
  stubIndexedDb();
  saved = [];
  store = createPlanStore();
  store.getState().receivePublication(aPublication([aZone({ id: "park", statedAreas: [anArea({ value: 100, which: "administered" })], boundary: { method: "schematic" } })]), []);
  tab = await aProjectTab({}, store);
  provideLayerClient(store, aClient());
  page = document.body.appendChild(document.createElement("main"));
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
  endTabs();
  vi.unstubAllGlobals();
});

/** What the worker does, on the page. */
function aClient(): LayerClient {
  const answer = createLayerShelf();
  const opened = new Set<string>();
  const ask = async (request: { key: string }) => {
    const bytes = opened.has(request.key) ? null : await store.getState().project?.actions.layerBytes(request.key);
    if (bytes) answer({ ask: "open", key: request.key, bytes });
    opened.add(request.key);
    return answer(request as Parameters<typeof answer>[0]);
  };
  return { ask: ask as unknown as LayerClient["ask"], keepOnly: () => undefined, end: () => undefined };
}

function packed(features: readonly Feature<Polygon>[]): { data: PackedData; record: ReturnType<typeof aLayer> } {
  const builder = new ColumnsBuilder("test");
  for (const { geometry, properties } of features) {
    builder.begin("polygon");
    addGeometry(builder, geometry);
    for (const [name, value] of Object.entries(properties ?? {})) builder.set(name, value);
  }
  const columns = builder.finish();
  const bytes = packColumns(columns);
  const data = { key: createHash("sha256").update(bytes).digest("hex"), bytes };
  const fields = columns.fields.map(({ name, type }) => ({ name, type }));
  const record = aLayer("parcels", data, { title: "2025 年地块", provenance: aProvenance({ findings: [{ code: "note.note-without-geometry", values: { count: 3 } }] }) });
  return { data, record: { ...record, data: { ...record.data, features: columns.count, fields } } };
}
const parcel = (index: number, over: Record<string, unknown> = {}): Feature<Polygon> => ({
  type: "Feature", geometry: aSquare([102.8 + index / 1000, 25], 0.001), properties: { DKMC: `地块${index + 1}`, YDYHFLDM: "0701", ...over },
});
const add = (item: Imported, data: readonly PackedData[] = []) => act(() => tab.project().actions.addImported([item], data));
const show = (panel: ReactNode) => act(async () => root.render(<PlanContext value={store}>{panel}</PlanContext>));
const settled = () => vi.waitFor(async () => {
  await act(async () => undefined);
  expect(page.querySelector("[aria-busy=true]")).toBeNull();
});
const text = () => page.textContent ?? "";
const button = (name: string) => [...page.querySelectorAll("button")].find((one) => (one.getAttribute("aria-label") ?? one.textContent) === name);
const click = (name: string) => act(async () => { const one = button(name); if (!one) throw new Error(`no button ${name}`); one.click(); });

test("a feature shows its attributes as they were, its computed area, and where it came from", async () => {
  const { data, record } = packed([parcel(0), parcel(1, { 备注: `${"长".repeat(200)}<img src=x onerror=alert(1)>`, 空: null })]);
  await add(inLayers(record), [data]);
  store.getState().selectFeature({ layer: "parcels", index: 1 });
  await show(<FeatureInspector />);
  await settled();
  expect(page.querySelector("h2")?.textContent).toBe("地块2");
  expect(text()).toContain("2025 年地块 · 第 2 个，共 2 个");
  const rows = [...page.querySelectorAll("table tr")].map((row) => [row.querySelector("th")?.firstChild?.textContent, row.querySelector("td")?.textContent]);
  expect(rows.slice(0, 2)).toEqual([["DKMC", "地块2"], ["YDYHFLDM", "0701"]]);
  expect(page.querySelector("details summary")?.textContent).toBe(`${"长".repeat(120)}…`);
  expect([text().includes("<img src=x"), page.querySelector("img")]).toEqual([true, null]);
  // A thousandth of a degree at 25° north.
  expect(text()).toMatch(/≈ 1\.1182 公顷≈ 16\.77 亩≈ 11,182 平方米/);
  expect(text()).toContain("导入，未经审核");
  expect(text()).toContain("界线.zip · jx");
  expect(text()).toContain("3 条记录没有图形，只保留属性。");
});

test("the keyboard goes from feature to feature, to the layer, and away", async () => {
  const { data, record } = packed([parcel(0), parcel(1)]);
  await add(inLayers(record), [data]);
  store.getState().selectFeature({ layer: "parcels", index: 0 });
  await show(<FeatureInspector />);
  await settled();
  expect(button("上一个图形")?.disabled).toBe(true);
  await click("下一个图形");
  await settled();
  expect([page.querySelector("h2")?.textContent, store.getState().feature]).toEqual(["地块2", { layer: "parcels", index: 1 }]);
  await click("缩放至图形");
  expect(store.getState().cameraRequest?.target).toMatchObject({ kind: "bounds", maxZoom: 18 });
  await click("2025 年地块");
  expect([store.getState().openLayer, store.getState().feature]).toEqual(["parcels", null]);
});

test("every feature of a layer is reached by keyboard, and Enter looks at it", async () => {
  const { data, record } = packed(Array.from({ length: 450 }, (_, index) => parcel(index)));
  await add(inLayers(record), [data]);
  store.getState().showLayer("parcels");
  await show(<LayerDetails />);
  await settled();
  const grid = page.querySelector<HTMLElement>("[role=grid]");
  const current = () => page.querySelector(`[id="${grid?.getAttribute("aria-activedescendant") ?? ""}"]`)?.textContent;
  const press = (key: string) => act(async () => void grid?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })));
  expect([grid?.getAttribute("aria-rowcount"), grid?.tabIndex]).toEqual(["451", 0]);
  await vi.waitFor(async () => {
    await act(async () => undefined);
    expect(current()).toBe("1地块10701");
  }, 10_000);
  await press("End");
  await vi.waitFor(async () => {
    await act(async () => undefined);
    expect(current()).toBe("450地块4500701");
  });
  await press("ArrowUp");
  await press("Enter");
  expect(store.getState().feature).toEqual({ layer: "parcels", index: 448 });
  await vi.waitFor(() => {
    const target = store.getState().cameraRequest?.target;
    const [west, south, east, north] = target?.kind === "bounds" ? target.bounds : [0, 0, 0, 0];
    expect([(west + east) / 2, (south + north) / 2, east - west].map((degrees) => Number(degrees.toFixed(4)))).toEqual([103.2485, 25.0005, 0.002]);
  });
});

test("a layer whose data are missing says so and what to do; nothing else breaks", async () => {
  const { record } = packed([parcel(0)]);
  await add(inLayers(record));
  store.getState().selectFeature({ layer: "parcels", index: 0 });
  await show(<FeatureInspector />);
  expect(page.querySelector("[role=alert]")?.textContent).toContain("重新导入原文件即可恢复");
  expect(text()).toContain("界线.zip");
  act(() => store.getState().showLayer("parcels"));
  await show(<LayerDetails />);
  expect([page.querySelector("[role=grid]"), button("导出 GeoJSON")?.disabled]).toEqual([null, true]);
});

test("a layer that is removed under its feature is said to be gone", async () => {
  const { data, record } = packed([parcel(0)]);
  await add(inLayers(record), [data]);
  store.getState().selectFeature({ layer: "parcels", index: 0 });
  await show(<FeatureInspector />);
  await act(async () => tab.project().actions.undo());
  expect(text()).toBe("这个图层已移除，或在此处不可显示。");
  await click("取消选择");
  expect(store.getState().feature).toBeNull();
});

test("renaming, release class and removal are one step each that can be undone", async () => {
  const { data, record } = packed([parcel(0)]);
  await add(inLayers(record), [data]);
  const Row = () => {
    const layer = shownLayer(store.getState(), "parcels");
    return layer ? <ImportedLayerActions layer={layer} /> : null;
  };
  const now = () => tab.project().value.collections.layers["parcels"];
  await show(<Row />);
  await act(async () => [...page.querySelectorAll("input")].find((one) => one.getAttribute("aria-label") === "公开")?.click());
  expect([now()?.releaseClass, tab.project().undo.length]).toEqual(["public", 2]);
  await click("重命名");
  const field = page.querySelector<HTMLInputElement>("input[type=text]");
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, "新名字");
    field?.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await act(async () => void field?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true })));
  expect([now()?.title, now()?.provenance]).toEqual(["新名字", record.provenance]);
  await click("移除");
  expect(now()).toBeUndefined();
  act(() => tab.project().actions.undo());
  expect(now()?.title).toBe("新名字");
});

test("a layer is exported as it is, by the worker, under a name that says it is internal", async () => {
  const { data, record } = packed([parcel(0), parcel(1)]);
  await add(inLayers(record), [data]);
  const layer = shownLayer(store.getState(), "parcels");
  if (!layer) throw new Error("no layer");
  await show(<ImportedLayerActions layer={layer} />);
  await click("导出 GeoJSON");
  await vi.waitFor(async () => {
    await act(async () => undefined);
    expect(saved).toHaveLength(1);
  });
  expect(saved[0]?.name).toBe("2025 年地块-内部.geojson");
  const [file] = saved;
  const content = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(typeof reader.result === "string" ? reader.result : ""));
    reader.readAsText(file?.content ?? new Blob());
  });
  expect(JSON.parse(content)).toMatchObject({ type: "FeatureCollection", title: "2025 年地块", valueKind: "entered", releaseClass: "internal", features: [{ properties: { DKMC: "地块1" } }, { properties: { DKMC: "地块2" } }] });
});

test("a zone with an entered boundary shows what it measures beside what is stated, and lets it go in one step", async () => {
  const geometry = aSquare([102.8, 25], 0.1);
  await add({ collection: "boundaries", record: aBoundary("park", { geometry, title: "经开区管理范围" }) });
  store.getState().selectZone("park");
  await show(<Inspector />);
  expect(text()).toContain("经开区管理范围");
  expect(text()).toContain("昆明经开区管委会（2025-06-30），本工程录入，未经审核");
  // 0.1° at 25° north is some 111.7 km², 100 are stated.
  expect(text()).toMatch(/测算减.*≈ \+11\.\d 平方公里 \(\+11\.\d%\)/);
  expect(text()).toContain("EPSG:4522");
  await click("移除这条界线");
  expect([tab.project().value.collections.boundaries, tab.project().undo.length]).toEqual([{}, 2]);
  expect(text()).not.toContain("经开区管理范围");
});

test("while a feature is read the panel says so and has its shape; a number stands in one form", async () => {
  const { data, record } = packed(Array.from({ length: 1200 }, (_, index) => ({ ...parcel(index), properties: { YDYHFLDM: "0701", 面积: index } })));
  await add(inLayers(record), [data]);
  let release = () => undefined as void;
  const gate = new Promise<void>((resolve) => (release = resolve));
  const client = aClient();
  provideLayerClient(store, { ...client, ask: (async (request: never) => (await gate, client.ask(request))) as unknown as LayerClient["ask"] });
  store.getState().selectFeature({ layer: "parcels", index: 1102 });
  await show(<FeatureInspector />);
  expect(page.querySelector("[role=status]")?.textContent).toBe("正在读取…");
  const fields = () => [...page.querySelectorAll("table")[0]?.querySelectorAll("th") ?? []].map((head) => head.firstChild?.textContent);
  const before = fields();
  expect([before, page.querySelector("h2")?.textContent]).toEqual([["YDYHFLDM", "面积"], "第 1,103 个图形"]);
  const buttons = page.querySelectorAll("button").length;
  await act(async () => release());
  await settled();
  expect([fields(), text().includes("正在读取"), page.querySelectorAll("button").length]).toEqual([before, false, buttons]);
  expect(page.querySelector("h2")?.textContent).toBe("第 1,103 个图形");
  expect(text()).toContain("第 1,103 个，共 1,200 个");
});

test("a name comes before a number, whichever field stands first", () => {
  expect(featureName({ BSM: "530005", ZDDM: "530302", DKMC: "一号地块" })).toBe("一号地块");
  expect(featureName({ BSM: "530005", ZDDM: "530302001" })).toBe("530302001");
  expect(featureName({ BSM: 530005, DKMC: " " })).toBe("530005");
  expect(featureName({ 项目名称: "铝材项目40", 编号: "7" })).toBe("铝材项目40");
  expect(featureName({ constructor: "x", YDYHFLDM: "0701" })).toBeNull();
});

test("reading that added nothing is no certainty; what it added is said beside the data's own", async () => {
  await add({ collection: "layers", record: aLayer("x", undefined, { provenance: aProvenance({ addedUncertaintyM: 0 }) }) });
  const factsOf = async (uncertaintyM: number | null | undefined, addedUncertaintyM: number | null) => {
    await show(<ProvenanceFacts record={{ ...aBoundary("park"), ...(uncertaintyM !== undefined && { uncertaintyM }), provenance: aProvenance({ addedUncertaintyM }) }} brief={uncertaintyM !== undefined} />);
    return [...page.querySelectorAll("dl > div")].map((fact) => `${fact.querySelector("dt")?.textContent}：${fact.querySelector("dd")?.textContent}`).filter((fact) => fact.includes("误差"));
  };
  expect(await factsOf(undefined, 0)).toEqual(["误差：资料未载"]);
  expect(await factsOf(undefined, null)).toEqual(["误差：资料未载"]);
  expect(await factsOf(0.5, 0)).toEqual([]);
  expect(await factsOf(null, 10)).toEqual(["换算误差：约10米以内；资料自身的误差未载，总误差只会更大"]);
  expect(await factsOf(10, 10)).toEqual(["换算误差：约10米以内；资料自身的误差未载，总误差只会更大"]);
  expect(await factsOf(2, 10)).toEqual(["换算误差：约10米以内；与资料自身的误差合计可达约12米"]);
});

const type = (label: string, value: string) => act(async () => {
  const name = [...page.querySelectorAll("label")].find(({ textContent }) => textContent === label);
  const field = document.getElementById(name?.htmlFor ?? "") as HTMLInputElement | HTMLSelectElement;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, "value")?.set?.call(field, value);
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
});

test("what a layer is said to be is said anew as one step, and nothing unsound is taken", async () => {
  const { data, record } = packed([parcel(0)]);
  await add(inLayers(record), [data]);
  store.getState().showLayer("parcels");
  await show(<LayerDetails />);
  await settled();
  await click("修改说明");
  await type("名称", "");
  await type("截至日期", "2025-13");
  await type("用途", "control-lines");
  await click("保存");
  expect([...page.querySelectorAll("[role=alert]")].map(({ textContent }) => textContent)).toEqual(["请填写名称", "日期应写作 2025、2025-06 或 2025-06-30", "请选择控制线种类"]);
  expect(tab.project().undo).toHaveLength(1);
  await type("名称", " 永农 2025 ");
  await type("截至日期", "2025");
  await type("控制线种类", "permanent-farmland");
  await type("说明", "换发");
  await act(async () => page.querySelector<HTMLInputElement>("form input[aria-label=公开]")?.click());
  await click("保存");
  expect(tab.project().undo).toHaveLength(2);
  expect(tab.project().value.collections.layers["parcels"]).toMatchObject({ title: "永农 2025", asOf: "2025", note: "换发", use: "control-lines", control: "permanent-farmland", releaseClass: "public", provenance: record.provenance });
  act(() => tab.project().actions.undo());
  expect(tab.project().value.collections.layers["parcels"]).toEqual(record);
  // Nothing said anew is no step.
  await click("修改说明");
  await click("保存");
  expect([tab.project().undo.length, page.querySelector("form")]).toEqual([1, null]);
});

test("a boundary keeps saying whose it is", async () => {
  await add({ collection: "boundaries", record: aBoundary("park") });
  store.getState().selectZone("park");
  await show(<Inspector />);
  await click("修改说明");
  await type("提供单位", " ");
  await click("保存");
  expect(page.querySelector("[role=alert]")?.textContent).toBe("界线须写明提供单位");
  await type("提供单位", "经开区管委会");
  await click("保存");
  expect(Object.values(tab.project().value.collections.boundaries)).toMatchObject([{ who: "经开区管委会", title: "控规单元" }]);
  act(() => tab.project().actions.undo());
  expect(Object.values(tab.project().value.collections.boundaries)).toMatchObject([{ who: "昆明经开区管委会" }]);
});

test("undoing an import while its feature or its details are open leaves no panel of it and no fault", async () => {
  const { data, record } = packed([parcel(0)]);
  await add(inLayers(record), [data]);
  store.getState().selectFeature({ layer: "parcels", index: 0 });
  await show(<FeatureInspector />);
  await settled();
  act(() => tab.project().actions.undo());
  await settled();
  expect([store.getState().feature, page.querySelector("h2"), store.getState().problems]).toEqual([null, null, []]);
  act(() => tab.project().actions.redo());
  await act(async () => store.getState().showLayer("parcels"));
  await show(<LayerDetails />);
  await settled();
  act(() => tab.project().actions.undo());
  await settled();
  expect([store.getState().openLayer, page.querySelector("h2"), store.getState().problems]).toEqual([null, null, []]);
});

test("the columns of the table are as wide as what stands in them, the same in head and rows, with the national titles below the codes", async () => {
  const { data, record } = packed([parcel(0, { YDYHFLDM: "1001", MJ: "1", 权属单位名称: "昆明经济技术开发区管理委员会土地储备中心" })]);
  await add(inLayers(record), [data]);
  store.getState().showLayer("parcels");
  await show(<LayerDetails />);
  await settled();
  await vi.waitFor(() => expect(page.querySelector("[role=gridcell]")?.textContent).toBe("地块1"));
  const widthsIn = (role: string) => [...page.querySelectorAll<HTMLElement>(`[role=${role}]`)].map(({ style }) => Number.parseFloat(style.inlineSize)).filter((width) => !Number.isNaN(width));
  // Names in the row may stand before the widths follow.
  await vi.waitFor(() => {
    const [, code = 0, area = 0, owner = 0] = widthsIn("columnheader");
    expect([area < code, code < owner, owner <= 16]).toEqual([true, true, true]);
  });
  expect(widthsIn("columnheader")).toEqual(widthsIn("gridcell"));
  expect(page.querySelector("[role=columnheader] small")?.textContent).toBeTruthy();
});
