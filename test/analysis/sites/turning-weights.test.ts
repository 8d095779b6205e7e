import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findAmong } from "../../../src/analysis/sites/find-sites";
import { questionOf, type SiteQuestion } from "../../../src/analysis/sites/site-question";
import { stabilityOf } from "../../../src/analysis/sites/stability";
import type { CriterionId } from "../../../src/domain/sites/criterion";
import { aSearch, aTable, aWeight, type PlainSite } from "../../support/sites";

const two = ["land", "airport", "price"] as const satisfies readonly CriterionId[];

const sites = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), fc.option(fc.integer({ min: 0, max: 20 }), { nil: null })), { minLength: 2, maxLength: 12 }).map((rows) => rows.map(([land, airport, price], at): PlainSite => ({ id: `zone-${at}`, known: { land, airport, price } })));
const weights = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 })).map((list) => aSearch({ weights: list.map((weight, at) => aWeight(two[at] ?? "land", weight, { prefers: at === 1 ? "less" : "more" })) }));

/** Those that are first once a weight is multiplied. */
const firstWith = (table: ReturnType<typeof aTable>, question: SiteQuestion, criterion: CriterionId, factor: number): number[] =>
  findAmong(table, { ...question, preferences: question.preferences.map((one) => (one.criterion === criterion ? { ...one, weight: one.weight * factor } : one)) })
    .ranked.filter(({ rank }) => rank === 1)
    .map(({ site }) => site);

test("just beyond the change the winner is first, before it and without a change none but who is first now", () => {
  fc.assert(
    fc.property(sites, weights, (list, search) => {
      const table = aTable(list);
      const question = questionOf(table, search);
      const now = firstWith(table, question, "land", 1);
      const turning = stabilityOf(table, question, 1)?.turning ?? [];
      for (const { criterion, weight } of question.preferences) {
        for (const direction of [-1, 1]) {
          const end = direction < 0 ? -1 : 100 / weight - 1;
          const turn = turning.find((one) => one.criterion === criterion && (Math.sign(one.changePercent) || direction) === direction && firstWith(table, question, criterion, 1 + one.changePercent / 100 + direction * 1e-4).includes(one.winner));
          const change = turn ? turn.changePercent / 100 : end;
          for (const part of [0.02, 0.3, 0.7, 0.98]) expect(firstWith(table, question, criterion, 1 + change * part).filter((site) => !now.includes(site))).toEqual([]);
        }
      }
      // What was found is found by trying: none of it is idle.
      for (const { criterion, changePercent, winner } of turning) {
        const isBeyond = [-1, 1].some((direction) => firstWith(table, question, criterion, 1 + changePercent / 100 + direction * 1e-4).includes(winner));
        expect(isBeyond).toBe(true);
        expect(changePercent).toBeGreaterThan(-100);
        expect((question.preferences.find((one) => one.criterion === criterion)?.weight ?? 100) * (1 + changePercent / 100)).toBeLessThan(100);
      }
    }),
    { seed: 11, numRuns: 200 },
  );
});

test("worked by hand", () => {
  // Utilities 100 and 0, 0 and 100; weights 60 and 40: they draw level at 40 and 40, or at 60 and 60.
  const table = aTable([{ id: "a", known: { land: 10, airport: 9 } }, { id: "b", known: { land: 2, airport: 1 } }]);
  const search = aSearch({ weights: [aWeight("land", 60), aWeight("airport", 40, { prefers: "less" })] });
  const turning = stabilityOf(table, questionOf(table, search))?.turning ?? [];
  expect(turning.map(({ changePercent, ...turn }) => ({ ...turn, changePercent: Math.round(changePercent * 1e6) / 1e6 }))).toEqual([
    { criterion: "land", changePercent: -33.333333, winner: 1 },
    { criterion: "airport", changePercent: 50, winner: 1 },
  ]);
});

test("two that share the first place part with any change", () => {
  const table = aTable([{ id: "a", known: { land: 10, airport: 9 } }, { id: "b", known: { land: 2, airport: 1 } }]);
  const search = aSearch({ weights: [aWeight("land", 50), aWeight("airport", 50, { prefers: "less" })] });
  const found = stabilityOf(table, questionOf(table, search));
  expect(found?.turning).toEqual([{ criterion: "land", changePercent: 0, winner: 1 }, { criterion: "airport", changePercent: 0, winner: 1 }]);
  const [a, b] = found?.sites ?? [];
  expect((a?.first ?? 0) + (b?.first ?? 0)).toBeCloseTo(1, 9);
  expect([a?.keeps, b?.keeps]).toEqual([a?.first, b?.first]);
});

test("the same search has the same answer, and a single weight turns nothing", () => {
  const table = aTable([1, 5, 3, 4].map((land, at) => ({ id: `zone-${at}`, known: { land } })));
  const question = questionOf(table, aSearch({ weights: [aWeight("land", 30)] }));
  expect(stabilityOf(table, question)).toEqual(stabilityOf(table, { ...question }));
  expect(stabilityOf(table, question)).toMatchObject({ draws: 1000, seed: 20_260_101, turning: [], sites: [{ site: 1, first: 1, keeps: 1 }, { site: 3, first: 0, keeps: 1 }, { site: 2, first: 0, keeps: 1 }, { site: 0, first: 0, keeps: 1 }] });
});

test("several that are equal in all that is weighed share the first place, and no weight is said to tell them apart", () => {
  const table = aTable([3, 9, 9, 9, 1].map((land, at) => ({ id: `zone-${at}`, known: { land, airport: null, area: at } })));
  const found = stabilityOf(table, questionOf(table, aSearch({ weights: [aWeight("land", 60), aWeight("airport", 40)] })));
  expect(found?.sites.map(({ site, first }) => [site, Math.round(first * 3e6) / 3e6])).toEqual([[1, 1 / 3], [2, 1 / 3], [3, 1 / 3], [0, 0], [4, 0]]);
  expect([found?.alike, found?.turning]).toEqual([3, []]);
  const apart = stabilityOf(table, questionOf(table, aSearch({ weights: [aWeight("land", 60), aWeight("area", 40)] })));
  expect([apart?.alike, apart?.sites[0]]).toEqual([1, { site: 3, first: 1, keeps: 1 }]);
});
