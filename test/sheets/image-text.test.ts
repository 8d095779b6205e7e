import { expect, test } from "vitest";
import { broken, wrapped } from "../../src/sheets/image-text";
import { roughly } from "../support/pictures";

const width = 130;
const lines = (text: string) => broken(text, width, roughly);

test("a text breaks after Chinese punctuation and before Latin words, as long as the parts fit", () => {
  expect(lines("数字信息、生物医药、装备制造")).toEqual(["数字信息、生物医药、", "装备制造"]);
  expect(lines("No boundary is published")).toEqual(["No boundary is", "published"]);
});

test("a part that is too long is broken between signs, and no line begins with what closes", () => {
  const chinese = lines("没有公开界线的图形只按公布面积等面积绘制（示意）");
  expect(chinese.join("")).toBe("没有公开界线的图形只按公布面积等面积绘制（示意）");
  for (const line of chinese) expect(roughly(line)).toBeLessThanOrEqual(width);
  expect(lines("1,564.45678901（2023年规划数字）").every((line) => !/^[）、，。]/.test(line))).toBe(true);
  expect(lines("Donaudampfschifffahrtsgesellschaft").every((line) => roughly(line) <= width)).toBe(true);
});

test("a pause never begins a line, even where the word before it fills the line alone", () => {
  expect(broken("数字与电子信息、生物医药", 7 * 13, roughly)).toEqual(["数字与电子信", "息、生物医药"]);
});

test("a sign of about stays with its figure", () => {
  expect(broken("≈\u00a0104–125 km", 60, roughly)[0]).toMatch(/^≈\u00a0\d/);
});

test("short notes share a line, long ones begin a new one", () => {
  expect(wrapped(["a", "b"], width, roughly)).toEqual(["a　·　b"]);
  expect(wrapped(["未经审图，仅供内部", "示意图"], width, roughly)).toEqual(["未经审图，仅供内部", "示意图"]);
});
