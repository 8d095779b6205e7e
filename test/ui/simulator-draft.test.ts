import * as fc from "fast-check";
import { expect, test } from "vitest";
import { accountTree } from "../../src/analysis/account-tree";
import { unitFacts } from "../../src/analysis/quota-units";
import { allottedIn } from "../../src/analysis/guards/scenario-guard";
import { sampleProject } from "../../src/analysis/sample-project";
import { landUnits } from "../../src/domain/land-amount";
import { ScenarioRecord } from "../../src/domain/project-records";
import { draftOf, exactMu, newDraft, steps, type Draft, type StepId } from "../../src/ui/simulator/draft";
import { numberIn, readDraft, scenarioFrom, type Reading } from "../../src/ui/simulator/read-draft";
import { counted } from "../support/quota";
import { theRealPublication } from "../support/publication";

const { publication } = await theRealPublication();
const tree = accountTree(publication, null);
const facts = unitFacts(publication, tree);
const { ledger, scenarios } = sampleProject(tree, 2026, new Set(), { id: "sample", at: "2026-11-22T00:00:00.000Z" }).collections;

const aDraft = (over: Partial<Draft> = {}): Draft => ({ ...newDraft(tree, ledger, 2026), total: "100", ...over });
const read = (over: Partial<Draft> = {}) => readDraft(aDraft(over), facts, ledger);
const head = { id: "s", title: "t", createdAt: "2026-11-22T00:00:00.000Z" };

function dividedOf(reading: Reading) {
  if (reading.status !== "divided") throw new Error(reading.status);
  return reading;
}

test("a new simulation is for the year after the ledger's last, among the parts of Kunming, without a total", () => {
  const draft = newDraft(tree, ledger, 2020);
  expect([draft.year, draft.total, draft.chosen.length, draft.chosen.includes("park-jingkai"), draft.chosen.includes("530302")]).toEqual([2027, "", 19, true, false]);
  expect(newDraft(tree, {}, 2026).year).toBe(2027);
  expect(readDraft(draft, facts, ledger).status).toBe("waiting");
});

test.each([
  ["１２，０００.５", "divided"],
  ["1 200", "divided"],
  ["-3", "wrong-total"],
  ["abc", "wrong-total"],
  ["1e9", "wrong-total"],
  ["99999999999", "wrong-total"],
])("the total %s is %s", (total, status) => {
  expect(read({ total }).status).toBe(status);
});

test("a parameter that is no number divides nothing", () => {
  expect(read({ rule: "linkage", strength: "much" }).status).toBe("wrong-parameter");
  expect(read({ rule: "linkage", strength: "-1" }).status).toBe("wrong-parameter");
  expect(read({ rule: "assessment", coefficients: { "530102": "x" } }).status).toBe("wrong-parameter");
  // What was typed for a unit that does not take part is of no consequence.
  expect(read({ rule: "assessment", chosen: ["530111"], coefficients: { "530102": "x", "530111": "1" } }).status).toBe("divided");
  expect([numberIn(""), numberIn("1e3"), numberIn("１．５")]).toEqual([Number.NaN, Number.NaN, 1.5]);
});

test("by hand an amount that is none leaves its unit out, and what is not given away is said", () => {
  const { divided } = dividedOf(read({ rule: "by-hand", chosen: ["530102", "530111", "530112"], amounts: { "530102": "60", "530111": "x", "530112": "15.5" } }));
  expect(divided).toMatchObject({ ok: true, division: { undivided: counted("24.5"), leftOut: [{ unit: "530111", why: "amount-missing" }] } });
});

test("the rates of the linkage come from the ledger of the year before", () => {
  const { divided } = dividedOf(read({ rule: "linkage" }));
  expect(divided).toMatchObject({ ok: true, division: { leftOut: [] } });
  const early = dividedOf(read({ rule: "linkage", year: 2024 })).divided;
  expect(early).toMatchObject({ ok: false, fault: "no-units" });
});

test("a saved scenario is a record that can be stored, adds up to its total, and comes back into the fields as it was", () => {
  const rules = fc.constantFrom("area", "linkage", "assessment", "by-hand");
  const total = fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 9999 })).map(([whole, part]) => `${whole}.${String(part).padStart(4, "0")}`);
  fc.assert(
    fc.property(rules, total, fc.constantFrom(...landUnits), fc.constantFrom<StepId>("mu", "cent", "exact"), fc.integer({ min: 0, max: 100_000 }).map((n) => n / 1000), (rule, value, unit, step, number) => {
      const draft = aDraft({ rule, total: value, unit, step, withDoubtful: true, strength: number.toFixed(9), coefficients: { "530102": "1", "530111": number.toFixed(4) }, amounts: { "530102": "0.000005", "530111": "3" } });
      const reading = dividedOf(readDraft(draft, facts, ledger));
      const record = scenarioFrom(reading, draft, head);
      expect(ScenarioRecord.safeParse(record).success).toBe(true);
      expect(record && allottedIn(record)).toBe(rule === "by-hand" ? counted("3.000005") : reading.total.count);
      const again = readDraft(record ? draftOf(record, newDraft(tree, ledger, 2026)) : draft, facts, ledger);
      expect(scenarioFrom(dividedOf(again), { ...draft }, head)?.cells).toEqual(record?.cells);
      expect(dividedOf(again).simulation).toEqual(reading.simulation);
    }),
    { seed: 20261122, numRuns: 120 },
  );
});

test("the sample's scenario comes back into the fields with its coefficients; one without a rule as amounts by hand", () => {
  const [scenario] = Object.values(scenarios);
  if (!scenario) throw new Error("no scenario");
  const draft = draftOf(scenario, newDraft(tree, ledger, 2026));
  expect([draft.rule, draft.total, draft.unit, draft.step, draft.coefficients["530103"]]).toEqual(["assessment", "12000", "mu", "mu", "1.1"]);
  const bare = draftOf({ ...scenario, rule: null }, newDraft(tree, ledger, 2026));
  expect([bare.rule, bare.total, bare.amounts["530103"]]).toEqual(["by-hand", "", draft.amounts["530103"]]);
});

test("every count is an exact number of mu", () => {
  expect([exactMu(0), exactMu(1), exactMu(20_000_000), exactMu(200_001)]).toEqual(["0", "0.000005", "100", "1.000005"]);
  expect(steps.cent).toBe(counted("0.01"));
});

test("a footnote's mark is no digit of the total", () => {
  for (const total of ["1200①", "617²", "100¹"]) expect(readDraft(aDraft({ total }), facts, ledger)).toEqual({ status: "wrong-total", fault: "not-a-number" });
});
