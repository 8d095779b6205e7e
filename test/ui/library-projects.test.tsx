// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { defaultConfiguration } from "../../src/domain/configuration";
import { addMessages } from "../../src/i18n/translate";
import { PlanContext } from "../../src/store/use-plan";
import { ProjectsView } from "../../src/ui/library/projects/ProjectsView";
import { everyMessage } from "../support/every-message";
import { endTabs, type ProjectTab } from "../support/imported";
import { stubIndexedDb } from "../support/indexed-db";
import { aLibraryTab, anInvestment } from "../support/library";

addMessages(everyMessage);

let root: Root;
let tab: ProjectTab;

const centre = "自贸试验区昆明片区展示中心";
const column = (stage: string) => document.querySelector(`[data-stage="${stage}"]`)?.textContent ?? "";
const named = (name: string, within: ParentNode = document) => {
  const found = [...within.querySelectorAll("button")].find((one) => (one.getAttribute("aria-label") ?? one.textContent) === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const field = (label: string) => {
  const id = [...document.querySelectorAll("label")].find(({ textContent }) => textContent === label)?.htmlFor;
  const found = id ? document.getElementById(id) : null;
  if (!(found instanceof HTMLInputElement)) throw new Error(`no field ${label}`);
  return found;
};
const click = (name: string, within?: ParentNode) => act(async () => named(name, within).click());
const types = (into: HTMLInputElement, text: string) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(into, text);
    into.dispatchEvent(new Event("input", { bubbles: true }));
  });
const press = (on: Element, key: string) => act(async () => void on.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey: true, bubbles: true, cancelable: true })));
const entries = () => Object.values(tab.project().value.collections.investments);
const show = (as: "board" | "list" | "map") =>
  act(async () =>
    root.render(
      <PlanContext value={tab.store}>
        <ProjectsView as={as} />
      </PlanContext>,
    ),
  );

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.stubGlobal("CSS", { escape: (text: string) => text });
  stubIndexedDb();
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  Element.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  tab = await aLibraryTab([anInvestment("talks", { name: "洽谈项目", isNegotiated: true, stage: "planning", investmentYuan: 350_000_000 })]);
  root = createRoot(document.body.appendChild(document.createElement("main")));
});

afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
  endTabs();
});

test("the board has a column for each stage and one for what nobody said, with firm sums and over how many", async () => {
  await show("board");
  expect(column("signed")).toContain("磷矿开发利用与深加工项目");
  expect(column("started")).toContain(centre);
  // A reply of 2020 is not how things stand today.
  expect(column("started")).toMatch(/项的阶段截至 2020，其后未载/);
  expect(document.querySelector("[data-project=project-exhibition-centre]")?.textContent).toContain("截至 2020 年");
  expect(document.querySelector("[data-project=talks]")?.textContent).not.toContain("截至");
  expect(column("producing")).toMatch(/所载产能3 GW · 截至 2019 年 · 有提示/);
  expect(column("signed")).toContain("所在县区");
  expect(column("unknown")).toMatch(/^阶段未载13均未载金额/);
  expect(column("planning")).toContain("录入 3.5 亿元 · 1 项有金额");
  expect(column("planning")).toContain("在谈");
});

test("thousands of projects come a few at a time, and all of them count", async () => {
  const many = Array.from({ length: 3000 }, (_, n) => anInvestment(`m-${n}`, { stage: "signed", investmentYuan: 100_000_000, zone: "park-anning" }));
  tab.project().actions.run({ name: "change-records", why: "projects", changes: many.map((record) => ({ name: "put-record", collection: "investments", record })) });
  await show("board");
  expect(document.querySelectorAll("[data-stage=signed] [data-project]")).toHaveLength(40);
  expect(column("signed")).toContain("录入 3,000 亿元 · 3000 项有金额");
  await click("再显示（还有 2961 个）");
  expect(document.querySelectorAll("[data-stage=signed] [data-project]")).toHaveLength(80);
});

test("a key moves a card to the next stage: it asks for the day, which nobody knows unless it is said, and a button undoes it", async () => {
  await show("board");
  await press(named(centre), "ArrowRight");
  expect([field("到达该阶段的日期").value, document.activeElement]).toEqual(["", field("到达该阶段的日期")]);
  await click("今天");
  expect(field("到达该阶段的日期").value).toBe("2026-11-22");
  await types(field("到达该阶段的日期"), "2021-13");
  await click("移动");
  expect(document.querySelector("[role=alert]")?.textContent).toContain("不是日期");
  expect(column("started")).toContain(centre);
  await types(field("到达该阶段的日期"), "");
  await click("移动");
  expect(column("producing")).toContain(centre);
  expect(document.body.textContent).toContain(`“${centre}”已移到“投产”`);
  expect(entries().find(({ register }) => register !== null)).toMatchObject({ stage: "producing", dates: {} });
  await click("撤销");
  expect(column("started")).toContain(centre);
  expect([document.body.textContent?.includes("已移到"), document.querySelector("[data-undo]")]).toEqual([false, null]);
  // Whoever does something else meanwhile finds no button that would take that back.
  await act(async () => tab.project().actions.redo());
  expect(document.querySelector("[data-undo]")).not.toBeNull();
  await act(async () => tab.project().actions.run({ name: "put-record", collection: "investments", record: anInvestment("other") }));
  expect(document.querySelector("[data-undo]")).toBeNull();
});

