import { expect, test } from "vitest";
import { accountTree } from "../../src/analysis/account-tree";
import { compareScenarios } from "../../src/analysis/compare-scenarios";
import type { ScenarioRecord } from "../../src/domain/project-records";
import { anEntry, counted } from "../support/quota";
import { theRealPublication } from "../support/publication";

const { publication } = await theRealPublication();
const tree = accountTree(publication, null);
const aScenario = (mu: Record<string, string>): ScenarioRecord => ({
  id: Object.keys(mu).join("-"),
  releaseClass: "internal",
  title: "案",
  createdAt: "2026-11-22T00:00:00.000Z",
  year: 2027,
  rule: null,
  cells: Object.fromEntries(Object.entries(mu).map(([unit, value]) => [unit, { issued: anEntry(value) }])),
  note: null,
});
const shortOf = (a: Record<string, string>, b: Record<string, string>) =>
  compareScenarios(tree, aScenario(a), aScenario(b)).map(({ prefecture, rows, both, total }) => ({ of: prefecture?.id ?? null, rows: rows.length, both, total }));

test("the total is over what both scenarios know: what one leaves out is unknown, not zero", () => {
  expect(shortOf({ "530102": "10", "530103": "5" }, { "530102": "12", "530111": "100" })).toEqual([{ of: "530100", rows: 3, both: 1, total: { first: counted("10"), second: counted("12") } }]);
  expect(shortOf({ "530102": "10" }, { "530103": "5" })).toEqual([{ of: "530100", rows: 2, both: 0, total: { why: "none-in-both" } }]);
});

test("Kunming and Qujing have a total each, and never one together", () => {
  expect(shortOf({ "530102": "10", "530302": "7" }, { "530102": "12", "530302": "8" })).toEqual([
    { of: "530100", rows: 1, both: 1, total: { first: counted("10"), second: counted("12") } },
    { of: "530300", rows: 1, both: 1, total: { first: counted("7"), second: counted("8") } },
  ]);
});

test("a county and a park in it, or a prefecture and a county, have no total together", () => {
  const park = { "530181": "10", "park-anning": "4" };
  expect(shortOf(park, park)).toEqual([{ of: "530100", rows: 2, both: 2, total: { why: "overlap" } }]);
  // Where only one of them is in both, nothing counts twice.
  expect(shortOf(park, { "530181": "9" })).toEqual([{ of: "530100", rows: 2, both: 1, total: { first: counted("10"), second: counted("9") } }]);
  const prefecture = { "530100": "10", "530102": "4" };
  expect(shortOf(prefecture, prefecture)).toMatchObject([{ total: { why: "overlap" } }]);
});

test("a unit the ledger does not know is shown by its id and adds to nothing", () => {
  const scenario = { "530102": "1", "park-gone": "3" };
  expect(shortOf(scenario, scenario)).toEqual([
    { of: "530100", rows: 1, both: 1, total: { first: counted("1"), second: counted("1") } },
    { of: null, rows: 1, both: 1, total: { why: "no-prefecture" } },
  ]);
});
