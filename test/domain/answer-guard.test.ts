import { expect, test } from "vitest";
import { answerGuard } from "../../src/domain/answer-guard";
import type { GuardFinding } from "../../src/domain/ledger-guard";
import { applyCommand } from "../../src/domain/project-commands";
import type { ScenarioRecord, UnitYearRecord } from "../../src/domain/project-records";
import { aProject } from "../support/project";
import { anEntry, cellsOf } from "../support/quota";

const record: UnitYearRecord = { id: "2026.park-a", releaseClass: "internal", kind: "unit-year", unit: "park-a", year: 2026, cells: cellsOf({ used: "12", issued: "10" }) };
const project = (() => {
  const empty = aProject();
  return { ...empty, collections: { ...empty.collections, ledger: { [record.id]: record } } };
})();
const scenario: ScenarioRecord = { id: "s", releaseClass: "internal", title: "s", createdAt: "2026-11-22T00:00:00.000Z", year: 2026, rule: null, cells: { "park-a": { issued: anEntry("8") } }, note: null };
const finding = (over: Partial<GuardFinding> = {}): GuardFinding => ({
  code: "construction-cap",
  unit: "park-a",
  column: "used",
  severity: "objection",
  parameters: {},
  scope: { by: "own", statementIds: [] },
  answerAt: "used",
  override: null,
  ...over,
});

test("a reason is kept in the cell, alone, as one step that undoing takes back; an empty one takes it out", () => {
  const command = answerGuard(project.collections, finding(), 2026, null, "  文号一 ");
  if (!command) throw new Error("no command");
  const { project: answered, inverse } = applyCommand(project, command);
  expect(answered.collections.ledger["2026.park-a"]).toEqual({ ...record, cells: { ...record.cells, used: { ...record.cells.used, override: "文号一" } } });
  expect(applyCommand(answered, inverse).project).toEqual(project);
  expect(answerGuard(answered.collections, finding(), 2026, null, " ")).toMatchObject({ record: { cells: { used: { override: null } } } });
});

test("where the scenario's cell is meant the ledger stays as it is", () => {
  expect(answerGuard(project.collections, finding({ answerAt: "issued" }), 2026, scenario, "因")).toMatchObject({ collection: "scenarios", record: { id: "s", cells: { "park-a": { issued: { override: "因" } } } } });
  expect(answerGuard(project.collections, finding(), 2026, scenario, "因")).toMatchObject({ collection: "ledger" });
});

test("what has no cell has no answer", () => {
  expect(answerGuard(project.collections, finding({ answerAt: null }), 2026, null, "因")).toBeNull();
  expect(answerGuard(project.collections, finding({ unit: null }), 2026, scenario, "因")).toBeNull();
  expect(answerGuard(project.collections, finding({ answerAt: "approved" }), 2026, null, "因")).toBeNull();
  expect(answerGuard(project.collections, finding({ unit: "constructor" }), 2026, null, "因")).toBeNull();
});
