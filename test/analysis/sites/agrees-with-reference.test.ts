import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decompose } from "../../../src/analysis/sites/decompose";
import { findSites } from "../../../src/analysis/sites/find-sites";
import { questionOf } from "../../../src/analysis/sites/site-question";
import { stabilityOf } from "../../../src/analysis/sites/stability";
import type { CriterionId } from "../../../src/domain/sites/criterion";
import { mostRanked } from "../../../src/domain/sites/site-finding";
import type { SiteSearch } from "../../../src/domain/sites/site-search";
import { referenceFunnel, referenceParts, referenceRanks, referenceScore, referenceStability } from "../../support/site-reference";
import { seeded } from "../../support/random";
import { aSearch, aTable, type Known, type PlainSite } from "../../support/sites";

const ranges = ["land", "airport", "industry", "price", "housing"] as const satisfies readonly CriterionId[];
const words = { kind: ["development-zone", "linkage-zone", "bonded-zone"], "bonded-function": ["yes", "no"], tenure: ["lease", "transfer"] } as const;

/** Few different values, so that ties, equal columns and limits met exactly are the rule; and those that no honest file has. */
const quantity = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 6, arbitrary: fc.double({ min: 0, max: 1e6, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, Infinity, -1, 1e300, 1e15, 5e-324, 1e-12) },
);
const known: fc.Arbitrary<Known> = fc.oneof({ weight: 6, arbitrary: quantity }, { weight: 3, arbitrary: fc.tuple(quantity, fc.integer({ min: 0, max: 5 })).map(([lo, more]) => [lo, lo + more] as const) }, { weight: 1, arbitrary: quantity.map((lo) => [lo, Infinity] as const) }, { weight: 2, arbitrary: fc.constant(null) });
const chosen = (choices: readonly string[]): fc.Arbitrary<Known> => fc.oneof(fc.constant(null), fc.subarray([...choices], { minLength: 1 }));

/** Shares between 0 and 1, and those that are none. */
const share: fc.Arbitrary<Known> = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(0, 0.4, 0.7, 1, null, 3) }, { weight: 2, arbitrary: fc.constantFrom([0.7, 1] as const, [0.4, Infinity] as const, [0.5, 2] as const) });

const sites = fc.array(fc.record({ ...Object.fromEntries(ranges.map((criterion) => [criterion, criterion === "industry" ? share : known])), ...Object.fromEntries(Object.entries(words).map(([criterion, choices]) => [criterion, chosen(choices)])) }), { maxLength: 40 }).map((list) => list.map((one, at): PlainSite => ({ id: `zone-${at}`, known: one })));

const bound = fc.option(fc.integer({ min: 0, max: 8 }), { nil: null });
const unknown = fc.constantFrom("keep" as const, "drop" as const, "ask" as const);
const limits = fc.tuple(
  fc.subarray(ranges.map((criterion) => ({ criterion }))).chain((list) => fc.tuple(...list.map(({ criterion }) => fc.record({ criterion: fc.constant(criterion), least: bound, most: bound, any: fc.constant<string[]>([]), unknown })))),
  fc.subarray(Object.entries(words)).chain((list) => fc.tuple(...list.map(([criterion, choices]) => fc.record({ criterion: fc.constant(criterion as CriterionId), least: fc.constant(null), most: fc.constant(null), any: fc.subarray<string>([...choices], { minLength: 1 }), unknown })))),
).map(([quantities, chosenWords]) => [...chosenWords, ...quantities]);
const weights = fc.subarray([...ranges]).chain((list) =>
  fc.tuple(...list.map((criterion) => fc.record({ criterion: fc.constant(criterion), weight: fc.integer({ min: 0, max: 100 }), prefers: fc.constantFrom("more" as const, "less" as const, "ideal" as const, "like" as const), ideal: fc.constantFrom(0, 3, 4.5, 1e6), like: fc.constantFrom("zone-0", "zone-3", "nowhere") }))),
);
const search = fc.record({ limits, weights, normalisation: fc.constantFrom("range" as const, "ratio" as const), kept: fc.subarray(["zone-1", "zone-2", "zone-30", "nowhere"]) }).map((over): SiteSearch => aSearch(over));

const namesOf = (list: readonly number[]): string[] => list.map((site) => `zone-${site}`);

test("who falls out at which step, how many and who first", () => {
  fc.assert(
    fc.property(sites, search, (list, asked) => {
      const finding = findSites(aTable(list), asked);
      const expected = referenceFunnel(list, asked);
      expect([...finding.fellAt]).toEqual(expected.fellAt);
      expect(finding.remaining).toBe(expected.remaining.length);
      expect(finding.steps.map(({ failedFirst, unknownFirst, ...step }) => ({ ...step, failedFirst: namesOf(failedFirst), unknownFirst: namesOf(unknownFirst) }))).toEqual(
        expected.steps.map((step) => ({ ...step, failed: step.failed.length, unknown: step.unknown.length, failedFirst: step.failed.slice(0, 5), unknownFirst: step.unknown.slice(0, 5) })),
      );
    }),
    { seed: 7, numRuns: 300 },
  );
});

