import { expect, test } from "vitest";
import type { ComparisonCell, ComparisonRow } from "../../src/domain/comparison-table";
import { lateMessages } from "../../src/i18n/late-messages";
import { addMessages } from "../../src/i18n/translate";
import { comparisonSheet, sheetAsCsv, sheetAsHtml, sheetAsTsv, type SheetContext } from "../../src/sheets/comparison-text";
import { aBasis, aColumn, aFigure, aRow, aTable, figures, parkB } from "../support/comparison-table";

addMessages(lateMessages);

const context = (over: Partial<SheetContext> = {}): SheetContext => ({
  language: "zh",
  day: "2026-11-22",
  transposed: false,
  isPublic: false,
  documentName: (id) => `${id} · 申建方案`,
  datasetName: (id) => id,
  imageNotes: ["未经审图，仅供内部使用"],
  ...over,
});
const sheetOf = (rows: readonly ComparisonRow[], over: Partial<SheetContext> = {}) => {
  const { columns, groups } = aTable(rows);
  return comparisonSheet(columns, groups, context(over));
};
const cellOf = (cell: ComparisonCell, row: Partial<ComparisonRow> = {}, over: Partial<SheetContext> = {}) => sheetOf([aRow({ ...row, cells: [cell, { is: "missing", why: "unknown" }] })], over).rows[1]?.[3];

test("rows stand under group, name, unit, places and sources; an exact published figure is a plain number", () => {
  expect(sheetOf([aRow()]).rows).toEqual([
    ["类别", "指标", "单位", "甲园", "乙园", "来源"],
    ["面积与形状", "公布面积", "平方公里", "157（管理）", "76（管理）", "1"],
  ]);
  expect(cellOf(figures(aFigure(157, {}, { which: null })))).toBe("157");
});

test("what is not published says in words what it is", () => {
  const quota = { word: "quota.issued", unit: "land" } as const;
  const land = (value: "entered" | "simulated"): ComparisonCell => ({ is: "land", count: 200_000 * 300, isPartial: false, year: 2024, beside: null, basis: aBasis({ value, status: null }) });
  expect(cellOf(land("entered"), quota)).toBe("300.00（2024年，录入）");
  expect(cellOf(land("simulated"), quota)).toBe("300.00（2024年，情景）");
  expect(cellOf({ is: "number", amount: 0.5477, digits: 2, pairs: [], basis: aBasis({ value: "computed", status: null }) }, { word: "shape.compactness", unit: null })).toBe("≈ 0.55（测算）");
});

test("a target, a doubt and the unknown are said and never a plain number", () => {
  expect(cellOf(figures(aFigure(1500, { status: "target" }, { which: null })))).toBe("1,500（目标）");
  expect(cellOf(figures(aFigure(76, { isFirm: false }, { which: null })))).toBe("76（待核）");
  expect(sheetOf([aRow({ cells: [{ is: "missing", why: "unknown" }, { is: "missing", why: "awaiting" }] })]).rows[1]?.slice(3, 5)).toEqual(["资料未载", "待导入"]);
});

test("a figure is of a year, or of the day that its source speaks of, and one with a caution is to be verified", () => {
  const caution = { zh: "新闻报道，待与年鉴核对", en: "from a news page" };
  const output = (over: Parameters<typeof aFigure>[1]) => figures(aFigure(1564.45, over, { which: null }));
  expect(cellOf(output({ caution, period: { from: "2023", to: "2023", label: null } }))).toBe("1,564.45（2023年，待核）");
  expect(cellOf(output({ asOf: "2022-01-18" }))).toBe("1,564.45（截至2022年1月18日）");
  // When a target was set is not when it is to be met.
  expect(cellOf(output({ status: "target", asOf: "2021-03-30" }))).toBe("1,564.45（目标）");
  expect(cellOf(figures(aFigure(157, { asOf: "2019" })))).toBe("157（管理）");
});

test("an index of several pairs is said to be their mean", () => {
  const index = (pairs: readonly { id: string; amount: number }[]): ComparisonCell => ({ is: "number", amount: 0.5, digits: 2, pairs, basis: aBasis({ value: "computed", status: null }) });
  const row = { word: "industry.similarity", unit: null } as const;
  expect(cellOf(index([{ id: "park-b", amount: 0.4 }, { id: "park-c", amount: 0.6 }]), row)).toBe("≈ 0.50（均值，与乙园 0.40，测算）");
  expect(cellOf(index([{ id: "park-b", amount: 0.5 }]), row)).toBe("≈ 0.50（与乙园 0.50，测算）");
});

