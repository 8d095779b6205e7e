import { describe, expect, test } from "vitest";
import { atMostNineDecimals, decimalText, shiftPoint } from "../../src/domain/decimal-text";
import { yearsIn } from "../../src/domain/column-measures";
import { industryNamed } from "../../src/domain/industry-names";
import { tableUnitOf, unitStatedIn } from "../../src/domain/land-unit-text";
import { numberIn, plainText } from "../../src/domain/number-text";

test.each([
  ["123.45", "123.45", ""],
  ["１２３．４５", "123.45", ""],
  ["1,234,567.8", "1234567.8", ""],
  ["1，234", "1234", ""],
  ["1 234.5", "1234.5", ""],
  ["12.5公顷", "12.5", "公顷"],
  ["12.5 km²", "12.5", "km2"],
  ["−5", "-5", ""],
  ["(5)", "-5", ""],
  ["+7", "7", ""],
  [".5", "0.5", ""],
  ["1.2E+3", "1200", ""],
  ["0", "0", ""],
])("%s is the number %s in %s", (text, value, unit) => {
  expect(numberIn(text)).toEqual({ is: "number", value, unit });
});

test.each(["", " ", "—", "–", "－", "--", "——", "/", "／", "无", "暂无", "\\", "…", "N/A"])("%j is unknown and no zero", (text) => {
  expect(numberIn(text)).toEqual({ is: "unknown" });
});

test.each([
  ["约120", "cell-not-a-number"],
  ["见附件", "cell-not-a-number"],
  ["12,5", "cell-unclear-number"],
  ["1,23,456", "cell-unclear-number"],
  ["1.2.3", "cell-unclear-number"],
  ["15%", "cell-percent"],
  ["2025-03-01", "cell-date"],
  ["2025年3月1日", "cell-date"],
  ["1200①", "cell-footnote"],
  ["617²", "cell-footnote"],
  ["100¹", "cell-footnote"],
  ["1100³公顷", "cell-footnote"],
  ["3½", "cell-footnote"],
  ["1200公顷⑴", "cell-footnote"],
  ["①", "cell-footnote"],
])("%s is refused as %s", (text, code) => {
  expect(numberIn(text)).toEqual({ is: "fault", code });
});

test("a text longer than any figure is none, before it is normalised", () => {
  expect(numberIn("1".repeat(201))).toEqual({ is: "fault", code: "cell-not-a-number" });
  const began = performance.now();
  expect(plainText("\uFDFA".repeat(1_000_000)).length).toBeLessThan(40_000);
  expect(performance.now() - began).toBeLessThan(5000);
});

describe("decimals of a workbook", () => {
  test("are what the program shows, without what binary numbers add", () => {
    expect(decimalText(0.1 + 0.2)).toBe("0.3");
    expect(decimalText(100.5, "0.00")).toBe("100.50");
    expect(decimalText(100.456, "0.00")).toBe("100.456");
    expect(decimalText(1e-7)).toBe("0.0000001");
    expect(decimalText(123_456_789_012)).toBe("123456789012");
  });

  test("shift by powers of ten exactly", () => {
    expect([shiftPoint("1.5", 4), shiftPoint("0.00015", 4), shiftPoint("12", 4), shiftPoint("-1.23456", 4), shiftPoint("1", -7)]).toEqual(["15000", "1.5", "120000", "-12345.6", "0.0000001"]);
  });

  test("are cut to nine places, half up", () => {
    expect([atMostNineDecimals("0.3333333333333333"), atMostNineDecimals("1.9999999999"), atMostNineDecimals("2.5")]).toEqual(["0.333333333", "2", "2.5"]);
  });
});

describe("units", () => {
  test("are known by all their names", () => {
    expect(["亩", "公顷", "ha", "hm²", "平方公里", "km²", "平方米", "㎡", "万亩"].map(tableUnitOf)).toEqual(["mu", "ha", "ha", "ha", "km2", "km2", "m2", "m2", "wanmu"]);
    expect(["顷", "acre", "", "公里"].map(tableUnitOf)).toEqual([null, null, null, null]);
  });

  test("stand in corners, titles and headings; an office is none", () => {
    expect(unitStatedIn("单位：公顷")).toEqual({ unit: "ha" });
    expect(unitStatedIn("填报日期：2025年  计量单位:万亩")).toEqual({ unit: "wanmu" });
    expect(unitStatedIn("下达指标（亩）")).toEqual({ unit: "mu" });
    expect(unitStatedIn("单位：顷")).toEqual({ unknown: "顷" });
    expect(unitStatedIn("填报单位：安宁市自然资源局")).toBeNull();
    expect(unitStatedIn("(Unit: ha)")).toEqual({ unit: "ha" });
  });
});

test("two units in one place are no unit but a question", () => {
  expect(["单位：公顷/亩", "计量单位：亩、万元", "单位：亩，%", "单位：公顷（亩）", "单位：公顷 亩", "下达（亩/公顷）"].map(unitStatedIn)).toEqual([{ unknown: "公顷、亩" }, { unknown: "亩、万元" }, { unknown: "亩、%" }, { unknown: "公顷、亩" }, { unknown: "公顷、亩" }, { unknown: "亩、公顷" }]);
  expect(["单位：亩 2025年", "单位：公顷，审核人：某某", "单位：亩/亩"].map(unitStatedIn)).toEqual([{ unit: "mu" }, { unit: "ha" }, { unit: "mu" }]);
});

test("years are those a text is about", () => {
  expect(["〔2023〕15号 2025年度", "云自然资〔2023〕15号", "2019—2021年", "2025年1月5日填", "(2024)8号", "2026年下达（亩）", "2025", "Year: 2025", "Land-quota ledger 2025 · ha", "exported on 2025-03-01"].map(yearsIn)).toEqual([[2025], [], [2019, 2021], [], [], [2026], [], [2025], [2025], []]);
});

test("industries are known by the words offices use, and others are not forced into the twelve", () => {
  expect(["硅光伏", "新能源电池", "高端装备制造", "有色及新材料", "文旅康养", "职业教育"].map(industryNamed)).toEqual(["photovoltaics", "batteries", "equipment", "metals", "tourism", null]);
});
