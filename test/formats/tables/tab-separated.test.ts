import * as fc from "fast-check";
import { expect, test } from "vitest";
import { mostPastedCells, readTabSeparated, writeHtmlTable, writeTabSeparated } from "../../../src/formats/tables/tab-separated";

test("cells with tabs, lines and quotes come back as they were", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', "\t", "\n", "中", "1") });
  const rows = fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(rows, (given) => {
      // A leading tab is neutralised, and one empty last cell cannot be told from a last line break.
      const plain = given.map((row) => row.map((text) => `x${text.replaceAll("\r", "")}`));
      expect(readTabSeparated(writeTabSeparated(plain))).toEqual(plain);
    }),
    { seed: 20261122, numRuns: 300 },
  );
});

test("what spreadsheets put on the clipboard: lines of Windows, a line break at the end, blanks", () => {
  expect(readTabSeparated("1\t\t3\r\n4\t5\t\r\n")).toEqual([["1", "", "3"], ["4", "5", ""]]);
  expect(readTabSeparated('"a\nb"\t"say ""x"""')).toEqual([["a\nb", 'say "x"']]);
});

test("a quote that nothing closes is a quote, and costs no time", () => {
  expect(readTabSeparated('"open\t1')).toEqual([['"open', "1"]]);
  expect(readTabSeparated('"\t'.repeat(20_000))?.[0]?.length).toBeGreaterThan(1);
});

test("more than anyone means to paste is refused", () => {
  expect(readTabSeparated("\t".repeat(mostPastedCells))).toBeNull();
});

test.each([["=1+1", "'=1+1"], ["+1", "'+1"], ["@SUM(A1)", "'@SUM(A1)"], ["-2+3", "'-2+3"], ["-2.5", "-2.5"], ["1", "1"]])("%s becomes %s", (text, written) => {
  expect(writeTabSeparated([[text]])).toBe(written);
});

test("text stays text in a table for other programs", () => {
  expect(writeHtmlTable([["<img src=x onerror=alert(1)>", '"&']])).toBe("<table><tr><td>&lt;img src=x onerror=alert(1)&gt;</td><td>&quot;&amp;</td></tr></table>");
});
