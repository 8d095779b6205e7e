import { expect, test } from "vitest";
import { plainText } from "../../src/domain/number-text";
import { seenText, shortName } from "../../src/domain/text";

test("signs that cannot be seen go, breaks of lines stay", () => {
  expect(seenText("甲\u202E乙\u0000\u0007\n丙\u2066\u200F")).toBe("甲乙\n丙");
  expect(plainText("甲\u202E乙\u0000 丙\n丁")).toBe("甲乙 丙 丁");
});

test("a map has room for 120 signs, and no sign is cut in two", () => {
  expect(shortName("名".repeat(120))).toBe("名".repeat(120));
  expect(shortName("𠮷".repeat(200))).toBe(`${"𠮷".repeat(119)}…`);
});
