// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ComparisonCell, ComparisonRow, ComparisonTable } from "../../src/domain/comparison-table";
import { defaultConfiguration } from "../../src/domain/configuration";
import { lateMessages } from "../../src/i18n/late-messages";
import { addMessages } from "../../src/i18n/translate";
import { placesIn } from "../../src/store/comparison-actions";
import { createPlanStore } from "../../src/store/plan-store";
import { PlanContext, usePlan } from "../../src/store/use-plan";
import { CompareTable } from "../../src/ui/compare/CompareTable";
import { MetricsTable } from "../../src/ui/compare/table/MetricsTable";
import { MetricsPanel } from "../../src/ui/compare/table/MetricsPanel";
import { aBasis, aColumn, aFigure, aRow, aTable, figures, parkB } from "../support/comparison-table";
import { aPublication, aZone } from "./panels-fixture";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
addMessages(lateMessages);

const scrolledTo = vi.fn<() => void>();
let store = createPlanStore();
let root: Root;
let page: HTMLElement;

beforeEach(() => {
  // jsdom has neither.
  Element.prototype.scrollIntoView = scrolledTo;
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  store = createPlanStore();
  store.getState().receivePublication(aPublication([aZone({ id: "park-a" }), aZone({ id: "park-b" })]), []);
  store.getState().receiveDocuments([], []);
  store.getState().comparePlaces(["park-a", "park-b"]);
  page = document.body.appendChild(document.createElement("main"));
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function Panel({ table }: { table: ComparisonTable }) {
  const comparison = usePlan(placesIn);
  return comparison && <MetricsPanel table={table} comparison={comparison} />;
}
const show = (rows: readonly ComparisonRow[]) => act(() => root.render(<PlanContext value={store}><Panel table={aTable(rows)} /></PlanContext>));
const places = () => placesIn(store.getState());
const elements = (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)];
const press = (element: Element | null | undefined) => {
  expect(element).toBeTruthy();
  act(() => (element as HTMLElement).click());
};
const button = (name: string) => elements("button").find((one) => one.getAttribute("aria-label") === name || one.textContent === name);
const cellsOf = (row: string) => elements(`[data-row="${row}"] td`);
const unknown: ComparisonCell = { is: "missing", why: "unknown" };

test("a figure opens in place what it rests on, with source and place; the table stays, and its source opens at its statement", () => {
  show([aRow()]);
  const figure = cellsOf("area.stated")[0]?.querySelector("button");
  press(figure);
  expect([store.getState().drawer, store.getState().openSource]).toEqual(["none", null]);
  expect(figure?.getAttribute("aria-expanded")).toBe("true");
  expect(scrolledTo).toHaveBeenCalledWith({ block: "nearest" });
  const chip = elements("[data-testid=row-details] [data-source]")[0];
  expect(chip?.parentElement?.textContent).toBe("001第二部分");
  press(chip);
  expect([store.getState().drawer, store.getState().openSource, store.getState().openStatement]).toEqual(["source", "001", "S1-001"]);
});

test("a figure is heard with its place, its row, what it is and its source", () => {
  show([aRow({ cells: [figures(aFigure(157, { status: "target" })), unknown] })]);
  expect(cellsOf("area.stated")[0]?.querySelector("button")?.getAttribute("aria-label")).toBe("甲园，公布面积，管理 157，公布，目标，非实绩，口径与来源");
});

test("each kind of value has its own look, and what is in doubt a raised mark", () => {
  const row = (id: string, value: "published" | "entered" | "computed" | "simulated") => aRow({ id, cells: [figures(aFigure(5, { value, isFirm: value !== "published" })), unknown] });
  show([row("a", "published"), row("b", "entered"), row("c", "computed"), row("d", "simulated")]);
  const looks = ["a", "b", "c", "d"].map((id) => cellsOf(id)[0]?.querySelector("[data-kind]"));
  expect(looks.map((look) => look?.getAttribute("data-kind"))).toEqual(["published", "entered", "computed", "simulated"]);
  expect(looks.map((look) => look?.textContent)).toEqual(["5?", "5", "≈ 5", "5情景"]);
});

test("what is unknown is hatched with the reason beside it, and is no button", () => {
  show([aRow({ cells: [unknown, { is: "missing", why: "schematic" }] })]);
  expect(cellsOf("area.stated").map((cell) => cell.textContent)).toEqual(["资料未载", "示意，不测算"]);
  expect(cellsOf("area.stated")[0]?.querySelector("svg + span")?.textContent).toBe("资料未载");
  expect(elements("td button")).toEqual([]);
});

test("an entered figure says of which record it is, by the keyboard's way too", () => {
  const basis = aBasis({ value: "entered", status: null, sources: [{ kind: "record", collection: "ledger", id: "x", asOf: "2024-12-31", published: null }] });
  show([aRow({ id: "quota.issued", word: "quota.issued", unit: "land", definition: "quota", cells: [{ is: "land", count: 60_000_000, isPartial: false, year: 2024, beside: null, basis }, unknown] })]);
  const figure = cellsOf("quota.issued")[0]?.querySelector("button");
  expect(figure?.getAttribute("aria-expanded")).toBe("false");
  press(figure);
  expect(figure?.getAttribute("aria-expanded")).toBe("true");
  const details = elements("[data-testid=row-details]")[0];
  expect(details?.textContent).toContain("录入：用地指标账本 · 截至2024年12月31日");
  expect(details?.parentElement?.id).toBe(figure?.getAttribute("aria-controls"));
  press(button("收起"));
  expect(elements("[data-testid=row-details]")).toEqual([]);
  expect(document.activeElement).toBe(elements('[data-row="quota.issued"] th button')[0]);
});

test("a row tells its definition with the formula's source", () => {
  show([aRow({ id: "shape.compactness", word: "shape.compactness", unit: null, definition: "compactness" })]);
  press(elements('[data-row="shape.compactness"] th button')[0]);
  expect(elements("[data-testid=row-details]")[0]?.textContent).toContain("Richardson");
});

test("of several sources each document is listed once with how often it is cited", () => {
  const sources = ["S1-001", "S1-002"].map((id) => ({ kind: "statement", id, document: "001", where: null, asOf: "2022" }) as const);
  show([aRow({ cells: [{ is: "number", amount: 0.5, digits: 2, pairs: [], basis: aBasis({ value: "computed", sources }) }, unknown] })]);
  press(cellsOf("area.stated")[0]?.querySelector("button"));
  expect(elements("[data-testid=row-details] button[data-source]").map(({ textContent }) => textContent)).toEqual(["001 ×2"]);
});

test("the table has a caption, and heads with a scope for places, groups and rows", () => {
  show([aRow()]);
  expect(elements("caption")[0]?.textContent).toBe("指标对比：甲产业园区、乙产业园区");
  expect(elements("th").map((head) => `${head.getAttribute("scope")} ${head.textContent}`)).toEqual(["col 指标", "col 甲园", "col 乙园", "rowgroup 面积与形状", "row 公布面积平方公里"]);
});

test("rows are ticked by group and kept in the comparison; the usual ones are no choice", () => {
  show([aRow(), aRow({ id: "area.planned", word: "area.planned", isDefault: false })]);
  expect(cellsOf("area.planned")).toEqual([]);
  press(button("选择表中的行，现有 1 行"));
  const box = () => elements("fieldset input")[1];
  press(box());
  expect(places()?.rows).toEqual(["area.stated", "area.planned"]);
  expect(cellsOf("area.planned")).toHaveLength(2);
  press(box());
  expect(places()?.rows).toBeNull();
  press(elements("fieldset input")[0]);
  expect(elements("table")).toEqual([]);
  expect(page.textContent).not.toContain("现为常用行。");
  press(button("恢复常用行"));
  expect(places()?.rows).toBeNull();
  expect(document.activeElement).toBe(elements("fieldset input")[0]);
  expect([button("恢复常用行"), page.textContent?.includes("现为常用行。")]).toEqual([undefined, true]);
});

test("the chooser closes on Escape and gives the focus back", () => {
  show([aRow()]);
  press(button("选择表中的行，现有 1 行"));
  const box = elements("fieldset input")[0];
  act(() => {
    box?.focus();
    box?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  });
  expect(elements("fieldset")).toEqual([]);
  expect(document.activeElement).toBe(button("选择表中的行，现有 1 行"));
});

test("turned, places are rows and things known are columns, with the same figures and details", () => {
  show([aRow(), aRow({ id: "area.planned", word: "area.planned" })]);
  press(button("行列互换"));
  expect(places()?.transposed).toBe(true);
  expect(elements("th").map((head) => `${head.getAttribute("scope")} ${head.textContent}`)).toEqual(["col 片区", "colgroup 面积与形状", "col 公布面积平方公里", "col 规划面积平方公里", "row 甲园", "row 乙园"]);
  expect(elements('[data-place="park-b"] td').map(({ textContent }) => textContent)).toEqual(["76管理", "76"]);
  press(elements("thead th button")[1]);
  expect(elements("[data-testid=row-details]")[0]?.querySelector("h3")?.textContent).toBe("规划面积");
});

const parkC = aColumn({ id: "park-c", slot: 2 });
const three = (rows: readonly ComparisonRow[]) => act(() => root.render(<PlanContext value={store}><Panel table={aTable(rows, [aColumn(), parkB, parkC])} /></PlanContext>));

test("of two places columns have room for words, of three or of rows turned to columns for signs, whose words a pointer and a press tell", () => {
  const industries: ComparisonCell = { is: "industries", industries: [{ industry: "digital", role: "leading", among: "all", basis: aBasis() }] };
  const row = aRow({ id: "industry.leading", word: "industry.leading", unit: null, definition: "industries", cells: [industries, industries, unknown] });
  show([row]);
  expect(elements("[data-narrow]")).toEqual([]);
  three([row]);
  expect(elements("[data-narrow] table")).toHaveLength(1);
  expect(cellsOf("industry.leading")[0]?.querySelector("button")?.title).toBe("数字与电子信息");
  expect(cellsOf("industry.leading")[2]?.querySelector("[title]")?.getAttribute("title")).toBe("资料未载");
  press(cellsOf("industry.leading")[0]?.querySelector("button"));
  expect(elements("[data-testid=row-details]")[0]?.textContent).toContain("数字与电子信息 · 主导");
  show([row]);
  press(button("行列互换"));
  expect(elements("[data-narrow] [data-transposed]")).toHaveLength(1);
});

test("columns beyond the edge are counted, and a press leads there and back", () => {
  // A region of 300 with a first column of 100 and three of 90.
  const leftOf = (head: HTMLElement) => [...(head.parentElement?.children ?? [])].indexOf(head);
  vi.spyOn(HTMLElement.prototype, "offsetWidth", "get").mockImplementation(function widthOf(this: HTMLElement) {
    return leftOf(this) === 0 ? 100 : 90;
  });
  vi.spyOn(HTMLElement.prototype, "offsetLeft", "get").mockImplementation(function startOf(this: HTMLElement) {
    return leftOf(this) === 0 ? 0 : 10 + 90 * leftOf(this);
  });
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(300);
  three([aRow({ cells: [unknown, unknown, unknown] })]);
  const more = () => elements("button").find((one) => one.textContent?.includes(" 列"));
  expect(more()?.textContent).toBe("还有 1 列→");
  press(more());
  const region = elements("[role=region]")[0];
  expect(region?.scrollLeft).toBe(200);
  act(() => {
    region?.dispatchEvent(new Event("scroll"));
  });
  expect(more()?.textContent).toBe("←前面 3 列");
  press(more());
  expect(region?.scrollLeft).toBe(0);
});

test("words that say nothing is known stand in both languages, and so does the foot", () => {
  act(() => store.getState().setLanguage("both"));
  show([aRow({ cells: [unknown, unknown] })]);
  expect(cellsOf("area.stated")[0]?.textContent).toBe("资料未载not in the sources");
  expect(page.textContent).toContain("示意界线不测算，距离以区间表示。无公认方向的行不评优劣。Schematic boundaries");
});

const choose = (words: string) => {
  press(elements('[data-row="area.stated"] th button')[0]);
  press(elements("[role=radiogroup] input").find((one) => one.getAttribute("aria-label") === words));
};

test("nothing is better until the meeting says which way; then one place is, in words", () => {
  show([aRow()]);
  expect(elements("[data-best]")).toEqual([]);
  choose("越大越优");
  expect(places()?.preferences).toEqual([{ row: "area.stated", prefers: "more" }]);
  expect(cellsOf("area.stated").map((cell) => [cell.dataset.best, cell.textContent])).toEqual([["true", "157管理更优"], [undefined, "76管理"]]);
  expect(elements('[data-row="area.stated"] th')[0]?.textContent).toContain("越大越优");
  press(elements("[role=radiogroup] input").find((one) => one.getAttribute("aria-label") === "越小越优"));
  expect(cellsOf("area.stated").map((cell) => cell.dataset.best)).toEqual([undefined, "true"]);
  press(elements("[role=radiogroup] input").find((one) => one.getAttribute("aria-label") === "无公认方向"));
  expect(places()?.preferences).toEqual([]);
});

test("a row without any direction offers none", () => {
  show([aRow({ canPrefer: false })]);
  press(elements('[data-row="area.stated"] th button')[0]);
  expect(elements("[role=radiogroup]")).toEqual([]);
});

test.each([
  ["a public installation", () => store.getState().configure({ ...defaultConfiguration, releaseClass: "public" })],
  ["an exhibition", () => store.getState().setRole("exhibition")],
])("in %s nothing is marked and nothing can be, whatever the link says", (_, become) => {
  act(() => {
    become();
    store.getState().changePlaces({ preferences: [{ row: "area.stated", prefers: "more" }] });
  });
  show([aRow()]);
  expect(elements("[data-best]")).toEqual([]);
  press(elements('[data-row="area.stated"] th button')[0]);
  expect(elements("[role=radiogroup]")).toEqual([]);
  expect(page.textContent).not.toContain("越大越优");
  expect(page.textContent).toContain("无公认方向的行不评优劣。");
});

const copied = () => act(async () => {
  button("复制表格")?.click();
  await new Promise((resolve) => setTimeout(resolve, 0));
});

test("copying puts text and markup on the clipboard and says so", async () => {
  const write = vi.fn<(items: { items: Record<string, Blob> }[]) => Promise<void>>(() => Promise.resolve());
  vi.stubGlobal("navigator", { clipboard: { write } });
  vi.stubGlobal("ClipboardItem", class { constructor(readonly items: Record<string, Blob>) {} });
  show([aRow()]);
  await copied();
  const items = write.mock.calls[0]?.[0][0]?.items ?? {};
  expect(Object.keys(items)).toEqual(["text/plain", "text/html"]);
  expect(elements("[role=status]")[0]?.textContent).toBe("表格已复制，可粘贴到表格或文档。");
});

test("where the clipboard is refused, a file is offered in its place", async () => {
  vi.stubGlobal("navigator", { clipboard: { write: () => Promise.reject(new Error("refused")) } });
  vi.stubGlobal("ClipboardItem", vi.fn<() => void>());
  const saved = vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:x");
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
  show([aRow()]);
  await copied();
  expect(page.textContent).toContain("浏览器未允许写入剪贴板。");
  press(button("改存为 CSV"));
  expect(saved.mock.calls.map(([file]) => file instanceof Blob && file.type)).toEqual(["text/csv;charset=utf-8"]);
  expect(elements("[role=status]")[0]?.textContent).toBe("已存为 CSV 文件。");
});

test("an agreed direction that gives no mark says why, in the row and beside the choice", () => {
  const during = (year: string) => ({ period: { from: year, to: year, label: null } });
  store.getState().changePlaces({ preferences: [{ row: "area.stated", prefers: "more" }] });
  show([aRow({ cells: [figures(aFigure(1564.45, during("2023"))), figures(aFigure(168, during("2021")))] })]);
  const said = "不标更优：年份不同（2023、2021）";
  expect(elements("[data-testid=unmarked]").map((one) => one.textContent)).toEqual([said]);
  press(elements('[data-row="area.stated"] th button')[0]);
  expect(elements("[data-testid=row-details]")[0]?.textContent).toContain(said);
  show([aRow()]);
  expect(elements("[data-testid=unmarked]")).toEqual([]);
});

test("a figure has its year below it and the raised mark where it has a caution; an index says of what it is", () => {
  const caution = { zh: "出自转载网页", en: "from a reprint" };
  const index = (...pairs: string[]): ComparisonCell => ({ is: "number", amount: 0.5, digits: 2, pairs: pairs.map((id) => ({ id, amount: 0.5 })), basis: aBasis({ value: "computed", status: null }) });
  const withThird = [aColumn(), parkB, aColumn({ id: "park-c", slot: 2, shortName: { zh: "丙园", en: "Park C" } })];
  const rows = [
    aRow({ id: "output", word: "figure.output-value", cells: [figures(aFigure(168, { caution, period: { from: "2021", to: "2021", label: null } }, { which: null })), unknown, unknown] }),
    aRow({ id: "index", word: "industry.similarity", unit: null, cells: [index("park-b", "park-c"), index("park-a"), unknown] }),
  ];
  act(() => root.render(<PlanContext value={store}><MetricsTable columns={withThird} groups={aTable(rows).groups} preferences={[]} openRow={null} onToggle={() => {}} /></PlanContext>));
  expect(cellsOf("output")[0]?.textContent).toBe("168?2021年");
  expect(cellsOf("index").slice(0, 2).map((cell) => cell.textContent)).toEqual(["≈ 0.50均值", "≈ 0.50与甲园"]);
});

test("rows of a link that do not exist leave the usual ones on the page and one notice", async () => {
  store.getState().receiveStatements([], null);
  store.getState().changePlaces({ rows: ["type", "foo"] });
  await act(async () => root.render(<PlanContext value={store}><CompareTable /></PlanContext>));
  expect(elements("tr[data-row]").length).toBeGreaterThan(3);
  expect(store.getState().problems).toEqual([{ code: "link-unreadable", at: "rows=type,foo" }]);
});
