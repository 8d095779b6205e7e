import { expect, test } from "vitest";
import { ledgerTable } from "../../src/analysis/ledger-table";
import { ledgerSheet } from "../../src/sheets/ledger-sheet";
import { cellText, copiedCells, pastedEdits } from "../../src/ui/ledger/ledger-clipboard";
import { movedBy, rangeOf } from "../../src/ui/ledger/grid-keys";
import { visibleColumns } from "../../src/ui/ledger/grid-columns";
import { rowsOf } from "../../src/ui/ledger/ledger-rows";
import { columnText, explainCell, inOneLine } from "../../src/ui/ledger/ledger-words";
import { aLedger, anEntry, aScenario, aTree } from "../support/ledger";

const tree = aTree(3, 1);
const [a, b, c] = ["531001", "531002", "531003"] as const;
const records = aLedger({ [a]: { issued: "30" }, [b]: { issued: "100", used: anEntry("2", "ha", { published: "昆政发〔2026〕1号" }) } });
const table = ledgerTable({ tree, records, year: 2026, scenario: null });
const all = { words: "", show: "all" } as const;
const sheet = { table, rows: rowsOf(table, null, all, new Set()), columns: visibleColumns(new Set()) };

test("sorting keeps parts below their whole and the unknown last, either way", () => {
  const ids = (descending: boolean) => rowsOf(table, { column: "issued", descending }, all, new Set()).filter(({ depth }) => depth === 1).map(({ id }) => id);
  expect(ids(false)).toEqual([a, b, c]);
  expect(ids(true)).toEqual([b, a, c]);
  expect(rowsOf(table, { column: "issued", descending: true }, all, new Set()).map(({ id }) => id).slice(0, 3)).toEqual(["530100", b, `park-${b}-0`]);
});

test("rows are found by name and code, by having figures, by having something to check", () => {
  expect(rowsOf(table, null, { words: "５３１００２", show: "all" }, new Set()).map(({ id }) => id)).toEqual([b, `park-${b}-0`]);
  expect(rowsOf(table, null, { words: "", show: "known" }, new Set()).map(({ id }) => id)).toEqual(["530100", a, b]);
  expect(rowsOf(table, null, { words: "", show: "faults" }, new Set([c])).map(({ id }) => id)).toEqual([c]);
});

test("keys lead over the grid and stop at its edges", () => {
  const size = { rows: 10, columns: 5, page: 4 };
  expect(movedBy("ArrowLeft", false, { row: 0, column: -1 }, size)).toEqual({ row: 0, column: -1 });
  expect(movedBy("ArrowUp", false, { row: 0, column: 2 }, size)).toEqual({ row: -1, column: 2 });
  expect(movedBy("End", true, { row: 0, column: 0 }, size)).toEqual({ row: 9, column: 4 });
  expect(movedBy("PageDown", false, { row: 8, column: 1 }, size)).toEqual({ row: 9, column: 1 });
  expect(movedBy("constructor", false, { row: 0, column: 0 }, size)).toBeNull();
  expect(rangeOf({ row: 3, column: 2 }, { row: -1, column: -1 })).toEqual({ top: 0, bottom: 3, left: 0, right: 2 });
});

test("a sum is copied as a sum, and comes back as nothing", () => {
  expect(cellText({ table }, "530100", "issued", "mu", "zh")).toBe("≈130.00（3 个中已知 2 个）");
  const copied = copiedCells(sheet, { top: 0, bottom: 1, left: 0, right: 1 }, "mu", "zh");
  expect(copied).toEqual([["≈130.00（3 个中已知 2 个）", ""], ["30.00", ""]]);
  const { edits, refused } = pastedEdits(sheet, copied, { top: 0, bottom: 0, left: 0, right: 0 }, "mu");
  expect(refused.map(({ fault }) => fault)).toEqual(["computed"]);
  expect(edits.map(({ unit, entry }) => [unit, entry?.amount.value ?? null])).toEqual([["530100", null], [a, "30.00"], [a, null]]);
});

test("a scenario's figure says so on the clipboard and in files", () => {
  const over = ledgerTable({ tree, records, year: 2026, scenario: aScenario({ [a]: { issued: "50" } }, { title: "方案甲" }) });
  expect(cellText({ table: over }, a, "issued", "mu", "zh")).toBe("情景 50.00");
  const file = ledgerSheet({ ...sheet, table: over, areaUnit: "mu", language: "zh", cellText: (unit, column) => cellText({ table: over }, unit, column, "mu", "zh"), columnText: (column) => columnText(column, "zh") });
  expect(file.head[0]).toBe("用地指标账本 2026年 · 情景：方案甲（模拟，不入账） · 内部资料，注意保管");
  const row = file.rows.find(([id]) => id && "text" in id && id.text === a);
  expect(row?.[2]).toEqual({ text: "情景 50.00" });
  expect(row?.at(-1)).toEqual({ text: "下达：情景" });
  const published = file.rows.find(([id]) => id && "text" in id && id.text === b);
  expect(published?.[6]).toEqual({ decimal: "30.00" });
  expect(published?.at(-1)).toEqual({ text: "下达：录入; 使用：公布 (昆政发〔2026〕1号)" });
});

test("one cell of the clipboard fills the whole range, what lies beyond is counted", () => {
  expect(pastedEdits(sheet, [["5"]], { top: 1, bottom: 2, left: 0, right: 1 }, "mu").edits).toHaveLength(4);
  const last = sheet.rows.length - 1;
  const { outside, computed } = pastedEdits(sheet, [["1", "2"], ["3", "4"]], { top: last, bottom: last, left: 4, right: 4 }, "mu");
  expect([outside, computed]).toEqual([2, 1]);
});

test("a cell says in words what was entered, by whom it was published, and what is not a total", () => {
  expect(explainCell({ table, unit: b, column: "used" }, "mu", "zh")).toEqual(["公布：2 公顷 = 30.00 亩，昆政发〔2026〕1号"]);
  expect(explainCell({ table, unit: "530100", column: "issued" }, "mu", "zh")).toEqual(["下级合计，3 个中已知 2 个；不是全部，不作总数。"]);
  expect(explainCell({ table, unit: b, column: "left" }, "mu", "zh")[1]).toBe("缺：结转、调入、调出，无法计算剩余。");
});

test("parts that exceed their whole because of a scenario say so", () => {
  const full = aLedger({ "530100": { issued: "100" }, [a]: { issued: "30" } });
  const said = (scenario: Parameters<typeof ledgerTable>[0]["scenario"], of = full) =>
    explainCell({ table: ledgerTable({ tree, records: of, year: 2026, scenario }), unit: "530100", column: "issued" }, "mu", "zh").at(-1);
  expect(said(aScenario({ [b]: { issued: "90" } }))).toMatch(/^含情景数：下级已知合计 120\.00 亩.*不入账。$/);
  expect(said(null, aLedger({ "530100": { issued: "100" }, [a]: { issued: "120" } }))).toMatch(/^下级已知合计/);
});

test("what a cell says is read as sentences, in one line", () => {
  expect(inOneLine(["录入：1 亩", "未知，不等于 0。"], "zh")).toBe("录入：1 亩。未知，不等于 0。");
  expect(inOneLine(["Left = issued", "Missing: used; unknown."], "en")).toBe("Left = issued. Missing: used; unknown.");
});
