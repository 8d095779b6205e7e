import { expect, test } from "vitest";
import type { RecognisedTable } from "../../../src/domain/import-table";
import { emptyProject, faultOfProject } from "../../../src/domain/project";
import { applyCommand } from "../../../src/domain/project-commands";
import { accepted, aPlan, aSheet, theTable } from "../../support/tables";

const yearly = () => {
  const sheet = theTable("yearly.xlsx").sheets[1];
  if (!sheet) throw new Error("no sheet");
  return sheet;
};
const changesOf = (plan: Awaited<ReturnType<typeof aPlan>>) => plan.changes.map(({ row, unit, what, after, state }) => `${row + 1} ${unit} ${what} ${after.is === "land" ? `${after.amount.value} ${after.amount.unit}` : after.text} ${state}`);
const faultsOf = (plan: Awaited<ReturnType<typeof aPlan>>) => plan.faults.map(({ code, row, column, value }) => `${code} ${row + 1}.${column} ${value}`);

test("only rows whose unit is sure are taken; blank, — and / stay unknown and never become zero", async () => {
  const plan = await aPlan(yearly());
  expect(plan.questions).toEqual([]);
  expect(plan.labels.map(({ name, unit, match }) => `${name} ${match.is} ${unit}`)).toEqual(["官渡区 matched 530111", "安宁 doubtful null", "昆明经开区 matched park-jingkai", "昆明市杨林开发区 matched park-yanglin", "某某新城 unmatched null"]);
  expect(changesOf(plan)).toEqual([
    "6 530111 issued 120.5 ha new",
    "6 530111 issued.farmland 80 ha new",
    "6 530111 issued.cultivated 40.25 ha new",
    "6 530111 used 90.5 ha new",
    "8 park-jingkai issued 1060.00 ha new",
    "8 park-jingkai issued.farmland 500 ha new",
    "8 park-jingkai issued.cultivated 210 ha new",
    "8 park-jingkai used 700 ha new",
    "9 park-yanglin issued 66.67 ha new",
    "9 park-yanglin used 60 ha new",
    "9 park-yanglin approved-unsupplied 12 ha new",
  ]);
  expect(plan.unknownCells).toBe(9);
});

test("a total that is not the sum of its rows is told with both, unconfirmed rows counted too", async () => {
  const plan = await aPlan(yearly());
  expect(plan.agreeing).toBe(4);
  expect(plan.differences).toEqual([{ row: 10, column: 5, stated: 1000 * 3_000_000, own: 1010.5 * 3_000_000, unit: "ha", rows: [5, 6, 7, 8, 9], unbooked: [6, 9], out: [] }]);
  expect(plan.summedUnbooked).toEqual([6, 9]);
});

test("subtotals sum the rows since the one before, or below where they stand above", async () => {
  const below = await aPlan(aSheet([["单位：亩", "2025年"], ["县区", "下达"], ["五华区", "1"], ["盘龙区", "2"], ["主城小计", "3"], ["安宁市", "4"], ["郊县小计", "5"], ["合计", "7"]]));
  expect([below.agreeing, below.differences.map(({ row }) => row)]).toEqual([2, [6]]);
  const above = await aPlan(aSheet([["单位：亩", "2025年"], ["县区", "下达"], ["合计", "7"], ["主城小计", "3"], ["五华区", "1"], ["盘龙区", "2"], ["郊县小计", "4"], ["安宁市", "4"]]));
  expect([above.agreeing, above.differences]).toEqual([3, []]);
});

test("a correction takes the row in, and one import is one step that undoes to what was", async () => {
  const answers = { names: { "|安宁": "park-anning", "|某某新城": "none" }, duplicates: {} };
  const plan = await aPlan(yearly(), { answers, setup: { cutOff: "2025-12-31", definition: "至年底" } });
  expect(plan.changes.filter(({ unit }) => unit === "park-anning")).toHaveLength(4);
  const before = emptyProject("p");
  const project = accepted(before, plan);
  expect(faultOfProject(project)).toBeNull();
  expect(project.collections.ledger["2025.park-anning"]).toMatchObject({ cells: { issued: { amount: { value: "200", unit: "ha", count: 600_000_000 }, cutOff: null }, "approved-unsupplied": { cutOff: "2025-12-31", definition: "至年底" } } });
  const { project: after, inverse } = applyCommand(before, { name: "change-records", why: "import", changes: plan.commands });
  expect(applyCommand(after, inverse).project.collections).toEqual(before.collections);
});

