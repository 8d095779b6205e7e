import { expect, test } from "vitest";
import { decompose, wholeParts } from "../../../src/analysis/sites/decompose";
import { findSites } from "../../../src/analysis/sites/find-sites";
import { verdictOn } from "../../../src/analysis/sites/limit-verdict";
import { mostRanked } from "../../../src/domain/sites/site-finding";
import type { SiteLimit } from "../../../src/domain/sites/site-search";
import { answerOf } from "../../support/site-reference";
import { aLimit, aSearch, aTable, aWeight, type Known, type PlainSite } from "../../support/sites";

const lands = (...values: readonly Known[]) => aTable(values.map((land, at): PlainSite => ({ id: `zone-${at}`, known: { land, area: 1 } })));
const scoresOf = (table: ReturnType<typeof aTable>, search: Parameters<typeof aSearch>[0]) => findSites(table, aSearch(search)).ranked.map(({ site, score, low, high }) => [site, score, low, high]);

test("a range passes with all of it, fails with all of it, else it is open; dropping what is open is the user's choice", () => {
  const table = lands([1, 4], [5, 9], [4, 6], null, 5);
  const step = (unknown: SiteLimit["unknown"]) => findSites(table, aSearch({ limits: [aLimit("land", { least: 5, unknown })] }));
  expect(step("keep").steps).toMatchObject([{ before: 5, remaining: 4, failed: 1, unknown: 2, failedFirst: [0], unknownFirst: [2, 3] }]);
  expect(step("keep").ranked.map(({ site, open }) => [site, ...open])).toEqual([[1], [2, "land"], [3, "land"], [4]]);
  expect(step("ask")).toMatchObject({ remaining: 4 });
  expect([...step("drop").fellAt]).toEqual([1, 0, 1, 1, 0]);
});

test("of what is known as a least, a limit that it meets passes, one above is open, one below fails; no scale knows its middle", () => {
  const table = lands([5, Infinity], 10, 0);
  const found = (over: Partial<SiteLimit>) => findSites(table, aSearch({ limits: [aLimit("land", over)], weights: [aWeight("land", 10)] }));
  expect(found({ least: 4 }).ranked.map(({ site, score, low, high, open }) => [site, score, low, high, ...open])).toEqual([[1, 100, 100, 100], [0, 50, 0, 100]]);
  expect([found({ least: 6 }), found({ most: 6 })].map(({ ranked }) => ranked.find(({ site }) => site === 0)?.open)).toEqual([["land"], ["land"]]);
  expect([...found({ most: 4 }).fellAt]).toEqual([1, 1, 0]);
  // Nothing that is asked of the most can be relaxed so far that it would surely pass.
  const { nearMisses } = found({ most: 6, least: 6, unknown: "drop" });
  expect(nearMisses.map(({ site, fails }) => [site, fails[0]?.reaches])).toEqual([[1, 10], [2, 0], [0, null]]);
});

test("scores stay as they are when a limit changes: they are measured over all sites searched", () => {
  const search = { weights: [aWeight("land", 100)] };
  const [whole, limited] = [scoresOf(lands(0, 5, 10), search), scoresOf(lands(0, 5, 10), { ...search, limits: [aLimit("land", { most: 6 })] })];
  expect([whole, limited]).toEqual([[[2, 100, 100, 100], [1, 50, 50, 50], [0, 0, 0, 0]], [[1, 50, 50, 50], [0, 0, 0, 0]]]);
});

test("unknown adds nothing and widens; a range is taken at its middle and widens too", () => {
  expect(scoresOf(lands(0, [4, 8], null, 10), { weights: [aWeight("land", 30), aWeight("price", 10)] })).toEqual([
    [3, 87.5, 75, 100],
    [1, 57.5, 30 + 0, 85],
    [2, 50, 0, 100],
    [0, 12.5, 0, 25],
  ]);
});

test.each([
  ["all equal, by range", "range", "more", [3, 3], [50, 50]],
  ["all equal, by ratio", "ratio", "more", [3, 3], [100, 100]],
  ["all zero, by ratio", "ratio", "more", [0, 0], [100, 100]],
  ["zero is the best there is", "ratio", "less", [0, 4], [100, 0]],
  ["all unknown", "range", "more", [null, null], [50, 50]],
  ["beyond any quantity", "range", "more", [1e300, 4], [50, 50]],
  ["infinite", "range", "less", [Infinity, 4, 2], [100, 50, 0]],
  ["the least difference there is", "range", "more", [0, 5e-324], [50, 50]],
  ["the greatest quantities", "range", "more", [1e15, 0], [100, 0]],
] as const)("a degenerate column has scores: %s", (_, normalisation, prefers, values, scores) => {
  expect(scoresOf(lands(...values), { normalisation, weights: [aWeight("land", 10, { prefers })] }).map(([, score]) => score)).toEqual(scores);
});

