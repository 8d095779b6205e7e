// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { secondSideStore } from "../../src/store/side-store";
import type { PlanStoreApi } from "../../src/store/plan-store";
import { PlanContext } from "../../src/store/use-plan";
import { SideDivider } from "../../src/ui/compare/SideDivider";
import { SidesEntry } from "../../src/ui/compare/SidesEntry";
import { SidesPanel } from "../../src/ui/compare/SidesPanel";
import { shareAfter } from "../../src/ui/compare/use-divider";
import { aSidesStore, bothSides } from "../support/sides";

let root: Root;
let store: PlanStoreApi;

const act1 = (what: () => unknown) => act(async () => void (await what()));
const show = (of: React.ReactNode) =>
  act1(() =>
    root.render(
      <PlanContext value={store}>
        <main>{of}</main>
      </PlanContext>,
    ),
  );
const one = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const byTest = (id: string) => one(`[data-testid="${id}"]`);
const button = (name: string, within: ParentNode = document) => {
  const found = [...within.querySelectorAll("button")].find((element) => element.textContent === name || element.getAttribute("aria-label")?.startsWith(name));
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const divider = () => bothSidesDivider(store);
const bothSidesDivider = (of: PlanStoreApi) => {
  const { comparison } = of.getState();
  return comparison?.mode === "swipe" || comparison?.mode === "beside" ? comparison.divider : null;
};
const shown = () => Number(one("main").style.getPropertyValue("--divider"));

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.stubGlobal("ResizeObserver", class { observe() {} disconnect() {} });
  Element.prototype.setPointerCapture = () => undefined;
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue({ left: 100, top: 0, width: 1000, height: 600, right: 1100, bottom: 600, x: 100, y: 0, toJSON: () => "" });
  store = await aSidesStore();
  const container = document.createElement("div");
  document.body.replaceChildren(container);
  root = createRoot(container);
});

afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const press = (key: string, over: KeyboardEventInit = {}) => act1(() => one("[role=slider]").dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...over })));
const point = (on: Element, type: string, clientX: number) => act1(() => on.dispatchEvent(Object.assign(new MouseEvent(type, { bubbles: true, cancelable: true, clientX, button: 0 }), { pointerId: 7 })));

test("keys step by one, by ten and to both ends; Enter goes back to the middle, other keys are not taken", () => {
  const key = (name: string, shiftKey = false) => ({ key: name, shiftKey, ctrlKey: false, metaKey: false, altKey: false });
  expect(["ArrowRight", "ArrowUp", "ArrowLeft", "ArrowDown", "PageUp", "PageDown", "Home", "End", "Enter"].map((name) => shareAfter(key(name), 0.4))).toEqual([0.41, 0.41, 0.39, 0.39, 0.5, 0.3, 0, 1, 0.5]);
  expect([shareAfter(key("ArrowRight", true), 0.333), shareAfter(key("ArrowLeft", true), 0.04), shareAfter(key("ArrowRight"), 1)]).toEqual([0.43, 0, 1]);
  expect([shareAfter(key("a"), 0.4), shareAfter(key("Tab"), 0.4), shareAfter({ ...key("ArrowLeft"), altKey: true }, 0.4)]).toEqual([null, null, null]);
});

test("the divider is a slider that says where it is, and is kept when it rests", async () => {
  await show(<SideDivider />);
  const slider = one("[role=slider]");
  const says = () => ["aria-orientation", "aria-valuemin", "aria-valuemax", "aria-valuenow", "aria-valuetext"].map((name) => slider.getAttribute(name));
  expect(says()).toEqual(["horizontal", "0", "100", "50", "左侧 50 %"]);
  expect([slider.getAttribute("aria-label"), slider.tabIndex]).toEqual(["卷帘分隔线", 0]);
  await press("ArrowLeft", { shiftKey: true });
  expect([says().at(-1), divider(), shown()]).toEqual(["左侧 40 %", 0.4, 0.4]);
  // Held down: only where it is let go is kept.
  for (let n = 0; n < 5; n += 1) await press("ArrowRight", { repeat: true });
  expect([says().at(-1), divider(), shown()]).toEqual(["左侧 45 %", 0.4, 0.45]);
  await act1(() => slider.dispatchEvent(new KeyboardEvent("keyup", { key: "ArrowRight", bubbles: true })));
  expect(divider()).toBe(0.45);
});

