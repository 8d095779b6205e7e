import { assert, constantFrom, integer, property, record, uniqueArray } from "fast-check";
import { describe, expect, test } from "vitest";
import { permilleOf, ratioOf, shareBenefit, shareOfYear, splitWarnings } from "../../../src/analysis/sites/benefit-split";
import { sharedMeasures } from "../../../src/domain/sites/site-records";

const total = integer({ min: 0, max: 9e15 });
const anyPermille = integer({ min: 0, max: 1000 });
const anyYears = uniqueArray(record({ year: integer({ min: 2000, max: 2100 }), measure: constantFrom(...sharedMeasures), totalYuan: total }), { selector: ({ year, measure }) => `${year} ${measure}`, maxLength: 60 });

describe("the shares of a year", () => {
  test("add up to the total and are off by less than one yuan, whatever the total and the ratio", () => {
    assert(
      property(total, anyPermille, (totalYuan, firstPermille) => {
        const { firstYuan, hostYuan } = shareOfYear(totalYuan, firstPermille);
        expect(Number.isSafeInteger(firstYuan) && Number.isSafeInteger(hostYuan)).toBe(true);
        expect(BigInt(firstYuan) + BigInt(hostYuan)).toBe(BigInt(totalYuan));
        const offBy = BigInt(firstYuan) * 1000n - BigInt(totalYuan) * BigInt(firstPermille);
        expect(offBy > -1000n && offBy < 1000n).toBe(true);
        // Rounded down on both sides, then the yuan that is left goes to the larger remainder: never more than half a yuan off.
        expect(offBy >= -500n && offBy < 500n).toBe(true);
      }),
    );
  });

  test.each([
    { totalYuan: 10, firstPermille: 333, firstYuan: 3, hostYuan: 7 },
    { totalYuan: 1, firstPermille: 700, firstYuan: 1, hostYuan: 0 },
    { totalYuan: 1, firstPermille: 500, firstYuan: 0, hostYuan: 1 },
    { totalYuan: 9_000_000_000_000_000, firstPermille: 333, firstYuan: 2_997_000_000_000_000, hostYuan: 6_003_000_000_000_000 },
    { totalYuan: 8_999_999_999_999_999, firstPermille: 301, firstYuan: 2_709_000_000_000_000, hostYuan: 6_290_999_999_999_999 },
    { totalYuan: 0, firstPermille: 300, firstYuan: 0, hostYuan: 0 },
  ])("$totalYuan at $firstPermille‰", ({ totalYuan, firstPermille, ...sides }) => {
    expect(shareOfYear(totalYuan, firstPermille)).toEqual(sides);
  });
});

describe("the sums", () => {
  test("of both sides add up to what was entered, per measure and never across measures", () => {
    assert(
      property(anyYears, anyPermille, (entered, firstPermille) => {
        const { rows, sums } = shareBenefit({ years: entered, firstPermille });
        expect(rows.length).toBe(entered.length);
        for (const measure of sharedMeasures) {
          const own = entered.filter((one) => one.measure === measure);
          const { totalYuan, firstYuan, hostYuan } = sums.find((one) => one.measure === measure) ?? { totalYuan: 0n, firstYuan: 0n, hostYuan: 0n };
          expect(totalYuan).toBe(own.reduce((all, one) => all + BigInt(one.totalYuan), 0n));
          expect(firstYuan + hostYuan).toBe(totalYuan);
        }
      }),
    );
  });

  test("are those of the years as they are paid, not a share of the sum", () => {
    const years = [2026, 2027, 2028].map((year) => ({ year, measure: "tax" as const, totalYuan: 1 }));
    expect(shareBenefit({ years, firstPermille: 300 }).sums).toMatchObject([{ measure: "tax", totalYuan: 3n, firstYuan: 0n, hostYuan: 3n }]);
  });

  test("stand in the order of years and measures, however they were entered", () => {
    const { rows } = shareBenefit({
      firstPermille: 400,
      years: [
        { year: 2027, measure: "tax", totalYuan: 5 },
        { year: 2026, measure: "industrial-output", totalYuan: 5 },
        { year: 2026, measure: "tax", totalYuan: 5 },
      ],
    });
    expect(rows.map(({ year, measure }) => [year, measure])).toEqual([
      [2026, "tax"],
      [2026, "industrial-output"],
      [2027, "tax"],
    ]);
  });
});

describe("the ratio", () => {
  test.each([
    [300, { ratio: "3:7", smaller: "first" }],
    [700, { ratio: "3:7", smaller: "host" }],
    [400, { ratio: "4:6", smaller: "first" }],
    [600, { ratio: "4:6", smaller: "host" }],
    [500, { ratio: "free", smaller: null }],
    [301, { ratio: "free", smaller: null }],
  ] as const)("%i‰ is read as one of the document's only where it is one", (permille, ratio) => {
    expect(ratioOf(permille)).toEqual(ratio);
  });

  test.each([["3:7", "first"], ["3:7", "host"], ["4:6", "first"], ["4:6", "host"]] as const)("%s with the smaller part for the %s side is read back as that", (ratio, smaller) => {
    expect(ratioOf(permilleOf(ratio, smaller))).toEqual({ ratio, smaller });
  });
});

describe("warnings", () => {
  const of = (year: number, totalYuan: number, measure: (typeof sharedMeasures)[number] = "fixed-investment") => ({ year, measure, totalYuan });

  test("name a ratio of the parties' own, investment beyond the project's, and years left out", () => {
    expect(splitWarnings({ firstPermille: 350, years: [of(2026, 60), of(2028, 50), of(2026, 1, "tax")] }, 100)).toEqual([
      { is: "other-ratio" },
      { is: "over-investment", sharedYuan: 110n, investmentYuan: 100 },
      { is: "gaps", measure: "fixed-investment", years: [2027] },
    ]);
  });

  test("are none where all is in order or the investment is not known", () => {
    expect(splitWarnings({ firstPermille: 700, years: [of(2026, 60), of(2027, 40)] }, 100)).toEqual([]);
    expect(splitWarnings({ firstPermille: 700, years: [of(2026, 600)] }, null)).toEqual([]);
  });
});
