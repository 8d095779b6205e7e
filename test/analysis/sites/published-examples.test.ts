import { expect, test } from "vitest";
import { decompose } from "../../../src/analysis/sites/decompose";
import { findSites } from "../../../src/analysis/sites/find-sites";
import type { CriterionId } from "../../../src/domain/sites/criterion";
import type { SiteSearch } from "../../../src/domain/sites/site-search";
import { aSearch, aTable, aWeight } from "../../support/sites";

/** Any criteria will do: the examples are about aircraft, and about nothing. */
const columns = ["land", "plot", "plant", "price", "power", "water"] as const satisfies readonly CriterionId[];
const tableOf = (rows: readonly (readonly number[])[]) => aTable(rows.map((row, at) => ({ id: `A${at + 1}`, known: Object.fromEntries(row.map((value, column) => [columns[column], value])) })));
const searchOf = (normalisation: SiteSearch["normalisation"], weights: readonly number[], costs: readonly number[]): SiteSearch =>
  aSearch({ normalisation, weights: weights.map((weight, column) => aWeight(columns[column] ?? "land", weight, { prefers: costs.includes(column) ? "less" : "more" })) });
const utilities = (rows: readonly (readonly number[])[], search: SiteSearch): number[][] => rows.map((_, at) => decompose(tableOf(rows), search, at).parts.map(({ utility }) => (utility ?? Number.NaN) / 100));
const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits + 1e-9) / 10 ** digits;

/**
 * Hwang, C.-L. & Yoon, K. (1981): Multiple Attribute Decision Making: Methods and Applications. Springer, the fighter aircraft: speed, range, payload, cost (less is better), reliability,
 * manoeuvrability. Simple additive weighting over x / max and min / x gives there A1 .835, A2 .709, A3 .852, A4 .738, from normalised values of two decimals.
 */
const aircraft = [
  [2.0, 1500, 20_000, 5.5, 5, 9],
  [2.5, 2700, 18_000, 6.5, 3, 5],
  [1.8, 2000, 21_000, 4.5, 7, 7],
  [2.2, 1800, 20_000, 5.0, 5, 5],
];
const aircraftWeights = [20, 10, 10, 10, 20, 30];

test("Hwang & Yoon 1981, fighter aircraft: the scores that the book has, and its order", () => {
  const search = searchOf("ratio", aircraftWeights, [3]);
  const printed = utilities(aircraft, search).map((row) => row.map((value) => rounded(value, 2)));
  expect(printed).toEqual([
    [0.8, 0.56, 0.95, 0.82, 0.71, 1],
    [1, 1, 0.86, 0.69, 0.43, 0.56],
    [0.72, 0.74, 1, 1, 1, 0.78],
    [0.88, 0.67, 0.95, 0.9, 0.71, 0.56],
  ]);
  const sums = printed.map((row) => rounded(row.reduce((sum, value, column) => sum + (value * (aircraftWeights[column] ?? 0)) / 100, 0), 3));
  expect(sums).toEqual([0.835, 0.709, 0.852, 0.738]);
  // Without the book's rounding on the way.
  const { ranked } = findSites(tableOf(aircraft), search);
  expect(ranked.map(({ site, score }) => [site + 1, rounded((score ?? 0) / 100, 4)])).toEqual([[3, 0.8514], [1, 0.8355], [4, 0.7374], [2, 0.7073]]);
});

/** The documentation of the library mcdm 0.4 (docs.rs/mcdm, `normalize_min_max`): the first and the last column are costs. */
const documented = [
  [2.9, 2.31, 0.56, 1.89],
  [1.2, 1.34, 0.21, 2.48],
  [0.3, 2.48, 1.75, 1.69],
];

test("min–max: the normalised values that the documentation of mcdm has, and their mean as the score", () => {
  const search = searchOf("range", [25, 25, 25, 25], [0, 3]);
  const expected = [
    [0, 0.85087719, 0.22727273, 0.74683544],
    [0.65384615, 0, 0, 0],
    [1, 1, 1, 1],
  ];
  utilities(documented, search).forEach((row, at) => row.forEach((value, column) => expect(value).toBeCloseTo(expected[at]?.[column] ?? -1, 8)));
  const { ranked } = findSites(tableOf(documented), search);
  expect(ranked.map(({ site }) => site + 1)).toEqual([3, 1, 2]);
  for (const { site, score } of ranked) expect((score ?? 0) / 100).toBeCloseTo((expected[site] ?? []).reduce((sum, value) => sum + value / 4, 0), 7);
});

/** The tests of the library pymcdm (`normalizations.minmax_normalization`): the first two columns are costs. */
test("min–max: the normalised values that the tests of pymcdm have", () => {
  const rows = [
    [66, 56, 95],
    [61, 55, 166],
    [65, 49, 113],
    [95, 56, 99],
    [63, 43, 178],
    [74, 59, 140],
  ];
  const expected = [0.85294118, 0.1875, 0, 1, 0.25, 0.85542169, 0.88235294, 0.625, 0.21686747, 0, 0.1875, 0.04819277, 0.94117647, 1, 1, 0.61764706, 0, 0.54216867];
  utilities(rows, searchOf("range", [1, 1, 1], [0, 1])).flat().forEach((value, at) => expect(value).toBeCloseTo(expected[at] ?? -1, 8));
});
