// @vitest-environment jsdom
import { act, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { defaultConfiguration } from "../../src/domain/configuration";
import { Statement } from "../../src/domain/statement";
import { createPlanStore } from "../../src/store/plan-store";
import { PlanContext } from "../../src/store/use-plan";
import { Inspector } from "../../src/ui/inspector/Inspector";
import { SourceDrawer } from "../../src/ui/inspector/SourceDrawer";
import { UnlocatedTray } from "../../src/ui/layers/UnlocatedTray";
import { filterStatements, noFilter } from "../../src/ui/statements/statement-filter";
import { statementIndex } from "../../src/ui/statements/statement-index";
import { StatementsFoot } from "../../src/ui/statements/StatementsFoot";
import { StatementsPage } from "../../src/ui/statements/StatementsPage";
import { ZoneStatements } from "../../src/ui/statements/ZoneStatements";
import { aQuantity, aStatement, theDoubtfulOne } from "../support/statements";
import { aPublication, anArea, aZone } from "./panels-fixture";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, CSS: { escape: (text: string) => text } });
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

const zone = aZone({ id: "park-anning", districts: ["530181"], statedAreas: [anArea({ value: 12, document: "002", where: { zh: "第三部分", en: "Part 3" } }), anArea({ value: 34, which: "approved", document: "002", where: { zh: "附表", en: "Annex" } })] });
const target = aStatement({ id: "S2-010", topic: "output", status: "target", text: { zh: "产值目标。", en: "An output target." }, quantity: aQuantity(1500, "亿元", "CNY 100 million", { sense: "about" }), period: { from: null, to: "2025", label: null } });
const rule = aStatement({ id: "S2-011", topic: "land", status: "planned", document: "001", text: { zh: "用地规则。", en: "A land rule." }, rule: { standing: "proposed", binds: { zh: "联动创新区", en: "the linkage zone" }, until: null } });
const county = aStatement({ id: "S2-012", zones: [], divisions: ["530181"], text: { zh: "安宁全市的事。", en: "On Anning as a whole." } });
const unplaced = aStatement({ id: "S2-013", zones: [], text: { zh: "没有地点的事。", en: "On nothing in particular." } });
const doubtful = Statement.parse(theDoubtfulOne());
const many = Array.from({ length: 45 }, (_, n) => aStatement({ id: `S2-1${String(n).padStart(2, "0")}`, topic: "governance", text: { zh: `机制${n}。`, en: `Mechanism ${n}.` } }));
const all = [target, rule, county, unplaced, doubtful, ...many];
const source = {
  id: "002",
  title: { zh: "函件全文", en: "The letter" },
  shortTitle: { zh: "函件", en: "Letter" },
  number: "昆发改〔2023〕25号",
  date: "2023-06-01",
  issuer: null,
  stage: "final" as const,
  url: null,
  releaseClass: "public" as const,
  note: null,
};

let store = createPlanStore();
let root: Root;
let page: HTMLElement;

