// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { allottedIn } from "../../src/analysis/guards/scenario-guard";
import { countSamples } from "../../src/domain/sample";
import { imageNotes } from "../../src/store/image-notes";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { openProjectDatabase } from "../../src/store/project-database";
import { openProject } from "../../src/store/project-session";
import { tabsByLock } from "../../src/store/tabs-by-lock";
import { PlanContext } from "../../src/store/use-plan";
import { ProjectPanel } from "../../src/ui/project/ProjectPanel";
import { ProjectPresence } from "../../src/ui/project/ProjectPresence";
import { Simulator } from "../../src/ui/simulator/Simulator";
import { stubIndexedDb } from "../support/indexed-db";
import { theRealPublication } from "../support/publication";
import { anEntry, cellsOf, counted } from "../support/quota";
import { aBroadcast, aLockManager } from "../support/tabs";

const { publication } = await theRealPublication();

let root: Root;
let store: PlanStoreApi;
let files: string[];

const project = () => {
  const state = store.getState().project;
  if (!state) throw new Error("no project");
  return state;
};
const scenarios = () => Object.values(project().value.collections.scenarios);
const button = (name: string | RegExp) =>
  [...document.querySelectorAll<HTMLElement>("button,[role=tab]")].find((one) => {
    const label = one.getAttribute("aria-label") ?? one.textContent ?? "";
    return typeof name === "string" ? label === name : name.test(label);
  });
const labelled = <T extends HTMLElement>(name: string): T => {
  const label = [...document.querySelectorAll("label")].find(({ textContent }) => textContent === name);
  const found = label ? (label.htmlFor ? document.getElementById(label.htmlFor) : label.querySelector("input,select")) : document.querySelector(`[aria-label="${name}"]`);
  if (!found) throw new Error(`nothing is called ${name}`);
  return found as T;
};
const row = (unit: string) => document.querySelector(`tr[data-unit="${unit}"]`)?.textContent ?? "";
const happens = (what: () => void) => act(async () => what());
const press = (name: string | RegExp) =>
  happens(() => {
    const found = button(name);
    if (!found) throw new Error(`no button ${String(name)}`);
    found.click();
  });

async function types(into: HTMLInputElement | HTMLSelectElement, text: string): Promise<void> {
  const isSelect = into instanceof HTMLSelectElement;
  await act(async () => {
    Object.getOwnPropertyDescriptor(isSelect ? HTMLSelectElement.prototype : HTMLInputElement.prototype, "value")?.set?.call(into, text);
    into.dispatchEvent(new Event(isSelect ? "change" : "input", { bubbles: true }));
  });
}

const shows = (what: React.ReactNode) => happens(() => root.render(<PlanContext value={store}>{what}</PlanContext>));

beforeEach(async () => {
  // A whole panel of fields and tables, on a busy machine.
  vi.setConfig({ testTimeout: 20_000 });
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  stubIndexedDb();
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  HTMLElement.prototype.scrollIntoView = () => undefined;
  files = [];
  store = createPlanStore();
  store.getState().receivePublication(publication, []);
  store.getState().setToday("2026-11-22");
  let ids = 0;
  await openProject(store, {
    openDatabase: openProjectDatabase,
    channel: aBroadcast()(),
    openTabs: async (handlers) => tabsByLock(aLockManager(), handlers),
    now: () => new Date(),
    newId: () => `id-${(ids += 1)}`,
    download: (name) => void files.push(name),
    keepForGood: () => undefined,
    page: { addEventListener: () => undefined },
    isVisible: () => true,
  });
  const container = document.createElement("div");
  document.body.replaceChildren(container);
  root = createRoot(container);
});

afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

test("a total divided by area is shown as one types, adds up, says who is left out, and becomes a scenario in one step", async () => {
  await shows(<Simulator />);
  expect(document.body.textContent).toContain("填入总量后，结果显示在这里");
  await types(labelled("下一年度总量"), "１２,３４５.６７");
  expect(document.body.textContent).toContain("12,345.67 亩与总量一致");
  expect(row("530102")).toContain("≈ 测算，行政界线 406.2 平方公里");
  expect(document.body.textContent).toMatch(/5 个所选单元没有份额：总量全部分给了其余 14 个单元.*未勾选一起参与昆明经济技术开发区/);
  await types(labelled("情景名称"), "甲案");
  await press("保存为情景");
  const [saved] = scenarios();
  expect(saved).toMatchObject({ title: "甲案", year: 2027, releaseClass: "internal", rule: { id: "area" }, note: null });
  expect(saved && allottedIn(saved)).toBe(counted("12345.67"));
  expect(project().undo.at(-1)?.command).toMatchObject({ name: "change-records", why: "simulate" });
  expect(project().value.collections.ledger).toEqual({});
  await happens(project().actions.undo);
  expect(scenarios()).toEqual([]);
});

