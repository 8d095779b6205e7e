// @vitest-environment jsdom
import { act, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createPlanStore } from "../../src/store/plan-store";
import { PlanContext } from "../../src/store/use-plan";
import { Inspector } from "../../src/ui/inspector/Inspector";
import { DaySwitch } from "../../src/ui/layers/DaySwitch";
import { ZoneList } from "../../src/ui/layers/ZoneList";
import { DayMark } from "../../src/ui/shell/DayMark";
import { aPublication, aZone } from "./panels-fixture";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, CSS: { escape: (text: string) => text } });

const old = aZone({ id: "old", validFrom: "1992", validTo: "2021-05" });
const young = aZone({
  id: "young",
  validFrom: "2021-05",
  predecessor: ["old"],
  aliases: ["又一个名字", "旧名"],
  formerNames: [{ name: { zh: "旧名", en: "Old name" }, how: "reorganised", until: null, document: "001" }],
});

let store = createPlanStore();
let root: Root;
let page: HTMLElement;

beforeEach(() => {
  store = createPlanStore();
  store.getState().setToday("2026-03-01");
  store.getState().receivePublication(aPublication([old, young]), []);
  page = document.body.appendChild(document.createElement("main"));
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

const show = (panel: ReactNode) => act(() => root.render(<PlanContext value={store}>{panel}</PlanContext>));
const button = (name: string) => [...page.querySelectorAll("button")].find(({ textContent }) => textContent?.includes(name));
const click = (name: string) => act(() => button(name)?.click());
const field = () => page.querySelector<HTMLInputElement>("input[type=date]");
const text = () => page.textContent ?? "";

/** What a browser reports while a date is typed into its field. */
function enter(value: string): void {
  const input = field();
  if (!input) throw new Error("no date field");
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, value);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

test("a year being typed is neither shown nor taken back; the whole day is", () => {
  show(<DaySwitch />);
  expect(field()?.value).toBe("2026-03-01");
  for (const part of ["0002-03-01", "0020-03-01", "0201-03-01"]) {
    enter(part);
    expect(field()?.value).toBe(part);
    expect(store.getState().day).toBeNull();
  }
  enter("2018-03-01");
  expect(store.getState().day).toBe("2018-03-01");
  click("今天");
  expect(store.getState().day).toBeNull();
  expect(field()?.value).toBe("2026-03-01");
});

test("another day is marked on the map and left from there", () => {
  show(<DayMark />);
  expect(text()).toBe("");
  act(() => store.getState().setDay("2018-06-30"));
  expect(text()).toContain("显示2018年6月30日的片区");
  expect(text()).not.toContain("起始日期未载");
  act(() => store.getState().setLanguage("both"));
  expect(text()).toContain("Zones as of 30 June 2018");
  click("回到今天");
  expect(store.getState().day).toBeNull();
  expect(text()).toBe("");
});

test("the list holds the zones of the day", () => {
  show(<ZoneList />);
  const listed = () => [...page.querySelectorAll<HTMLElement>("[data-zone]")].map(({ dataset }) => dataset["zone"]);
  expect(listed()).toEqual(["young"]);
  act(() => store.getState().setDay("2021-04-30"));
  expect(listed()).toEqual(["old"]);
});

test("the history leads to a zone of another day, which says so and offers a day on which it is", () => {
  act(() => store.getState().selectZone("young"));
  show(<Inspector />);
  expect(text()).toContain("2021年5月");
  expect(text()).toContain("旧名改建为本园区 · 日期未载");
  // A former name is no other name.
  expect(text().match(/旧名/g)).toHaveLength(1);
  click("old 简称");
  expect(store.getState().selection).toEqual(["old"]);
  expect(text()).toContain("2026年3月1日时，该片区已终止（2021年5月终止），图上不显示。");
  click("切换到2021年4月30日");
  expect(store.getState().day).toBe("2021-04-30");
  expect(text()).not.toContain("图上不显示");
  click("young 简称");
  expect(text()).toContain("2021年4月30日时，该片区尚未设立（2021年5月设立），图上不显示。");
  click("切换到2021年5月1日");
  expect(store.getState().day).toBe("2021-05-01");
});

test("an unknown beginning is said to be unknown, in the details and on the map of another day", () => {
  store.getState().receivePublication(aPublication([aZone({ id: "undated" }), young]), []);
  act(() => store.getState().setDay("2018-06-30"));
  show(<DayMark />);
  expect(text()).toContain("其中1处起始日期未载");
  act(() => store.getState().selectZone("undated"));
  show(<Inspector />);
  expect(text()).toContain("起始日期未载");
});
