import { expect, test } from "vitest";
import { digestionOf, stockBases } from "../../../src/analysis/quota-rules/digestion";
import { divideByArea } from "../../../src/analysis/quota-rules/divide-by-area";
import { divideByAssessment } from "../../../src/analysis/quota-rules/divide-by-assessment";
import { divideByHand } from "../../../src/analysis/quota-rules/divide-by-hand";
import { divideByLinkage, type LinkageParameters } from "../../../src/analysis/quota-rules/divide-by-linkage";
import type { Divided } from "../../../src/analysis/quota-rules/division";
import { ruleReach, ruleSources } from "../../../src/analysis/quota-rules/rule-scope";
import { anArea, anEntry, aQuotaUnit, cellsOf, counted } from "../../support/quota";

const mu = 200_000;
const countsOf = (result: Divided) => (result.ok ? Object.fromEntries(result.division.shares.map(({ unit, count }) => [unit, count])) : result.fault);

test("by area: 100 mu over areas of 1, 1 and 1 km² are exactly 100 mu, to the last three-hundredth of a square metre", () => {
  const units = ["a", "b", "c"].map((id) => aQuotaUnit(id, { stated: anArea(1) }));
  expect(countsOf(divideByArea({ total: 100 * mu, step: 1 }, units, { which: "stated", withDoubtful: false, withZones: false }))).toEqual({ a: 6_666_667, b: 6_666_667, c: 6_666_666 });
});

test("by area in steps of 1 mu: whole mu for everyone but one, who takes the rest", () => {
  const units = [aQuotaUnit("a", { stated: anArea(2) }), aQuotaUnit("b", { stated: anArea(1) })];
  expect(countsOf(divideByArea({ total: counted("100.5"), step: mu }, units, { which: "stated", withDoubtful: false, withZones: false }))).toEqual({ a: 67 * mu, b: 33.5 * mu });
});

test("by area: who has no known area, or one in doubt, is left out and named", () => {
  const units = [aQuotaUnit("known", { stated: anArea(2), administrative: anArea(1) }), aQuotaUnit("doubt", { stated: anArea(5, true) }), aQuotaUnit("none")];
  const strict = divideByArea({ total: 7 * mu, step: 1 }, units, { which: "stated", withDoubtful: false, withZones: false });
  expect([countsOf(strict), strict.ok && strict.division.leftOut]).toEqual([{ known: 7 * mu }, [{ unit: "doubt", why: "area-doubtful" }, { unit: "none", why: "area-unknown" }]]);
  expect(countsOf(divideByArea({ total: 7 * mu, step: 1 }, units, { which: "stated", withDoubtful: true, withZones: false }))).toEqual({ known: 2 * mu, doubt: 5 * mu });
  expect(countsOf(divideByArea({ total: 7 * mu, step: 1 }, units, { which: "administrative", withDoubtful: true, withZones: false }))).toEqual({ known: 7 * mu });
  expect(divideByArea({ total: mu, step: 1 }, [aQuotaUnit("none")], { which: "stated", withDoubtful: true, withZones: false })).toEqual({ ok: false, fault: "no-units", leftOut: [{ unit: "none", why: "area-unknown" }] });
});

const linkage = (over: Partial<LinkageParameters> = {}): LinkageParameters => ({ base: "equal", withDoubtful: false, withZones: false, withIncomparable: false, strength: 1, counts: { unsupplied: 1, supply: 1, idle: 1 }, ...over });

test("by linkage: a full score doubles the weight at strength 1 and changes nothing at 0; every factor is told", () => {
  const units = [
    aQuotaUnit("good", { digestion: { unsupplied: 1, supply: 1, idle: 1 } }),
    aQuotaUnit("bad", { digestion: { unsupplied: 0, supply: 0, idle: 0 } }),
  ];
  const result = divideByLinkage({ total: 3 * mu, step: 1 }, units, linkage());
  expect(countsOf(result)).toEqual({ good: 2 * mu, bad: mu });
  expect(result.ok && result.division.shares[0]?.factors).toEqual([
    { name: "equal", value: 1 },
    { name: "unsupplied", value: 1 },
    { name: "supply", value: 1 },
    { name: "idle", value: 1 },
    { name: "score", value: 1 },
  ]);
  expect(countsOf(divideByLinkage({ total: 3 * mu, step: 1 }, units, linkage({ strength: 0 })))).toEqual({ good: 1.5 * mu, bad: 1.5 * mu });
});

