import * as fc from "fast-check";
import { expect, test } from "vitest";
import { mostSampled, sampleOf, shapeOfNumbers } from "../../../src/formats/crs/crs-sample";

/** Rings of these lengths; position n of the layer is n + 1, n + 1. */
function layerOf(lengths: readonly number[]) {
  const starts = [0];
  for (const length of lengths) starts.push((starts.at(-1) ?? 0) + length);
  const total = starts.at(-1) ?? 0;
  return { positionStarts: Uint32Array.from(starts), coordinates: Float64Array.from({ length: 2 * total }, (_, i) => Math.floor(i / 2) + 1) };
}

test.each([
  ["one long ring", [100_000]],
  ["fifty long rings", Array.from({ length: 50 }, () => 1000)],
  ["many parcels", Array.from({ length: 20_000 }, () => 5)],
  ["many points", Array.from({ length: 50_000 }, () => 1)],
  ["a long ring among small ones", [50_000, ...Array.from({ length: 500 }, () => 4)]],
])("%s: at most 2000 positions, from the beginning, the middle and the end", (_what, lengths) => {
  const layer = layerOf(lengths);
  const total = layer.coordinates.length / 2;
  const sample = sampleOf(layer).flat();
  expect(sample.length).toBeLessThanOrEqual(mostSampled);
  expect(sample.length).toBeGreaterThanOrEqual(150);
  for (const [from, to] of [[0, 0.1], [0.4, 0.6], [0.85, 1]] as const) expect(sample.some(([x]) => x > from * total && x <= to * total)).toBe(true);
});

test("a small layer is taken whole, in stretches as its rings are, without 0/0", () => {
  const layer = layerOf([4, 3]);
  layer.coordinates.set([0, 0], 4);
  expect(sampleOf(layer)).toEqual([[[1, 1], [2, 2], [4, 4]], [[5, 5], [6, 6], [7, 7]]]);
  expect(sampleOf(layerOf([]))).toEqual([]);
});

test("stretches are of one ring each, and in its order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 60 }), (lengths) => {
      const layer = layerOf(lengths);
      const ringOf = (position: number) => layer.positionStarts.findIndex((start, i) => position >= start && position < (layer.positionStarts[i + 1] ?? Infinity) && start !== layer.positionStarts[i + 1]);
      const sample = sampleOf(layer);
      expect(sample.flat().length).toBeLessThanOrEqual(mostSampled);
      for (const stretch of sample) {
        expect(new Set(stretch.map(([x]) => ringOf(x - 1))).size).toBe(1);
        stretch.forEach(([x], i) => expect(x).toBe((stretch[0]?.[0] ?? 0) + i));
      }
    }),
  );
});

test.each([
  [[102.85, 24.93], "degrees", null, false],
  [[24.93, 102.85], "degrees", null, true],
  [[34_587_000, 2_758_000], "metres", 34, false],
  [[2_758_000, 18_283_000], "metres", 18, true],
  [[587_000, 2_758_000], "metres", null, false],
  [[2_758_000, 587_000], "metres", null, true],
  [[12_345, 67_890], "other", null, false],
  [[24_587_000, 2_758_000], "other", null, false],
  [[11_449_000, 2_871_000], "other", null, false],
] as const)("%j are %s, prefix %s, north first: %s", (position, are, prefix, isNorthFirst) => {
  expect(shapeOfNumbers([[position, position, [1e9, -1e9]]])).toEqual({ are, prefix, isNorthFirst });
});
