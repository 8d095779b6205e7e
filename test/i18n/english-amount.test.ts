import { expect, test } from "vitest";
import { englishAmount } from "../../src/i18n/english-amount";

test.each([
  [1500, null, "CNY 100 million", { currency: "CNY", value: "150", unit: "billion" }],
  [10.4, null, "CNY 100 million", { currency: "CNY", value: "1.04", unit: "billion" }],
  [3.08, null, "USD 100 million", { currency: "USD", value: "308", unit: "million" }],
  [300, 400, "CNY 100 million a year", { currency: "CNY", value: "30–40", unit: "billion a year" }],
  [1000, null, "CNY 100 million (class)", { currency: "CNY", value: "100", unit: "billion (class)" }],
  [800, null, "CNY 10,000", { currency: "CNY", value: "8", unit: "million" }],
  [50, null, "10,000 tonnes", { currency: "", value: "500,000", unit: "tonnes" }],
  [70, null, "GW", { currency: "", value: "70", unit: "GW" }],
])("%d–%s in units of %s", (amount, upTo, en, expected) => {
  expect(englishAmount({ amount, upTo, unit: { zh: "", en } })).toEqual(expected);
});