test("by linkage: a rate that counts and is unknown leaves the unit out; one that does not count is not asked for", () => {
  const units = [aQuotaUnit("a", { digestion: { unsupplied: 0.5, supply: null, idle: 0.5 } }), aQuotaUnit("b", { digestion: { unsupplied: 0.5, supply: 0.5, idle: 0.5 } })];
  const strict = divideByLinkage({ total: mu, step: 1 }, units, linkage());
  expect(strict.ok && strict.division.leftOut).toEqual([{ unit: "a", why: "digestion-unknown" }]);
  expect(countsOf(divideByLinkage({ total: mu, step: 1 }, units, linkage({ counts: { unsupplied: 1, supply: 0, idle: 1 } })))).toEqual({ a: mu / 2, b: mu / 2 });
  expect(countsOf(divideByLinkage({ total: mu, step: 1 }, units, linkage({ counts: { unsupplied: 0, supply: 0, idle: 0 } })))).toEqual({ a: mu / 2, b: mu / 2 });
  expect(countsOf(divideByLinkage({ total: mu, step: 1 }, units, linkage({ base: "issued" })))).toBe("no-units");
});

test("by assessment: coefficients multiply; zero gets nothing; none leaves out; all zero divides nothing", () => {
  const units = [aQuotaUnit("a", { issued: 2 }), aQuotaUnit("b", { issued: 1 }), aQuotaUnit("c", { issued: 1 })];
  const parameters = { base: "issued", withDoubtful: false, withZones: false, coefficients: { a: 1, b: 2, c: 0 } } as const;
  expect(countsOf(divideByAssessment({ total: mu, step: 1 }, units, parameters))).toEqual({ a: mu / 2, b: mu / 2, c: 0 });
  const without = divideByAssessment({ total: mu, step: 1 }, units, { ...parameters, coefficients: { a: 1 } });
  expect(without.ok && without.division.leftOut.map(({ unit, why }) => `${unit} ${why}`)).toEqual(["b coefficient-missing", "c coefficient-missing"]);
  expect(countsOf(divideByAssessment({ total: mu, step: 1 }, units, { ...parameters, coefficients: { a: 0, b: 0, c: 0 } }))).toBe("no-weight");
  expect(countsOf(divideByAssessment({ total: mu, step: 1 }, [aQuotaUnit("constructor", { issued: 1 })], parameters))).toBe("no-units");
});

test("by hand: the amounts stay as entered, and what is left of the total is said", () => {
  const units = [aQuotaUnit("a"), aQuotaUnit("b"), aQuotaUnit("c")];
  const result = divideByHand(10 * mu, units, { amounts: { a: 3 * mu, b: 9 * mu } });
  expect([countsOf(result), result.ok && result.division.undivided, result.ok && result.division.leftOut]).toEqual([
    { a: 3 * mu, b: 9 * mu },
    -2 * mu,
    [{ unit: "c", why: "amount-missing" }],
  ]);
});

test("digestion: part of last year's stock that is gone; unknown stays unknown; no stock is nothing to digest", () => {
  const before = cellsOf({ "approved-unsupplied": "200", idle: "0" });
  expect(digestionOf(cellsOf({ "approved-unsupplied": "50", idle: "0", approved: "100", supplied: "80" }), before)).toEqual({ unsupplied: 0.75, supply: 0.8, idle: 1 });
  expect(digestionOf(cellsOf({ "approved-unsupplied": "300", idle: "1", approved: "0", supplied: "0" }), before)).toEqual({ unsupplied: 0, supply: null, idle: 0 });
  expect(digestionOf(cellsOf({ approved: "100", supplied: "120" }), undefined)).toEqual({ unsupplied: null, supply: 1, idle: null });
});

test("001 speaks of the Qujing zone alone, 003 of the parks of Kunming; elsewhere a rule is borrowed", () => {
  const zone = { qujingZone: "within", kunmingPark: "outside" } as const;
  const county = { qujingZone: "partly", kunmingPark: "outside" } as const;
  const park = { qujingZone: "outside", kunmingPark: "within" } as const;
  expect([zone, county, park].map((scope) => ruleReach("linkage", scope))).toEqual(["within", "partly", "outside"]);
  expect([zone, county, park].map((scope) => ruleReach("assessment", scope))).toEqual(["outside", "outside", "within"]);
  expect([zone, county, park].map((scope) => ruleReach("area", scope))).toEqual([null, null, null]);
  expect([ruleSources.linkage?.standing, ruleSources.assessment?.standing, ruleSources.area]).toEqual(["proposed", "in-force", null]);
});

