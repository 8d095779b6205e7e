// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { StatedArea } from "../../src/domain/zone";
import { lateMessages } from "../../src/i18n/late-messages";
import { addMessages } from "../../src/i18n/translate";
import { placesIn } from "../../src/store/comparison-actions";
import { createPlanStore } from "../../src/store/plan-store";
import { PlanContext } from "../../src/store/use-plan";
import { CompareStrip } from "../../src/ui/compare/CompareStrip";
import { aStatement } from "../support/statements";
import { aPublication, anArea, aSquare, aZone, doubtful } from "./panels-fixture";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
addMessages(lateMessages);

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

const zoneWith = (id: string, ...statedAreas: StatedArea[]) => aZone({ id, statedAreas, geometry: aSquare, boundary: { method: "schematic", figure: "circle" } });
const said = (id: string, zone: string, status: "existing" | "planned" | "target", industry: "digital" | "food" | "trade") =>
  aStatement({ id, zones: [zone], status, topic: "industry", industries: [{ industry, role: "leading" }] });

function show(a: readonly StatedArea[], b: readonly StatedArea[]) {
  const { receivePublication, receiveDocuments, receiveStatements, comparePlaces } = store.getState();
  receivePublication(aPublication([zoneWith("park-a", ...a), zoneWith("park-b", ...b)]), []);
  receiveDocuments([], []);
  receiveStatements([said("S1-001", "park-a", "existing", "digital"), said("S1-002", "park-a", "target", "food"), said("S1-003", "park-b", "planned", "digital")], null);
  comparePlaces(["park-a", "park-b"]);
  act(() => root.render(<PlanContext value={store}><CompareStrip /></PlanContext>));
}
const elements = (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)];
const block = (title: string) => elements("section").find((one) => one.querySelector("h3")?.textContent === title);
const places = () => placesIn(store.getState());
const press = (name: string) => act(() => elements("button").find((one) => one.getAttribute("aria-label") === name || one.textContent === name)?.click());

test("two areas of one meaning are circles whose radii go with the root, told in words, with their ratio", () => {
  show([anArea({ value: 40 })], [anArea({ value: 10 })]);
  const [large, small] = elements("[role=img] circle").map((circle) => Number(circle.getAttribute("r")));
  expect((large ?? 0) / (small ?? 1)).toBeCloseTo(2, 6);
  expect(elements("svg[role=img]")[0]?.getAttribute("aria-label")).toBe("按同一比例画的面积圆：park-a 简称：规划面积 40 平方公里；park-b 简称：规划面积 10 平方公里");
  expect(block("同一比例，同一底点")?.textContent).toContain("4 倍规划面积");
});

test("of an area in doubt no ratio is formed and its circle is hollow", () => {
  show([anArea({ value: 40, caution: doubtful })], [anArea({ value: 10 })]);
  const text = block("同一比例，同一底点")?.textContent;
  expect(text).not.toMatch(/倍规划/);
  expect(text).toContain("有待核的数（空心），不求倍数。");
  expect(elements("[role=img] circle").map((circle) => circle.getAttribute("fill"))).toEqual(["none", "var(--slot-1)"]);
});

test("where meanings differ the ratio says so, and what is unknown is said to be", () => {
  show([anArea({ value: 40, which: "administered" })], [anArea({ value: 10, which: "approved" })]);
  expect(block("同一比例，同一底点")?.textContent).toContain("口径不同：管理面积、批准面积");
  act(() => store.getState().receivePublication(aPublication([zoneWith("park-a"), zoneWith("park-b")]), []));
  expect(block("同一比例，同一底点")?.textContent).toContain("所比各处均无公布面积。");
  expect(elements("[role=img] circle")).toEqual([]);
});

test("statements are bars of their statuses with every number in words", () => {
  show([], []);
  const rows = [...(block("陈述状态构成（按文件）")?.querySelectorAll("li") ?? [])];
  expect(rows.map(({ textContent }) => textContent)).toEqual(["park-a 简称2 条既有1目标1", "park-b 简称1 条规划1"]);
  expect(rows.map((row) => [...row.querySelectorAll<HTMLElement>("[data-status]")].map(({ dataset }) => dataset.status))).toEqual([["existing", "target"], ["planned"]]);
});

test("industries in common stand by name, the index beside them", () => {
  show([], []);
  const text = block("产业异同")?.textContent;
  // |{digital}| / √(2·1)
  expect(text).toContain("≈ 0.71 同质化指数");
  expect(text).toContain("共有数字与电子信息");
  expect(text).toContain("绿色食品");
});

test("the scale says what is shown and warns where it varies by more than one per cent", () => {
  show([], []);
  expect(block("比例锁定")?.textContent).toContain("地图就绪后显示比例。");
  const rest = (varies: number) => act(() => store.getState().panesRested({ metresPerPixel: 44.44, bearing: 0, deviation: 0.00012, offsets: {}, variations: { "park-a": 0.0001, "park-b": varies }, figurePx: { "park-a": 200, "park-b": 40 } }));
  rest(0.0018);
  expect(block("比例锁定")?.textContent).toContain("44.4 米 / 像素各窗中心地面比例差 0.01%；窗内变化不超过 0.18%。");
  rest(0.023);
  expect(block("比例锁定")?.textContent).toContain("窗内变化达 2.30%");
});

test("switches pan together and lay all ghosts, or take them off again", () => {
  show([anArea()], [anArea()]);
  press("同步平移");
  expect(places()?.together).toBe(true);
  const ghosts = () => elements("[role=switch]")[1];
  press("互为叠影");
  expect(places()?.ghosts.map(({ of, over }) => `${of} > ${over}`)).toEqual(["park-b > park-a", "park-a > park-b"]);
  expect(ghosts()?.getAttribute("aria-checked")).toBe("true");
  press("互为叠影");
  expect(places()?.ghosts).toEqual([]);
});

test("ghosts that were dragged stay where they are when the others join them", () => {
  show([anArea()], [anArea()]);
  const dragged = { of: "park-a", over: "park-b", eastM: 500, northM: -200 };
  act(() => store.getState().changePlaces({ ghosts: [dragged] }));
  press("互为叠影");
  expect(places()?.ghosts).toContainEqual(dragged);
  expect(places()?.ghosts).toHaveLength(2);
});

test("the scale is made for the largest or the smallest figure", () => {
  show([], []);
  act(() => store.getState().panesRested({ metresPerPixel: 44, bearing: 0, deviation: 0, offsets: {}, variations: {}, figurePx: { "park-a": 200, "park-b": 40 } }));
  press("比例适合最小的一处");
  expect(places()?.fitOn).toBe("park-b");
  press("比例适合最大的一处");
  expect(places()?.fitOn).toBe("park-a");
});
