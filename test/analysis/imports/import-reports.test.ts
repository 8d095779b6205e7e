import { expect, test } from "vitest";
import { blankTransfers, bookedBalances } from "../../../src/analysis/imports/blank-transfers";
import { asOfText } from "../../../src/analysis/imports/other-changes";
import { accountTree } from "../../../src/analysis/account-tree";
import { emptyProject } from "../../../src/domain/project";
import { applyCommand } from "../../../src/domain/project-commands";
import { emptyCollections, type HousingProjectRecord, type MonthlyRecord } from "../../../src/domain/project-records";
import { accepted, aPlan, aSheet } from "../../support/tables";
import { aPublication } from "../../support/ledger";

const namesOfA = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `单位${from + index}`);

test("three thousand subtotals are compared in a moment, each with the rows since the one before", async () => {
  const rows = Array.from({ length: 3000 }, (_, index) => [[`单位${index}`, String(index)], ["小计", String(index)]]).flat();
  const start = performance.now();
  const plan = await aPlan(aSheet([["2025年 单位：亩"], ["县区", "下达"], ...rows, ["合计", "0"]]));
  expect(performance.now() - start).toBeLessThan(10_000);
  expect([plan.agreeing, plan.differences.map(({ row }) => row)]).toEqual([3000, [6002]]);
}, 30_000);

test("rows for thousands of units and years are told apart by key", async () => {
  const units = Array.from({ length: 180 }, (_, index) => ({ id: `u${index}`, kind: "county" as const, name: { zh: `县${index}`, en: `C${index}` }, aliases: [], formerNames: [] }));
  const rows = units.flatMap(({ id }) => Array.from({ length: 110 }, (_, index) => [id, String(1990 + index), "1"]));
  const start = performance.now();
  const plan = await aPlan(aSheet([["单位：亩"], ["单位编号", "年度", "下达"], ...rows]), { units });
  expect(plan.changes).toHaveLength(19_800);
  expect(performance.now() - start).toBeLessThan(10_000);
}, 30_000);

test("a total says which rows it sums, which of these are not booked, and which are in no sum", async () => {
  const plan = await aPlan(aSheet([["2025年 单位：亩"], ["县区", "下达"], ["官渡区", "1"], ["其中：某地", "1"], ["某某新城", "2"], ["小计", "3"], ["五华区", "4"], ["小计", "9"], ["合计", "7"]]));
  expect(plan.differences).toMatchObject([{ row: 7, rows: [6], unbooked: [], out: [] }]);
  expect([plan.agreeing, plan.summedUnbooked]).toEqual([2, [4]]);
  const wrong = await aPlan(aSheet([["2025年 单位：亩"], ["县区", "下达"], ["官渡区", "1"], ["其中：某地", "1"], ["某某新城", "2"], ["合计", "8"]]));
  expect(wrong.differences).toMatchObject([{ rows: [2, 4], unbooked: [4], out: [3] }]);
});

test("a subtotal below a total sums the rows since that total", async () => {
  const plan = await aPlan(aSheet([["2025年 单位：亩"], ["县区", "下达"], ["五华区", "4"], ["合计", "4"], ["官渡区", "1"], ["小计", "1"]]));
  expect(plan.differences.map(({ row }) => row)).toEqual([3]);
  expect(plan.agreeing).toBe(1);
});

test("every row of which nothing is taken is listed with its reason", async () => {
  const plan = await aPlan(aSheet([["2025年 单位：亩"], ["县区", "下达"], ["官渡区", "1"], ["某某新城", "2"], ["安宁", "3"], ["五华区", "约3"], ["盘龙区", "—"], ["西山区", "1"], ["西山区", "2"], ["合计", "12"], ["注：测试", ""]]), { answers: { names: { "|安宁": "none" }, duplicates: {} } });
  expect(plan.leftOut).toEqual([
    { why: "unmatched", rows: [3] },
    { why: "declined", rows: [4] },
    { why: "faulty", rows: [5] },
    { why: "empty", rows: [6] },
    { why: "duplicate", rows: [7, 8] },
    { why: "total", rows: [9] },
    { why: "note", rows: [10] },
  ]);
});

