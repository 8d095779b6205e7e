import { expect, test } from "vitest";
import { emptyProject, parseProject } from "../../src/domain/project";
import type { CollectionName, HousingProjectRecord } from "../../src/domain/project-records";
import { aScenario } from "../support/ledger";

const opened = (collection: CollectionName, record: { id: string; [field: string]: unknown }) => {
  const project = emptyProject("p");
  const parsed = parseProject(JSON.parse(JSON.stringify({ ...project, collections: { ...project.collections, [collection]: { [record.id]: record } } })), "x.json");
  return parsed.ok ? "opened" : `${parsed.problem.code} ${parsed.problem.at}`;
};
const many = <T>(n: number, value: T) => Object.fromEntries(Array.from({ length: n }, (_, index) => [`u${index}`, value]));

const placement = (parents: Record<string, unknown>) => ({ id: "placement", kind: "placement", releaseClass: "internal", parents });

test("a scenario has cells of units only, and not of more than there can be", () => {
  expect(opened("scenarios", aScenario({ "530102": { issued: "1" } }))).toBe("opened");
  expect(opened("scenarios", aScenario({ "": { issued: "1" } }))).toBe("project-file-wrong-shape collections.scenarios.scenario-test.cells.");
  expect(opened("scenarios", aScenario({ "<img src=x>": {} }))).toBe("project-file-wrong-shape collections.scenarios.scenario-test.cells.<img src=x>");
  expect(opened("scenarios", aScenario({ ["u".repeat(61)]: {} }))).toContain("wrong-shape");
  expect(opened("scenarios", { ...aScenario({}), cells: many(10_000, {}) })).toBe("opened");
  expect(opened("scenarios", { ...aScenario({}), cells: many(10_001, {}) })).toBe("project-file-wrong-shape collections.scenarios.scenario-test.cells");
});

test("only units are placed", () => {
  expect(opened("ledger", placement({ "park-a": "530102", "park-b": "none" }))).toBe("opened");
  expect(opened("ledger", placement({ "a b": "none" }))).toContain("wrong-shape collections.ledger.placement");
  expect(opened("ledger", placement(many(10_001, "none")))).toContain("wrong-shape collections.ledger.placement");
});

const housing = (over: Partial<HousingProjectRecord>): HousingProjectRecord => ({
  id: "h", releaseClass: "internal", kind: "housing", name: "甲", unit: null, type: "rental", dwellings: 10, built: 10, status: null, asOf: null, source: null, note: null, ...over,
});

test("of housing not more is built than there is", () => {
  expect(opened("projects", housing({}))).toBe("opened");
  expect(opened("projects", housing({ dwellings: null }))).toBe("opened");
  expect(opened("projects", housing({ built: 11 }))).toBe("project-file-wrong-shape collections.projects.h.built");
});

test.each(["2026", "2026-03", "2026-03-31"])("%s is a date", (asOf) => {
  expect(opened("projects", housing({ asOf }))).toBe("opened");
});

test.each(["9999-99-99", "2026-02-30", "9999", "昨天", "2026-3"])("%s is none", (asOf) => {
  expect(opened("projects", housing({ asOf }))).toBe("project-file-wrong-shape collections.projects.h.asOf");
  expect(opened("industries", { id: "i", releaseClass: "internal", unit: "u", industries: [], asOf, source: null })).toBe("project-file-wrong-shape collections.industries.i.asOf");
});
