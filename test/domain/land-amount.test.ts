import * as fc from "fast-check";
import { expect, test } from "vitest";
import { countsPer, landAmount, LandAmount, landIn, landUnits, type LandUnit } from "../../src/domain/land-amount";

const seeded = { seed: 20261122, numRuns: 500 };
const counted = (value: string, unit: LandUnit): number => {
  const amount = landAmount(value, unit);
  if (typeof amount === "string") throw new Error(amount);
  return amount.count;
};

test("three fields of 100 mu make exactly 300 mu", () => {
  expect(counted("100", "mu") * 3).toBe(counted("300", "mu"));
  expect(landIn(counted("100", "mu") * 3, "mu", 2)).toBe("300.00");
});

test.each([
  ["15", "mu", "1", "ha"],
  ["1500", "mu", "1", "km2"],
  ["9255", "mu", "617", "ha"],
  ["100", "ha", "1", "km2"],
  ["0.01", "m2", "0.000001", "ha"],
  ["10000", "m2", "1", "ha"],
] as const)("%s %s are exactly %s %s", (a, unitA, b, unitB) => {
  expect(counted(a, unitA)).toBe(counted(b, unitB));
});

test("what is entered with up to five decimals of mu comes back as it was", () => {
  const values = fc.tuple(fc.integer({ min: 0, max: 40_000_000 }), fc.integer({ min: 0, max: 99_999 })).map(([whole, part]) => `${whole}.${String(part).padStart(5, "0")}`);
  fc.assert(
    fc.property(values, (value) => {
      expect(landIn(counted(value, "mu"), "mu", 5)).toBe(value);
    }),
    seeded,
  );
});

test("a sum of entries is the entry of the sum, in any unit and order", () => {
  const fields = fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(fields, fc.constantFrom(...landUnits), (cents, unit) => {
      const sum = cents.reduce((total, one) => total + counted((one / 100).toFixed(2), unit), 0);
      const total = cents.reduce((all, one) => all + one, 0);
      expect(sum).toBe(counted(`${Math.floor(total / 100)}.${String(total % 100).padStart(2, "0")}`, unit));
    }),
    seeded,
  );
});

test("converted there and back an amount is what it was, within half a last digit", () => {
  const counts = fc.integer({ min: 0, max: 30_000 * countsPer.km2 });
  fc.assert(
    fc.property(counts, fc.constantFrom(...landUnits), (count, unit) => {
      expect(Math.abs(counted(landIn(count, unit, 9), unit) - count)).toBeLessThanOrEqual((countsPer[unit] / 1e9) * 0.5 + 0.5);
    }),
    seeded,
  );
});

test("finer than a three-hundredth of a square metre is rounded half up, and negative shows its sign", () => {
  expect(counted("0.000002", "mu")).toBe(0);
  expect(counted("0.0000025", "mu")).toBe(1);
  expect(landIn(-100_000, "mu", 2)).toBe("-0.50");
  expect(landIn(-1, "mu", 2)).toBe("0.00");
  expect(landIn(1_000, "mu", 2)).toBe("0.01");
  expect(landIn(999, "mu", 2)).toBe("0.00");
});

test.each([
  ["", "not-a-number"],
  ["1e3", "not-a-number"],
  ["1,000", "not-a-number"],
  ["１２", "not-a-number"],
  ["-1", "negative"],
  ["45000001", "too-large"],
  ["9999999999999", "not-a-number"],
])("%s is no land: %s", (value, fault) => {
  expect(landAmount(value, "mu")).toBe(fault);
});

test("a stored amount whose count is not that of its value is refused", () => {
  expect(LandAmount.safeParse({ value: "100", unit: "mu", count: 20_000_000 }).success).toBe(true);
  expect(LandAmount.safeParse({ value: "100", unit: "mu", count: 20_000_001 }).success).toBe(false);
});