test("by area: a zone beside counties takes part only where the user says so, by what is stated of it, and each weight says what it is of", () => {
  const county = aQuotaUnit("county", { administrative: anArea(3, false, "computed"), stated: anArea(9) });
  const zone = aQuotaUnit("zone", { isCounty: false, stated: anArea(1, false, "planned") });
  const divided = (withZones: boolean, units = [county, zone]) => divideByArea({ total: 4 * mu, step: 1 }, units, { which: "administrative", withDoubtful: false, withZones });
  const apart = divided(false);
  expect([countsOf(apart), apart.ok && apart.division.leftOut]).toEqual([{ county: 4 * mu }, [{ unit: "zone", why: "zone-apart" }]]);
  const together = divided(true);
  expect([countsOf(together), together.ok && together.division.shares.map(({ factors }) => factors[0]?.area)]).toEqual([{ county: 3 * mu, zone: mu }, ["computed", "planned"]]);
  // Zones alone lie in no area but their own.
  expect(countsOf(divided(false, [zone]))).toEqual({ zone: 4 * mu });
  // The same where an area is the base of another rule.
  expect(countsOf(divideByLinkage({ total: mu, step: 1 }, [county, zone], linkage({ base: "administrative", counts: { unsupplied: 0, supply: 0, idle: 0 } })))).toEqual({ county: mu });
});

test("what is held back is divided among nobody, and cannot exceed the total", () => {
  const units = [aQuotaUnit("a", { stated: anArea(1) }), aQuotaUnit("b", { stated: anArea(3) }), aQuotaUnit("none")];
  const held = (reserve: number) => divideByArea({ total: 5 * mu, step: 1, reserve }, units, { which: "stated", withDoubtful: false, withZones: false });
  const result = held(mu);
  expect([countsOf(result), result.ok && result.division.undivided]).toEqual([{ a: mu, b: 3 * mu }, mu]);
  expect([countsOf(held(6 * mu)), countsOf(held(-1)), countsOf(held(0.5))]).toEqual(["reserve-invalid", "reserve-invalid", "reserve-invalid"]);
});

test("stocks compare where a year lies between their days and they are defined alike; else there is no basis", () => {
  const stock = (cutOff: string | null, definition: string | null) => ({ "approved-unsupplied": anEntry("10", { cutOff, definition }) });
  const basis = (before: [string | null, string | null], now: [string | null, string | null]) => stockBases(stock(...now), stock(...before)).unsupplied;
  expect(basis(["2025-12-31", "口径 甲"], ["2026-12-31", "口径甲"])).toBe("12-31 口径甲");
  expect(basis(["2025-12-31", null], ["2026-12-31", null])).toBe("12-31");
  expect(basis(["2025-06-30", "甲"], ["2026-12-31", "甲"])).toBe(null);
  expect(basis(["2024-12-31", "甲"], ["2026-12-31", "甲"])).toBe(null);
  expect(basis(["2025-12-31", "甲"], ["2026-12-31", "乙"])).toBe(null);
  expect(basis(["2025-12-31", "甲"], ["2026-12-31", null])).toBe(null);
  expect(basis([null, "甲"], ["2026-12-31", "甲"])).toBe(null);
  expect(stockBases({}, undefined)).toEqual({ unsupplied: null, idle: null });
});

test("by linkage: stocks that do not compare leave their unit out unless the user takes them, and matter only where they count", () => {
  const full = { unsupplied: 1, supply: 1, idle: 1 };
  const units = [aQuotaUnit("same", { digestion: full }), aQuotaUnit("other", { digestion: full, stocks: { unsupplied: "12-31", idle: null } })];
  const strict = divideByLinkage({ total: mu, step: 1 }, units, linkage());
  expect([countsOf(strict), strict.ok && strict.division.leftOut]).toEqual([{ same: mu }, [{ unit: "other", why: "stocks-incomparable" }]]);
  expect(countsOf(divideByLinkage({ total: mu, step: 1 }, units, linkage({ withIncomparable: true })))).toEqual({ same: mu / 2, other: mu / 2 });
  expect(countsOf(divideByLinkage({ total: mu, step: 1 }, units, linkage({ counts: { unsupplied: 1, supply: 1, idle: 0 } })))).toEqual({ same: mu / 2, other: mu / 2 });
});
