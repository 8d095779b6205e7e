// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { PlanStoreApi } from "../../../src/store/plan-store";
import { SplitsView } from "../../../src/ui/library/splits/SplitsView";
import { pasteYears } from "../../../src/ui/library/splits/paste-years";
import { draftOfSplit, emptyYear, newSplit, readSplit, splitFrom } from "../../../src/ui/library/splits/split-draft";
import { splitSheet } from "../../../src/sheets/split-sheet";
import { aLibraryTab } from "../../support/library";
import { aSplit, aWaferProject } from "../../support/library-store";
import { aPage } from "../../support/page";

let store: PlanStoreApi;
let page: Awaited<ReturnType<typeof aPage>>;

const collections = () => store.getState().project?.value.collections;
const saved = () => Object.values(collections()?.splits ?? {});

beforeEach(async () => {
  vi.setConfig({ testTimeout: 30_000 });
  store = (await aLibraryTab()).store;
  store.getState().project?.actions.run({ name: "put-record", collection: "investments", record: aWaferProject("pv", { name: "硅片项目", zone: "park-anning", investmentYuan: 10_000_000 }) });
  page = await aPage(store, <SplitsView as="list" />);
});
afterEach(() => page.leave());

test("a split is entered, asks whose share is whose, runs its sums, warns, is saved in one step and undone", async () => {
  expect(page.text()).toContain("尚无利益分享");
  await page.press("button", "新增分享");
  await page.types("combobox", "招商项目", "pv");
  expect((page.get("textbox", "名称") as HTMLInputElement).value).toBe("硅片项目");
  expect((page.get("combobox", "承载地") as HTMLSelectElement).value).toBe("park-anning");
  await page.press("radio", "3:7");
  await page.types("textbox", "2026 年固定资产投资合计，万元", "1,200");
  // Neither side is taken for anyone's.
  expect(page.text()).toContain("选定比例和归属后显示双方所得");
  await page.press("button", "保存");
  expect(page.text()).toContain("尚不能保存：请选择首谈地、请选择较小一份归哪一方");
  expect(saved()).toEqual([]);

  await page.types("combobox", "首谈地", "530102");
  await page.press("radio", /^承载地 30%，首谈地 70%/);
  expect(page.text()).toContain("首谈 ≈ 840 万元");
  expect(page.text()).toContain("固定资产投资2026 年");
  expect(page.text()).toContain("双方之和 = 录入合计 ✓");
  expect(page.text()).toContain("分享的固定资产投资合计 1,200 万元，大于项目库所记投资 1,000 万元");
  await page.types("textbox", "2027 年税收收入合计，万元", "30%");
  expect(page.text()).toContain("不能是百分比");
  await page.types("textbox", "2027 年税收收入合计，万元", "");
  await page.press("button", "保存");
  expect(saved()).toMatchObject([{ releaseClass: "internal", title: "硅片项目", project: "pv", first: "530102", host: "park-anning", firstPermille: 700, years: [{ year: 2026, measure: "fixed-investment", totalYuan: 12_000_000 }] }]);
  expect(page.text()).toContain("已保存“硅片项目”");
  await page.press("button", "撤销");
  expect(saved()).toEqual([]);
  expect([page.text().includes("已保存"), page.find("button", "撤销")]).toEqual([false, undefined]);
});

test("a split that another tab's editing refuses stays in its form, and nobody says that it was saved", async () => {
  await page.happens(() => store.getState().project?.actions.run({ name: "put-record", collection: "splits", record: aSplit("a") }));
  await page.press("button", /^分享a/);
  await page.types("textbox", "备注", "改");
  await page.happens(() => store.setState(({ project }) => ({ project: project && { ...project, actions: { ...project.actions, run: () => undefined } } })));
  await page.press("button", "保存");
  expect([page.text().includes("已保存"), page.text().includes("未执行："), (page.get("textbox", "备注") as HTMLInputElement).value]).toEqual([false, true, "改"]);
});

