// @vitest-environment jsdom
import { createHash } from "node:crypto";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { AskedArea } from "../../src/analysis/control-lines/asked-area";
import type { FeatureColumns } from "../../src/domain/spatial/feature-columns";
import { LayerRecord } from "../../src/domain/spatial/imported-records";
import { packColumns } from "../../src/formats/spatial/pack-columns";
import { provideLayerClient } from "../../src/store/layer-service";
import { createPlanStore } from "../../src/store/plan-store";
import type { ProjectState } from "../../src/store/project-state";
import { PlanContext } from "../../src/store/use-plan";
import { aZone } from "../support/builders";
import { DrawPanel } from "../../src/ui/draw/DrawPanel";
import { ZoneControlLines } from "../../src/ui/control-lines/ZoneControlLines";
import { ControlLineAnswer } from "../../src/ui/control-lines/ControlLineAnswer";
import { createLayerShelf } from "../../src/workers/answer-layer-request";
import type { LayerClient } from "../../src/workers/layer-client";
import { aBox, aLayerOf } from "../support/areas";
import { aLayer } from "../support/imported";
import { emptyProject } from "../../src/domain/project";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let store = createPlanStore();
let root: Root;
let page: HTMLElement;

beforeEach(() => {
  store = createPlanStore();
  page = document.body.appendChild(document.createElement("main"));
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

const asked: AskedArea = { can: true, area: aBox(0, 0, 1000, 1000) };
const text = () => page.textContent ?? "";
const rows = () => [...page.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent));
const show = (what: AskedArea = asked) => act(async () => root.render(<PlanContext value={store}><ControlLineAnswer asked={what} /></PlanContext>));

type Given = { control: LayerRecord["control"]; columns: FeatureColumns } & Partial<LayerRecord>;

/** Layers in the project, and a client whose worker is the real shelf on this thread. */
function given(layers: Record<string, Given>, { lost = [] as string[], ask }: { lost?: string[]; ask?: LayerClient["ask"] } = {}): void {
  const shelf = createLayerShelf();
  const records = Object.entries(layers).map(([id, { control, columns, ...over }]) => {
    const bytes = packColumns(columns);
    const data = { key: createHash("sha256").update(bytes).digest("hex"), bytes };
    shelf({ ask: "open", ...data });
    return LayerRecord.parse({ ...aLayer(id, data), use: "control-lines", control, ...over });
  });
  const value = emptyProject("test");
  const project = {
    value: { ...value, collections: { ...value.collections, layers: Object.fromEntries(records.map((record) => [record.id, record])) } },
    dataThere: new Set(records.filter(({ id }) => !lost.includes(id)).map(({ data }) => data.key)),
  } as unknown as ProjectState;
  act(() => store.setState({ project }));
  provideLayerClient(store, { ask: ask ?? ((request) => Promise.resolve(shelf(request) as never)), keepOnly: () => undefined, end: () => undefined });
}

describe("without any control lines", () => {
  test("every kind is listed as not provided, and that is no clearance", async () => {
    await show();
    expect(rows()).toHaveLength(6);
    expect(rows().every(([, value]) => value === "未提供")).toBe(true);
    expect(text()).toContain("未提供不等于无冲突");
    expect(text()).not.toContain("未发现");
  });

  test("in English too", async () => {
    act(() => store.getState().setLanguage("en"));
    await show();
    expect(text()).toContain("Not provided does not mean no conflict");
  });
});

test("a schematic figure cannot be asked, and why", async () => {
  await show({ can: false, why: "schematic" });
  expect(text()).toContain("示意图形不是界线");
  expect(page.querySelector("table")).toBeNull();
});

test("figures per line and per part in 公顷 and 亩, with the share, the layer, its date and its release class", async () => {
  given({
    farm: { control: "permanent-farmland", columns: aLayerOf([aBox(500, 500, 2000, 2000), aBox(600, 600, 900, 900)]), title: "基本农田 2023", asOf: "2023-06" },
    growth: { control: "urban-growth-boundary", columns: aLayerOf([aBox(0, 0, 600, 1000), aBox(600, 0, 700, 1000)], [{ GHFQDM: "01" }, { GHFQDM: "03" }]), title: "开发边界", asOf: null, releaseClass: "public" },
  });
  await show();
  const [farm, , growth, concentrated, special] = rows();
  expect(farm).toEqual(["永久基本农田基本农田 2023，截至2023年6月，内部", expect.stringMatching(/^≈ 2[45]\.\d+ 公顷≈ 37\d\.?\d* 亩$/), "25%"]);
  expect(growth).toEqual(["城镇开发边界开发边界，日期未注明，公开", expect.stringMatching(/公顷.*亩$/), "70%"]);
  expect([concentrated?.[0], concentrated?.[2], special?.[0], special?.[2]]).toEqual(["集中建设区", "60%", "特别用途区", "10%"]);
  expect(text()).toContain("与永久基本农田有重叠");
  expect(text()).toContain("未提供不等于无冲突");
});

test("nothing found is said of what is provided, never as suitable", async () => {
  given({ red: { control: "ecological-redline", columns: aLayerOf([aBox(5000, 0, 6000, 10)]) } });
  await show();
  expect(rows()[1]).toEqual([expect.stringContaining("生态保护红线"), "未发现重叠"]);
  expect(text()).toContain("在已提供的图层中未发现");
  expect(text()).toContain("这不表示适宜建设");
  expect(text()).toContain("未提供不等于无冲突");
});

test("lying within a growth boundary is no exclusion", async () => {
  given({ growth: { control: "urban-growth-boundary", columns: aLayerOf([aBox(-10, -10, 2000, 2000)]) } });
  await show();
  expect(rows()[2]).toEqual([expect.stringContaining("城镇开发边界"), expect.anything(), "100%"]);
  expect(text()).not.toContain("有重叠");
  expect(text()).toContain("没有可核查的禁止或限制建设图层");
});

test("a layer whose data are missing was not asked, which is said", async () => {
  given({ red: { control: "ecological-redline", columns: aLayerOf([aBox(0, 0, 10, 10)]) } }, { lost: ["red"] });
  await show();
  expect(rows()[1]?.[1]).toBe("图层数据缺失");
  expect(text()).toContain("结果不完整");
  expect(text()).toContain("未提供不等于无冲突");
});

test("while it is asked the table stands and no figure does; a failure can be tried again", async () => {
  let settle: (answer: never) => void = () => undefined;
  const ask = vi.fn<LayerClient["ask"]>(() => new Promise<never>((resolve) => { settle = resolve; }));
  given({ red: { control: "ecological-redline", columns: aLayerOf([aBox(0, 0, 100, 100)]) } }, { ask });
  await show();
  expect(text()).toContain("正在叠加控制线");
  expect(text()).not.toContain("未发现");
  await act(async () => settle({ is: "failed", code: "layer-broken" } as never));
  expect(page.querySelector("[role=alert]")?.textContent).toContain("没能完成叠加");
  await act(async () => page.querySelector("button")?.click());
  expect(ask).toHaveBeenCalledTimes(2);
  expect(text()).toContain("正在叠加控制线");
});

test("a zone is asked by its boundary: a surveyed one answers, a schematic one says why not", async () => {
  given({ farm: { control: "permanent-farmland", columns: aLayerOf([aBox(0, 0, 500, 1000)]) } });
  const area = aBox(0, 0, 1000, 1000);
  await act(async () => root.render(<PlanContext value={store}><ZoneControlLines zone={aZone({ geometry: area, boundary: { method: "surveyed" } })} /></PlanContext>));
  expect(rows()[0]?.[2]).toBe("50%");
  await act(async () => root.render(<PlanContext value={store}><ZoneControlLines zone={aZone({ geometry: area, boundary: { method: "schematic" } })} /></PlanContext>));
  expect(text()).toContain("示意图形不是界线");
  expect(page.querySelector("table")).toBeNull();
});

describe("an area that was drawn", () => {
  const open = () => act(async () => root.render(<PlanContext value={store}><DrawPanel /></PlanContext>));
  const button = (words: string) => [...page.querySelectorAll("button")].find(({ textContent }) => textContent === words);
  const corners = (aBox(0, 0, 1000, 1000).coordinates[0] ?? []).slice(0, 4).map(([lng = 0, lat = 0]): [number, number] => [lng, lat]);

  beforeEach(() => vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined })));
  afterEach(() => void vi.unstubAllGlobals());

  test("says how far it is, whether it can be finished, and finishes", async () => {
    act(() => store.getState().setDrawnArea({ status: "drawing", positions: [corners[0] ?? [0, 0], corners[2] ?? [0, 0]] }));
    await open();
    expect(page.querySelector("[role=status]")?.textContent).toBe("已有 2 个拐点");
    expect(button("完成")?.disabled).toBe(true);
    act(() => store.getState().setDrawnArea({ status: "drawing", positions: [corners[0], corners[2], corners[1], corners[3]].map((corner) => corner ?? [0, 0]) }));
    expect(text()).toContain("轮廓会自相交，不能完成");
    expect(button("完成")?.disabled).toBe(true);
    act(() => store.getState().setDrawnArea({ status: "drawing", positions: corners }));
    await act(async () => button("完成")?.click());
    expect(text()).toMatch(/≈ (99|100)\.?\d* 公顷/);
    await act(async () => button("清除")?.click());
    expect(store.getState().drawnArea).toBeNull();
  });

  test("its figures are copied with what was not provided", async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => undefined);
    vi.stubGlobal("navigator", { clipboard: { writeText } });
    given({ farm: { control: "permanent-farmland", columns: aLayerOf([aBox(0, 0, 250, 1000)]), title: "农田", asOf: null } });
    act(() => store.getState().setDrawnArea({ status: "done", positions: corners }));
    await open();
    await act(async () => button("复制数据")?.click());
    const lines = writeText.mock.calls[0]?.[0].split("\n") ?? [];
    expect(lines[0]).toMatch(/^范围面积：≈ [\d.,]+ 公顷，≈ [\d.,]+ 亩，≈ [\d,]+ 平方米$/);
    expect(lines[1]).toMatch(/^永久基本农田（农田，日期未注明，内部）：≈ .* 公顷，≈ .* 亩，25%$/);
    expect(lines[2]).toBe("生态保护红线：未提供");
    expect(lines.at(-1)).toBe("未提供不等于无冲突。");
    expect(text()).toContain("已复制");
  });
});
