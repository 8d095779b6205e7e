// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPlanStore } from "../../src/store/plan-store";
import { PlanContext } from "../../src/store/use-plan";
import { ThemeBar } from "../../src/ui/themes/ThemeBar";

let root: Root;
let store: ReturnType<typeof createPlanStore>;

const page = () => document.body;
const radios = () => [...page().querySelectorAll<HTMLInputElement>("input[type=radio]")];
const radio = (name: string) => radios().find((one) => one.getAttribute("aria-label") === name);
const button = (name: string) => [...page().querySelectorAll("button")].find((one) => one.getAttribute("aria-label") === name || one.textContent === name);
const act1 = (what: () => void) => act(async () => what());
const bar = (scrolling = false) => act1(() => root.render(<PlanContext value={store}><ThemeBar scrolling={scrolling} /></PlanContext>));

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal("ResizeObserver", class { observe() {} disconnect() {} });
  store = createPlanStore();
  const container = document.createElement("div");
  document.body.replaceChildren(container);
  root = createRoot(container);
});

afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

test("four choices stand in the bar, the others behind 更多; a scrolling bar has them all", async () => {
  await bar();
  expect(radios().map((one) => one.getAttribute("aria-label"))).toEqual(["片区", "用地指标", "主导产业", "住房"]);
  expect(radio("片区")?.checked).toBe(true);
  await act1(() => button("更多")?.click());
  expect(radios()).toHaveLength(8);
  await bar(true);
  expect(radios()).toHaveLength(8);
});

test("a theme from behind 更多 gives the button its name, and choosing it by hand closes the list", async () => {
  await bar();
  await act1(() => button("更多")?.click());
  await act1(() => radio("公布面积")?.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1 })));
  expect(store.getState().theme).toBe("areas");
  expect(radios()).toHaveLength(4);
  expect(button("公布面积")?.getAttribute("aria-expanded")).toBe("false");
});

test("arrow keys leave the list open, Escape closes it and gives the focus back", async () => {
  await bar();
  await act1(() => button("更多")?.click());
  await act1(() => radio("产能")?.click());
  expect(radios()).toHaveLength(8);
  await act1(() => {
    radio("产能")?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  });
  expect(radios()).toHaveLength(4);
  expect(document.activeElement?.textContent).toBe("产能");
});

test("a press elsewhere closes the list, a press in it does not", async () => {
  await bar();
  await act1(() => button("更多")?.click());
  await act1(() => {
    radio("产能")?.dispatchEvent(new MouseEvent("pointerdown", { bubbles: true }));
  });
  expect(radios()).toHaveLength(8);
  await act1(() => {
    window.dispatchEvent(new MouseEvent("pointerdown"));
    document.body.dispatchEvent(new MouseEvent("pointerdown", { bubbles: true }));
  });
  expect(radios()).toHaveLength(4);
});

test("a second theme is offered once there is a first, not for the first itself nor for one that cannot lie over", async () => {
  await bar();
  expect(button("叠加：住房")).toBeUndefined();
  await act1(() => radio("主导产业")?.click());
  expect(button("叠加：主导产业")).toBeUndefined();
  await act1(() => button("叠加：住房")?.click());
  expect([store.getState().theme, store.getState().over]).toEqual(["industries", "housing"]);
  expect(button("叠加：住房")?.getAttribute("aria-pressed")).toBe("true");
  await act1(() => button("叠加：住房")?.click());
  expect(store.getState().over).toBeNull();
  await act1(() => store.getState().setTheme("output"));
  await act1(() => button("产值（实绩与目标）")?.click());
  expect(button("叠加：产能")).toBeUndefined();
});

test("the row of a phone fades where it goes on, and no more at its end", async () => {
  vi.spyOn(Element.prototype, "scrollWidth", "get").mockReturnValue(800);
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(390);
  let measure = () => {};
  vi.stubGlobal("ResizeObserver", class {
    constructor(run: () => void) {
      measure = run;
    }
    observe() {}
    disconnect() {}
  });
  await bar(true);
  await act1(() => measure());
  const row = page().querySelector<HTMLElement>("[data-after]");
  expect(row?.contains(radio("陈述数") ?? null)).toBe(true);
  await act1(() => {
    if (row) row.scrollLeft = 410;
    row?.dispatchEvent(new Event("scroll"));
  });
  expect([row?.dataset["before"], row?.dataset["after"]]).toEqual(["true", undefined]);
  vi.restoreAllMocks();
});

test("quota is laid over only where the ledger has something", async () => {
  await bar();
  await act1(() => radio("主导产业")?.click());
  expect(button("叠加：用地指标")).toBeUndefined();
  await act1(() => store.setState({ scenario: "s1" }));
  expect(button("叠加：用地指标")).toBeDefined();
});