test("neither title nor note tells of a person", () => {
  expect(readSplit({ ...newSplit(2026), title: "甲 联系人张三 13888888888" }).faults).toContain("personal");
  expect(readSplit({ ...newSplit(2026), note: "a@b.cn" }).faults).toContain("personal");
  expect(readSplit({ ...newSplit(2026), title: "甲", note: "2026-11-22 签" }).faults).not.toContain("personal");
});

test("a table is pasted, years that are lacking follow, and what has no room is counted", async () => {
  await page.press("button", "新增分享");
  await page.pastes("第 1 行年份", "2025\t1\t2\t3\t4\r\n2026年\t5\r\n2027\t\t6\r\n2028\t7\r\n");
  expect(page.text()).toContain("1 格未放入");
  const value = (name: string) => (page.get("textbox", name) as HTMLInputElement).value;
  expect([value("2025 年规上工业产值合计，万元"), value("2026 年税收收入合计，万元"), value("2028 年税收收入合计，万元")]).toEqual(["3", "5", "7"]);
});

test("an entry is deleted and comes back with one press", async () => {
  await page.happens(() => store.getState().project?.actions.run({ name: "put-record", collection: "splits", record: aSplit("a") }));
  await page.press("button", /^分享a/);
  await page.press("button", "删除");
  expect(saved()).toEqual([]);
  await page.press("button", "撤销");
  expect(saved().map(({ id }) => id)).toEqual(["a"]);
});

test("the form and the record say the same, and nothing is chosen where nothing was said", () => {
  for (const record of [aSplit("a"), aSplit("b", { firstPermille: 355, note: "按协议" }), aSplit("c", { firstPermille: 600, years: [] })]) expect(splitFrom(draftOfSplit(record), record.id)).toEqual(record);
  const { ratio, smaller, first, host } = newSplit(2026);
  expect({ ratio, smaller, first, host }).toEqual({ ratio: null, smaller: null, first: "", host: "" });
});

test.each([
  ["33.3", 333],
  ["３０％", 300],
  ["0", 0],
  ["100.0", 1000],
  ["33.33", null],
  ["101", null],
  ["-1", null],
  ["", null],
])("a share of %s percent is read as %s‰", (freePercent, permille) => {
  expect(readSplit({ ...newSplit(2026), ratio: "free", freePercent }).firstPermille).toBe(permille);
});

test("years are read once each, and pasting stops at as many as there can be", () => {
  const years = [emptyYear(0, "2026"), emptyYear(1, "2026"), emptyYear(2, "1999")].map((year) => ({ ...year, tax: "1" }));
  const reading = readSplit({ ...newSplit(2026), years });
  expect([...reading.cells]).toEqual([["1 year", "year-twice"], ["2 year", "year"]]);
  expect(reading.years).toEqual([{ year: 2026, measure: "tax", totalYuan: 10_000 }]);
  const pasted = pasteYears(years, Array.from({ length: 100 }, () => ["1"]), 0, "tax");
  expect([pasted.years.length, pasted.left]).toEqual([60, 40]);
});

test("the exported table says what each figure is and that it stays inside", () => {
  const { head, rows } = splitSheet([aSplit("a"), aSplit("b", { years: [] })], { language: "zh", day: "2026-11-22", nameOf: (id) => ({ zh: id, en: id }), projectName: (id) => id });
  expect(head[0]).toContain("内部");
  expect(head.join()).toContain("不是文件给出的测算结果");
  expect(rows.map((row) => row.slice(6, 12).map((cell) => (cell === null ? null : Object.values(cell)[0])))).toEqual([
    ["2026", "税收收入", "1000001", "300000", "700001", "合计：录入；双方所得：计算"],
    ["2027", "税收收入", "2000000", "600000", "1400000", "合计：录入；双方所得：计算"],
    ["历年合计", "税收收入", "3000001", "900000", "2100001", "均为计算"],
    [null, null, null, null, null, "尚未录入金额"],
  ]);
});
