// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { emptySearch } from "../../src/domain/sites/site-search";
import { answerRequest } from "../../src/formats/tables/answer-request";
import { readTable } from "../../src/formats/tables/read-table";
import { writeXlsx } from "../../src/formats/tables/write-table";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { PlanContext } from "../../src/store/use-plan";
import { SiteQuestionsPage } from "../../src/ui/site-sheet/SiteQuestionsPage";
import { loadWords } from "../../src/i18n/load-words";
import { rooms } from "../../src/i18n/rooms";
import { aProjectTab, endTabs, type ProjectTab } from "../support/imported";
import { stubIndexedDb } from "../support/indexed-db";
import { aLimit, filledBook, parks, questionsOf } from "../support/site-answers";
import { aPublication } from "./panels-fixture";

let store: PlanStoreApi;
let tab: ProjectTab;
let root: Root;
let page: HTMLElement;
let saved: { name: string; content: Blob }[];
vi.mock("../../src/platform/save-file", () => ({ saveFile: (name: string, content: Blob) => void saved.push({ name, content }) }));
/** The worker's answers, on this thread. */
vi.mock("../../src/formats/tables/ask-worker", () => ({
  readTableFile: async (file: File) => readTable(new Uint8Array(await file.arrayBuffer()), file.name),
  writeTableFile: async (book: Parameters<typeof writeXlsx>[0], format: "xlsx" | "csv") => {
    const answer = answerRequest({ ask: "write", book, format }, () => undefined);
    return answer.is === "written" ? answer.bytes : null;
  },
}));

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  stubIndexedDb();
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLDialogElement.prototype.close = () => undefined;
  await loadWords(rooms.sites, rooms.import, rooms.imported, rooms.sheets, rooms.tables, rooms.themes, rooms.comparison);
  saved = [];
  store = createPlanStore();
  store.getState().receivePublication(aPublication(parks), []);
  store.getState().receiveStatements([], null);
  store.getState().setToday("2026-11-22");
  tab = await aProjectTab({}, store);
  page = document.body.appendChild(document.createElement("main"));
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
  endTabs();
  vi.unstubAllGlobals();
});

const show = () => act(async () => root.render(<PlanContext value={store}><SiteQuestionsPage /></PlanContext>));
const press = (name: string) =>
  act(async () => {
    const one = [...page.querySelectorAll<HTMLElement>("button, [role=tab]")].find((button) => button.textContent === name || button.getAttribute("aria-label") === name);
    if (!one) throw new Error(`no button ${name}`);
    one.click();
  });
const search = () => act(() => store.getState().startSiteSearch({ ...emptySearch, limits: [aLimit("power", { least: 500 }), aLimit("planning-eia", { any: ["yes"] })], kept: ["yanglin"] }));
const answers = () => Object.values(tab.project().value.collections.answers).map(({ unit, criterion, lo, words }) => [unit, criterion, lo, words.join()]);

async function choose(bytes: BlobPart, name: string): Promise<void> {
  const input = page.querySelector<HTMLInputElement>("[data-testid=answers-file]");
  if (!input) throw new Error("no field for a file");
  Object.defineProperty(input, "files", { value: { item: () => new File([bytes], name) }, configurable: true });
  await act(async () => void input.dispatchEvent(new Event("change", { bubbles: true })));
  await vi.waitFor(async () => {
    await act(async () => undefined);
    expect(page.querySelector("[aria-busy=true]")).toBeNull();
  });
}

test("the shortlist is asked what its limits leave open, on screen, in a file and on paper", async () => {
  search();
  await show();
  expect([...page.querySelectorAll("h3")].map((head) => head.textContent)).toEqual(["杨林经开区2 项"]);
  expect([...page.querySelectorAll("tbody tr")].map((row) => row.textContent)).toEqual(["供电容量≥ 500 kVAkVAyanglin/power", "规划环评准入准入、不准入yanglin/planning-eia"]);
  await press("下载 CSV");
  await vi.waitFor(() => expect(saved[0]?.name).toBe("询问清单 杨林经开区 2026-11-22.csv"));
  const text = await saved[0]?.content.text();
  expect(text?.split("\r\n").at(-2)).toBe("yanglin/planning-eia,杨林经开区 / Yanglin,规划环评 / Planning EIA,准入 / admitted,准入、不准入（admitted; not admitted）,,,,");
  expect(text?.split("\r\n").at(-3)).toBe("yanglin/power,杨林经开区 / Yanglin,供电容量 / Power supply,≥ 500 kVA,kVA,,,,");
  const paper = document.querySelector("[data-testid=print-pages]");
  expect([paper?.querySelector("h1")?.textContent, paper?.querySelectorAll("tbody tr").length]).toEqual(["杨林经开区 · 询问清单Yanglin · Questions to the park", 2]);
  expect(document.documentElement.dataset["printing"]).toBe("sites");
});

