import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import type { SheetGrid, TableFile } from "../../../src/domain/table-grid";
import { answerRequest } from "../../../src/formats/tables/answer-request";
import { bestTable } from "../../../src/formats/tables/best-table";
import { unpackTable } from "../../../src/formats/tables/pack-table";
import { readTable } from "../../../src/formats/tables/read-table";
import { openTable } from "../../../src/ui/import/open-table";
import { aSheet } from "../../support/tables";

const xml = (text: string) => strToU8(`<?xml version="1.0"?>${text}`);
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (type: string, target: string) => xml(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`);
const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;

const workbook = (merge: string) =>
  zipSync({
    "[Content_Types].xml": xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'),
    "_rels/.rels": relations("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": xml(`<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": relations("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": xml(`<worksheet xmlns="${main}"><sheetData><row r="1">${text("A1", "单位名称")}${text("B1", "下达（亩）")}</row><row r="2">${text("A2", "安宁市")}<c r="B2"><v>5</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="${merge}"/></mergeCells></worksheet>`),
  });

const opened = (merge: string) => {
  const read = readTable(workbook(merge), "a.xlsx");
  if (!read.ok) throw new Error(read.fault.code);
  return { sheet: read.value.sheets[0], table: bestTable(read.value).table };
};

test("a cell merged over the whole sheet is named and ignored, what stands below it is read", () => {
  const { sheet, table } = opened("A1:XFD1048576");
  expect([sheet?.ignoredMerge, sheet?.merges, table.columns.map(({ role }) => role)]).toEqual(["A1:XFD1048576", [], ["name", "issued"]]);
  expect(table.rows).toEqual([{ row: 1, kind: "unit" }]);
});

test("merged cells reach no further than the table does", () => {
  expect(opened("B1:XFD1").sheet).toMatchObject({ merges: [{ top: 0, left: 1, bottom: 0, right: 1 }] });
  expect(opened("A2:A1048576").sheet).toMatchObject({ merges: [{ top: 1, left: 0, bottom: 1, right: 0 }] });
});

/** What the page itself has to do for an answer of the worker, in milliseconds; the machine may be busy with other things. */
function takenBy(page: Extract<ReturnType<typeof answerRequest>, { is: "read" }>): number {
  if (!page.read.ok) throw new Error(page.read.fault.code);
  const cloned = structuredClone(page.read.value);
  const start = performance.now();
  const open = openTable({ ...unpackTable(cloned), best: cloned.best });
  expect(open.table.rows.length).toBeGreaterThan(3000);
  expect(open.sheet.rows[1]?.[1]).toEqual({ text: "1", kind: "text" });
  return performance.now() - start;
}

test("a wide and long table leaves the page free", () => {
  const lines = [["单位名称", "下达（亩）", ...Array.from({ length: 297 }, (_, index) => `列${index}`)], ...Array.from({ length: 5000 }, (_, index) => [`单位${index}`, ...Array.from({ length: 298 }, () => "1")])];
  const bytes = new TextEncoder().encode(lines.map((line) => line.join(",")).join("\n"));
  const answer = answerRequest({ ask: "read", name: "a.csv", bytes: bytes.buffer }, () => undefined);
  if (answer.is !== "read") throw new Error(answer.is);
  expect(Math.min(takenBy(answer), takenBy(answer), takenBy(answer))).toBeLessThan(5000);
}, 30_000);

test("of forty long sheets only their beginnings are looked at, one is recognised whole", () => {
  const one = aSheet([["单位名称", "下达（亩）"], ...Array.from({ length: 500 }, (_, index) => [`单位${index}`, "1"])]);
  let looked = 0;
  const counted = (): SheetGrid => ({ ...one, rows: new Proxy(one.rows, { get: (rows, key) => ((looked += typeof key === "string" && /^\d+$/.test(key) ? 1 : 0), Reflect.get(rows, key) as unknown) }) });
  const file: TableFile = { name: "a", format: "xlsx", encoding: null, sheets: Array.from({ length: 40 }, counted) };
  expect(bestTable(file)).toMatchObject({ sheet: 0, table: { target: "ledger" } });
  expect(looked).toBeLessThan(40 * 60 + 5 * 500);
});
