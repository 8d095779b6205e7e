// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { emptyPublication } from "../../src/domain/publication";
import { createPlanStore } from "../../src/store/plan-store";
import { PlanContext } from "../../src/store/use-plan";
import { Shell } from "../../src/ui/shell/Shell";
import { aZone } from "../support/builders";

let root: Root;
let store: ReturnType<typeof createPlanStore>;
let windowWidth = 1440;

const page = () => document.body;
const byRole = (role: string, name: string) =>
  [...page().querySelectorAll<HTMLElement>(`[role=${role}], ${role}`)].find(
    (element) => element.getAttribute("aria-label") === name || element.textContent === name,
  );
const announced = () => page().querySelector("[data-testid=announcement]")?.textContent;

async function open(): Promise<void> {
  await happens(() => root.render(<PlanContext value={store}><Shell map={<p>the map</p>} /></PlanContext>));
}

/** Something happens, and the parts of the page it asks for are loaded. */
async function happens(what: () => void): Promise<void> {
  await act(async () => what());
  await act(async () => vi.dynamicImportSettled());
}

async function press(key: string, init: KeyboardEventInit = {}): Promise<void> {
  await happens(() => {
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }));
  });
}

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  // jsdom has no layout: what the browser measures is told here.
  vi.stubGlobal("ResizeObserver", class {
    observe() {}
    unobserve() {}
    disconnect() {}
  });
  window.matchMedia = (query: string) => {
    const [, em = "0"] = /width < ([\d.]+)em/.exec(query) ?? [];
    return { matches: windowWidth < Number(em) * 16, addEventListener() {}, removeEventListener() {} } as unknown as MediaQueryList;
  };
  windowWidth = 1440;
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  Element.prototype.scrollIntoView = () => undefined;
  store = createPlanStore();
  store.getState().receivePublication(
    { ...emptyPublication, zones: [aZone({ id: "a", name: { zh: "甲园", en: "Park A" }, shortName: { zh: "甲园", en: "Park A" } })] },
    [],
  );
  const container = document.createElement("div");
  document.body.replaceChildren(container);
  root = createRoot(container);
});

afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

test("the document speaks the language and wears the flavour of the view", async () => {
  await open();
  expect([document.documentElement.lang, document.documentElement.dataset["flavour"], document.title]).toEqual(["zh-CN", "light", "昆明片区空间规划图"]);
  await happens(() => {
    store.getState().setLanguage("en");
    store.getState().setFlavour("dark");
    store.getState().selectZone("a");
  });
  expect([document.documentElement.lang, document.documentElement.dataset["flavour"], document.title]).toEqual(["en", "dark", "Park A · Kunming FTZ Planning Map"]);
});

test("a selection is announced once; another language does not say it again", async () => {
  await open();
  expect(announced()).toBe("");
  await happens(() => store.getState().selectZone("a"));
  const said = announced();
  expect(said).toContain("已选中甲园");
  await happens(() => {
    store.getState().setLanguage("en");
    store.getState().setRole("investor");
  });
  expect(announced()).toBe(said);
});

test("the end of a selection is announced", async () => {
  await open();
  await happens(() => store.getState().selectZone("a"));
  await happens(() => store.getState().clearSelection());
  expect(announced()).toBe("已取消选择");
});

test("without a camera there is no scale, neither seen nor heard", async () => {
  await open();
  expect(page().querySelector("[data-testid=scale]")).toBeNull();
});

test("notices have a name only while there are any", async () => {
  await open();
  expect(byRole("status", "提示")).toBeUndefined();
});

test("every role can be left by the same switch, and the map is never mounted anew", async () => {
  await open();
  const map = page().querySelector("main p");
  for (const role of ["investor", "exhibition", "planner"] as const) {
    await happens(() => store.getState().setRole(role));
    expect(byRole("radiogroup", "使用场景")).toBeDefined();
    expect(page().querySelector("main p")).toBe(map);
  }
});