test("a wrong total is said at its field, and nothing can be saved", async () => {
  await shows(<Simulator />);
  await types(labelled("下一年度总量"), "-5");
  expect(document.querySelector("[role=alert]")?.textContent).toBe("“-5”为负数，面积不能为负。");
  expect((button("保存为情景") as HTMLButtonElement).disabled).toBe(true);
});

test("the linkage says that it is proposed for Qujing only, and marks everyone else as borrowing it", async () => {
  const cells = (stock: string, year: number) => {
    const entry = anEntry(stock, { cutOff: `${year}-12-31`, definition: "测试口径" });
    return { ...cellsOf({ approved: "10", supplied: "10" }), "approved-unsupplied": entry, idle: entry };
  };
  const put = (unit: string, year: number, stock: string) =>
    ({ name: "put-record", collection: "ledger", record: { id: `${year}.${unit}`, releaseClass: "internal", kind: "unit-year", unit, year, cells: cells(stock, year) } }) as const;
  await happens(() =>
    project().actions.run({ name: "change-records", why: "edit", changes: [put("530102", 2025, "10"), put("530102", 2026, "0"), put("530302", 2025, "10"), put("530302", 2026, "10")] }),
  );
  await shows(<Simulator />);
  await types(labelled("下一年度总量"), "300");
  await happens(() => [...document.querySelectorAll<HTMLInputElement>("input[name=quota-rule]")][1]?.click());
  expect(document.body.textContent).toContain("拟议，仅限曲靖联动区");
  await types(labelled("基数"), "equal");
  expect(row("530102")).toContain("借用，文件未适用于此");
  expect(row("530102")).toContain("得分 1");
  expect(row("530103")).toBe("");
  // 麒麟区, a part of which is the zone.
  await happens(() => [...document.querySelectorAll("label")].find(({ textContent }) => textContent === "麒麟区")?.querySelector("input")?.click());
  expect(row("530302")).toContain("部分在文件范围内");
  expect(document.body.textContent).toContain("曲靖不并入昆明");
  expect([row("530102").includes("180.00"), row("530302").includes("120.00")]).toEqual([true, true]);
});

test("scenarios are shown on the map, renamed, duplicated, compared and deleted", async () => {
  await shows(<Simulator />);
  await types(labelled("下一年度总量"), "100");
  await types(labelled("情景名称"), "甲案");
  await press("保存为情景");
  await press(/^情景/);
  await press("复制情景：甲案");
  await press("给情景改名：甲案（副本）");
  const name = document.querySelector<HTMLInputElement>("input[aria-label=情景名称]");
  if (!name) throw new Error("no field");
  await types(name, "乙案");
  await happens(() => name.blur());
  expect(scenarios().map(({ title }) => title).sort()).toEqual(["乙案", "甲案"]);
  await press("在图上显示情景：乙案");
  expect([store.getState().scenario, store.getState().year, store.getState().theme]).toEqual([scenarios().find(({ title }) => title === "乙案")?.id, 2027, "quota"]);
  expect(imageNotes(store.getState(), "zh")).toContain("情景，非下达指标");
  await press("对比");
  expect([...document.querySelectorAll("thead th")].map(({ textContent }) => textContent)).toEqual(["单元", "甲案", "乙案", "乙 − 甲"]);
  await press(/^情景/);
  await press("删除情景：乙案");
  expect([store.getState().scenario, scenarios().length]).toEqual([null, 1]);
});

test("opening a scenario puts it back into the fields, and saving again changes it", async () => {
  await shows(<Simulator />);
  await types(labelled("下一年度总量"), "100");
  await press("保存为情景");
  await press("新的模拟");
  expect(labelled<HTMLInputElement>("下一年度总量").value).toBe("");
  await press(/^情景/);
  await press(/^打开情景：/);
  expect(labelled<HTMLInputElement>("下一年度总量").value).toBe("100");
  await types(labelled("下一年度总量"), "200");
  await press("更新情景");
  expect(scenarios().map(allottedIn)).toEqual([counted("200")]);
  await press("另存为新情景");
  expect(scenarios()).toHaveLength(2);
});

