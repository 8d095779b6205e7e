// @vitest-environment jsdom
import { act, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createPlanStore } from "../../src/store/plan-store";
import { selectionSentence } from "../../src/store/selectors-shell";
import { PlanContext } from "../../src/store/use-plan";
import { Inspector } from "../../src/ui/inspector/Inspector";
import { BoundaryStrip } from "../../src/ui/layers/BoundaryStrip";
import { LayersPanel } from "../../src/ui/layers/LayersPanel";
import { ZoneList } from "../../src/ui/layers/ZoneList";
import { approvalFor } from "../support/approved";
import { theRealPublication } from "../support/publication";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, CSS: { escape: (text: string) => text } });

let store = createPlanStore();
let root: Root;
let page: HTMLElement;

beforeEach(async () => {
  store = createPlanStore();
  store.getState().receivePublication((await theRealPublication()).publication, []);
  store.getState().configure({ ...store.getState().configuration, releaseClass: "public" });
  page = document.body.appendChild(document.createElement("main"));
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

const show = (panel: ReactNode) => act(() => root.render(<PlanContext value={store}>{panel}</PlanContext>));
const text = () => page.textContent ?? "";
const approve = () => act(() => store.setState(approvalFor(store.getState())));
const why = "按公开地图管理要求，未取得审图号前不显示行政区域界线。";

test("the legend of boundaries has no administrative line until the content is approved", () => {
  show(<BoundaryStrip />);
  expect(text()).not.toContain("行政界");
  expect(text()).toContain("联动 · 示意连线");
  expect(text()).toContain("未取得审图号，不显示行政区域界线");
  approve();
  expect(text()).toContain("行政界");
  expect(text()).not.toContain("连线");
  expect(text()).not.toContain("未取得审图号");
});

test("the row of the county lines holds names only, draws no line in its swatch and says why", () => {
  show(<LayersPanel />);
  const row = () => [...page.querySelectorAll("li")].find((one) => /县（市、区）(名称|界)/.test(one.textContent ?? ""));
  expect(row()?.textContent).toContain("县（市、区）名称");
  expect(row()?.querySelector("svg path[stroke-dasharray]")).toBeNull();
  act(() => row()?.querySelector("button")?.click());
  expect(row()?.textContent).toContain(why);
  approve();
  expect(row()?.textContent).toContain("县（市、区）界");
  expect(row()?.textContent).not.toContain(why);
});

test("a collaboration area is marked as a link in the list, and its details say why no boundary is drawn", () => {
  show(<ZoneList />);
  expect(page.querySelector('[data-zone="collab-xishan-anning"]')?.textContent).toContain("连线");
  act(() => store.getState().selectZone("collab-xishan-anning"));
  show(<Inspector />);
  expect(text()).toContain(why);
  expect(text()).not.toContain("县级行政区划线");
  // An area tells nothing of where the line runs.
  expect(text()).toMatch(/≈ 2,1\d0 平方公里/);
  expect(selectionSentence(store.getState())).toContain("以驻地连线示意，不显示界线");
  approve();
  expect(text()).not.toContain(why);
  expect(text()).toContain("县级行政区划线");
});