test("the same table again changes nothing; another figure is old → new, and other cells stay", async () => {
  const first = accepted(emptyProject("p"), await aPlan(yearly()));
  const again = await aPlan(yearly(), { collections: first.collections });
  expect([again.commands, new Set(again.changes.map(({ state }) => state))]).toEqual([[], new Set(["unchanged"])]);
  const next = await aPlan(aSheet([["2025年 单位：亩"], ["县区", "下达", "调入"], ["官渡区", "100", "5"]]), { collections: first.collections });
  expect(changesOf(next)).toEqual(["3 530111 issued 100 mu changed", "3 530111 transferred-in 5 mu new"]);
  const { cells } = accepted(first, next).collections.ledger["2025.530111"] as { cells: object };
  expect(Object.keys(cells)).toEqual(["issued", "issued.farmland", "issued.cultivated", "used", "transferred-in"]);
});

test("every bad cell is named with its place and the rest is kept", async () => {
  const plan = await aPlan(theTable("bad.cells.xlsx").sheets[0] ?? aSheet([]));
  expect(faultsOf(plan)).toEqual([
    "cell-error 3.1 #REF!",
    "cell-negative 3.2 -5",
    "cell-too-large 4.1 99999999",
    "cell-not-a-number 4.3 约20",
    "cell-percent 5.2 15%",
    "cell-unclear-number 5.3 12,5",
    "cell-date 6.1 2024-03-15",
    "cell-over-area 6.2 200000",
  ]);
  expect(changesOf(plan)).toEqual(["3 530111 approved 10 ha new", "4 530112 used 12 ha new", "5 530102 issued 12 ha new", "6 530103 approved 3 ha new", "7 530114 issued 20 ha new", "7 530114 used 4 ha new", "7 530114 approved 5 ha new"]);
});

test("two rows for one unit: neither counts until someone says which", async () => {
  const sheet = aSheet([["2025年 单位：亩"], ["县区", "下达"], ["安宁市", "1"], ["官渡区", "2"], ["530181", "3"]]);
  const plan = await aPlan(sheet);
  expect(plan.duplicates).toEqual([{ key: "2025.530181", unit: "530181", year: 2025, rows: [2, 4], chosen: null }]);
  expect(changesOf(plan)).toEqual(["4 530111 issued 2 mu new"]);
  const chosen = await aPlan(sheet, { answers: { names: {}, duplicates: { "2025.530181": 4 } } });
  expect(changesOf(chosen)).toEqual(["4 530111 issued 2 mu new", "5 530181 issued 3 mu new"]);
});

test("no unit, an unknown unit, no year, no names: a question each, and nothing is taken", async () => {
  const asked = async (lines: string[][]) => {
    const plan = await aPlan(aSheet(lines));
    expect(plan.commands).toEqual([]);
    return plan.questions;
  };
  expect(await asked([["2025年"], ["县区", "下达"], ["安宁市", "1"]])).toEqual(["unit"]);
  expect(await asked([["2025年 单位：顷"], ["县区", "下达"], ["安宁市", "1"]])).toEqual(["unit-unknown"]);
  expect(await asked([["县区", "下达（亩）"], ["安宁市", "1"]])).toEqual(["year"]);
  expect(await asked([["2025年"], ["事项", "下达（亩）", "使用（亩）"], ["甲", "1", "2"]])).toEqual(["names"]);
  expect(await asked([["随便", "写的"], ["文字", "而已"]])).toEqual(["header"]);
  expect((await aPlan(aSheet([["县区", "下达"], ["安宁市", "1"]]), { setup: { unit: "mu", year: 2025 } })).questions).toEqual([]);
  expect((await aPlan(aSheet([["县区", "下达（亩）"], ["安宁市", "1"]]), { setup: { year: 2025, published: " " } })).questions).toEqual(["published"]);
});

test("万亩 is ten thousand 亩, a unit in the cell must be the column's, and blank is zero only where someone said so", async () => {
  const sheet = aSheet([["2025年"], ["县区", "下达（万亩）", "使用（亩）", "调入（亩）"], ["安宁市", "1.2345", "12公顷", ""], ["官渡区", "0.5", "7亩", "0"]]);
  const plan = await aPlan(sheet);
  expect(changesOf(plan)).toEqual(["3 530181 issued 12345 mu new", "4 530111 issued 5000 mu new", "4 530111 used 7 mu new", "4 530111 transferred-in 0 mu new"]);
  expect(faultsOf(plan)).toEqual(["cell-unit-other 3.2 12公顷"]);
  const asZero = (table: RecognisedTable): RecognisedTable => ({ ...table, columns: table.columns.map((column) => ({ ...column, blankIsZero: column.role === "transferred-in" })) });
  expect(changesOf(await aPlan(sheet, { table: asZero }))).toContain("3 530181 transferred-in 0 mu new");
});

