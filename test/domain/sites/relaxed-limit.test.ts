import { assert, constantFrom, double, property } from "fast-check";
import { expect, test } from "vitest";
import { verdictOn } from "../../../src/analysis/sites/limit-verdict";
import type { CellBasis } from "../../../src/domain/comparison-table";
import { relaxedLimit, withLimits } from "../../../src/domain/sites/relaxed-limit";
import type { SiteFact } from "../../../src/domain/sites/site-table";
import type { SiteLimit } from "../../../src/domain/sites/site-search";
import { fromReader } from "../../../src/domain/sites/site-units";

const limit = (over: Partial<SiteLimit>): SiteLimit => ({ criterion: "plot", least: null, most: null, any: [], unknown: "drop", ...over });
const miss = (of: Partial<SiteLimit>, reaches: number | null, isUnknown = false) => ({ limit: limit(of), reaches, isUnknown });

test("a limit is relaxed to a plain number in people's units, just beyond what the site reaches", () => {
  expect(relaxedLimit(miss({ least: fromReader(300, "mu") }, fromReader(123.456, "mu")))?.least).toBe(fromReader(123, "mu"));
  expect(relaxedLimit(miss({ criterion: "airport", most: 10_000 }, 29_312))?.most).toBe(29_400);
  expect(relaxedLimit(miss({ criterion: "plot", least: 100, most: 500 }, 800))).toMatchObject({ least: 100, most: 800 });
});

test("what is unknown is asked, and words or a reach of nothing can only be left out", () => {
  expect(relaxedLimit(miss({ least: 5 }, null, true))?.unknown).toBe("ask");
  // Nobody can be asked how a park's industries meet the investor's.
  expect(relaxedLimit(miss({ criterion: "industry", least: 0.4 }, null, true))?.unknown).toBe("keep");
  expect(relaxedLimit(miss({ criterion: "kind", any: ["linkage-zone"] }, null))).toBeNull();
  expect(relaxedLimit(miss({ least: 200_000 }, 0))).toBeNull();
  expect(relaxedLimit(miss({ least: 200_000 }, Number.NaN))).toBeNull();
});

test("the site passes the relaxed limit, whatever it reaches", () => {
  const reach = double({ min: 0.001, max: 1e9, noNaN: true });
  assert(
    property(constantFrom("airport" as const, "plot" as const, "price" as const), reach, constantFrom(true, false), (criterion, value, isTooMuch) => {
      const missed = limit(isTooMuch ? { criterion, most: value / 2 } : { criterion, least: value * 2 });
      const fact: SiteFact = { is: "range", lo: value, hi: value, note: null, basis: { isFirm: true } as CellBasis };
      expect(verdictOn(missed, fact)).toBe("fails");
      expect(verdictOn(relaxedLimit({ limit: missed, reaches: value, isUnknown: false }) ?? missed, fact)).toBe("passes");
    }),
  );
});

test("limits keep their order when one is relaxed and one left out", () => {
  const [plot, airport, kind] = [limit({ least: 1 }), limit({ criterion: "airport", most: 1 }), limit({ criterion: "kind", any: ["linkage-zone"] })];
  const relaxed = { ...airport, most: 2 };
  expect(withLimits([plot, airport, kind], [{ criterion: "airport", to: relaxed }, { criterion: "plot", to: null }])).toEqual([relaxed, kind]);
});
