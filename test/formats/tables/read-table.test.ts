import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { cellName } from "../../../src/domain/table-grid";
import { readTable } from "../../../src/formats/tables/read-table";
import { tableFixture, theTable } from "../../support/tables";

const texts = (name: string, sheet = 0) => theTable(name).sheets[sheet]?.rows.map((row) => row.map((cell) => cell?.text ?? ""));
const bytes = (text: string) => new TextEncoder().encode(text);
const fault = (content: Uint8Array, name = "x.xlsx") => {
  const read = readTable(content, name);
  return read.ok ? null : read.fault;
};

/** 安宁市 and 亩 in GB18030. */
const gb18030 = Uint8Array.from([0xb5, 0xa5, 0xce, 0xbb, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xcf, 0xc2, 0xb4, 0xef, 0x28, 0xc4, 0xb6, 0x29, 0x0d, 0x0a, 0xb0, 0xb2, 0xc4, 0xfe, 0xca, 0xd0, 0x2c, 0x31, 0x32, 0x0d, 0x0a]);

test("a workbook gives its sheets with every cell at its place, merged titles included", () => {
  const file = theTable("yearly.xlsx");
  expect(file.sheets.map(({ name }) => name)).toEqual(["说明", "2025"]);
  const rows = texts("yearly.xlsx", 1);
  expect(rows?.[5]).toEqual(["1", "官渡区", "120.5", "80", "40.25", "９０．５", "—"]);
  expect(rows?.[7]?.[2]).toBe("1,060.00");
  expect(file.sheets[1]?.merges).toContainEqual({ top: 2, left: 2, bottom: 2, right: 4 });
  expect(cellName(7, 2)).toBe("C8");
  expect(cellName(0, 27)).toBe("AB1");
});

test("XLS reads the same as XLSX, and as old programs wrote it in GBK", () => {
  expect(texts("yearly.xls", 1)).toEqual(texts("yearly.xlsx", 1));
  expect(texts("yearly.gbk.xls")).toEqual([["单位名称", "下达（亩）"], ["安宁市", "100.5"]]);
});

test("dates, percentages and errors are told apart from numbers", () => {
  const kinds = theTable("bad.cells.xlsx").sheets[0]?.rows.map((row) => row.map((cell) => (cell && cell.kind !== "text" ? `${cell.kind} ${cell.text}` : "")));
  expect(kinds?.[2]).toEqual(["", "error #REF!", "number -5", "number 10"]);
  expect(kinds?.[4]?.[2]).toBe("percent 15%");
  expect(kinds?.[5]?.[1]).toBe("date 2024-03-15");
});

test("CSV is read in UTF-8 with and without its mark, in UTF-16 and in GB18030, whatever separates it", () => {
  const rows = [["单位名称", "下达(亩)"], ["安宁市", "12"]];
  const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8])]);
  const cases: [Uint8Array, string][] = [
    [bytes("单位名称,下达(亩)\r\n安宁市,12\r\n"), "utf-8"],
    [bytes("\uFEFF单位名称;下达(亩)\n安宁市;12"), "utf-8"],
    [bytes("单位名称\t下达(亩)\r安宁市\t12"), "utf-8"],
    [utf16("单位名称\t下达(亩)\r\n安宁市\t12"), "utf-16le"],
    [gb18030, "gb18030"],
  ];
  for (const [content, encoding] of cases) {
    const read = readTable(content, "表.csv");
    expect(read, encoding).toMatchObject({ ok: true, value: { format: "csv", encoding } });
    expect(read.ok && read.value.sheets[0]?.rows.map((row) => row.map((cell) => cell?.text))).toEqual(rows);
  }
});

test("a quoted cell keeps separators and line breaks; one that never closes is named with its row", () => {
  const read = readTable(bytes('单位,下达\n"安宁,市\n（县级）","1,234"\n'), "a.csv");
  expect(read.ok && read.value.sheets[0]?.rows[1]?.map((cell) => cell?.text)).toEqual(["安宁,市\n（县级）", "1,234"]);
  expect(fault(bytes('单位,下达\n"安宁,12\n'), "a.csv")).toMatchObject({ code: "table-quotes", row: 2 });
});

