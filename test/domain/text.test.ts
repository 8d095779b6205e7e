import { expect, test } from "vitest";
import { plainText } from "../../src/domain/number-text";
import { seenText, shortName } from "../../src/domain/text";

test("signs that cannot be seen go, breaks of lines stay", () => {
  expect(seenText("甲\u202E乙\u0000\u0007\n丙\u2066\u200F")).toBe("甲乙\n丙");
  expect(plainText("甲\u202E乙\u0000 丙\n丁")).toBe("甲乙 丙 丁");
});

test("fillers and blank patterns are seen no more than control signs", () => {
  expect(seenText("\u115F\u3164甲\u2800\uFE0F\uFFA0\u034F")).toBe("甲");
});

test("joiners and spaces of no width stay where a script needs them, one at a time, and nowhere else", () => {
  expect(seenText("ภาษา\u200Bไทย ພາສາ\u200Bລາວ က\u200Dခ क\u200Cष")).toBe("ภาษา\u200Bไทย ພາສາ\u200Bລາວ က\u200Dခ क\u200Cष");
  expect(seenText("ไ\u200B\u202E\u200Bท")).toBe("ไ\u200Bท");
  expect(seenText("昆\u200B明 Kun\u200Dming ไ\u200Bx \u200Bไ ไ\u202Eท")).toBe("昆明 Kunming ไx ไ ไท");
});

test("a map has room for 120 signs, and no sign is cut in two", () => {
  expect(shortName("名".repeat(120))).toBe("名".repeat(120));
  expect(shortName("𠮷".repeat(200))).toBe(`${"𠮷".repeat(119)}…`);
});
