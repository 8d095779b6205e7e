import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { readYuan, wanDigits, type YuanFault } from "../../src/formats/read-yuan";
import { yuanText } from "../../src/i18n/format-yuan";

test.each([
  ["1234.5678", 12_345_678],
  ["1，234.5678", 12_345_678],
  ["1,234.5 万元", 12_345_000],
  ["１２亿元", 1_200_000_000],
  ["0.0001", 1],
  ["500 元", 500],
  ["—", null],
  ["", null],
  ["0", 0],
])("%s in a field of 万元", (text, yuan) => {
  expect(readYuan(text, "wan")).toEqual(yuan === null ? { is: "unknown" } : { is: "amount", yuan });
});

test.each<[string, YuanFault]>([
  ["1.23456", "too-fine"],
  ["-3", "negative"],
  ["(3)", "negative"],
  ["30%", "percent"],
  ["≈12", "computed"],
  ["12亩", "unknown-unit"],
  ["1,2", "unclear-number"],
  ["100①", "footnote"],
  ["9000000000001", "too-large"],
  [`1${"0".repeat(60)}`, "too-large"],
  ["十二", "not-a-number"],
  ["CNY", "not-a-number"],
])("%s is no amount, and why", (text, fault) => {
  expect(readYuan(text, "wan")).toEqual({ is: "fault", fault });
});

test("what a field shows is read back as the same amount, and the words say it to the last yuan", () => {
  assert(
    property(integer({ min: 0, max: 9e15 }), (yuan) => {
      expect(readYuan(wanDigits(yuan), "wan")).toEqual({ is: "amount", yuan });
      expect(readYuan(yuanText(yuan, "zh"), "yuan")).toEqual({ is: "amount", yuan });
    }),
  );
  expect(yuanText(12_345_678, "zh")).toBe("1,234.5678 万元");
  expect(yuanText(120_000, "both")).toBe("12 万元");
  expect(yuanText(12_345_678n, "en")).toBe("CNY 12,345,678");
});