test("a list that comes back is looked at before anything changes, taken in one step, and listed", async () => {
  search();
  await show();
  await press("录入答复");
  await choose(writeXlsx(filledBook(questionsOf("power", "planning-eia").slice(0, 1), [{ answer: "2万" }, { answer: "是", by: "李主任" }])), "答复.xlsx");
  expect([...page.querySelectorAll("[data-testid=answer-changes] tbody tr")].map((row) => row.getAttribute("data-state"))).toEqual(["new", "refused"]);
  expect(page.textContent).toContain("“答复单位/岗位”中似有人名");
  expect(answers()).toEqual([]);
  await press("录入 1 条答复");
  expect(answers()).toEqual([["yanglin", "power", 20_000, ""]]);
  expect(tab.project().undo.at(-1)?.command).toMatchObject({ name: "change-records", why: "answers" });
  await press("已有答复");
  expect(page.querySelector("[data-testid=answer-list] tbody")?.textContent).toContain("原文：2万 kVA");
  await press("删除杨林经开区关于供电容量的答复");
  expect(answers()).toEqual([]);
  act(() => tab.project().actions.undo());
  expect(answers()).toEqual([["yanglin", "power", 20_000, ""]]);
});

test("only its own step is undone by the button of a list that was taken in", async () => {
  search();
  await show();
  await press("录入答复");
  await choose(writeXlsx(filledBook(questionsOf("power").slice(0, 1), [{ answer: "2万" }])), "答复.xlsx");
  await press("录入 1 条答复");
  const buttons = () => [...page.querySelectorAll("[role=tabpanel] button")].map(({ textContent }) => textContent);
  expect(buttons()).toContain("撤销");
  const other = Object.values(tab.project().value.collections.answers)[0];
  if (!other) throw new Error("no answer");
  act(() => tab.project().actions.run({ name: "change-records", why: "answers", changes: [{ collection: "answers", id: "other", record: { ...other, id: "other", criterion: "water" } }] } as never));
  expect([buttons().includes("撤销"), page.textContent?.includes("已录入 1 条答复")]).toEqual([false, true]);
  act(() => tab.project().actions.undo());
  expect(buttons()).toContain("撤销");
  await press("撤销");
  expect([buttons().includes("撤销"), answers(), page.textContent?.includes("已撤销")]).toEqual([false, [], true]);
});

test("an answer by hand is said to be entered only where the project took it", async () => {
  search();
  await show();
  await press("录入答复");
  const put = (name: string, value: string) =>
    act(async () => {
      const label = [...page.querySelectorAll("label")].find((one) => one.firstElementChild?.textContent === name);
      const field = label?.querySelector<HTMLInputElement>("input, select");
      if (!field) throw new Error(`no field ${name}`);
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, "value")?.set?.call(field, value);
      field.dispatchEvent(new Event(field.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
    });
  await put("问题", "power");
  await put("答复", "500");
  await put("答复单位/岗位", "招商岗");
  const { actions } = tab.project();
  act(() => store.setState({ project: { ...tab.project(), actions: { ...actions, run: () => undefined } } }));
  await act(async () => page.querySelector<HTMLButtonElement>("form [type=submit]")?.click());
  expect([page.querySelector("[role=alert]")?.textContent, answers()]).toEqual(["工程没有保存这些答复。请检查工程面板中的提示后重试。", []]);
  act(() => store.setState({ project: { ...tab.project(), actions } }));
  await act(async () => page.querySelector<HTMLButtonElement>("form [type=submit]")?.click());
  expect([page.querySelector("[role=alert]"), answers().length, page.textContent?.includes("已录入，可在工程中撤销。")]).toEqual([null, 1, true]);
});

test("a file that is no list of questions is said to be none", async () => {
  await show();
  await press("录入答复");
  await choose("片区,面积\r\n杨林,54", "面积.csv");
  expect(page.querySelector("[role=alert]")?.textContent).toContain("面积.csv");
  expect(page.querySelector("[role=alert]")?.textContent).toContain("没有询问清单");
});

test("for the public no answer is entered and none is shown, but the list can still be had", async () => {
  store.getState().configure({ ...store.getState().configuration, releaseClass: "public" });
  search();
  await show();
  expect(page.querySelectorAll("tbody tr").length).toBe(2);
  for (const part of ["录入答复", "已有答复"]) {
    await press(part);
    expect([page.querySelector("[role=tabpanel]")?.textContent, page.querySelector("input, table")]).toEqual(["公开版和展厅模式不录入、也不显示园区答复。请在内部版中录入。", null]);
  }
});