test("a distance is a range of whole kilometres that holds the truth, or what is exact to the tenth", () => {
  const at = (fromM: number, toM: number): ComparisonCell => ({ is: "range", fromM, toM, from: "figure", isOpen: false, notes: [], basis: aBasis({ value: "computed", status: null }) });
  const row = { word: "distance", of: { zh: "长水机场", en: "Changshui Airport" }, unit: "km" } as const;
  expect(cellOf(at(108_600, 121_300), row)).toBe("≈ 108–122（测算）");
  expect(cellOf(at(23_840, 23_840), row)).toBe("≈ 23.8（测算）");
  expect(sheetOf([aRow(row)]).rows[1]?.slice(1, 3)).toEqual(["至长水机场", "公里"]);
  // Nobody knows how far a stand-in is off: tenths would make it look more exact than what is known to 5 km.
  expect(cellOf({ ...at(35_840, 35_840), isOpen: true, notes: ["stand-ins"] } as ComparisonCell, row)).toBe("≈ 36（代表点间距，误差未载，测算）");
  expect(cellOf({ ...at(28_040, 28_040), notes: ["centroid", "end-unknown"] } as ComparisonCell, row, { language: "en" })).toBe("≈ 28 (from the centroid, error of the end unknown, computed)");
});

test("industries say what is shared, counts what they are made of", () => {
  const industry = (id: "digital" | "food", among: "all" | "one") => ({ industry: id, role: "leading", among, basis: aBasis() }) as const;
  expect(cellOf({ is: "industries", industries: [industry("digital", "all"), industry("food", "one")] }, { word: "industry.leading", unit: null })).toBe("数字与电子信息（共有）、绿色食品");
  expect(cellOf({ is: "industries", industries: [industry("digital", "all"), industry("food", "one")] }, { word: "industry.shared", unit: null })).toBe("共有：数字与电子信息；独有：绿色食品");
  const counted: ComparisonCell = { is: "counts", total: 10, parts: [{ of: "status", status: "existing", n: 8 }, { of: "status", status: "target", n: 2 }], basis: aBasis({ value: "computed", status: null }) };
  expect(cellOf(counted, { word: "statements.status", unit: "statements" })).toBe("10（既有 8、目标 2）");
});

test("turned, places stand below each other", () => {
  expect(sheetOf([aRow()], { transposed: true }).rows).toEqual([
    ["类别", "面积与形状"],
    ["指标", "公布面积"],
    ["单位", "平方公里"],
    ["甲园", "157（管理）"],
    ["乙园", "76（管理）"],
    ["来源", "1"],
  ]);
});

test("below it stand day, doubts, definitions, approval and each source with its place once", () => {
  const caution = { zh: "出自转载网页", en: "from a reprint" };
  const { notes } = sheetOf([aRow({ cells: [figures(aFigure(157, { isFirm: false, caution })), figures(aFigure(76))] })]);
  expect(notes[0]).toBe("制表日期：2026-11-22");
  expect(notes).toContain("含录入、情景或待核数字，属内部资料，不得外传。");
  expect(notes).toContain("待核：甲园·公布面积：出自转载网页");
  expect(notes.filter((note) => note.startsWith("口径："))).toHaveLength(1);
  expect(notes).toContain("未经审图，仅供内部使用");
  expect(notes.filter((note) => note.startsWith("来源"))).toEqual(["来源 1：001 · 申建方案，第二部分"]);
});

test("nothing is called internal where all of it is published, nor where only the public's is shown", () => {
  const internal = (rows: readonly ComparisonRow[], isPublic: boolean) => sheetOf(rows, { isPublic }).notes.some((note) => note.includes("内部资料"));
  const doubted = [aRow({ cells: [figures(aFigure(157, { isFirm: false })), figures(aFigure(76))] })];
  expect([internal([aRow()], false), internal(doubted, true), internal(doubted, false)]).toEqual([false, false, true]);
});

test("with both languages the English follows in the same cell", () => {
  expect(sheetOf([aRow()], { language: "both" }).rows[0]?.slice(3, 5)).toEqual(["甲园 Park A", "乙园 Park B"]);
});

test("no name becomes a formula, a cell of its own or markup in any of the forms", () => {
  const evil = aColumn({ shortName: { zh: '=HYPERLINK("x")\t<img src=x>', en: "x" } });
  const sheet = comparisonSheet([evil, parkB], aTable([aRow()]).groups, context());
  const tsv = sheetAsTsv(sheet).split("\r\n")[1]?.split("\t");
  expect(tsv?.[3]).toBe(`'=HYPERLINK("x") <img src=x>`);
  expect(tsv).toHaveLength(6);
  expect(sheetAsHtml(sheet)).toContain("'=HYPERLINK(&quot;x&quot;) &lt;img src=x&gt;");
  expect(sheetAsHtml(sheet)).not.toContain("<img");
  expect(sheetAsCsv(sheet)).toContain(`"'=HYPERLINK(""x"") <img src=x>"`);
});