beforeEach(() => {
  store = createPlanStore();
  store.getState().setToday("2026-11-22");
  store.getState().receivePublication(aPublication([zone]), []);
  store.getState().receiveDocuments([source], []);
  store.getState().receiveStatements(all, null);
  page = document.body.appendChild(document.createElement("main"));
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

const show = (panel: ReactNode) => act(() => root.render(<PlanContext value={store}>{panel}</PlanContext>));
const elements = (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)];
const button = (name: string | RegExp) => elements("button").find((one) => (typeof name === "string" ? (one.getAttribute("aria-label") ?? one.textContent ?? "").includes(name) : name.test(one.textContent ?? "")));
const click = (element: HTMLElement | undefined) => {
  expect(element).toBeDefined();
  act(() => element?.click());
};
const rows = () => elements("[data-statement]").map(({ dataset }) => dataset["statement"]);
const text = () => page.textContent ?? "";
const change = (element: HTMLInputElement | HTMLSelectElement | undefined, value: string) =>
  act(() => {
    // Past the setter by which React would take it for its own change.
    if (element) Reflect.set(Object.getPrototypeOf(element) as object, "value", value, element);
    element?.dispatchEvent(new Event(element instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
  });

test("a zone has its statements by topic with counts, and those on its county folded below", () => {
  show(<ZoneStatements zone={zone} />);
  expect(elements("h4").map(({ textContent }) => textContent)).toEqual(["用地1", "产值1", "投资1", "管理机制45", "所在县区和全市的陈述1"]);
  expect(rows()).toEqual(["S2-011"]);
  expect(text()).toContain("拟议，未批准 · 适用于：联动创新区");
  click(button("所在县区和全市的陈述"));
  expect(rows()).toEqual(["S2-011", "S2-012"]);
});

test("of a long topic thirty come first, and the rest when asked; the keyboard goes on there", () => {
  vi.stubGlobal("requestAnimationFrame", (run: () => void) => setTimeout(run, 0));
  vi.useFakeTimers();
  show(<ZoneStatements zone={zone} />);
  click(button(/^管理机制45$/));
  expect(rows()).toHaveLength(31);
  click(button("显示其余 15 条"));
  act(() => void vi.runAllTimers());
  expect(rows()).toHaveLength(46);
  expect(document.activeElement?.textContent).toContain("机制30。");
  expect(button("显示其余")).toBeUndefined();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("chips leave only some topics and statuses, and say which are pressed; 全部 takes all again", () => {
  show(<ZoneStatements zone={zone} />);
  expect(button(/^目标 ?1$/)?.getAttribute("aria-pressed")).toBe("false");
  click(button(/^目标 ?1$/));
  expect(rows()).toEqual(["S2-010"]);
  expect(text()).toContain("目标，非实绩 · 至2025年");
  expect(button(/^目标 ?1$/)?.getAttribute("aria-pressed")).toBe("true");
  click(button(/^用地 ?1$/));
  expect(rows()).toEqual([]);
  expect(text()).toContain("没有符合筛选条件的陈述。");
  click(button(/^目标 ?1$/));
  expect(rows()).toEqual(["S2-011"]);
  click(button(/^全部 ?48$/));
  expect(elements("h4")).toHaveLength(5);
});

test("another zone begins with all of its statements again", () => {
  const other = aZone({ id: "park-other" });
  show(<ZoneStatements zone={zone} />);
  click(button(/^目标 ?1$/));
  show(<ZoneStatements zone={other} />);
  expect(text()).toContain("资料未载");
  show(<ZoneStatements zone={zone} />);
  expect(button(/^目标 ?1$/)?.getAttribute("aria-pressed")).toBe("false");
});

test("while the register is read a zone says so; without a register it says nothing of it", () => {
  act(() => store.setState({ statements: null }));
  show(<ZoneStatements zone={zone} />);
  expect(text()).toContain("正在读取资料陈述…");
  act(() => store.getState().receiveStatements([], null));
  expect(text()).toBe("");
});

test("a doubtful figure has its raised mark inside, and leaves no trace for the public", () => {
  show(<ZoneStatements zone={zone} />);
  click(button(/^投资1$/));
  expect(elements("[data-statement=S2-901] sup").map(({ textContent }) => textContent)).toEqual(["?原文数字存疑，不参与合计"]);
  expect(elements("[data-statement=S2-901]")[0]?.textContent).toContain("内部");
  act(() => store.getState().configure({ ...defaultConfiguration, releaseClass: "public" }));
  expect(text()).not.toMatch(/NEIBU|1,202|投资/);
  expect(button(/^全部 ?47$/)).toBeDefined();
});

test("the row of a statement opens its source at it, with the rest of the document below, folded", () => {
  store.getState().selectZone("park-anning");
  show(<Inspector />);
  click(button(/^产值1$/));
  click(elements("[data-statement=S2-010]")[0]);
  expect(store.getState()).toMatchObject({ drawer: "source", openSource: "002", openStatement: "S2-010" });
  show(<SourceDrawer />);
  expect(text()).toMatch(/产值 · 目标，非实绩产值目标。.*所在位置第一部分.*原文数字约 1,500 亿元.*时期至2025年.*函件全文.*此文件的其他陈述/);
  expect(rows()).toEqual([]);
  click(button(/^管理机制45$/));
  expect(rows()).toHaveLength(30);
  click(elements("[data-statement=S2-100]")[0]);
  expect(text()).toMatch(/管理机制 · 既有 · 截至2023年机制0。/);
});

test("a source opened at a statement that may not be shown shows the source alone", () => {
  store.getState().setRole("exhibition");
  store.getState().openDocument("002", "S2-901");
  show(<SourceDrawer />);
  expect(text()).toContain("函件全文");
  expect(text()).not.toMatch(/NEIBU|1,202/);
});

test("a figure of an area opens its source too, which says where it stands", () => {
  store.getState().selectZone("park-anning");
  show(<Inspector />);
  click(button(/^12 平方公里$/));
  expect(store.getState()).toMatchObject({ drawer: "source", openSource: "002", openStatement: null });
  show(<SourceDrawer />);
  expect(text()).toContain("所在位置第三部分");
  for (const open of [() => button(/^34 平方公里$/), () => elements("[data-source]").at(1)]) {
    show(<Inspector />);
    click(open());
    expect(store.getState().openWhere?.zh).toBe("附表");
    act(() => store.getState().openDocument("002"));
  }
});

test("the tray counts what has no place and lists it", () => {
  show(<UnlocatedTray />);
  expect(store.getState().statementsAsked).toBe(false);
  expect(text()).toBe("未落位 · 1处片区尚无可靠点位 · 1 条陈述");
  click(elements("button")[0]);
  expect(store.getState().statementsAsked).toBe(true);
  expect(rows()).toEqual(["S2-013"]);
});

test("the foot of the panel counts what may be shown and leads to the list", () => {
  show(<StatementsFoot />);
  expect(text()).toContain(`${all.length} 条`);
  act(() => store.getState().setRole("exhibition"));
  expect(text()).toContain(`${all.length - 1} 条`);
  click(elements("button")[0]);
  expect(store.getState().drawer).toBe("statements");
});

test("all statements are listed in parts, narrowed by words, topic, document and zone, and read with their source", () => {
  store.getState().openStatements();
  show(<StatementsPage />);
  expect(text()).toContain(`共 ${all.length} 条，显示 ${all.length} 条`);
  const [topic, status, document, where] = elements("select") as HTMLSelectElement[];
  change(elements("input")[0] as HTMLInputElement, "机制");
  expect(text()).toContain("显示 45 条");
  change(elements("input")[0] as HTMLInputElement, "");
  change(topic, "land");
  expect(rows()).toEqual(["S2-011"]);
  change(topic, "");
  change(status, "target");
  expect(rows()).toEqual(["S2-010"]);
  change(status, "");
  change(document, "001");
  expect(rows()).toEqual(["S2-011"]);
  change(document, "");
  change(where, "unplaced");
  expect(rows()).toEqual(["S2-013"]);
  click(elements("[data-statement]")[0]);
  expect(page.querySelector("article")?.textContent).toContain("函件全文");
  expect(elements("[data-statement]")[0]?.getAttribute("aria-current")).toBe("true");
  click(button("关闭来源"));
  expect(page.querySelector("article")).toBeNull();
  click(button("清除条件"));
  expect(text()).toContain(`显示 ${all.length} 条`);
});

test("a statement is found by the name of its zone, as the filter by zone finds it", () => {
  const named = aZone({ id: "park-anning", name: { zh: "安宁工业园区", en: "Anning Park" }, shortName: { zh: "安宁园", en: "Anning" } });
  const index = statementIndex(all, null, [named]);
  const ofZone = filterStatements(index, { ...noFilter, zone: "park-anning" });
  expect(filterStatements(index, { ...noFilter, query: "安宁工业园区" })).toEqual(ofZone);
  expect(ofZone.length).toBe(all.filter(({ zones }) => zones.includes("park-anning")).length);
});

test("the list opens narrowed to the topic or the zone of the count that was pressed", () => {
  const open = (key: string, within?: Parameters<ReturnType<typeof store.getState>["openStatements"]>[1]) => {
    act(() => store.getState().openStatements("", within));
    show(<StatementsPage key={key} />);
  };
  open("topic", { topic: "land" });
  expect(rows()).toEqual(["S2-011"]);
  open("zone", { zone: "park-anning" });
  expect(text()).toContain(`显示 ${all.length - 2} 条`);
  open("all");
  expect(text()).toContain(`显示 ${all.length} 条`);
});

test("the list begins with what the search asked, and its table holds exactly what is listed and may leave", async () => {
  const saved: Blob[] = [];
  vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: (blob: Blob) => (saved.push(blob), "blob:x"), revokeObjectURL: () => undefined }));
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  store.getState().setRole("exhibition");
  store.getState().openStatements("规则");
  show(<StatementsPage />);
  expect(rows()).toEqual(["S2-011"]);
  click(button("清除条件"));
  click(button("导出所列"));
  const table = (await saved[0]?.text()) ?? "";
  expect(table.match(/\bS2-\d+/g)).toHaveLength(all.length - 1);
  expect(table).not.toMatch(/NEIBU|1202/);
  vi.restoreAllMocks();
});
