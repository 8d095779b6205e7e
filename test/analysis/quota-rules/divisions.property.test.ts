import * as fc from "fast-check";
import { expect, test } from "vitest";
import { divideQuota, type QuotaRule } from "../../../src/analysis/quota-rules/divide-quota";
import type { Division, QuotaUnit } from "../../../src/analysis/quota-rules/division";
import { exactWeights } from "../../../src/analysis/quota-rules/exact-weights";
import { largestRemainder } from "../../../src/analysis/quota-rules/largest-remainder";
import { mostLand } from "../../../src/domain/land-amount";
import { aQuotaUnit } from "../../support/quota";

const seeded = { seed: 20261122, numRuns: 300 };

/** Doubles are drawn from all that can be written, of which most are next to nothing: half of the numbers are of everyday size. */
const real = (max: number) => fc.oneof(fc.double({ min: 0, max, noNaN: true }), fc.integer({ min: 0, max: 1000 }).map((n) => (n * max) / 1000));

const rate = fc.option(real(1), { freq: 5 });
const basis = fc.option(fc.constant("12-31"), { freq: 5 });
const anyUnits: fc.Arbitrary<QuotaUnit[]> = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/),
    stated: fc.option(fc.record({ count: fc.integer({ min: 0, max: mostLand }), doubtful: fc.boolean(), meaning: fc.constantFrom("division" as const, "planned" as const) }), { freq: 5 }),
    administrative: fc.option(fc.record({ count: fc.integer({ min: 0, max: mostLand }), doubtful: fc.constant(false), meaning: fc.constant("computed" as const) }), { freq: 3 }),
    issued: fc.option(fc.integer({ min: 0, max: mostLand }), { freq: 5 }),
    digestion: fc.record({ unsupplied: rate, supply: rate, idle: rate }),
    isCounty: fc.boolean(),
    stocks: fc.record({ unsupplied: basis, idle: basis }),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 40 },
);
const base = fc.constantFrom("equal", "issued", "stated", "administrative");
const strength = fc.oneof(real(1e6), real(10));
const count = fc.constantFrom(0, 0.1, 1, 3, 1e300);
const choice = { withDoubtful: fc.boolean(), withZones: fc.boolean() };
/** The rules that compute. */
const anyRule = (units: readonly QuotaUnit[]): fc.Arbitrary<QuotaRule> =>
  fc.oneof(
    fc.record({ which: fc.constantFrom("stated", "administrative"), ...choice }).map((parameters) => ({ id: "area", parameters }) as const),
    fc
      .record({ base, ...choice, withIncomparable: fc.boolean(), strength, counts: fc.record({ unsupplied: count, supply: count, idle: count }) })
      .map((parameters) => ({ id: "linkage", parameters }) as const),
    fc
      .record({ base, ...choice, values: fc.array(fc.oneof(real(1e9), real(2)), { minLength: units.length, maxLength: units.length }) })
      .map(({ values, ...rest }) => ({ id: "assessment", parameters: { ...rest, coefficients: Object.fromEntries(units.map(({ id }, index) => [id, values[index] ?? 0])) } }) as const),
  );
const anyCase = anyUnits.chain((units) => fc.record({ units: fc.constant(units), rule: anyRule(units) }));
const total = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: mostLand }));
const step = fc.constantFrom(1, 2_000, 200_000, 3_000_000);

const sumOf = ({ shares }: Division) => shares.reduce((all, { count: one }) => all + one, 0);

test("whatever is divided adds up exactly to the total, among units that were given, each of which takes part or is named", () => {
  let divided = 0;
  fc.assert(
    fc.property(anyCase, total, step, ({ units, rule }, whole, by) => {
      const result = divideQuota(rule, { total: whole, step: by }, units);
      if (!result.ok) return;
      divided += 1;
      const { shares, leftOut } = result.division;
      expect(sumOf(result.division)).toBe(whole);
      expect(shares.every(({ count: one }) => Number.isInteger(one) && one >= 0)).toBe(true);
      expect([...shares, ...leftOut].map(({ unit }) => unit).sort()).toEqual(units.map(({ id }) => id).sort());
      expect(shares.filter(({ count: one }) => one % by !== 0).length).toBeLessThanOrEqual(1);
      expect(shares.reduce((all, { part }) => all + part, 0)).toBeCloseTo(1, 9);
    }),
    seeded,
  );
  expect(divided).toBeGreaterThan(150);
});

test("the order of the units changes nothing", () => {
  fc.assert(
    fc.property(anyCase, total, step, fc.integer(), ({ units, rule }, whole, by, seed) => {
      const shuffled = [...units].sort((a, b) => ((a.id.length * 31 + seed) % 7) - ((b.id.length * 17 + seed) % 5) || (a.id < b.id ? 1 : -1));
      const results = [units, shuffled].map((list) => divideQuota(rule, { total: whole, step: by }, list));
      const [counts, again] = results.map((result) => (result.ok ? Object.fromEntries(result.division.shares.map((share) => [share.unit, share.count])) : result.fault));
      expect(again).toEqual(counts);
    }),
    seeded,
  );
});

