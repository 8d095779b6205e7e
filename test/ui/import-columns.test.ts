import { expect, test } from "vitest";
import { onSheet, withRole } from "../../src/ui/import/open-table";
import { aSheet } from "../support/tables";

const open = (lines: readonly (readonly string[])[]) => {
  const sheet = aSheet(lines);
  return onSheet({ name: "表", format: "csv", encoding: "utf-8", sheets: [sheet] }, sheet, "ledger");
};

test("to choose one of several columns leaves the others out, with its year for the table", () => {
  const asked = open([["单位：亩"], ["县区", "2025年下达", "2026年下达"], ["安宁市", "3", "4"]]);
  expect([asked.table.columns.map(({ role }) => role), asked.setup.year]).toEqual([["name", "pending", "pending"], null]);
  const chosen = withRole(asked, 2, "issued");
  expect(chosen.table.columns.map(({ role, reason }) => [role, reason])).toEqual([["name", null], ["ignore", "surer"], ["issued", null]]);
  expect([chosen.setup.year, chosen.table.year]).toEqual([2026, 2026]);
});

test("a column that is dismissed is no question any more", () => {
  const asked = open([["2025年 单位：亩"], ["县区", "累计下达", "使用"], ["安宁市", "3", "4"]]);
  expect(withRole(asked, 1, "ignore").table.columns[1]).toMatchObject({ role: "ignore", reason: null });
});

test("rows wait for the column of names and are units once it is said", () => {
  const asked = open([["2025年 单位：亩"], ["事项", "下达", "使用"], ["甲", "3", "4"]]);
  expect(asked.table.rows.map(({ kind }) => kind)).toEqual(["unnamed"]);
  expect(withRole(asked, 0, "name").table.rows.map(({ kind }) => kind)).toEqual(["unit"]);
});