test("the office's 剩余 is compared with ours row by row, and where ours is unknown the missing terms are named", async () => {
  const head = ["县区", "下达", "结转", "调入", "调出", "使用", "剩余"];
  const plan = await aPlan(aSheet([["2025年 单位：公顷"], head, ["官渡区", "10", "1", "0", "2", "4", "5"], ["五华区", "10", "1", "0", "0", "4", "6.5"], ["盘龙区", "10", "", "", "0", "4", "6"]]));
  expect(plan.balances.map(({ row, own, agrees, missing }) => [row, own, agrees, missing])).toEqual([
    [2, 5 * 3_000_000, true, []],
    [3, 7 * 3_000_000, false, []],
    [4, null, false, ["carried-in", "transferred-in"]],
  ]);
  // What the ledger has already counts as a term.
  const { collections } = accepted(emptyProject("p"), plan);
  const next = await aPlan(aSheet([["2025年 单位：公顷"], ["县区", "使用", "剩余"], ["官渡区", "6", "3.00"]]), { collections });
  expect(next.balances).toMatchObject([{ own: 3 * 3_000_000, agrees: true }]);
});

test("blank carry-overs and transfers of what was imported become zero in one step, of other units they stay unknown", async () => {
  const publication = aPublication(3, 0);
  const units = publication.districts.map(({ id, name }) => ({ id, kind: "county" as const, name, aliases: [], formerNames: [] }));
  const plan = await aPlan(aSheet([["2025年 单位：亩"], ["县区", "下达", "使用", "调入"], ["531001", "10", "4", "1"], ["531002", "10", "", ""]]), { units });
  const project = accepted(emptyProject("p"), plan);
  const { count, command } = blankTransfers(accountTree(publication, null), project.collections.ledger, bookedBalances(plan.changes));
  if (command === null) throw new Error("nothing to fill");
  const filled = applyCommand(project, command);
  expect(filled.project.collections.ledger["2025.531001"]).toMatchObject({ cells: { "carried-in": { amount: { count: 0 } }, "transferred-in": { amount: { value: "1" } }, "transferred-out": { amount: { count: 0 } } } });
  expect(filled.project.collections.ledger["2025.531002"]).toEqual(project.collections.ledger["2025.531002"]);
  expect(count).toBeGreaterThanOrEqual(2);
  expect(applyCommand(filled.project, filled.inverse).project.collections).toEqual(project.collections);
});

const housing = (names: readonly string[]) => aSheet([["项目名称", "所在园区", "套数"], ...names.map((name) => [name, "", "5"])]);

test("no new project takes the id of another, in the same table or in the project", async () => {
  const plan = await aPlan(housing(namesOfA(0, 5000)), { target: "housing" });
  expect(new Set(plan.commands.map(({ record }) => record.id)).size).toBe(5000);
  const { record: first } = plan.commands[0] ?? {};
  // Something else already stands under the id that the first project asks for.
  const other = { ...(first as HousingProjectRecord), name: "别的项目" };
  const beside = await aPlan(housing(namesOfA(0, 2)), { target: "housing", collections: { ...emptyCollections, projects: { [other.id]: other } } });
  expect(beside.commands).toHaveLength(2);
  expect(beside.commands.map(({ record }) => record.id)).not.toContain(other.id);
  const [again] = (await aPlan(housing(["单位0"]), { target: "housing", collections: { ...emptyCollections, projects: { x: { ...other, id: "x", name: "单位0" } } } })).changes;
  expect(again?.state).toBe("unchanged");
});

test("nor does a monthly figure", async () => {
  const sheet = aSheet([["园区", "月份", "指标", "数值", "计量单位"], ["安宁产业园区", "2025-03", "产值", "1", "亿元"]]);
  const plan = await aPlan(sheet, { target: "monthly" });
  const other = { ...(plan.commands[0]?.record as MonthlyRecord), indicator: "别的指标" };
  const beside = await aPlan(sheet, { target: "monthly", collections: { ...emptyCollections, monthly: { [other.id]: other } } });
  expect(beside.changes[0]?.state).toBe("new");
  expect(beside.commands[0]?.record.id).not.toBe(other.id);
});

test("a date that no calendar has is told and not stored", async () => {
  expect([asOfText("2026-99-99"), asOfText("2026年2月30日"), asOfText("2026-02"), asOfText("截至2025年12月31日"), asOfText("2025年底")]).toEqual([null, null, "2026-02", "2025-12-31", "2025"]);
  const plan = await aPlan(aSheet([["项目名称", "所在园区", "套数", "截至"], ["甲", "", "5", "2026-99-99"]]), { target: "housing", setup: { year: 2026 } });
  expect(plan.faults).toMatchObject([{ code: "cell-day", row: 1, column: 3 }]);
  expect(plan.commands[0]?.record).toMatchObject({ asOf: null });
});
