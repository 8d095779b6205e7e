// @vitest-environment jsdom
import { act, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { rasterDrawing } from "../../src/cartography/base-map";
import { BaseMap } from "../../src/domain/base-map";
import { createPlanStore } from "../../src/store/plan-store";
import { PlanContext } from "../../src/store/use-plan";
import { BaseMapChoice } from "../../src/ui/layers/BaseMapChoice";
import { BoundaryStrip } from "../../src/ui/layers/BoundaryStrip";
import { LayersPanel } from "../../src/ui/layers/LayersPanel";
import { UnlocatedTray } from "../../src/ui/layers/UnlocatedTray";
import { theRealPublication } from "../support/publication";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, CSS: { escape: (text: string) => text } });

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

const show = (panel: ReactNode) => act(() => root.render(<PlanContext value={store}>{panel}</PlanContext>));
const text = () => page.textContent ?? "";

const receiveWithoutZones = async () => {
  const { publication } = await theRealPublication();
  store.getState().receivePublication({ ...publication, zones: [], unread: ["zones"] }, []);
};

test("where the zones could not be read, the legend says so and not that there are none yet", async () => {
  await receiveWithoutZones();
  show(<BoundaryStrip />);
  expect(text()).toContain("片区数据未读到");
  expect(text()).not.toContain("暂无");
});

test("where the zones could not be read, nobody is told that all of them are on the map", async () => {
  await receiveWithoutZones();
  show(<UnlocatedTray />);
  expect(text()).toContain("未落位 · 片区数据未读到");
});

const baseMap = BaseMap.parse({ id: "own", title: { zh: "单位底图", en: "Office map" }, attribution: { zh: "某院", en: "An office" }, url: "https://maps.test/{z}/{x}/{y}.png", kind: "raster" });

test("while a base map shows the waters, their eye can do nothing and the row says whose they are", async () => {
  store.getState().receivePublication((await theRealPublication()).publication, []);
  show(<LayersPanel />);
  const row = () => [...page.querySelectorAll("li")].find((one) => one.textContent?.includes("湖泊与河流"));
  const eye = () => row()?.querySelector<HTMLButtonElement>('[aria-label="显示湖泊与河流"]');
  expect(eye()?.disabled).toBe(false);
  expect(row()?.textContent).not.toContain("由底图显示");
  act(() => store.setState({ baseMap: { status: "ready", id: "own", drawing: rasterDrawing(baseMap, [[baseMap.url]]) } }));
  expect(eye()?.disabled).toBe(true);
  expect(row()?.textContent).toContain("由底图显示");
  expect(page.querySelectorAll("button[aria-pressed]:disabled")).toHaveLength(1);
});

test("with both languages shown, base maps stand in both", () => {
  store.getState().configure({ ...store.getState().configuration, baseMaps: [baseMap] });
  store.getState().setLanguage("both");
  show(<BaseMapChoice />);
  for (const words of ["单位底图", "Office map", "无底图"]) expect(text()).toContain(words);
  expect(text()).toMatch(/No base map/i);
});
