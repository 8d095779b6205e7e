import { describe, expect, test } from "vitest";
import { resourceSites, type ResourceInputs } from "../../../src/analysis/sites/resource-sites";
import { basis } from "../../../src/analysis/comparison/cell-basis";
import type { CriterionId } from "../../../src/domain/sites/criterion";
import type { ResourceRecord } from "../../../src/domain/sites/site-records";
import { aResource } from "../../support/resources";

const inputs = (over: Partial<ResourceInputs> = {}): ResourceInputs => ({ destinations: [], industryShare: null, zoneFact: () => null, ...over });
const factsOf = (record: ResourceRecord, over: Partial<ResourceInputs> = {}) => {
  const part = resourceSites([record], inputs(over));
  return (criterion: CriterionId) => {
    const fact = part.factOf(0, criterion);
    const column = part.columns.get(criterion);
    const inColumn = column?.is === "range" ? [column.lo[0], column.hi[0]] : [column?.bits[0]];
    return fact.is === "range" ? { is: [fact.lo, fact.hi], note: fact.note?.zh ?? null, inColumn } : { is: fact.is === "words" ? fact.words : fact.why, inColumn };
  };
};
const nothing = [Number.NaN, Number.NaN];

describe("what of a resource is to be had", () => {
  test.each([
    ["reserved", [200_000, 200_000], "储备"],
    ["approved-unsupplied", [200_000, 200_000], "已批未供"],
    ["planned", [0, 200_000], "规划"],
    ["idle", [0, 200_000], "闲置"],
    ["inefficient", [0, 200_000], "低效"],
    ["supplied-building", [0, 0], "已供在建"],
    ["built", [0, 0], "建成"],
    [null, [0, 200_000], "状态未载"],
  ] as const)("a plot of 300 亩 with the status %s", (status, span, note) => {
    const of = factsOf(aResource("a", { status }));
    expect(of("plot")).toEqual({ is: span, note, inColumn: span });
    expect(of("land")).toEqual(of("plot"));
  });

  test("a plot has no plant and a plant no plot; of what nobody gave the size nothing is known", () => {
    expect(factsOf(aResource("a"))("plant").is).toEqual([0, 0]);
    const plant = factsOf(aResource("b", { type: "plant", status: "idle", area: 3_000_000 }));
    expect([plant("plant").is, plant("plot").is]).toEqual([[10_000, 10_000], [0, 0]]);
    expect(factsOf(aResource("c", { area: null }))("plot")).toEqual({ is: "not-stated", inColumn: nothing });
  });

  test("an energy quota is its own; land is asked about it", () => {
    expect(factsOf(aResource("a", { type: "energy", area: null, energyTce: 5000 }))("energy-quota").is).toEqual([5000, 5000]);
    expect(factsOf(aResource("b"))("energy-quota")).toEqual({ is: "ask", inColumn: nothing });
  });
});

test("price and tenure as entered, and asked for where they are not", () => {
  const of = factsOf(aResource("a", { priceYuanPerM2: 300, tenure: "出让、先租后让" }));
  expect(of("price").is).toEqual([300, 300]);
  expect(of("tenure")).toEqual({ is: ["transfer", "lease-then-transfer"], inColumn: [0b1001] });
  expect([factsOf(aResource("b", { tenure: "面议" }))("tenure"), factsOf(aResource("b"))("price").is]).toEqual([{ is: "ask", inColumn: [0] }, "ask"]);
});

test("industries are its own or unknown, never those of its zone", () => {
  const industryShare = (industries: readonly string[]) => (industries.includes("photovoltaics") ? 1 : 0);
  expect(factsOf(aResource("a", { industries: ["photovoltaics"] }), { industryShare })("industry").is).toEqual([1, 1]);
  const zoneFact = () => ({ is: "range" as const, lo: 1, hi: 1, note: null, basis: basis("published", []) });
  expect(factsOf(aResource("b", { zone: "park-test" }), { industryShare, zoneFact })("industry")).toEqual({ is: "not-stated", inColumn: nothing });
});

test("what holds of its zone holds of it, but for what its own entry says and, of a plant, for what is of land", () => {
  const zoneFact: ResourceInputs["zoneFact"] = (zone, criterion) => (zone === "park-test" ? { is: "range", lo: criterion === "price" ? 500 : 900, hi: 900, note: null, basis: basis("published", []) } : null);
  const of = factsOf(aResource("a", { zone: "park-test", priceYuanPerM2: 300 }), { zoneFact });
  expect(of("housing")).toEqual({ is: [900, 900], note: "按所在片区", inColumn: [900, 900] });
  expect(of("price").is).toEqual([300, 300]);
  expect(of("area").is).toBe("not-stated");
  expect(factsOf(aResource("b", { zone: "park-test", type: "plant" }), { zoneFact })("price").is).toBe("ask");
  expect(factsOf(aResource("c", { zone: "elsewhere" }), { zoneFact })("housing").is).toBe("not-stated");
});

test("a caution of its zone's figure keeps it out of the column", () => {
  const zoneFact: ResourceInputs["zoneFact"] = () => ({ is: "range", lo: 900, hi: 900, note: null, basis: basis("published", [], { isFirm: false }) });
  expect(factsOf(aResource("a", { zone: "park-test" }), { zoneFact })("housing").inColumn).toEqual(nothing);
});

test("without a place no distance is known, and it is a candidate all the same", () => {
  const destinations: ResourceInputs["destinations"] = [{ criterion: "airport", id: "airport", located: { at: [102.93, 25.11], uncertaintyM: 0, of: "point" } }];
  const [there, nowhere] = [aResource("a"), aResource("b", { at: null })];
  expect(factsOf(there, { destinations })("airport").inColumn[0]).toBeCloseTo(17_907, -2);
  expect(factsOf(nowhere, { destinations })("airport")).toEqual({ is: "unlocated", inColumn: nothing });
  expect(factsOf(there, { destinations })("station")).toEqual({ is: "not-stated", inColumn: nothing });
  expect(resourceSites([nowhere], inputs()).siteAt(0)).toMatchObject({ id: "resource:b", kind: "resource", at: null });
});