test("the menu offers the stages it can come to; what the register says of its stage cannot be unsaid", async () => {
  await show("board");
  const menu = document.querySelector<HTMLSelectElement>(`[data-project="project-exhibition-centre"] select`);
  expect([...(menu?.options ?? [])].map(({ value }) => value)).toEqual(["", "planning", "signed", "producing", "expanding"]);
  await act(async () => {
    if (menu) menu.value = "expanding";
    menu?.dispatchEvent(new Event("change", { bubbles: true }));
  });
  expect(document.querySelector("dialog")?.textContent).toContain("移到“增资”");
  await click("取消");
  expect(entries()).toHaveLength(1);
});

test("a new project needs a name and takes no telephone number; unknown stays unknown", async () => {
  await show("list");
  await click("新增项目");
  await types(field("责任岗位"), "张岗 138 0013 8000");
  await click("保存");
  expect(document.querySelector("[role=alert]")?.textContent).toBe("有 2 处要改");
  expect(document.querySelector("form")?.textContent).toContain("含电话、证件号、邮箱或联系人");
  expect(entries()).toHaveLength(1);
  await types(field("项目名称"), "切片项目");
  await types(field("责任岗位"), "招商科岗");
  await types(field("总投资"), "3.5");
  await click("保存");
  expect(entries().find(({ name }) => name === "切片项目")).toMatchObject({ investmentYuan: 350_000_000, land: null, stage: null, responsible: "招商科岗", releaseClass: "internal" });
  expect(document.querySelector("[aria-label=切片项目]")?.textContent).toContain("3.5 亿元");
});

test("what is entered over the register is underlined, and the register's own stays below it", async () => {
  tab.project().actions.run({ name: "put-record", collection: "investments", record: anInvestment("c", { name: centre, register: "project-exhibition-centre", stage: "producing" }) });
  tab.store.getState().showLibrary({ of: "projects", as: "map", open: "project-exhibition-centre" });
  await show("map");
  const details = document.querySelector("article");
  expect(details?.querySelector("[data-kind=entered]")?.textContent).toContain("投产");
  expect(details?.textContent).toContain("登记：开工");
  expect(details?.querySelectorAll("[data-statement]")).toHaveLength(3);
  await click("删除录入", details ?? document);
  expect(entries().map(({ id }) => id)).toEqual(["talks"]);
  expect(document.querySelector("article")?.textContent).toContain("开工");
});

test("taking over from the register keeps what it says unless something else is said", async () => {
  tab.store.getState().showLibrary({ of: "projects", as: "list", open: "project-exhibition-centre" });
  await show("list");
  await click("接续录入");
  expect(document.querySelector("form h3")?.textContent).toBe("接续录入");
  expect([...document.querySelectorAll("form select option:first-child")].map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(["沿用登记：开工"]));
});

test("Escape leaves a form and not the library; what was changed is asked about", async () => {
  const escape = () => act(async () => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true })));
  await show("list");
  await click("新增项目");
  await types(field("项目名称"), "未存的项目");
  await escape();
  expect(document.querySelector("[role=alertdialog]")?.textContent).toContain("有未保存的更改");
  await click("继续编辑");
  expect(field("项目名称").value).toBe("未存的项目");
  await escape();
  await click("放弃更改");
  expect([document.querySelector("form"), entries().length]).toEqual([null, 1]);
  await click("新增项目");
  await escape();
  expect(document.querySelector("form")).toBeNull();
});

test("after a deletion the keyboard goes on at the card of the register", async () => {
  vi.stubGlobal("requestAnimationFrame", (then: () => void) => setTimeout(then, 0));
  tab.project().actions.run({ name: "put-record", collection: "investments", record: anInvestment("c", { name: centre, register: "project-exhibition-centre" }) });
  tab.store.getState().showLibrary({ of: "projects", as: "list", open: "c" });
  await show("list");
  await click("删除录入");
  await act(async () => new Promise((resolve) => setTimeout(resolve, 5)));
  expect(document.activeElement?.closest("[data-project]")?.getAttribute("data-project")).toBe("project-exhibition-centre");
  expect(document.querySelector("[data-undo]")).not.toBeNull();
});

test("a public installation shows the register and offers nothing to change", async () => {
  tab.store.getState().configure({ ...defaultConfiguration, releaseClass: "public" });
  await show("board");
  expect(document.body.textContent).toContain(centre);
  expect(document.body.textContent).not.toMatch(/洽谈项目|东风重机/);
  expect([...document.querySelectorAll("button")].map(({ textContent }) => textContent)).not.toEqual(expect.arrayContaining(["新增项目"]));
  expect(document.querySelector("[data-project] select")).toBeNull();
  await press(named(centre), "ArrowRight");
  expect(document.querySelector("dialog")).toBeNull();
});
