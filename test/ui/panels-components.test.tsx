// @vitest-environment jsdom
import { act, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createPlanStore } from "../../src/store/plan-store";
import { PlanContext } from "../../src/store/use-plan";
import { Inspector } from "../../src/ui/inspector/Inspector";
import { SourceDrawer } from "../../src/ui/inspector/SourceDrawer";
import { BoundaryStrip } from "../../src/ui/layers/BoundaryStrip";
import { LayersPanel } from "../../src/ui/layers/LayersPanel";
import { UnlocatedTray } from "../../src/ui/layers/UnlocatedTray";
import { ZoneList } from "../../src/ui/layers/ZoneList";
import { aPublication, aSquare, aZone, anArea, doubtful } from "./panels-fixture";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, CSS: { escape: (text: string) => text } });

const linkage = aZone({
  id: "linkage",
  kind: "linkage-zone",
  geometry: aSquare,
  statedAreas: [
    anArea({ value: 157, which: "implemented", status: "planned", caution: doubtful }),
    anArea({ value: 150, which: "administered", document: "p-page", asOf: "2020" }),
  ],
  boundary: { method: "schematic", drawnArea: "implemented", uncertaintyM: 5000 },
});
const part = aZone({ id: "part", kind: "park-block", parent: "linkage", documents: ["001"] });
const park = aZone({ id: "park", geometry: aSquare, boundary: { method: "surveyed" } });

let store = createPlanStore();
let root: Root;
let page: HTMLElement;

beforeEach(() => {
  store = createPlanStore();
  store.getState().receivePublication(aPublication([linkage, part, park]), []);
  page = document.body.appendChild(document.createElement("main"));
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

const show = (panel: ReactNode) => act(() => root.render(<PlanContext value={store}>{panel}</PlanContext>));
const all = (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)];
const button = (name: string) => all("button").find((one) => (one.getAttribute("aria-label") ?? one.textContent ?? "").includes(name));
const click = (element: HTMLElement | undefined, type = "click", init: MouseEventInit = {}) =>
  act(() => void element?.dispatchEvent(new MouseEvent(type, { bubbles: true, ...init })));
const press = (key: string, init: KeyboardEventInit = {}) =>
  act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init })));
const text = () => page.textContent ?? "";

test("the list of zones is walked and chosen from by keyboard alone", () => {
  show(<ZoneList />);
  const options = all("[role=option]");
  expect(options.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  act(() => options[0]?.focus());
  expect(store.getState().hovered).toBe("linkage");
  press("ArrowDown");
  expect(document.activeElement).toBe(options[1]);
  expect(store.getState().hovered).toBe("part");
  press("End");
  press("Enter");
  expect(store.getState().selection).toEqual(["park"]);
  expect(store.getState().cameraRequest?.target.kind).toBe("bounds");
  press("Home");
  press("Enter", { ctrlKey: true });
  expect(store.getState().selection).toEqual(["park", "linkage"]);
  expect(options.map((option) => option.getAttribute("aria-selected"))).toEqual(["true", "false", "true"]);
  expect(options.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
});

test("with several to be chosen a plain click adds", () => {
  show(<ZoneList />);
  click(button("多选"));
  all("[role=option]").forEach((option) => click(option));
  expect(store.getState().selection).toEqual(["linkage", "part", "park"]);
});

test("the inspector tells published, computed and unknown apart", () => {
  store.getState().selectZone("linkage");
  show(<Inspector />);
  expect(text()).toContain("157 平方公里");
  expect(text()).toContain("实施范围（拟） · 15,700 公顷 · 23.55 万亩");
  expect(text()).toContain("管理面积150 平方公里");
  expect(text()).toContain("示意界线，不测算");
  expect(text()).toContain("待核");
  act(() => store.getState().selectZone("park"));
  expect(text()).toContain("公开资料未载面积");
  expect(text()).toMatch(/测算面积≈ 1\.1\d\d 平方公里/);
});

test("an unlocated zone says what its place would take, and leads to its parent", () => {
  store.getState().selectZone("part");
  show(<Inspector />);
  expect(text()).toContain("绘制准确界线还需可核实的点位公布的面积");
  click(button("linkage 简称"));
  expect(store.getState().selection).toEqual(["linkage"]);
  expect(document.activeElement?.textContent).toBe("linkage 全称");
});

test("several selected zones are chips: one shows, one takes out", () => {
  store.getState().selectZone("linkage");
  store.getState().selectZone("park", { add: true });
  show(<Inspector />);
  expect(text()).toContain("已选2处");
  click(button("查看linkage 简称"));
  expect(store.getState().selection).toEqual(["park", "linkage"]);
  click(button("移出选择：linkage 简称"));
  expect(store.getState().selection).toEqual(["park"]);
  click(button("取消选择"));
  expect(store.getState().selection).toEqual([]);
});

test("a row of the layer list hides, isolates on double click, and opens to settings", () => {
  show(<LayersPanel />);
  const eye = button("显示联动创新区");
  click(eye);
  expect(store.getState().layers.hidden).toEqual(["linkage-zone"]);
  expect(eye?.getAttribute("aria-pressed")).toBe("false");
  click(eye);
  click(eye, "dblclick");
  expect(store.getState().layers.hidden).toEqual(["industrial-park", "park-block"]);
  click(all("button[aria-expanded]")[0]);
  expect(all("input[type=range]").map((slider) => slider.getAttribute("aria-valuetext"))).toEqual(["100%"]);
  click(button("下移一层"));
  expect(store.getState().layers.order[1]).toBe("linkage-zone");
});

test("the strip names a method that nothing is known by yet", () => {
  show(<BoundaryStrip />);
  const lines = all("li").map(({ textContent }) => textContent);
  expect(lines).toEqual(["实测", "行政界 · 暂无", "示意 · 等面积", "定位 · 暂无", "近似定位 · 暂无"]);
});

test("the tray opens on what has no place, with the reason", () => {
  show(<UnlocatedTray />);
  expect(text()).toBe("未落位 · 1处片区尚无可靠点位");
  click(all("button")[0]);
  expect(text()).toContain("属linkage 简称 · 测试图形");
  click(button("part 全称"));
  expect(store.getState().selection).toEqual(["part"]);
});

test("the source drawer waits for the list of sources, then shows the source or says that there is none", () => {
  store.getState().openDocument("001");
  show(<SourceDrawer />);
  expect(text()).toContain("正在读取来源");
  act(() => store.getState().receiveDocuments([], []));
  expect(text()).toContain("来源清单里没有编号“001”。");
  const source = {
    id: "001",
    title: { zh: "申建方案全文", en: "Application" },
    shortTitle: { zh: "申建方案", en: "Application" },
    number: null,
    date: "2021",
    issuer: null,
    stage: "proposal" as const,
    url: "https://example.org/",
    releaseClass: "public" as const,
    note: null,
  };
  act(() => store.getState().receiveDocuments([source], []));
  expect(text()).toContain("申建方案全文");
  expect(text()).toContain("文号资料未载");
  expect(all("a").map((link) => [link.getAttribute("href"), link.getAttribute("rel")])).toEqual([["https://example.org/", "noopener noreferrer"]]);
  click(button("关闭来源"));
  expect(store.getState().drawer).toBe("none");
  act(() => store.getState().openDocument("001"));
  click(button("part 简称"));
  expect(store.getState()).toMatchObject({ selection: ["part"], drawer: "none" });
});
