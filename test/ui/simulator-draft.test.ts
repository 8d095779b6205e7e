import * as fc from "fast-check";
import { expect, test } from "vitest";
import { accountTree } from "../../src/analysis/account-tree";
import { unitFacts } from "../../src/analysis/quota-units";
import { allottedIn, scenarioGuard } from "../../src/analysis/guards/scenario-guard";
import { sampleProject } from "../../src/analysis/sample-project";
import { landUnits } from "../../src/domain/land-amount";
import { ScenarioRecord } from "../../src/domain/project-records";
import { baseOf, draftOf, exactMu, newDraft, steps, type Draft, type StepId } from "../../src/ui/simulator/draft";
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
  ["1e5", "divided"],
  ["617公顷", "divided"],
  ["12.3万亩", "divided"],
  ["12.3万", "wrong-total"],
  ["12,5", "wrong-total"],
  ["≈ 100", "wrong-total"],
  ["—", "wrong-total"],
  ["1e9", "wrong-total"],
  ["99999999999", "wrong-total"],
])("the total %s is %s", (total, status) => {
  expect(read({ total }).status).toBe(status);
});

test("a total and amounts by hand are read as the ledger's cells are, with the unit they name", () => {
  const totals = ["1e5", "617公顷", "12.3万亩"].map((total) => dividedOf(read({ total })).total.count);
  expect(totals).toEqual([counted("100000"), counted("617", "ha"), counted("123000")]);
  expect(["12.3万", "12,5", "50%", "—"].map((total) => read({ total }))).toMatchObject([{ fault: "unknown-unit" }, { fault: "unclear-number" }, { fault: "percent" }, { fault: "missing" }]);
  const byHand = dividedOf(read({ rule: "by-hand", chosen: ["530102"], amounts: { "530102": "2公顷" } })).divided;
  expect(byHand).toMatchObject({ division: { shares: [{ count: counted("30") }] } });
});

test("a new simulation divides among the counties by their computed areas; the development zones in them are left out and named", () => {
  const { divided } = dividedOf(read());
  if (!divided.ok) throw new Error(divided.fault);
  const { shares, leftOut } = divided.division;
  expect([shares.length, new Set(shares.map(({ factors }) => factors[0]?.area))]).toEqual([14, new Set(["computed"])]);
  expect(leftOut.map(({ unit, why }) => `${unit} ${why}`)).toEqual(["park-jingkai", "park-gaoxin", "park-yanglin", "park-konggang", "park-shuzi"].map((unit) => `${unit} zone-apart`));
  const together = dividedOf(read({ withZones: true, withDoubtful: true })).divided;
  expect(together.ok && together.division.leftOut).toEqual([{ unit: "park-konggang", why: "area-unknown" }]);
});

test("the base nobody chose is what was issued last year, where that is known of every unit, else the area", () => {
  const emptyYear = { ...aDraft(), year: 2030 };
  expect([baseOf(aDraft(), ledger), baseOf(emptyYear, ledger), baseOf(aDraft({ base: "equal" }), ledger), baseOf(aDraft({ chosen: [] }), ledger)]).toEqual(["issued", "administrative", "equal", "administrative"]);
  expect(dividedOf(read({ rule: "linkage" })).simulation).toMatchObject({ parameters: { base: "issued" } });
});

test("what is held back stays undivided, comes back into its field, and the checks have nothing against it", () => {
  const reading = dividedOf(read({ total: "100", reserve: "12.5" }));
  expect(reading.divided).toMatchObject({ division: { undivided: counted("12.5") } });
  const record = scenarioFrom(reading, aDraft(), head);
  expect(record && [allottedIn(record), scenarioGuard(record), draftOf(record, aDraft()).reserve]).toEqual([counted("87.5"), [], "12.5"]);
  expect([read({ reserve: "abc" }).status, dividedOf(read({ total: "5", reserve: "6" })).divided]).toMatchObject(["wrong-parameter", { fault: "reserve-invalid" }]);
  // By hand nothing is held back: what is not given is left.
  expect(dividedOf(read({ rule: "by-hand", chosen: ["530102"], reserve: "abc", amounts: { "530102": "100" } })).divided).toMatchObject({ division: { undivided: 0 } });
});

test("stocks of another definition are left out, and taken with a word where the user says so", () => {
  const id = "2026.530102";
  const record = ledger[id];
  if (record?.kind !== "unit-year" || !record.cells.idle) throw new Error("no record");
  const odd = { ...ledger, [id]: { ...record, cells: { ...record.cells, idle: { ...record.cells.idle, definition: "另一口径" } } } };
  const strict = dividedOf(readDraft(aDraft({ rule: "linkage" }), facts, odd));
  expect([strict.divided, strict.stocks.includes(null)]).toMatchObject([{ division: { leftOut: [{ unit: "530102", why: "stocks-incomparable" }] } }, false]);
  const taken = dividedOf(readDraft(aDraft({ rule: "linkage", withIncomparable: true }), facts, odd));
  expect([taken.divided, taken.stocks.includes(null)]).toMatchObject([{ division: { leftOut: [] } }, true]);
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
  for (const total of ["1200①", "617²", "100¹"]) expect(readDraft(aDraft({ total }), facts, ledger)).toEqual({ status: "wrong-total", fault: "footnote" });
});
