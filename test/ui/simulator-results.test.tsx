import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { accountTree } from "../../src/analysis/account-tree";
import { unitFacts } from "../../src/analysis/quota-units";
import { sampleProject } from "../../src/analysis/sample-project";
import type { Collections, ScenarioRecord } from "../../src/domain/project-records";
import { createPlanStore } from "../../src/store/plan-store";
import { PlanContext } from "../../src/store/use-plan";
import { CompareScenarios } from "../../src/ui/simulator/CompareScenarios";
import { newDraft, type Draft } from "../../src/ui/simulator/draft";
import { readDraft } from "../../src/ui/simulator/read-draft";
import { ResultTable } from "../../src/ui/simulator/ResultTable";
import type { Grounds } from "../../src/ui/simulator/use-simulation";
import { theRealPublication } from "../support/publication";
import { anEntry } from "../support/quota";

const { publication } = await theRealPublication();
const tree = accountTree(publication, null);
const facts = unitFacts(publication, tree);
const grounds: Grounds = { tree, facts, records: {}, scenarios: [], project: null, thisYear: 2026 };
const textOf = (node: React.ReactNode) => renderToStaticMarkup(<PlanContext value={createPlanStore()}>{node}</PlanContext>).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

function resultOf(over: Partial<Draft>, records: Collections["ledger"] = {}): string {
  const draft = { ...newDraft(tree, {}, 2026), total: "100", ...over };
  return textOf(<ResultTable draft={draft} reading={readDraft(draft, facts, records)} grounds={{ ...grounds, records }} onChange={() => undefined} />);
}

test("who has no share is said between the sum and the table, with what to do about it", () => {
  const result = resultOf({ chosen: ["530102", "park-jingkai"] });
  expect(result.indexOf("1 个所选单元没有份额：总量全部分给了其余 1 个单元")).toBeGreaterThan(result.indexOf("与总量一致"));
  expect(result.indexOf("昆明经济技术开发区")).toBeLessThan(result.indexOf("口径"));
  expect(result).toContain("为未参与的单元预留");
  const held = resultOf({ chosen: ["530102", "park-jingkai"], reserve: "10" });
  expect(held).toContain("90.00 亩 另预留 10.00 亩，合计与总量一致");
  expect(held).not.toContain("总量全部分给了");
});

test("areas of several kinds are never weighed without a word, and each row says its own", () => {
  expect(resultOf({ chosen: ["530102", "530103"] })).not.toContain("面积口径不一");
  const mixed = resultOf({ chosen: ["530102", "park-jingkai"], withZones: true });
  expect(mixed).toContain("面积口径不一：≈ 测算，行政界线 1 个、管理面积 1 个。 开发区、园区在县区之内");
  expect(mixed).toMatch(/昆明经济技术开发区 管理面积 [\d.]+ 平方公里 管理面积 /);
  // Zones alone lie in none of the counties that take part.
  expect(resultOf({ chosen: ["park-jingkai", "park-yanglin"], withDoubtful: true })).toMatch(/面积口径不一：管理面积 1 个、规划面积 1 个。(?! 开发区)/);
});

test("the present year has its total, of as many as are known", () => {
  const { ledger } = sampleProject(tree, 2026, new Set(), { id: "sample", at: "2026-11-22T00:00:00.000Z" }).collections;
  const { ["2026.530103"]: _, ...some } = ledger;
  expect(resultOf({ chosen: ["530102", "530103"] }, some)).toContain("1/2 个已知");
  expect(resultOf({ chosen: ["530102", "530103"] })).toMatch(/未知 0\/2 个已知/);
});

test("compared scenarios have a total per prefecture, of the units in both, or a sentence why there is none", () => {
  const scenario = (id: string, mu: Record<string, string>): ScenarioRecord => ({
    id,
    releaseClass: "internal",
    title: id,
    createdAt: id,
    year: 2027,
    rule: null,
    note: null,
    cells: Object.fromEntries(Object.entries(mu).map(([unit, value]) => [unit, { issued: anEntry(value) }])),
  });
  const scenarios = [scenario("甲", { "530102": "10", "530103": "5", "530302": "7" }), scenario("乙", { "530102": "12", "530303": "9" })];
  const compared = textOf(<CompareScenarios grounds={{ ...grounds, scenarios }} />);
  expect(compared).toContain("昆明市合计 两案都有的 1 个单元，共 2 个 10.00 12.00 +2.00");
  expect(compared).toContain("曲靖市合计 没有两案都有的单元，不作合计。");
});