test("who weighs more never gets less", () => {
  const weights = fc.array(fc.oneof(real(1e300), real(5), fc.double({ min: 1e-320, max: 1, noNaN: true })), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(weights, total, step, (list, whole, by) => {
      fc.pre(list.some((weight) => weight > 0));
      const counts = largestRemainder({ total: whole, step: by }, list.map((weight, index) => ({ unit: String(index), weight })));
      const ranked = list.map((weight, index) => ({ weight, count: counts[index] ?? Number.NaN })).sort((a, b) => a.weight - b.weight);
      expect(ranked.filter(({ weight, count: one }) => weight === 0 && one !== 0)).toEqual([]);
      expect(ranked.filter(({ weight, count: one }, at) => at > 0 && weight > (ranked[at - 1]?.weight ?? 0) && one < (ranked[at - 1]?.count ?? 0))).toEqual([]);
    }),
    seeded,
  );
});

test("the stronger the linkage, the more the best digester gets, to within one step", () => {
  const scores = fc.array(real(0.9), { minLength: 1, maxLength: 12 });
  const strengths = fc.tuple(strength, strength).map(([a, b]): [number, number] => (a < b ? [a, b] : [b, a]));
  fc.assert(
    fc.property(scores, strengths, fc.integer({ min: 0, max: mostLand }), step, (others, [weak, strong], whole, by) => {
      const units = [1, ...others].map((idle, index) => aQuotaUnit(`u${index}`, { digestion: { unsupplied: null, supply: null, idle } }));
      const best = (of: number): number => {
        const result = divideQuota({ id: "linkage", parameters: { base: "equal", withDoubtful: false, withZones: false, withIncomparable: false, strength: of, counts: { unsupplied: 0, supply: 0, idle: 1 } } }, { total: whole, step: by }, units);
        return result.ok ? (result.division.shares[0]?.count ?? Number.NaN) : Number.NaN;
      };
      expect(best(strong)).toBeGreaterThanOrEqual(best(weak) - by);
    }),
    seeded,
  );
});

test("the exact shares are met to within one step, checked against plain fractions", () => {
  const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(weights, fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 500 }), (list, whole, by) => {
      const sum = list.reduce((all, one) => all + one, 0);
      fc.pre(sum > 0);
      const counts = largestRemainder({ total: whole, step: by }, list.map((weight, index) => ({ unit: String(index), weight })));
      for (const [index, weight] of list.entries()) expect(Math.abs((counts[index] ?? 0) - (whole * weight) / sum)).toBeLessThan(by + 1e-6);
    }),
    seeded,
  );
});

const strange = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, -0.5, 1e308, Number.MAX_VALUE, 0.5];

test("what is no number, negative or beyond all bounds makes a fault or leaves the unit out, and never a wrong sum", () => {
  const odd = fc.constantFrom(...strange, 0, 1);
  fc.assert(
    fc.property(odd, odd, odd, odd, odd, (whole, by, area, coefficient, power) => {
      const units = [
        aQuotaUnit("a", { stated: { count: area, doubtful: false, meaning: "division" }, issued: area, digestion: { unsupplied: coefficient, supply: 1, idle: 1 } }),
        aQuotaUnit("b", { stated: { count: 3, doubtful: false, meaning: "division" }, issued: 3, digestion: { unsupplied: 0.5, supply: 1, idle: 1 } }),
      ];
      const rules: QuotaRule[] = [
        { id: "area", parameters: { which: "stated", withDoubtful: false, withZones: true } },
        { id: "linkage", parameters: { base: "issued", withDoubtful: false, withZones: true, withIncomparable: true, strength: power, counts: { unsupplied: coefficient, supply: 1, idle: power } } },
        { id: "assessment", parameters: { base: "stated", withDoubtful: false, withZones: true, coefficients: { a: coefficient, b: power } } },
        { id: "by-hand", parameters: { amounts: { a: coefficient, b: 1 } } },
      ];
      for (const rule of rules) {
        const result = divideQuota(rule, { total: whole, step: by }, units);
        if (!result.ok) continue;
        expect(sumOf(result.division) + result.division.undivided).toBe(whole);
        expect(result.division.shares.every(({ count: one, part }) => Number.isInteger(one) && one >= 0 && Number.isFinite(part))).toBe(true);
      }
    }),
    { ...seeded, numRuns: 1000 },
  );
});

test("weights keep their proportion exactly, down to the smallest number there is", () => {
  const [half = 0n, three, none] = exactWeights([0.5, 3, 0]);
  expect([three, none, half > 0n]).toEqual([6n * half, 0n, true]);
  const [least = 0n, normal = 0n] = exactWeights([Number.MIN_VALUE, 2 ** -1022]);
  expect(normal / least).toBe(2n ** 52n);
});
