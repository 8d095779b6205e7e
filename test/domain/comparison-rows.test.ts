import { expect, test } from "vitest";
import { mostRows } from "../../src/domain/comparison";
import { shownGroups, withRowShown } from "../../src/domain/comparison-rows";
import { aRow, aTable } from "../support/comparison-table";

const usual = aRow({ id: "a" });
const other = aRow({ id: "b", isDefault: false });
const last = aRow({ id: "c" });
const table = aTable([usual, other, last]);
const idsOf = (rows: readonly string[] | null) => shownGroups(table, rows).flatMap((group) => group.rows.map(({ id }) => id));

test("without a choice the usual rows are shown, with one the chosen, always in the table's order", () => {
  expect(idsOf(null)).toEqual(["a", "c"]);
  expect(idsOf(["c", "b"])).toEqual(["b", "c"]);
});

test("a group without a chosen row is not there", () => {
  expect(shownGroups(table, [])).toEqual([]);
});

test("a row more or less is kept as a choice, and no choice at all where it is the usual one", () => {
  expect(withRowShown(table, null, "b", true)).toEqual(["a", "b", "c"]);
  expect(withRowShown(table, ["a", "b", "c"], "b", false)).toBeNull();
  expect(withRowShown(table, null, "a", false)).toEqual(["c"]);
});

test("rows that the present places do not have stay chosen for when they do", () => {
  expect(withRowShown(table, ["a", "figure.elsewhere"], "c", true)).toEqual(["a", "c", "figure.elsewhere"]);
});

test("no more rows are chosen than a link holds", () => {
  const many = aTable(Array.from({ length: mostRows + 1 }, (_, index) => aRow({ id: `r${index}`, isDefault: false })));
  const full = Array.from({ length: mostRows }, (_, index) => `r${index}`);
  expect(withRowShown(many, full, `r${mostRows}`, true)).toEqual(full);
});
