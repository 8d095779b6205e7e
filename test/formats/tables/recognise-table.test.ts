import { expect, test } from "vitest";
import { roleOfHeader } from "../../../src/domain/column-names";
import { ledgerColumns } from "../../../src/domain/ledger";
import { importTargets, type ImportTarget } from "../../../src/domain/import-table";
import { namedUnits } from "../../../src/analysis/named-units";
import { likelyTarget, recogniseTable } from "../../../src/formats/tables/recognise-table";
import { readTable } from "../../../src/formats/tables/read-table";
import { writeCsv, writeXlsx } from "../../../src/formats/tables/write-table";
import { templateBook } from "../../../src/sheets/table-templates";
import { roleWords } from "../../../src/sheets/table-words";
import { theRealPublication } from "../../support/publication";
import { aSheet, theTable } from "../../support/tables";

const roles = (lines: readonly (readonly string[])[], target: ImportTarget = "ledger", over = {}) => recogniseTable(aSheet(lines, over), target).columns.map(({ role }) => role);
const kinds = (lines: readonly (readonly string[])[]) => recogniseTable(aSheet(lines), "ledger").rows.map(({ kind }) => kind);

test("a bureau's yearly table: title, corner unit, two-row header, sums and notes", () => {
  const sheet = theTable("yearly.xlsx").sheets[1];
  if (!sheet) throw new Error("no sheet");
  const table = recogniseTable(sheet, "ledger");
  expect(table).toMatchObject({ header: { top: 2, bottom: 3 }, unit: "ha", year: 2025, unknownUnit: null });
  expect(table.columns.map(({ role }) => role)).toEqual(["serial", "name", "issued", "issued.farmland", "issued.cultivated", "used", "approved-unsupplied", "note"]);
  expect(table.rows.map(({ kind }) => kind)).toEqual(["numbering", "unit", "unit", "unit", "unit", "unit", "total", "note"]);
});

test("the same header without merges, as CSV has it", () => {
  expect(
    roles([
      ["序号", "单位名称", "下达计划", "", "", "使用情况", "", ""],
      ["", "", "小计", "其中：农用地", "其中：耕地", "小计", "农用地", "耕地"],
      ["1", "安宁市", "3", "2", "1", "3", "2", "1"],
    ]),
  ).toEqual(["serial", "name", "issued", "issued.farmland", "issued.cultivated", "used", "used.farmland", "used.cultivated"]);
});

test("a part that stands right of its flow in one line belongs to that flow", () => {
  expect(roles([["县区", "新增建设用地计划（公顷）", "其中：农用地", "其中：耕地", "已批准面积", "其中耕地"], ["安宁市", "3", "2", "1", "1", "1"]])).toEqual(["name", "issued", "issued.farmland", "issued.cultivated", "approved", "approved.cultivated"]);
});

test.each([
  ["上年结余指标", "carried-in"],
  ["剩余指标", "left"],
  ["追加指标（亩）", "transferred-in"],
  ["调出", "transferred-out"],
  ["已使用计划指标", "used"],
  ["已批准新增建设用地", "approved"],
  ["已供应面积", "supplied"],
  ["批而未供土地面积", "approved-unsupplied"],
  ["闲置土地（公顷）", "idle"],
  ["本年度下达计划指标", "issued"],
  ["所在园区", "name"],
  ["行政区划代码", "id"],
  ["联系电话", null],
])("the heading %s means %s", (heading, role) => {
  expect(roleOfHeader([heading], "ledger")).toBe(role);
});

test("every column of the ledger is known again by its own name in both languages", () => {
  for (const language of ["zh", "en"] as const) for (const column of ledgerColumns) expect(roleOfHeader([roleWords(language, column)], "ledger"), column).toBe(column);
});

test("rows that are no units: sums in any column before the figures, of-which, repeated headers, blanks, signatures", () => {
  expect(
    kinds([
      ["序号", "单位名称", "下达"],
      ["1", "安宁市", "3"],
      ["", "主城区小计", "3"],
      ["", "其中：五华区", "1"],
      ["", "", ""],
      ["序号", "单位名称", "下达"],
      ["合 计", "", "4"],
      ["填表人：某某", "审核人：某某", ""],
      ["2", "总部基地", "5"],
    ]),
  ).toEqual(["unit", "subtotal", "of-which-unit", "blank", "header", "total", "note", "unit"]);
});

test("编号 numbers the rows where it counts, else it names the units", () => {
  expect(roles([["编号", "名称", "下达"], ["1", "安宁市", "3"]])).toEqual(["serial", "name", "issued"]);
  expect(roles([["编号", "名称", "下达"], ["530181", "安宁市", "3"]])).toEqual(["id", "name", "issued"]);
});