test.each([1440, 1000, 800, 390])("the approval slot and the legal note stand on a window %i wide", async (width) => {
  windowWidth = width;
  await open();
  expect(page().querySelector("[data-testid=approval]")?.textContent).toBe("未经审图，仅供内部使用示意图，不作为权属依据");
});

test("Escape closes the drawer first, then the selection", async () => {
  windowWidth = 800;
  await open();
  await happens(() => {
    store.getState().selectZone("a");
    store.getState().setDrawer("layers");
  });
  await press("Escape");
  expect([store.getState().drawer, store.getState().selection]).toEqual(["none", ["a"]]);
  await press("Escape");
  expect(store.getState().selection).toEqual([]);
});

test("a zone picked while the drawer is open closes the drawer", async () => {
  windowWidth = 800;
  await open();
  await happens(() => store.getState().setDrawer("layers"));
  await happens(() => store.getState().selectZone("a"));
  expect(store.getState().drawer).toBe("none");
});

test("problems are told in a sentence, three at most, and can be dismissed", async () => {
  store.getState().report([1, 2, 3, 4].map((n) => ({ code: "link-unreadable", at: `x=${n}` })));
  await open();
  const notices = byRole("status", "提示");
  expect(notices?.textContent).toContain("“x=1”");
  expect(notices?.textContent).toContain("还有 1 条");
  await happens(() => notices?.querySelector("button")?.click());
  expect(notices?.textContent).not.toContain("“x=1”");
  expect(notices?.textContent).toContain("“x=4”");
});

test("search by keyboard: slash, letters, Enter", async () => {
  await open();
  await press("/");
  const field = document.activeElement as HTMLInputElement;
  expect(field.getAttribute("role")).toBe("combobox");
  await vi.waitFor(() => expect(field.getAttribute("aria-expanded")).toBe("true"));
  await happens(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, "甲");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await vi.waitFor(() => expect(page().querySelector("[role=option][aria-selected=true]")?.textContent).toContain("甲园"));
  expect(field.getAttribute("aria-activedescendant")).toBe(page().querySelector("[role=option]")?.id);
  await press("Enter");
  expect(store.getState().selection).toEqual(["a"]);
  expect(store.getState().cameraRequest?.target.kind).toBe("bounds");
  await vi.waitFor(() => expect(document.activeElement?.id).toBe("inspector-name"));
});

test("single keys can be switched off in the help", async () => {
  await open();
  await press("?");
  await vi.waitFor(() => expect(page().querySelector("dialog[open]")).not.toBeNull());
  const toggle = page().querySelector<HTMLInputElement>("dialog input[type=checkbox]");
  await happens(() => toggle?.click());
  await happens(() => store.getState().setDrawer("none"));
  await press("?");
  expect(store.getState().drawer).toBe("none");
});

test("many notices stay three, say how many more there are, and go all at once; the sentence about the map stays", async () => {
  const files = Array.from({ length: 5 }, (_, index) => ({ code: "file-missing" as const, file: `f${index}.geojson` }));
  store.getState().report([{ code: "no-webgl" }, ...files]);
  await open();
  expect(page().querySelectorAll("button[aria-label='关闭此提示']")).toHaveLength(3);
  expect(page().textContent).toContain("还有 2 条");
  await happens(() => byRole("button", "全部关闭")?.click());
  expect(store.getState().problems).toEqual([{ code: "no-webgl" }]);
});

test.each(["import", "simulate"] as const)("whoever asks for %s, it opens where the ledger may be shown and nowhere else", async (drawer) => {
  await open();
  const dialogs = () => document.querySelectorAll("dialog, [role=dialog]").length;
  await happens(() => store.getState().setDrawer(drawer));
  await vi.waitFor(async () => {
    await act(async () => vi.dynamicImportSettled());
    expect(dialogs()).toBe(1);
  });
  await happens(() => store.getState().configure({ ...store.getState().configuration, releaseClass: "public" }));
  expect(dialogs()).toBe(0);
  await happens(() => store.getState().configure({ ...store.getState().configuration, releaseClass: "internal" }));
  expect(dialogs()).toBe(1);
  await happens(() => store.setState({ role: "exhibition" }));
  expect(dialogs()).toBe(0);
});
