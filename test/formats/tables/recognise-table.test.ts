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
  ).toEqual(["unit", "subtotal", "of-which", "blank", "header", "total", "note", "unit"]);
});

test("编号 numbers the rows where it counts, else it names the units", () => {
  expect(roles([["编号", "名称", "下达"], ["1", "安宁市", "3"]])).toEqual(["serial", "name", "issued"]);
  expect(roles([["编号", "名称", "下达"], ["530181", "安宁市", "3"]])).toEqual(["id", "name", "issued"]);
});

test("a unit that is none of ours is a question, on a column or on the table", () => {
  expect(recogniseTable(aSheet([["县区", "下达（顷）"], ["安宁市", "3"]]), "ledger").columns[1]?.unknownUnit).toBe("顷");
  expect(recogniseTable(aSheet([["单位：顷"], ["县区", "下达"], ["安宁市", "3"]]), "ledger").unknownUnit).toBe("顷");
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