test("computed columns are not entered; figures of a published document carry it", async () => {
  const plan = await aPlan(aSheet([["2025年 单位：亩"], ["县区", "下达", "剩余"], ["安宁市", "5", "3"]]), { setup: { published: "某通知（测试〔2025〕1号）" } });
  expect([plan.computedCells, changesOf(plan)]).toEqual([1, ["3 530181 issued 5 mu new"]]);
  expect(plan.commands[0]?.record).toMatchObject({ releaseClass: "internal", cells: { issued: { published: "某通知（测试〔2025〕1号）" } } });
});

test("industries: those of the twelve are taken with their words, others named", async () => {
  const plan = await aPlan(aSheet([["园区", "主导产业", "辅助产业"], ["安宁产业园区", "石化、绿色新能源电池", "现代物流、职业教育"], ["海口工业园", "—", ""]]), { target: "industry" });
  expect(plan.commands.map(({ record }) => record)).toEqual([
    {
      id: "industry-park-anning",
      releaseClass: "internal",
      unit: "park-anning",
      industries: [
        { industry: "chemicals", role: "leading", name: "石化" },
        { industry: "batteries", role: "leading", name: "绿色新能源电池" },
        { industry: "logistics", role: "auxiliary", name: "现代物流" },
      ],
      asOf: null,
      source: null,
    },
  ]);
  expect(faultsOf(plan)).toEqual(["cell-industry-unknown 2.2 职业教育"]);
});

test("housing: unknown stays unknown, more built than planned is no fact, a project may stand nowhere", async () => {
  const sheet = aSheet([["项目名称", "所在园区", "类型", "套数", "已建成", "状态"], ["甲苑", "安宁产业园区", "保障性租赁住房", "1,200套", "300", "在建"], ["乙苑", "", "商品住房", "10", "12", "拟建"], ["丙苑", "某地", "", "3.5", "—", "停滞"]]);
  const plan = await aPlan(sheet, { target: "housing" });
  expect(plan.commands.map(({ record }) => record)).toMatchObject([
    { name: "甲苑", unit: "park-anning", type: "rental", dwellings: 1200, built: 300, status: "under-construction" },
    { name: "乙苑", unit: null, type: "other", dwellings: 10, built: null, status: "planned" },
  ]);
  expect(faultsOf(plan)).toEqual(["cell-too-many 3.4 12"]);
  const nowhere = await aPlan(sheet, { target: "housing", answers: { names: { "|某地": "none" }, duplicates: {} } });
  expect(nowhere.commands[2]?.record).toMatchObject({ name: "丙苑", unit: null, dwellings: null, built: null, status: null });
  expect(faultsOf(nowhere).slice(1)).toEqual(["cell-not-whole 4.3 3.5", "cell-status-unknown 4.5 停滞"]);
});

test("monthly figures: months as offices write them, one figure per unit, month and indicator", async () => {
  const sheet = aSheet([["园区", "月份", "指标", "数值", "计量单位"], ["安宁产业园区", "2025年3月", "工业总产值", "12.5", "亿元"], ["安宁产业园区", "202504", "工业总产值", "-1.5", "亿元"], ["安宁产业园区", "2025-04", "工业总产值", "2", "亿元"], ["安宁产业园区", "13月", "工业总产值", "2", "亿元"], ["安宁产业园区", "5月", "工业总产值", "/", "亿元"]]);
  const plan = await aPlan(sheet, { target: "monthly", setup: { year: 2025 } });
  expect(plan.commands.map(({ record }) => record)).toMatchObject([{ month: "2025-03", value: 12.5, unitName: "亿元" }, { month: "2025-04", value: -1.5 }]);
  expect(faultsOf(plan)).toEqual(["cell-twice 4.3 2", "cell-month 5.1 13月"]);
  expect(faultOfProject(accepted(emptyProject("p"), plan))).toBeNull();
});

test("columns that are not sure keep the table from being taken until each is said", async () => {
  const sheet = aSheet([["2025年 单位：亩"], ["县区", "拟下达", "累计下达"], ["安宁市", "3", "9"]]);
  const open = await aPlan(sheet);
  expect([open.questions, open.commands]).toEqual([["columns"], []]);
  const said = (table: RecognisedTable): RecognisedTable => ({ ...table, columns: table.columns.map((column) => (column.index === 0 ? column : { ...column, role: column.index === 1 ? "issued" : "ignore" })) });
  expect(changesOf(await aPlan(sheet, { table: said }))).toEqual(["3 530181 issued 3 mu new"]);
});

