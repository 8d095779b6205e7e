// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { defaultView } from "../../../src/domain/saved-view";
import { createPlanStore, type PlanStoreApi } from "../../../src/store/plan-store";
import { PlanContext } from "../../../src/store/use-plan";
import { Shell } from "../../../src/ui/shell/Shell";
import { theRealPublication } from "../../support/publication";

let root: Root;
let store: PlanStoreApi;

const named = (name: string) => [...document.querySelectorAll<HTMLElement>("button, input")].find((one) => one.getAttribute("aria-label") === name || one.textContent === name);
const heads = () => [...document.querySelectorAll("[data-testid=pane-head] h3")].map(({ textContent }) => textContent);
const places = () => {
  const { comparison } = store.getState();
  return comparison?.mode === "places" ? comparison.places.map(({ id }) => id) : null;
};

async function happens(what: () => void): Promise<void> {
  await act(async () => what());
  await act(async () => vi.dynamicImportSettled());
}
const press = (key: string) => happens(() => (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })));
const click = (name: string) => happens(() => named(name)?.click());
const type = (text: string) =>
  happens(() => {
    const field = document.querySelector<HTMLInputElement>("main [role=combobox], [class*=card] [role=combobox]");
    if (!field) throw new Error("no picker");
    field.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.stubGlobal("ResizeObserver", class {
    observe() {}
    unobserve() {}
    disconnect() {}
  });
  window.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
  Element.prototype.scrollIntoView = () => undefined;
  store = createPlanStore();
  store.getState().receivePublication((await theRealPublication()).publication, []);
  store.getState().openView(defaultView);
  root = createRoot(document.body.appendChild(document.createElement("div")));
  await happens(() => root.render(<PlanContext value={store}><Shell map={<canvas tabIndex={0} />} /></PlanContext>));
});
afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

test("one zone is compared from its details, the second is picked in the pane that is free", async () => {
  await happens(() => store.getState().selectZone("linkage-qujing"));
  await click("与其他片区对比…");
  expect(heads()).toEqual(["联动创新区"]);
  await type("anning");
  await press("Enter");
  expect(places()).toEqual(["linkage-qujing", "park-anning"]);
  expect(heads()).toEqual(["联动创新区", "安宁产业园区"]);
  await click("安宁产业园区：窗格选项");
  await click("前移一格");
  expect(heads()).toEqual(["安宁产业园区", "联动创新区"]);
  await click("安宁产业园区：窗格选项");
  await click("移出对比");
  expect(places()).toEqual(["linkage-qujing"]);
  await click("退出对比");
  expect(store.getState()).toMatchObject({ comparison: null, selection: ["linkage-qujing"] });
});

test("five selected zones are told that four are compared; a fifth is refused by name", async () => {
  const five = ["park-anning", "park-haikou", "park-jinning", "park-fumin", "park-yiliang"];
  await happens(() => {
    for (const id of five) store.getState().selectZone(id, { add: true });
  });
  expect(document.body.textContent).toContain("最多同时对比四个片区");
  await click("对比前 4 个");
  expect(places()).toEqual(five.slice(0, 4));
  expect(document.querySelector("[role=status] p, [aria-label=提示]")?.textContent).toContain("“宜良产业园区”未加入");
  await click("加入片区");
  expect(document.querySelector("[role=alert]")?.textContent).toContain("移去一个后可再加入");
  await press("Escape");
  expect(document.querySelector("[role=alert]")).toBeNull();
});

test("what is compared already cannot be picked again, and says so", async () => {
  await happens(() => store.getState().comparePlaces(["linkage-qujing", "park-anning"]));
  await click("加入片区");
  const taken = [...document.querySelectorAll("[role=option][aria-disabled=true]")].map(({ textContent }) => textContent);
  expect(taken).toEqual([expect.stringContaining("联动创新区已在对比中"), expect.stringContaining("安宁产业园区已在对比中")]);
  await type("linkage");
  await press("Enter");
  expect(places()).toEqual(["linkage-qujing", "park-anning"]);
});

test("keys: C compares what is selected, themes stay, Escape leads to the way out", async () => {
  await happens(() => store.getState().selectZone("park-anning"));
  await press("c");
  expect(places()).toEqual(["park-anning"]);
  await happens(() => (document.activeElement as HTMLElement | null)?.blur());
  await press("2");
  expect(store.getState().theme).toBeNull();
  await happens(() => store.getState().openDocument("001"));
  await press("Escape");
  expect(store.getState()).toMatchObject({ drawer: "none", comparison: { mode: "places" } });
  await press("Escape");
  expect(document.activeElement?.textContent).toBe("退出对比");
  await press("c");
  expect(named("加入片区")?.getAttribute("aria-expanded")).toBe("true");
});

const focusedOn = (what: string) =>
  vi.waitFor(async () => {
    await act(async () => new Promise((done) => requestAnimationFrame(() => done(undefined))));
    const focused = document.activeElement;
    expect(focused?.id || focused?.tagName).toBe(what);
  }, 4000);
const said = () => document.querySelector("[data-testid=compare-announcement]")?.textContent;
const leaves = () => happens(() => {
  const button = document.getElementById("compare-leave");
  button?.focus();
  button?.click();
});

test("who leaves by keyboard stands at the tool that compares, from either mode, and hears it", async () => {
  await happens(() => store.getState().comparePlaces(["linkage-qujing", "park-anning"]));
  await leaves();
  await focusedOn("compare-tool");
  expect(said()).toBe("已退出片区对比。");
  await happens(() => (document.activeElement as HTMLElement).blur());
  await happens(() => store.getState().compareSides("swipe"));
  await leaves();
  await focusedOn("compare-tool");
  expect(said()).toBe("已退出同地对照。");
});

test("what led into a comparison but is gone leaves the focus to the tool; without a tool the map has it", async () => {
  const passing = document.body.appendChild(Object.assign(document.createElement("button"), { id: "passing" }));
  passing.focus();
  await happens(() => store.getState().comparePlaces(["linkage-qujing", "park-anning"]));
  passing.remove();
  await leaves();
  await focusedOn("compare-tool");
  await happens(() => (document.activeElement as HTMLElement).blur());
  await happens(() => store.getState().comparePlaces(["linkage-qujing", "park-anning"]));
  const publication = store.getState().publication;
  await happens(() => store.getState().receivePublication({ ...publication, zones: [] }, []));
  await leaves();
  await focusedOn("CANVAS");
  expect(document.getElementById("compare-tool")).toMatchObject({ disabled: true });
});

test("the menu of C has the focus from its first moment, and an Enter before it has come is its first item", async () => {
  await act(async () => {
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "c", bubbles: true, cancelable: true }));
  });
  expect(document.getElementById("compare-tool")?.parentElement?.contains(document.activeElement)).toBe(true);
  expect(document.activeElement).not.toBe(document.getElementById("compare-tool"));
  // What a browser makes of Enter.
  await happens(() => (document.activeElement as HTMLElement).click());
  await vi.waitFor(async () => {
    await act(async () => vi.dynamicImportSettled());
    expect(document.activeElement?.getAttribute("role")).toBe("combobox");
  }, 4000);
});