test("an ideal: 100 there, 0 at the farthest; like a zone: its own range is the ideal", () => {
  const ideal = { weights: [aWeight("land", 10, { prefers: "ideal", ideal: 4 })] };
  expect(scoresOf(lands(4, 6, 12, [3, 5]), ideal)).toEqual([[0, 100, 100, 100], [3, 100, 87.5, 100], [1, 75, 75, 75], [2, 0, 0, 0]]);
  expect(scoresOf(lands(4, 6, 12), { normalisation: "ratio", ...ideal }).map(([, score]) => Math.round(Number(score)))).toEqual([100, 67, 33]);
  const like = { weights: [aWeight("land", 10, { prefers: "like", like: "zone-3" })] };
  expect(scoresOf(lands(4, 6, 12, [3, 5]), like)).toEqual([[0, 100, 100, 100], [3, 100, 100, 100], [1, expect.closeTo(600 / 7), expect.closeTo(600 / 7), expect.closeTo(600 / 7)], [2, 0, 0, 0]]);
  expect(scoresOf(lands(4, null), { weights: [aWeight("land", 10, { prefers: "like", like: "zone-1" })] })).toEqual([[0, 50, 0, 100], [1, 50, 0, 100]]);
});

test("the similarity of industries is in its column: more of it is better, whatever it is like", () => {
  const table = aTable([0.2, 1, null].map((industry, at) => ({ id: `zone-${at}`, known: { industry } })));
  expect(scoresOf(table, { weights: [aWeight("industry", 10, { prefers: "like", like: "zone-0" })] }).map(([site]) => site)).toEqual([1, 2, 0]);
});

test.each(["range", "ratio"] as const)("a share says by itself how good it is, whoever else is searched: by %s", (normalisation) => {
  const shares = (...values: readonly Known[]) => aTable(values.map((industry, at) => ({ id: `zone-${at}`, known: { industry } })));
  const by = (prefers: "more" | "less") => ({ normalisation, weights: [aWeight("industry", 10, { prefers })] });
  expect(scoresOf(shares(0.4, [0.7, 1], null, 3), by("more"))).toEqual([[1, 85, 70, 100], [2, 50, 0, 100], [3, 50, 0, 100], [0, 40, 40, 40]]);
  expect(scoresOf(shares(0, 0.4), by("more"))).toEqual([[1, 40, 40, 40], [0, 0, 0, 0]]);
  expect(scoresOf(shares(0.4), by("less"))).toEqual([[0, 60, 60, 60]]);
});

test("of what is only known to be at least so much a limit can be sure; a score can not, nor does it stretch the scale", () => {
  const table = lands([420, Infinity], [100, Infinity], 0, 200);
  const asking = (over: Partial<SiteLimit>) => findSites(table, aSearch({ limits: [aLimit("land", over)] })).steps[0];
  expect(asking({ least: 300 })).toMatchObject({ remaining: 2, failed: 2, unknown: 1, unknownFirst: [1] });
  expect(asking({ most: 300 })).toMatchObject({ failed: 1, unknown: 1, failedFirst: [0], unknownFirst: [1] });
  for (const normalisation of ["range", "ratio"] as const) expect(scoresOf(table, { normalisation, weights: [aWeight("land", 10)] })).toEqual([[3, 100, 100, 100], [0, 50, 0, 100], [1, 50, 0, 100], [2, 0, 0, 0]]);
  expect(scoresOf(table, { weights: [aWeight("land", 10, { prefers: "like", like: "zone-0" })] }).map(([, score]) => score)).toEqual([50, 50, 50, 50]);
  const { nearMisses } = findSites(lands([100, Infinity], 90), aSearch({ limits: [aLimit("land", { least: 500, unknown: "drop" }), aLimit("area", { least: 5 })] }));
  expect(nearMisses.map(({ site, fails }) => [site, fails[0]?.reaches])).toEqual([[0, 100], [1, 90]]);
  expect(findSites(lands([100, Infinity]), aSearch({ limits: [aLimit("land", { most: 500, unknown: "drop" })] })).nearMisses[0]?.fails[0]?.reaches).toBeNull();
});

test("without weights, or with none above zero, there are ranks of no score", () => {
  const [none, zero] = [findSites(lands(1, 2), aSearch()), findSites(lands(1, 2), aSearch({ weights: [aWeight("land", 0)] }))];
  expect([none.unscored, zero.unscored]).toEqual(["no-weights", "all-zero"]);
  expect(zero.ranked).toEqual([{ site: 0, rank: 1, score: null, low: 0, high: 100, open: [] }, { site: 1, rank: 1, score: null, low: 0, high: 100, open: [] }]);
  expect(decompose(lands(1, 2), aSearch({ weights: [aWeight("land", 0)] }), 0)).toEqual({ scoreTenths: 500, lowTenths: 500, highTenths: 500, parts: [] });
});

