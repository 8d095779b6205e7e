import { expect, test } from "vitest";
import { clip, treeOf } from "../../../src/analysis/overlay/clip";
import { BeyondBudget, Work } from "../../../src/analysis/overlay/work";
import { seeded } from "../../support/random";

const random = seeded(8);
const tangle = Array.from({ length: 400 }, () => ({ x: Math.round(1e8 * random()), y: Math.round(1e8 * random()) }));
const comb = Array.from({ length: 4000 }, (_, i) => ({ x: 1000 * i, y: i % 2 === 0 ? 0 : 1e7 }));
const stepsOf = (path: typeof tangle): number => {
  const work = new Work(1e12);
  clip("union", [path], [], "non-zero", work);
  return 1e12 - work.steps;
};

test("crossings and edges side by side are counted as the sweep comes upon them", () => {
  // Some 26,000 crossings, and two thousand teeth of which each is put behind those before it.
  expect(stepsOf(tangle)).toBeGreaterThan(500_000);
  expect(stepsOf(comb)).toBeGreaterThan(1_000_000);
  expect(stepsOf([{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 0, y: 10 }])).toBeLessThan(50);
});

test("what would cost too much stops on the way", () => {
  for (const path of [tangle, comb]) expect(() => clip("union", [path], [], "non-zero", new Work(100_000))).toThrow(BeyondBudget);
  expect(() => treeOf([tangle], new Work(100_000))).toThrow(BeyondBudget);
  let now = 0;
  expect(() => clip("union", [tangle], [], "non-zero", new Work(1e12, 1, () => (now += 1)))).toThrow(BeyondBudget);
});

test("a part spends of the whole, which may go on without it", () => {
  const work = new Work(1000);
  expect(() => work.part(100).spend(200)).toThrow(BeyondBudget);
  expect([work.steps, work.isSpent]).toEqual([800, false]);
  expect(() => work.part(5000).spend(900)).toThrow(BeyondBudget);
  expect(work.isSpent).toBe(true);
});
