import { expect, test } from "vitest";
import { layLegend, legendHeightPx } from "../../src/sheets/image-legend";

const drawing = { width: 20, height: 20, paths: [] };
const entry = (words: string) => ({ drawing, words });
const measure = (words: string) => words.length * 10;
const whole = (text: string) => [text];

test("entries go on a new line where the next would not fit, and never beyond the room", () => {
  const { entries, lines } = layLegend({ title: "t", entries: ["aaaa", "bbbb", "cccc"].map(entry), notes: [] }, 160, measure, whole);
  expect(entries.map(({ x, line }) => [x, line])).toEqual([[0, 0], [85, 0], [0, 1]]);
  expect(lines).toBe(2);
});

test("an entry wider than the room stands alone, and a legend without entries takes no line for them", () => {
  expect(layLegend({ title: "t", entries: [entry("a".repeat(99)), entry("b")], notes: [] }, 160, measure, whole).entries.map(({ line }) => line)).toEqual([0, 1]);
  const empty = layLegend({ title: "t", entries: [], notes: ["n", "m"] }, 160, measure, whole);
  expect(legendHeightPx(empty, 20)).toBe(3 * 20 + 6);
});