test("where nothing remains: the nearest, how far each limit would have to give, and which one alone frees most", () => {
  const table = aTable([
    { id: "a", known: { land: 90, airport: 10, kind: ["linkage-zone"] } },
    { id: "b", known: { land: 200, airport: [40, 44], kind: ["bonded-zone"] } },
    { id: "c", known: { land: null, airport: 10, kind: ["bonded-zone"] } },
    { id: "d", known: { land: 10, airport: 90, kind: ["linkage-zone"] } },
    { id: "e", known: { land: 99, airport: 10, kind: ["bonded-zone"] } },
  ]);
  const limits = [aLimit("land", { least: 100, unknown: "drop" }), aLimit("airport", { most: 20 }), aLimit("kind", { any: ["bonded-zone"] })] as const;
  const { nearMisses, freeing, remaining } = findSites(table, aSearch({ limits: [...limits] }));
  const [land, airport, kind] = limits;
  expect(remaining).toBe(0);
  expect(nearMisses).toEqual([
    { site: 4, fails: [{ limit: land, reaches: 99, isUnknown: false }] },
    { site: 1, fails: [{ limit: airport, reaches: 44, isUnknown: false }] },
    { site: 2, fails: [{ limit: land, reaches: null, isUnknown: true }] },
    { site: 0, fails: [{ limit: land, reaches: 90, isUnknown: false }, { limit: kind, reaches: null, isUnknown: false }] },
    { site: 3, fails: [{ limit: land, reaches: 10, isUnknown: false }, { limit: airport, reaches: 90, isUnknown: false }, { limit: kind, reaches: null, isUnknown: false }] },
  ]);
  expect(freeing).toEqual([{ limit: land, sites: 2 }, { limit: airport, sites: 1 }]);
  const relaxed = findSites(table, aSearch({ limits: [{ ...land, least: 99 }, airport, kind] }));
  expect(relaxed.ranked.map(({ site }) => site)).toEqual([4]);
});

test("nearer is who falls out at fewer limits, however far from them", () => {
  const table = aTable([{ id: "a", known: { land: 99, airport: 21 } }, { id: "b", known: { land: 1, airport: 5 } }]);
  const { nearMisses } = findSites(table, aSearch({ limits: [aLimit("land", { least: 100 }), aLimit("airport", { most: 20 })] }));
  expect(nearMisses.map(({ site }) => site)).toEqual([1, 0]);
});

test("limits that exclude each other leave nothing, known or not, and say what both would have to give", () => {
  const limit = aLimit("land", { least: 10, most: 5 });
  const finding = findSites(lands(7, [4, 12], 20, null), aSearch({ limits: [limit] }));
  expect(finding).toMatchObject({ remaining: 0, steps: [{ failed: 4, unknown: 0 }] });
  expect(finding.nearMisses.map(({ site, fails }) => [site, fails[0]?.reaches])).toEqual([[0, 7], [2, 20], [3, null], [1, null]]);
});

test("nothing to search, and more than a list shows", () => {
  expect(findSites(aTable([]), aSearch({ limits: [aLimit("land", { least: 1 })], weights: [aWeight("land", 5)] }))).toMatchObject({ total: 0, remaining: 0, ranked: [], nearMisses: [], freeing: [], steps: [{ before: 0, remaining: 0 }] });
  const many = findSites(lands(...Array.from({ length: 500 }, (_, at) => at)), aSearch({ weights: [aWeight("land", 5)], kept: ["zone-3", "gone"] }));
  expect([many.ranked.length, many.ranked.at(-1)?.rank, many.kept.map(({ site, rank }) => [site, rank])]).toEqual([mostRanked, 200, [[3, 497]]]);
});

test.each([
  [[1 / 3, 1 / 3, 1 / 3], 1, [1, 0, 0]],
  [[-0.4, -0.4, 0.8], 0, [0, -1, 1]],
  [[-1.5, 0, 2.5], 1, [-1, 0, 2]],
  [[0, 0], 0, [0, 0]],
])("tenths of %j add up to %i", (exact, sum, parts) => {
  expect(wholeParts(exact, sum)).toEqual(parts);
});

test("the verdict on a fact is that of the funnel", () => {
  const values: readonly (readonly [SiteLimit, Known])[] = [undefined, 5, 7].flatMap((least) => [undefined, 5, 7].flatMap((most) => [null, 5, 6, [4, 6], [5, 7], [1, 9]].map((known) => [aLimit("land", { least: least ?? null, most: most ?? null }), known as Known] as const)));
  for (const [limit, known] of values) {
    const site: PlainSite = { id: "zone-0", known: { land: known } };
    expect([limit, known, verdictOn(limit, aTable([site]).factOf(0, "land"))]).toEqual([limit, known, answerOf(site, limit)]);
  }
});
