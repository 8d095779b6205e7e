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
  expect(block("同一比例，底部对齐")?.textContent).toContain("4 倍规划面积");
});

const fills = () => elements("[role=img] circle").map((circle) => circle.getAttribute("fill"));
const sizes = () => block("同一比例，底部对齐")?.textContent;

test("of an area in doubt no ratio is formed and its circle has the mark, not the look of a planned one", () => {
  show([anArea({ value: 40, which: "administered", caution: doubtful })], [anArea({ value: 10, which: "administered" })]);
  expect(sizes()).not.toMatch(/倍管理/);
  expect(sizes()).toContain("面积待核，不算倍数。");
  expect(fills()).toEqual(["var(--slot-0)", "var(--slot-1)"]);
  expect(elements("[role=img] text").map(({ textContent }) => textContent)).toEqual(["?"]);
});

test("what is planned has an outline only", () => {
  show([anArea({ value: 40, which: "implemented", status: "planned" })], [anArea({ value: 10, which: "planned" })]);
  expect(fills()).toEqual(["none", "none"]);
  act(() => store.getState().receivePublication(aPublication([zoneWith("park-a", anArea({ which: "approved", status: "planned" })), zoneWith("park-b", anArea({ which: "built-up" }))]), []));
  expect(fills()).toEqual(["none", "var(--slot-1)"]);
});

test("one area alone is not drawn, and it is said why and of whom none is known", () => {
  show([anArea({ value: 40 })], []);
  expect(elements("[role=img]")).toEqual([]);
  expect(sizes()).toContain("只有一处面积可画，无从比较，未画圆；未画：park-b 简称（无公布面积）。");
});

test("where none is published an administrative boundary gives its measured area, marked and hatched", () => {
  show([anArea({ value: 40 })], []);
  const measured = aZone({ id: "park-b", statedAreas: [], geometry: aSquare, boundary: { method: "administrative" } });
  act(() => store.getState().receivePublication(aPublication([zoneWith("park-a", anArea({ value: 40 })), measured]), []));
  expect(sizes()).toMatch(/park-b 简称≈ 1\.1\d 平方公里 · 测算/);
  expect(sizes()).toContain("口径不同：规划面积、测算面积");
  expect(sizes()).not.toMatch(/未画|倍/);
  expect(fills()).toEqual(["none", expect.stringMatching(/^url/)]);
});

test("where meanings differ the ratio says so, and what is unknown is said to be", () => {
  show([anArea({ value: 40, which: "administered" })], [anArea({ value: 10, which: "approved" })]);
  expect(block("同一比例，底部对齐")?.textContent).toContain("口径不同：管理面积、批准面积");
  act(() => store.getState().receivePublication(aPublication([zoneWith("park-a"), zoneWith("park-b")]), []));
  expect(block("同一比例，底部对齐")?.textContent).toContain("各处均无可画的面积，未画圆。");
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

test("an index of two of four places says of which two it is", () => {
  show([], []);
  act(() => {
    store.getState().receivePublication(aPublication(["park-a", "park-b", "park-c", "park-d"].map((id) => zoneWith(id))), []);
    store.getState().addCompared("park-c");
    store.getState().addCompared("park-d");
  });
  expect(block("产业异同")?.textContent).toContain("≈ 0.71 同质化指数park-a 简称与park-b 简称，另 2 处未载");
});

test("one statement is not several", () => {
  show([], []);
  act(() => store.getState().setLanguage("en"));
  const rows = [...(block("Statements by status")?.querySelectorAll("li") ?? [])];
  expect(rows.map(({ textContent }) => textContent?.match(/\d statements?/)?.[0])).toEqual(["2 statements", "1 statement"]);
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

test("where no place is located there is no scale to lock, and nothing that would move", () => {
  show([], []);
  act(() => {
    store.getState().changePlaces({ together: true });
    store.getState().receivePublication(aPublication([aZone({ id: "park-a" }), aZone({ id: "park-b" })]), []);
  });
  expect(block("比例锁定")?.textContent).toMatch(/^比例锁定各处均未落位，无比例可锁定。同步平移互为叠影适合最大最小$/);
  expect([...(block("比例锁定")?.querySelectorAll("button") ?? [])].map(({ disabled, ariaChecked }) => [disabled, ariaChecked])).toEqual([[true, "false"], [true, "false"], [true, null], [true, null]]);
});

test("with both languages the unknown and the buttons say it in both", () => {
  act(() => store.getState().setLanguage("both"));
  show([], [anArea()]);
  const text = page.textContent;
  expect(text).toContain("资料未载not in the sources");
  expect(text).toContain("最大largest");
  expect(text).toContain("互为叠影Ghost each other");
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