test("a unit that is none of ours is a question, on a column or on the table", () => {
  expect(recogniseTable(aSheet([["县区", "下达（顷）"], ["安宁市", "3"]]), "ledger").columns[1]?.unknownUnit).toBe("顷");
  expect(recogniseTable(aSheet([["单位：顷"], ["县区", "下达"], ["安宁市", "3"]]), "ledger").unknownUnit).toBe("顷");
});

const meant = (headings: readonly string[], ...above: string[]) => {
  const { columns } = recogniseTable(aSheet([...above.map((text) => [text]), ["县区", ...headings], ["安宁市", ...headings.map(() => "3")]]), "ledger");
  return columns.slice(1).map(({ role, reason }) => (reason ? `${role}: ${reason}` : role));
};

test.each([
  ["使用率", "percent"],
  ["供地率（%）", "percent"],
  ["闲置率", "percent"],
  ["批而未供率", "percent"],
  ["下达指标占比（%）", "percent"],
  ["已批宗数", "count"],
  ["闲置宗数", "count"],
  ["已供（宗）", "count"],
  ["下达资金", "money"],
  ["使用费（万元）", "money"],
  ["下达日期", "date"],
  ["批准时间", "date"],
  ["批准文号", "words"],
])("%s is no land: %s", (heading, reason) => {
  expect(meant([heading, "调入"], "2025年 单位：亩")).toEqual([`ignore: ${reason}`, "transferred-in"]);
});

test("rates and counts below a merged heading of land are none either, and the area beside them is", () => {
  const { columns } = recogniseTable(aSheet([["县区", "闲置土地", "", "使用", ""], ["", "宗数", "面积（亩）", "使用率", "面积（亩）"], ["安宁市", "3", "1", "2", "1"]]), "ledger");
  expect(columns.map(({ role }) => role)).toEqual(["name", "ignore", "idle", "ignore", "used"]);
});

test.each([
  [["累计下达", "本年下达"], ["ignore: surer", "issued"]],
  [["上年下达", "下达"], ["ignore: surer", "issued"]],
  [["未下达", "下达"], ["ignore: surer", "issued"]],
  [["计划下达", "实际下达"], ["ignore: surer", "issued"]],
  [["申请下达", "下达"], ["ignore: surer", "issued"]],
  [["下达指标占比（%）", "下达（亩）"], ["ignore: percent", "issued"]],
  [["使用率", "使用"], ["ignore: percent", "used"]],
  [["累计下达"], ["pending: qualified"]],
  [["拟下达", "申请下达"], ["pending: several", "pending: several"]],
  [["下达（亩）", "下达（公顷）"], ["pending: several", "pending: several"]],
  [["下达指标", "计划指标"], ["pending: several", "pending: several"]],
  [["累计下达", "其中：耕地", "本年下达", "其中：耕地"], ["ignore: surer", "ignore: surer", "issued", "issued.cultivated"]],
  [["下达", "剩余", "其中：耕地"], ["issued", "left", "left.cultivated"]],
])("of the columns %j", (headings, expected) => {
  expect(meant([...headings, "调入"], "2025年 单位：亩")).toEqual([...expected, "transferred-in"]);
});

test("the year is not that of a document number, and of a range none", () => {
  const year = (...above: string[]) => recogniseTable(aSheet([...above.map((text) => [text]), ["县区", "下达", "使用"], ["安宁市", "3", "1"]]), "ledger").year;
  expect([year("云自然资〔2023〕15号 2025年度计划"), year("2019—2021年指标"), year("〔2023〕15号"), year("2025年指标", "填报日期：2026年1月5日")]).toEqual([2025, null, null, 2025]);
});

test("a year in the headings is known with them and sets the table's, several set none", () => {
  const table = recogniseTable(aSheet([["县区", "2026年下达", "2026年使用"], ["安宁市", "3", "1"]]), "ledger");
  expect([table.header, table.columns.map(({ role }) => role), table.year]).toEqual([{ top: 0, bottom: 0 }, ["name", "issued", "used"], 2026]);
  expect(recogniseTable(aSheet([["县区", "2026年下达（亩）"], ["安宁市", "3"]]), "ledger")).toMatchObject({ year: 2026, columns: [{}, { role: "issued", unit: "mu" }] });
  expect(recogniseTable(aSheet([["县区", "2025年下达", "2026年使用"], ["安宁市", "3", "1"]]), "ledger").year).toBeNull();
});

test("the unit is the table's own, not that of some other column, and of two none", () => {
  expect(recogniseTable(aSheet([["县区", "辖区面积（平方公里）", "下达"], ["安宁市", "1300", "3"]]), "ledger")).toMatchObject({ unit: null, unknownUnit: null });
  for (const above of [["单位：公顷/亩"], ["计量单位：公顷、亩"], ["单位：公顷", "单位：亩"]]) expect(recogniseTable(aSheet([above, ["县区", "下达"], ["安宁市", "3"]]), "ledger")).toMatchObject({ unit: null, unknownUnit: "公顷、亩" });
  expect(recogniseTable(aSheet([["县区", "下达（公顷）", ""], ["", "小计", "其中：耕地（亩）"], ["安宁市", "3", "1"]]), "ledger").columns.map(({ unit }) => unit)).toEqual([null, "ha", "mu"]);
});

