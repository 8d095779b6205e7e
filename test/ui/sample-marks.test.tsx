import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { accountTree } from "../../src/analysis/account-tree";
import { ledgerTable } from "../../src/analysis/ledger-table";
import { sampleProject } from "../../src/analysis/sample-project";
import { emptyCollections, type Collections } from "../../src/domain/project-records";
import type { PlanStore } from "../../src/store/plan-state";
import { projectNotes, showsSample } from "../../src/store/project-notes";
import { createPlanStore } from "../../src/store/plan-store";
import { PlanContext } from "../../src/store/use-plan";
import { CellValue } from "../../src/ui/ledger/CellValue";
import { spokenCell } from "../../src/ui/ledger/ledger-words";
import { anEntry } from "../support/quota";
import { theRealPublication } from "../support/publication";

const { publication } = await theRealPublication();
const tree = accountTree(publication, null);
const { collections } = sampleProject(tree, 2026, new Set(), { id: "sample", at: "2026-11-22T00:00:00.000Z" });
const state = (of: Collections, over: Partial<PlanStore> = {}) =>
  ({ ...createPlanStore().getState(), project: { value: { collections: of } } as unknown as PlanStore["project"], ...over }) as PlanStore;
const mine: Collections["ledger"] = { "2026.530102": { id: "2026.530102", releaseClass: "internal", kind: "unit-year", unit: "530102", year: 2026, cells: { issued: anEntry("5") } } };

test("whatever shows records of the sample is known to, year by year and part by part", () => {
  const parts = (of: Collections) => (["quota", "industries", "housing"] as const).map((part) => showsSample(state(of), part, null));
  expect([parts(collections), parts({ ...emptyCollections, ledger: mine })]).toEqual([[true, true, true], [false, false, false]]);
  expect([2024, 2025, 2026].map((year) => showsSample(state(collections), "quota", year))).toEqual([false, true, true]);
  // The sample's scenario is of the year after.
  expect([null, "sample-scenario"].map((scenario) => showsSample(state(collections, { scenario }), "quota", 2027))).toEqual([false, true]);
  expect(showsSample(state(collections, { project: null }), "quota", null)).toBe(false);
});

test("a scenario is named under every picture that can show it, and under none that cannot", () => {
  const notes = (over: Partial<PlanStore>) => projectNotes(state({ ...collections, ledger: {} }, { scenario: "sample-scenario", theme: "quota", year: 2027, ...over }), "zh");
  expect([notes({}), notes({ theme: null, over: "quota" }), notes({ year: null })].every((all) => all.includes("情景，非下达指标"))).toBe(true);
  expect([notes({ year: 2026 }), notes({ theme: "areas" }), notes({ scenario: null })].some((all) => all.includes("情景，非下达指标"))).toBe(false);
});

test("a fictional cell looks and sounds unlike one that an office entered", () => {
  const shown = (records: Collections["ledger"]) => {
    const table = ledgerTable({ tree, records, year: 2026, scenario: null });
    const cell = <CellValue cell={table.cell("530102", "issued")} isPartial={false} areaUnit="mu" isFlagged={false} />;
    return [renderToStaticMarkup(<PlanContext value={createPlanStore()}>{cell}</PlanContext>), spokenCell({ table, unit: "530102", column: "issued" }, "mu", "zh")];
  };
  const [fictional = "", fictionalSpoken] = shown(collections.ledger);
  expect([fictional.includes("data-sample"), fictional.includes(">示<"), fictionalSpoken]).toEqual([true, true, expect.stringContaining("示例（虚构）") as string]);
  const [real = "", realSpoken] = shown(mine);
  expect([real.includes("data-sample"), real.includes(">示<"), realSpoken?.includes("示例")]).toEqual([false, false, false]);
});
