import { expect, test } from "vitest";
import { isFormula, withoutFormula } from "../../src/domain/formula-guard";
import { textCell } from "../../src/formats/tables/read-text-table";
import { writeHtmlTable, writeTabSeparated } from "../../src/formats/tables/tab-separated";
import { writeCsv } from "../../src/formats/tables/write-table";

const formulas = ["=1+1", "+86", "-2+3", "@SUM(A1)", "＝1+1", "＋86", "－2+3", "＠SUM(A1)", "﹦1", "\t=1", "\r=1", "\n=1", " =1", "\u3000＝1", "\u00A0@x", "\u200B=1", "\uFEFF+1", "\u0000=1"];

test.each(formulas)("%j is led in by an apostrophe, once", (text) => {
  expect(isFormula(text)).toBe(true);
  expect(withoutFormula(text)).toBe(`'${text}`);
  expect(withoutFormula(withoutFormula(text))).toBe(`'${text}`);
});

test.each(["", " ", "1 = 1", "昆明=K", "—", "−2", "(=)", "'=1"])("%j stays as it is", (text) => {
  expect(withoutFormula(text)).toBe(text);
});

test.each(formulas)("%j is no formula in a CSV file, on the clipboard and in a table for it", (text) => {
  const csv = new TextDecoder("utf-8", { ignoreBOM: true }).decode(writeCsv({ name: "", head: [text], columns: [{ title: text, width: 9 }], rows: [[{ text }]] }));
  const seen = text.replace("\u0000", "");
  expect(csv.match(/'[^"]/g)).toHaveLength(3);
  expect(csv).not.toContain(`,${seen}`);
  expect(writeTabSeparated([[text]])).toMatch(/^"?'/);
  expect(writeHtmlTable([[text]])).toContain("<td>'");
});

test("our own reader takes the mark off again", () => {
  for (const text of ["＝1+1", "=1+1", "＠x", "'a"]) expect(textCell(text.startsWith("'") ? `'${text}` : withoutFormula(text))).toEqual({ text, kind: "text" });
});

test("a negative number goes to the clipboard as a number", () => {
  expect(writeTabSeparated([["-2.5", "-1,000"]])).toBe("-2.5\t-1,000");
});