test.each(["县（市、区）、园区", "县区/园区", "单位/园区", "名称", "各县区", "行政区划", "县（市、区）", "州（市）"])("%s heads the names", (heading) => {
  expect(roles([[heading, "下达", "使用"], ["安宁市", "3", "1"]])).toEqual(["name", "issued", "used"]);
});

test("names are known by their cells where no heading says so; without any the rows wait for it", () => {
  expect(roles([["", "下达", "使用"], ["安宁市", "3", "1"], ["官渡区", "3", "1"], ["杨林经开区", "2", "1"]])).toEqual(["name", "issued", "used"]);
  expect(kinds([["事项", "下达", "使用"], ["甲", "3", "1"], ["乙", "", "1"], ["注：数据为初步统计", "", ""]])).toEqual(["unnamed", "unnamed", "note"]);
});

test("two columns of names are a question", () => {
  expect(roles([["州（市）", "县区", "下达"], ["昆明市", "安宁市", "3"]])).toEqual(["ignore", "name", "issued"]);
  expect(roles([["县区", "园区名称", "下达"], ["安宁市", "安宁产业园区", "3"]])).toEqual(["pending", "pending", "issued"]);
});

test("totals with a unit, a colon or blanks; notes only without figures; parts of units with a name of their own", () => {
  const rows = [["合计（亩）", "4"], ["总计:", "4"], ["小计：", "4"], ["合 计", "4"], ["*合计", "4"], ["其中：", "4"], ["其中：耕地", "1"], ["其中：安宁工业园区", "1"], ["*安宁市", "3"], ["※官渡区", "2"], ["*为初步数据", ""], ["", "5"]];
  expect(kinds([["县区", "下达"], ...rows])).toEqual(["total", "total", "subtotal", "total", "total", "of-which", "of-which", "of-which-unit", "unit", "unit", "note", "unnamed"]);
});

test("a name merged over several rows names each of them", () => {
  const sheet = aSheet([["县区", "年度", "下达"], ["安宁市", "2024", "3"], ["", "2025", "4"]], { merges: [{ top: 1, bottom: 2, left: 0, right: 0 }] });
  expect(recogniseTable(sheet, "ledger").rows.map(({ kind }) => kind)).toEqual(["unit", "unit"]);
});

test("the target is guessed by the columns", () => {
  expect(likelyTarget(aSheet([["县区", "下达", "使用"], ["安宁市", "3", "1"]]))).toBe("ledger");
  expect(likelyTarget(aSheet([["园区", "主导产业", "辅助产业"], ["安宁", "化工", "物流"]]))).toBe("industry");
  expect(likelyTarget(aSheet([["项目名称", "所在园区", "套数", "已建成", "状态"], ["甲", "安宁", "3", "1", "在建"]]))).toBe("housing");
  expect(likelyTarget(aSheet([["园区", "月份", "指标", "数值", "单位"], ["安宁", "2025年3月", "产值", "1", "亿元"]]))).toBe("monthly");
  expect(roles([["园区", "月份", "指标", "数值", "单位"], ["安宁", "2025年3月", "产值", "1", "亿元"]], "monthly")).toEqual(["name", "month", "indicator", "value", "value-unit"]);
});

test("every template is recognised again, as XLSX and as CSV, in both languages, with a line for each unit and no figure", async () => {
  const { publication } = await theRealPublication();
  const units = namedUnits(publication);
  for (const language of ["zh", "en"] as const) {
    for (const target of importTargets) {
      const book = templateBook(target, units, language);
      const [first] = book.sheets;
      if (!first) throw new Error("no sheet");
      for (const bytes of [writeXlsx(book), writeCsv(first)]) {
        const read = readTable(bytes, "模板");
        const sheet = read.ok ? read.value.sheets[0] : undefined;
        if (!sheet) throw new Error("not read");
        const table = recogniseTable(sheet, target);
        const at = `${target} ${language}`;
        expect(table.columns.every(({ role }) => role !== "ignore"), at).toBe(true);
        expect(table.rows.map(({ kind }) => kind), at).toEqual(units.map(() => "unit"));
        expect(table.rows.map(({ row }) => sheet.rows[row]?.length), at).toEqual(units.map(() => 2));
        expect(table.unit, at).toBe(target === "ledger" ? "ha" : null);
        expect(likelyTarget(sheet), at).toBe(target);
      }
    }
  }
});