test("what is no table is refused by what it is, whatever its name", () => {
  const binary = new Uint8Array(4096).map((_, index) => (index * 31) % 251);
  expect(fault(tableFixture("bad.web-page.xls"))).toEqual({ code: "table-is-web-page", file: "x.xlsx" });
  expect(fault(bytes('<?xml version="1.0"?><Workbook/>'))?.code).toBe("table-is-web-page");
  expect(fault(tableFixture("bad.password.xlsx"))?.code).toBe("table-password");
  expect(fault(new Uint8Array(0))?.code).toBe("table-empty");
  expect(fault(bytes(" \n \n"))?.code).toBe("table-empty");
  expect(fault(bytes("%PDF-1.7 …"))?.code).toBe("table-not-a-table");
  expect(fault(binary)?.code).toBe("table-not-a-table");
  expect(fault(zipSync({ "content.xml": strToU8("<x/>"), mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }))?.code).toBe("table-other-program");
  expect(fault(zipSync({ "word/document.xml": strToU8("<x/>") }))?.code).toBe("table-not-a-table");
  expect(fault(Uint8Array.from([0xb5, 0xff, 0xff, 0x80, 0x2c, 0x31]))?.code).toBe("table-encoding");
});

test("a broken archive and one that would overwhelm are refused, the latter before anything is unpacked", () => {
  const whole = tableFixture("yearly.xlsx");
  expect(fault(whole.slice(0, whole.length - 400))?.code).toBe("table-broken");
  const began = performance.now();
  expect(fault(tableFixture("bad.bomb.xlsx"))?.code).toBe("table-bomb");
  expect(performance.now() - began).toBeLessThan(10_000);
});

test("a part that is longer than the archive says ends reading instead of filling the memory", () => {
  const packed = zipSync({ "xl/workbook.xml": strToU8("<workbook/>"), "xl/worksheets/sheet1.xml": new Uint8Array(3_000_000) });
  const view = new DataView(packed.buffer);
  let lies = 0;
  // The uncompressed size of each part, in its local header and in the directory.
  for (let at = 0; at + 30 < packed.length; at += 1) {
    const offset = view.getUint32(at, true) === 0x04034b50 ? 22 : view.getUint32(at, true) === 0x02014b50 ? 24 : null;
    if (offset === null || view.getUint32(at + offset, true) !== 3_000_000) continue;
    view.setUint32(at + offset, 100, true);
    lies += 1;
  }
  expect(lies).toBeGreaterThan(0);
  expect(fault(packed)?.code).toBe("table-broken");
});

test("a million columns, too many rows and a hundred megabytes are refused with a number", () => {
  expect(fault(bytes(`单位${",1".repeat(1_000_000)}\n`))).toMatchObject({ code: "table-too-wide", row: 1, value: "1000001" });
  expect(fault(bytes("单位,1\n".repeat(20_002)))).toMatchObject({ code: "table-too-long", value: "20000" });
  expect(fault(new Uint8Array(100_000_000))).toMatchObject({ code: "table-too-large", value: "30" });
});

test("a sheet that claims the last row and column of the program costs only its cells", () => {
  const parts = {
    "[Content_Types].xml": strToU8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'),
    "_rels/.rels": strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
    "xl/_rels/workbook.xml.rels": strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'),
    "xl/workbook.xml": strToU8('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>'),
    "xl/worksheets/sheet1.xml": strToU8('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData><row r="2"><c r="B2"><f>1+1</f><v>7</v></c></row></sheetData></worksheet>'),
  };
  const began = performance.now();
  const read = readTable(zipSync(parts), "a.xlsx");
  // The saved result counts; the formula is not computed.
  expect(read.ok && read.value.sheets[0]?.rows).toEqual([[], [null, { text: "7", kind: "number" }]]);
  expect(performance.now() - began).toBeLessThan(10_000);
});
