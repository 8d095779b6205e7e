import { expect, test } from "vitest";
import { DatasetMeta } from "../../src/domain/dataset";
import { Statement } from "../../src/domain/statement";
import { statementsCsv, type CsvContext } from "../../src/sheets/statements-csv";
import { committed } from "../support/edited-geodata";
import { aQuantity, aStatement, theDoubtfulOne } from "../support/statements";

const context: CsvContext = {
  language: "zh",
  register: DatasetMeta.parse(JSON.parse(committed("statements/dataset.json"))),
  day: "2026-11-22",
  zoneName: (id) => `名${id}`,
  documentName: (id) => `${id} · 函`,
};
const rowsOf = (table: string) => table.slice(1).split("\r\n");

test("a byte order mark, where it comes from, then the head and a row for each", () => {
  const table = statementsCsv([aStatement({ quantity: aQuantity(6934, "套", "units"), asOf: "2023-06", zones: ["a", "b"] })], context);
  expect(table.charCodeAt(0)).toBe(0xfeff);
  const rows = rowsOf(table);
  expect(rows[0]).toContain("资料陈述");
  expect(rows[1]).toBe("导出日期 2026-11-22；共 1 条");
  expect(rows[2]).toContain("CC BY 4.0");
  expect(rows[3]).toBe("编号,主题,状态,陈述（中文）,陈述（英文）,数值,单位,时期,截至,片区,文件,文中位置,注意,公开等级");
  expect(rows[4]).toBe("S2-001,项目,既有,园区建成标准厂房。,The park has built standard workshops.,6934,套,,2023年6月,名a、名b,002 · 函,第一部分,,公开");
  expect(rows).toHaveLength(6);
});

test.each(["=1+1", "+86", "-2", "@sum", "\tx", "\rx", "＝1+1", "＋86", "－2", "＠sum", " =1", "\u3000＝1"])("a text that begins like a formula is one no more: %j", (zh) => {
  const table = statementsCsv([aStatement({ text: { zh, en: "x." } })], context);
  expect(table).toMatch(/S2-001,项目,既有,"?'[=+\-@\t\r＝＋－＠ \u3000]/);
});

test("a zone of the office may be called anything too", () => {
  const table = statementsCsv([aStatement()], { ...context, zoneName: () => '=HYPERLINK("http://x")', documentName: () => "a,b" });
  expect(table).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(table).toContain('"a,b"');
});

test("a qualified figure keeps its words, an exact one is a number, a doubtful one has its mark and a warning above", () => {
  const about = statementsCsv([aStatement({ quantity: aQuantity(1500, "亿元", "CNY 100 million", { sense: "about" }) })], context);
  expect(about).toContain('"约 1,500",亿元');
  expect(about).not.toContain("不得外传");
  const inside = statementsCsv([Statement.parse(theDoubtfulOne())], context);
  expect(inside).toContain("1202 ?,亿元");
  expect(inside).toContain("内部条目不得外传");
});
