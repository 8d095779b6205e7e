import { expect, test } from "vitest";
import { filteredResources, noResourceFilter, resourceTotals, sortedResources } from "../../../src/analysis/sites/resource-list";
import { aResource } from "../../support/resources";

const zoneName = (id: string) => (id === "park-test" ? "测试片区" : id);
const list = [
  aResource("a", { name: "甲地块", area: 60_000_000, zone: "park-test" }),
  aResource("b", { name: "乙地块", area: null, status: null }),
  aResource("c", { name: "丙地块", area: 20_000_000, status: "idle", note: "邻高速出口" }),
  aResource("d", { name: "丁厂房", type: "plant", area: 3_000_000 }),
  aResource("e", { name: "戊指标", type: "energy", area: null, energyTce: 1200 }),
];
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id).join("");

test("a filter narrows by every word, type, status and zone, and by what nobody said", () => {
  const left = (over: Partial<typeof noResourceFilter>) => ids(filteredResources(list, { ...noResourceFilter, ...over }, zoneName));
  expect([left({}), left({ query: "地块 高速" }), left({ query: "测试片区" }), left({ type: "plant" }), left({ status: "none" }), left({ status: "idle" }), left({ zone: "park-test" }), left({ zone: "none" })]).toEqual(["abcde", "c", "a", "d", "b", "c", "a", "bcde"]);
});

test("what is unknown stands last both ways", () => {
  const by = (isDescending: boolean) => ids(sortedResources(list.slice(0, 3), { key: "area", isDescending }, zoneName));
  expect([by(false), by(true)]).toEqual(["cab", "acb"]);
});

test("totals add what is known exactly and count what is not", () => {
  expect(resourceTotals(list)).toEqual([
    { type: "land", n: 3, amount: 80_000_000, unknown: 1 },
    { type: "plant", n: 1, amount: 3_000_000, unknown: 0 },
    { type: "energy", n: 1, amount: 1200, unknown: 0 },
  ]);
});