test("an objection is answered with a reason, which the cell keeps", async () => {
  await happens(() =>
    project().actions.run({
      name: "put-record",
      collection: "ledger",
      record: { id: "2026.530181", releaseClass: "internal", kind: "unit-year", unit: "530181", year: 2026, cells: cellsOf({ issued: "1", "issued.farmland": "2" }) },
    }),
  );
  await shows(<Simulator />);
  await press("核查");
  expect(document.body.textContent).toContain("待处理 1 条，提示 0 条，已说明 0 条");
  await types(labelled("安宁市：理由或批准文号"), "批复一号");
  await press("保存理由");
  expect(document.body.textContent).toContain("待处理 0 条，提示 0 条，已说明 1 条");
  expect(project().value.collections.ledger["2026.530181"]).toMatchObject({ cells: { "issued.farmland": { override: "批复一号" } } });
});

test("the sample loads into an empty project at once, with its banner on screen and in images until it is removed", async () => {
  await shows([<ProjectPresence key="a" />, <ProjectPanel key="b" />]);
  expect(imageNotes(store.getState(), "zh")).not.toContain("示例数据（虚构）");
  await act(async () => {
    button("载入示例工程（虚构）")?.click();
    await vi.waitFor(() => expect(countSamples(project().value.collections).samples).toBeGreaterThan(100), 10_000);
  });
  expect(project().undo.at(-1)?.command).toMatchObject({ name: "change-records", why: "sample" });
  expect(document.body.textContent).toContain("示例数据（虚构），不得作为依据");
  expect(imageNotes(store.getState(), "en")).toContain("Sample data (fictional)");
  await happens(() => store.getState().setRole("exhibition"));
  expect(document.body.textContent).toContain("示例数据（虚构），不得作为依据");
  expect(button("移除示例")).toBeUndefined();
  await happens(() => store.getState().setRole("planner"));
  await happens(() => project().actions.run({ name: "put-record", collection: "ledger", record: { id: "2024.530181", releaseClass: "internal", kind: "unit-year", unit: "530181", year: 2024, cells: cellsOf({ issued: "1" }) } }));
  expect(document.body.textContent).toContain("与 1 条其他记录混在一个工程里");
  await press("移除示例");
  expect(countSamples(project().value.collections)).toEqual({ samples: 0, others: 1 });
  expect(imageNotes(store.getState(), "zh")).not.toContain("示例数据（虚构）");
});

test("where there is something already, the sample asks, offers to save, and takes its place", async () => {
  await shows(<ProjectPanel />);
  await happens(() => project().actions.addView("here"));
  await happens(() => project().actions.run({ name: "set-office", office: "规划处" }));
  await press("载入示例工程（虚构）");
  expect(document.querySelector("dialog")?.textContent).toContain("载入会替换当前工程（1 条记录）");
  await press("先存当前工程");
  expect(files).toHaveLength(1);
  await press("取消");
  expect(countSamples(project().value.collections).samples).toBe(0);
  await press("载入示例工程（虚构）");
  await act(async () => {
    button("替换并载入示例")?.click();
    await vi.waitFor(() => expect(countSamples(project().value.collections).samples).toBeGreaterThan(100));
  });
  expect([Object.keys(project().value.collections.views), project().value.office]).toEqual([[], "规划处"]);
  await happens(project().actions.undo);
  expect(Object.values(project().value.collections.views).map(({ title }) => title)).toEqual(["here"]);
});

test("what is simulated on the sample is as fictional as the sample", async () => {
  await shows(<ProjectPanel />);
  await act(async () => {
    button("载入示例工程（虚构）")?.click();
    await vi.waitFor(() => expect(countSamples(project().value.collections).samples).toBeGreaterThan(100));
  });
  await shows(<Simulator />);
  await types(labelled("下一年度总量"), "100");
  await press("保存为情景");
  expect(scenarios().map(({ note }) => note)).toEqual(["示例（虚构）", "示例（虚构）"]);
  expect(countSamples(project().value.collections).others).toBe(0);
});

test("on a public installation the project goes to a file and back, and nothing leads to the ledger", async () => {
  const ofLedger = () => ["模拟指标分配", "载入示例工程（虚构）", "导入表格", "打开用地指标账本"].map((name) => Boolean(button(name)));
  await shows(<ProjectPanel />);
  expect(ofLedger()).toEqual([true, true, true, true]);
  await happens(() => store.getState().configure({ ...store.getState().configuration, releaseClass: "public" }));
  expect(ofLedger()).toEqual([false, false, false, false]);
  expect([button("保存到文件"), button("打开文件")].map(Boolean)).toEqual([true, true]);
});