test("scores to the ninth decimal, what they can be, and ranks with ties", () => {
  fc.assert(
    fc.property(sites, search, (list, asked) => {
      const finding = findSites(aTable(list), asked);
      const remaining = referenceFunnel(list, asked).remaining;
      const scores = remaining.map((site) => referenceScore(referenceParts(list, asked, site)));
      const ranks = referenceRanks(scores.map(({ score }) => score));
      const isScored = asked.weights.some(({ weight }) => weight > 0);
      expect(finding.unscored).toBe(isScored ? null : asked.weights.length === 0 ? "no-weights" : "all-zero");
      expect(finding.ranked).toHaveLength(remaining.length);
      for (const { site, rank, score, low, high } of [...finding.ranked, ...finding.kept]) {
        const at = remaining.findIndex(({ id }) => id === `zone-${site}`);
        expect(rank).toBe(ranks[at]);
        const expected = isScored ? scores[at] : { score: null, low: 0, high: 100 };
        expect(score === null).toBe(expected?.score === null);
        expect(score ?? 0).toBeCloseTo(expected?.score ?? 0, 9);
        expect(low).toBeCloseTo(expected?.low ?? -1, 9);
        expect(high).toBeCloseTo(expected?.high ?? -1, 9);
      }
      // Equal sites stand in the order of the table.
      const order = finding.ranked.map(({ rank, site }) => rank * 1000 + site);
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(finding.kept.map(({ site }) => `zone-${site}`)).toEqual(asked.kept.filter((id) => remaining.some((site) => site.id === id)));
    }),
    { seed: 8, numRuns: 300 },
  );
});

test("a score taken apart adds up to the displayed tenth", () => {
  fc.assert(
    fc.property(sites, search, (list, asked) => {
      const table = aTable(list);
      list.forEach((site, index) => {
        const parts = referenceParts(list, asked, site);
        const { score, low, high } = referenceScore(parts);
        const taken = decompose(table, asked, index);
        expect(Math.abs(taken.scoreTenths - score * 10)).toBeLessThanOrEqual(0.5 + 1e-7);
        expect(Math.abs(taken.lowTenths - low * 10)).toBeLessThanOrEqual(0.5 + 1e-7);
        expect(Math.abs(taken.highTenths - high * 10)).toBeLessThanOrEqual(0.5 + 1e-7);
        expect(500 + taken.parts.reduce((sum, { tenths }) => sum + tenths, 0)).toBe(taken.scoreTenths);
        expect(taken.parts.map(({ criterion }) => criterion)).toEqual(parts.map(({ criterion }) => criterion));
        taken.parts.forEach((part, at) => {
          const expected = parts[at];
          const exact = (expected?.share ?? 0) * ((expected?.utility ?? 50) - 50) * 10;
          expect(part.share).toBeCloseTo(expected?.share ?? -1, 12);
          expect(part.utility === null).toBe(expected?.utility === null);
          expect(part.utility ?? 0).toBeCloseTo(expected?.utility ?? 0, 8);
          expect([part.from, part.to].map((end) => Math.round(end * 1e6))).toEqual([expected?.from ?? 0, expected?.to ?? 0].map((end) => Math.round(end * 1e6)));
          expect(Math.abs(part.tenths - exact)).toBeLessThan(1 + 1e-7);
          expect(part.tenths * exact).toBeGreaterThanOrEqual(-1e-6);
          expect(part.utility !== null || Object.is(part.tenths, 0)).toBe(true);
        });
      });
    }),
    { seed: 9, numRuns: 150 },
  );
});

test("draw by draw, who is first and who keeps the rank", () => {
  fc.assert(
    fc.property(sites, search, fc.integer({ min: 1, max: 2 ** 31 - 1 }), (list, asked, seed) => {
      const table = aTable(list);
      const found = stabilityOf(table, questionOf(table, asked), 40, seed);
      const { remaining } = referenceFunnel(list, asked);
      const used = asked.weights.filter(({ weight }) => weight > 0).map(({ weight }) => weight);
      expect(found === null).toBe(remaining.length === 0 || used.length === 0);
      if (!found) return;
      const expected = referenceStability(remaining.map((site) => referenceParts(list, asked, site)), used, 40, seeded(seed));
      expect(found.sites).toHaveLength(remaining.length);
      for (const { site, first, keeps } of found.sites) {
        const at = remaining.findIndex(({ id }) => id === `zone-${site}`);
        expect(first * 40).toBeCloseTo(expected.first[at] ?? -1, 9);
        expect(Math.round(keeps * 40)).toBe(expected.keeps[at]);
      }
    }),
    { seed: 10, numRuns: 150 },
  );
});

test("of many thousand sites, with ties around the last place", () => {
  const random = seeded(3);
  const list = Array.from({ length: 30_000 }, (_, at): PlainSite => ({ id: `zone-${at}`, known: { land: Math.floor(random() * 40), airport: random() < 0.1 ? null : [Math.floor(random() * 30), 30] } }));
  const asked = aSearch({ weights: [{ criterion: "land", weight: 60, prefers: "more", ideal: null, like: null }, { criterion: "airport", weight: 40, prefers: "less", ideal: null, like: null }], kept: ["zone-77", "zone-29999"] });
  const finding = findSites(aTable(list), asked);
  const scores = list.map(({ known: { land, airport } }) => 50 + 0.6 * ((100 * (land as number)) / 39 - 50) + 0.4 * (airport === null ? 0 : (100 * (30 - ((airport as [number, number])[0] + 30) / 2)) / 30 - 50));
  const keys = scores.map((score) => Math.round(score * 1e7));
  const order = keys.map((key, at) => ({ key, at })).sort((a, b) => b.key - a.key || a.at - b.at);
  expect(finding.ranked.map(({ site }) => site)).toEqual(order.slice(0, mostRanked).map(({ at }) => at));
  expect(finding.ranked.map(({ rank }) => rank)).toEqual(order.slice(0, mostRanked).map(({ key }) => order.findIndex((one) => one.key === key) + 1));
  expect(finding.kept.map(({ rank }) => rank)).toEqual([77, 29_999].map((at) => keys.filter((key) => key > (keys[at] ?? 0)).length + 1));
});