test("years in the headings must be one, and the one entered", async () => {
  const sheet = aSheet([["单位：亩"], ["县区", "2025年下达", "2026年使用"], ["安宁市", "3", "1"]]);
  expect((await aPlan(sheet)).questions).toEqual(["years"]);
  expect((await aPlan(sheet, { setup: { year: 2025 } })).questions).toEqual(["years"]);
  const one = aSheet([["单位：亩"], ["县区", "2026年下达"], ["安宁市", "3"]]);
  expect((await aPlan(one)).changes).toMatchObject([{ year: 2026 }]);
  expect((await aPlan(one, { setup: { year: 2025 } })).questions).toEqual(["years"]);
});

test("two units above are a question that the columns' own units answer", async () => {
  expect((await aPlan(aSheet([["2025年 单位：公顷/亩"], ["县区", "下达"], ["安宁市", "3"]]))).questions).toEqual(["unit-several"]);
  expect((await aPlan(aSheet([["2025年 计量单位：亩、万元"], ["县区", "下达"], ["安宁市", "3"]]))).questions).toEqual(["unit-several"]);
  expect(changesOf(await aPlan(aSheet([["2025年 单位：公顷/亩"], ["县区", "下达（亩）", "使用（公顷）"], ["安宁市", "30", "1"]])))).toEqual(["3 530181 issued 30 mu new", "3 530181 used 1 ha new"]);
});

test("a row's own unit that is unknown, missing or against the heading keeps the figure out", async () => {
  const rows = await aPlan(aSheet([["2025年"], ["县区", "计量单位", "下达", "使用（亩）"], ["安宁市", "英亩", "3", "1"], ["官渡区", "公顷", "3", "1"], ["五华区", "亩", "3", "1"], ["盘龙区", "", "3", "1"]]));
  expect(faultsOf(rows)).toEqual(["cell-unit-unknown 3.1 英亩", "cell-unit-other 4.3 1 公顷", "cell-unit-missing 6.2 3"]);
  expect(changesOf(rows)).toEqual(["4 530111 issued 3 ha new", "5 530102 issued 3 mu new", "5 530102 used 1 mu new", "6 530103 used 1 mu new"]);
  const above = await aPlan(aSheet([["2025年 单位：亩"], ["县区", "计量单位", "下达"], ["安宁市", "英亩", "3"], ["官渡区", "公顷", "3"], ["五华区", "亩", "3"]]));
  expect([faultsOf(above), changesOf(above)]).toEqual([["cell-unit-unknown 3.1 英亩", "cell-unit-other 4.2 3 公顷"], ["5 530102 issued 3 mu new"]]);
});

test("a footnote's mark is told and makes no other number", async () => {
  const plan = await aPlan(aSheet([["2025年 单位：亩"], ["县区", "下达", "使用"], ["安宁市", "1200①", "617²"], ["*官渡区", "100", "1100³公顷"]]));
  expect([faultsOf(plan), changesOf(plan)]).toEqual([["cell-footnote 3.1 1200①", "cell-footnote 3.2 617²", "cell-footnote 4.2 1100³公顷"], ["4 530111 issued 100 mu new"]]);
  expect(plan.labels.map(({ name }) => name)).toEqual(["安宁市", "*官渡区"]);
});

test("a part of a unit with its own name is matched on its own and in no total", async () => {
  const plan = await aPlan(aSheet([["2025年 单位：亩"], ["县区", "下达"], ["安宁市", "5"], ["其中：安宁工业园区", "2"], ["官渡区", "1"], ["其中：某某小镇", "1"], ["合计", "6"]]));
  expect(plan.labels.map(({ name, unit, partOf }) => `${name} ${unit} ${partOf}`)).toEqual(["安宁市 530181 null", "其中:安宁工业园区 park-anning 安宁市", "官渡区 530111 null", "其中:某某小镇 null 官渡区"]);
  expect([changesOf(plan), plan.differences, plan.agreeing]).toEqual([["3 530181 issued 5 mu new", "4 park-anning issued 2 mu new", "5 530111 issued 1 mu new"], [], 1]);
});

test("经开区 alone is asked", async () => {
  const plan = await aPlan(aSheet([["2025年 单位：亩"], ["园区", "下达"], ["经开区", "5"]]));
  expect([plan.labels.map(({ match }) => match.is), plan.commands]).toEqual([["doubtful"], []]);
});