test("dragging clips the maps at once and is kept where it is let go; Escape leaves it where it was", async () => {
  await show(<SideDivider />);
  const slider = one("[role=slider]");
  await point(slider, "pointerdown", 600);
  await point(slider, "pointermove", 350);
  expect([shown(), divider()]).toEqual([0.25, 0.5]);
  await point(slider, "pointermove", -5000);
  expect(shown()).toBe(0);
  await point(slider, "pointermove", 700);
  await point(slider, "pointerup", 700);
  expect([shown(), divider()]).toEqual([0.6, 0.6]);
  await point(slider, "pointerdown", 700);
  await point(slider, "pointermove", 900);
  await press("Escape");
  expect([shown(), divider()]).toEqual([0.6, 0.6]);
  await point(slider, "pointermove", 950);
  await point(slider, "pointerup", 950);
  expect(divider()).toBe(0.6);
});

test("one press on the rail, or a double press on the handle, does what a drag does", async () => {
  await show(<SideDivider />);
  await point(byTest("divider-rail"), "pointerdown", 300);
  await point(byTest("divider-rail"), "pointerup", 300);
  expect([shown(), divider()]).toEqual([0.2, 0.2]);
  await act1(() => one("[role=slider]").dispatchEvent(new MouseEvent("dblclick", { bubbles: true })));
  expect(divider()).toBe(0.5);
});

test("beside each other there are titles and no divider", async () => {
  await act1(() => secondSideStore(store).getState().setTheme("industries"));
  await act1(() => store.getState().changeSides({ mode: "beside" }));
  await show(<SideDivider />);
  expect(document.querySelector("[role=slider]")).toBeNull();
  expect([byTest("side-title-a").textContent, byTest("side-title-b").textContent]).toEqual(["A片区类别", "B主导产业"]);
});

test("beside each other each map has a scale bar of its own, under the divider there is one", async () => {
  Object.defineProperty(HTMLElement.prototype, "offsetWidth", { configurable: true, get: () => 120 });
  vi.stubGlobal("ResizeObserver", class { constructor(private readonly tell: () => void) {} observe() { this.tell(); } disconnect() {} });
  await show(<SideDivider />);
  const bars = () => document.querySelectorAll('[data-testid="scale"]').length;
  expect(bars()).toBe(1);
  await act1(() => store.getState().changeSides({ mode: "beside" }));
  expect(bars()).toBe(2);
  Reflect.deleteProperty(HTMLElement.prototype, "offsetWidth");
});

test("a side whose theme waits for the register says so at its title, the other does not", async () => {
  await act1(() => secondSideStore(store).getState().setTheme("industries"));
  const { statements } = store.getState();
  await act1(() => store.setState({ statements: null }));
  await show(<SideDivider />);
  expect([byTest("side-title-a").textContent, byTest("side-title-b").textContent]).toEqual(["A片区类别", "B主导产业正在读取…"]);
  await act1(() => store.setState({ statements }));
  expect(byTest("side-title-b").textContent).toBe("B主导产业");
});

test("who may make scenarios and imports is told where there are none, the public is not", async () => {
  await act1(() => store.setState({ project: null }));
  await show(<SidesPanel layout="wide" />);
  const lines = () => ["暂无情景，可在指标账本中编制", "暂无导入图层"].map((line) => document.body.textContent?.split(line).length);
  expect(lines()).toEqual([3, 3]);
  await act1(() => store.setState({ role: "exhibition" }));
  expect(lines()).toEqual([1, 1]);
});

