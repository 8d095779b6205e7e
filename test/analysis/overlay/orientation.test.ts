import { expect, test } from "vitest";
import { sideOf } from "../../../src/analysis/overlay/orientation";

test("a point a rounding error beside a line is told from one on it", () => {
  // 0.5 + i·2⁻⁵³ along a diagonal: the plain determinant errs here (the example of Kettner and others, 2008).
  for (let i = 0; i < 40; i += 1) {
    for (let k = 0; k < 40; k += 1) {
      const [x, y] = [0.5 + i * 2 ** -53, 0.5 + k * 2 ** -53];
      expect(sideOf(12, 12, 24, 24, x, y)).toBe(Math.sign(y - x));
      expect(sideOf(24, 24, 12, 12, x, y)).toBe(Math.sign(x - y) || 0);
    }
  }
});

test("left is positive, right negative", () => {
  expect(sideOf(0, 0, 1, 0, 0.3, 1)).toBe(1);
  expect(sideOf(0, 0, 1, 0, 0.3, -1e-300)).toBe(-1);
  expect(sideOf(102.8, 25, 102.9, 25.1, 102.8, 25)).toBe(0);
});

test("degenerate lines have no sides", () => {
  expect(sideOf(1, 2, 1, 2, 5, 9)).toBe(0);
});
