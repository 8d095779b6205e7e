// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { emptySearch } from "../../src/domain/sites/site-search";
import { loadWords } from "../../src/i18n/load-words";
import { rooms } from "../../src/i18n/rooms";
import { MapCaptureContext, type MapCapture } from "../../src/store/map-capture";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { PlanContext } from "../../src/store/use-plan";
import { SiteSheetPage } from "../../src/ui/site-sheet/SiteSheetPage";
import { aLimit, parks } from "../support/site-answers";
import { aWeight } from "../support/site-sheet";
import { aPublication, anArea } from "./panels-fixture";

let store: PlanStoreApi;
let root: Root;
let page: HTMLElement;
let taken: { zoom: number; flavour: string }[];
const before = { center: [102, 24] as [number, number], zoom: 8, bearing: 0 };

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.stubGlobal("ResizeObserver", class {
    observe() {}
    disconnect() {}
  });
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLDialogElement.prototype.close = () => undefined;
  URL.createObjectURL = () => "blob:map";
  URL.revokeObjectURL = () => undefined;
  HTMLCanvasElement.prototype.getContext = (() => ({ drawImage: () => undefined })) as never;
  HTMLCanvasElement.prototype.toBlob = (done) => done(new Blob(["png"]));
  await loadWords(rooms.sites, rooms.imported, rooms.sheets, rooms.themes, rooms.comparison);
  store = createPlanStore();
  const [first, ...others] = parks;
  store.getState().receivePublication(aPublication(first ? [{ ...first, statedAreas: [anArea({ value: 54.19, document: "001" })] }, ...others] : []), []);
  store.getState().receiveStatements([], null);
  store.getState().setToday("2026-11-22");
  store.getState().setFlavour("dark");
  store.getState().cameraRested(before, "free");
  taken = [];
  page = document.body.appendChild(document.createElement("main"));
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
  vi.unstubAllGlobals();
});

/** The map answers with what it was led to. */
const capture: MapCapture = {
  panes: [],
  current: async () => {
    const { cameraRequest, flavour } = store.getState();
    taken.push({ zoom: cameraRequest?.target.kind === "camera" ? cameraRequest.target.camera.zoom : 0, flavour });
    return { canvas: document.createElement("canvas"), pixelRatio: 2 };
  },
};
async function show(): Promise<void> {
  await act(async () =>
    root.render(
      <PlanContext value={store}>
        <MapCaptureContext value={capture}>
          <SiteSheetPage />
        </MapCaptureContext>
      </PlanContext>,
    ),
  );
  await vi.waitFor(async () => {
    await act(async () => undefined);
    expect(page.querySelector("[aria-busy=true]")).toBeNull();
  });
}
const search = (kept: readonly string[]) =>
  act(() => store.getState().startSiteSearch({ ...emptySearch, limits: [aLimit("area", { least: 5e7 }), aLimit("power", { least: 500 })], weights: [aWeight("area", 60), aWeight("airport", 40, "less")], kept: [...kept] }));
const paper = () => document.querySelector<HTMLElement>("[data-testid=print-pages] [data-testid=site-paper]");

test("the page of a site says what is known, what is open and whose score it is, and its print says the same", async () => {
  search(["yanglin"]);
  await show();
  const text = paper()?.textContent ?? "";
  expect(text).toBe(page.querySelector("[data-testid=site-paper]")?.textContent);
  expect(paper()?.querySelector("h1")?.textContent).toBe("嵩明杨林经济技术开发区 Songming Yanglin Economic Zone");
  const rows = [...(paper()?.querySelectorAll("section > table > tbody > tr") ?? [])].map((row) => row.textContent);
  expect(rows.find((row) => row?.includes("供电容量"))).toContain("待园区答复");
  expect(text).toContain("54.19 km²");
  expect(text).toContain("权重由读者设定");
  expect(text).toContain("未经审图，仅供内部使用");
  expect(text).toContain("Not reviewed; internal use only");
  expect(text).not.toMatch(/适宜|suitable/i);
});

test("the map is taken light at a round scale, and stands as before when it is over", async () => {
  search(["yanglin"]);
  await show();
  expect(taken.map(({ flavour }) => flavour)).toEqual(["light"]);
  expect(paper()?.querySelector("figure")?.textContent).toMatch(/约 1:\d+0,000（A4）/);
  const { flavour, cameraRequest } = store.getState();
  expect([flavour, cameraRequest?.target]).toEqual(["dark", { kind: "camera", camera: before }]);
});

test("the shortlist is a page each, in the language that was chosen; without a contact there are lines to write on", async () => {
  store.getState().configure({ ...store.getState().configuration, contact: { zh: "片区招商窗口", en: "Area investment desk" } });
  search(["yanglin", "anning"]);
  await show();
  const choose = (value: string) => {
    const select = page.querySelector("select");
    return act(async () => {
      if (!select) return;
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set?.call(select, value);
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
  };
  await choose("*");
  expect([...document.querySelectorAll("[data-testid=print-pages] h1")].map((head) => head.textContent)).toEqual(["嵩明杨林经济技术开发区 Songming Yanglin Economic Zone", "云南安宁产业园区 Anning Industrial Park"]);
  await act(async () => page.querySelector<HTMLInputElement>("input[aria-label=英文]")?.click());
  expect(paper()?.querySelector("footer")?.textContent).toContain("Area investment desk");
  expect(paper()?.querySelector("footer")?.textContent).not.toMatch(/\p{Script=Han}/u);
  act(() => store.getState().configure({ ...store.getState().configuration, contact: null }));
  expect(paper()?.querySelector("footer")?.textContent).toContain("Office or post:");
});

test("without a search it says where sheets come from", async () => {
  await show();
  expect(page.querySelector("h3")?.textContent).toBe("尚未开始选址");
});