test("on a phone the bar leads out, and the maps end where the sheet begins", async () => {
  await show(<SidesPanel layout="phone" />);
  expect([...document.querySelectorAll("button")].filter(({ textContent }) => textContent?.includes("退出对比"))).toEqual([]);
  const heights = () => [one("main > div").style.height, one("section[data-snap]").style.height];
  expect(heights()).toEqual(["15dvh", "15dvh"]);
  await act1(() => one("section[data-snap] > button").dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowUp", bubbles: true })));
  expect(heights()).toEqual(["56dvh", "56dvh"].map((height) => expect.stringMatching(height.replace("dvh", "(\\.0+\\d)?dvh"))));
});

test("a zone that is pressed is told of on both sides, by what right, and Escape's action closes it", async () => {
  const second = secondSideStore(store);
  await act1(() => store.getState().setTheme("quota"));
  await act1(() => second.getState().setTheme("industries"));
  await show(<SideDivider />);
  expect(document.querySelector('[data-testid="side-card"]')).toBeNull();
  await act1(() => store.getState().selectZone("park-gaoxin"));
  const [a, b] = [...byTest("side-card").querySelectorAll("dl > div")].map((side) => side.textContent ?? "");
  expect(byTest("side-card").textContent).toContain("昆明国家高新技术产业开发区");
  expect(a).toMatch(/^A2026 年度用地指标.*待导入/);
  expect(b).toMatch(/^B主导产业.*公布/);
  await act1(() => second.getState().toggleLayer("development-zone"));
  expect([...byTest("side-card").querySelectorAll("dl > div")].map((side) => side.textContent?.includes("该侧未显示此片区"))).toEqual([false, true]);
  await act1(() => button("关闭两侧所示").click());
  expect(document.querySelector('[data-testid="side-card"]')).toBeNull();
});

const select = (side: "a" | "b", label: string) => {
  const found = [...byTest(`side-${side}`).querySelectorAll("label")].find((element) => element.textContent === label);
  return found ? document.getElementById(found.htmlFor) as HTMLSelectElement : null;
};
const choose = (side: "a" | "b", label: string, value: string) =>
  act1(() => {
    const element = select(side, label);
    if (!element) throw new Error(`no ${label} on ${side}`);
    element.value = value;
    element.dispatchEvent(new Event("change", { bubbles: true }));
  });

test("each side chooses theme, overlay, year, scenario and imported layers of its own", async () => {
  await show(<SidesPanel layout="wide" />);
  expect(document.body.textContent).toContain("两侧内容相同");
  await choose("b", "专题", "quota");
  expect([store.getState().theme, bothSides(store).other.theme]).toEqual([null, "quota"]);
  expect(document.body.textContent).not.toContain("两侧内容相同");
  expect([select("a", "年份"), [...(select("b", "年份")?.options ?? [])].map(({ text }) => text)]).toEqual([null, ["最新（2026年）", "2026年", "2025年"]]);
  await choose("b", "年份", "2025");
  await choose("b", "叠加", "housing");
  await choose("a", "情景", "s1");
  expect(store.getState()).toMatchObject({ scenario: "s1", theme: "quota", year: 2026 });
  expect(bothSides(store).other).toMatchObject({ scenario: null, year: 2025, over: "housing" });
  const box = one('[data-testid="side-legend-b"] input[type=checkbox]') as HTMLInputElement;
  await act1(() => box.click());
  expect([store.getState().layers.hidden, bothSides(store).other.layers.hidden.length]).toEqual([[], 1]);
  expect(byTest("sides-announcement").textContent).toBe("正在对比：A 侧为2026 年度用地指标（情景：NEIBU多给），B 侧为2025 年度用地指标 ＋ 住房。");
  await act1(() => button("交换两侧").click());
  expect([store.getState().year, bothSides(store).other.year]).toEqual([2025, 2026]);
});

test("a class pressed in the legend of a side is switched there alone, and no two things have one id", async () => {
  await act1(() => store.getState().setTheme("industries"));
  await act1(() => secondSideStore(store).getState().setTheme("industries"));
  await show(<SidesPanel layout="wide" />);
  await act1(() => button("化工", byTest("side-legend-b")).click());
  expect([store.getState().classesOff, bothSides(store).other.classesOff]).toEqual([[], ["industries.chemicals"]]);
  await choose("a", "专题", "");
  await act1(() => button("综合保税区", byTest("side-legend-a")).click());
  expect([store.getState().layers.hidden.length, bothSides(store).other.layers.hidden.length]).toEqual([1, 0]);
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("in an exhibition neither side offers what is internal", async () => {
  await act1(() => store.setState({ role: "exhibition" }));
  await show(<SidesPanel layout="wide" />);
  expect([select("a", "情景"), select("b", "情景")]).toEqual([null, null]);
  expect(document.body.textContent).not.toContain("NEIBU");
  expect(document.body.textContent).toContain("公开地块");
});

test("one button leaves, and the first side stays", async () => {
  await act1(() => store.getState().setTheme("areas"));
  await show(<SidesPanel layout="wide" />);
  await act1(() => one('input[type=radio][aria-label="并排"]').click());
  expect(store.getState().comparison?.mode).toBe("beside");
  await act1(() => button("退出对比").click());
  expect([store.getState().comparison, store.getState().theme]).toEqual([null, "areas"]);
});

test("the ways in begin with two sides that differ, and change the mode of a comparison that is on", async () => {
  await act1(() => store.getState().leaveComparison());
  await act1(() => store.getState().setTheme("quota"));
  const chosen = vi.fn<() => void>();
  await show(<SidesEntry onChosen={chosen} />);
  const presses = (name: string, mode: string) =>
    act1(async () => {
      button(name).click();
      await vi.waitFor(() => expect(store.getState().comparison?.mode).toBe(mode));
    });
  await presses("卷帘对比", "swipe");
  expect([bothSides(store).other.year, chosen.mock.calls.length]).toEqual([2025, 1]);
  await presses("并排对比", "beside");
  expect([bothSides(store).other.year, button("并排对比").getAttribute("aria-pressed")]).toEqual([2025, "true"]);
});
