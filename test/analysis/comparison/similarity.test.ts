import { expect, test } from "vitest";
import { meanSimilarity, pairSimilarities, presenceSimilarity, structuralSimilarity } from "../../../src/analysis/comparison/similarity";

test("shares of three industries: Σxy = 0.10 + 0.09 + 0.10 = 0.29, Σx² = Σy² = 0.38, S = 0.29 / 0.38", () => {
  expect(structuralSimilarity([0.5, 0.3, 0.2], [0.2, 0.3, 0.5])).toBeCloseTo(0.763158, 6);
});

test("only the structure counts: 60/30/10 beside ten times as much is the same, and what is nowhere in common is 0", () => {
  expect(structuralSimilarity([60, 30, 10], [600, 300, 100])).toBeCloseTo(1, 12);
  expect(structuralSimilarity([1, 0, 0], [0, 0.5, 0.5])).toBe(0);
});

test("unequal sums of squares: x = (1, 0), y = (0.6, 0.8): 0.6 / √(1 · 1) = 0.6; y = (0.5, 0.5): 0.5 / √0.5 = 0.707107", () => {
  expect(structuralSimilarity([1, 0], [0.6, 0.8])).toBeCloseTo(0.6, 12);
  expect(structuralSimilarity([1, 0], [0.5, 0.5])).toBeCloseTo(Math.SQRT1_2, 6);
});

test("without shares it is Ochiai's coefficient: 2 in common of 3 and 4, 2 / √12", () => {
  expect(presenceSimilarity(new Set("abc"), new Set("bcde"))).toBeCloseTo(0.57735, 6);
  expect(presenceSimilarity(new Set("ab"), new Set("ba"))).toBeCloseTo(1, 12);
  expect(presenceSimilarity(new Set("ab"), new Set("cd"))).toBe(0);
});

test("where nothing is known there is nothing to compare, and it is not 0", () => {
  expect(presenceSimilarity(new Set("ab"), new Set<string>())).toBeNull();
  expect(structuralSimilarity([], [])).toBeNull();
});

test("of three places the mean of the pairs: {a,b} {b,c} {a,b,c}: 1/2, 2/√6, 2/√6 have the mean 0.710998; one nobody knows of is in no pair", () => {
  const pairs = pairSimilarities([{ id: "one", has: new Set("ab") }, { id: "two", has: new Set("bc") }, { id: "three", has: new Set("abc") }, { id: "four", has: null }]);
  expect(pairs.map(({ pair }) => pair.join(" "))).toEqual(["one two", "one three", "two three"]);
  expect(meanSimilarity(pairs)).toBeCloseTo((0.5 + 0.816497 + 0.816497) / 3, 6);
  expect(meanSimilarity([])).toBeNull();
});
