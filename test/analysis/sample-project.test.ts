import { expect, test } from "vitest";
import { accountTree } from "../../src/analysis/account-tree";
import { ledgerGuards } from "../../src/analysis/ledger-guards";
import { ledgerTable } from "../../src/analysis/ledger-table";
import { unitFacts } from "../../src/analysis/quota-units";
import { sampleProject } from "../../src/analysis/sample-project";
import { parseProject } from "../../src/domain/project";
import { countSamples, isSample, sampleMark } from "../../src/domain/sample";
import { aProject, aView } from "../support/project";
import { theRealPublication } from "../support/publication";

const { publication } = await theRealPublication();
const tree = accountTree(publication, null);
const sample = sampleProject(tree, 2026, new Set(["park-jingkai"]), { id: "sample", at: "2026-11-22T00:00:00.000Z" });
const { collections } = sample;

test("the sample is a project that can be stored, with two years for every account unit", () => {
  expect(parseProject(JSON.parse(JSON.stringify(sample)), "x")).toMatchObject({ ok: true });
  const units = tree.units.filter(({ kind }) => kind !== "prefecture");
  expect(Object.keys(collections.ledger)).toHaveLength(units.length * 2);
  expect(collections.industries).not.toHaveProperty("sample-industries-park-jingkai");
  expect(collections.industries).toHaveProperty("sample-industries-park-anning");
});

test("every record of it says that it is fictional, and is known by that", () => {
  const { ledger, scenarios, industries, projects, monthly, resources, investments } = collections;
  const records = [ledger, scenarios, industries, projects, monthly, resources, investments].map((one) => Object.values(one));
  expect(records.map((one) => one.length > 0)).toEqual([true, true, true, true, true, true, true]);
  expect(records.flat().filter((record) => !isSample(record) || !JSON.stringify(record).includes(sampleMark))).toEqual([]);
  const cells = Object.values(ledger).flatMap((record) => ("cells" in record ? Object.values(record.cells) : []));
  expect(cells.filter(({ note, published }) => note !== sampleMark || published !== null)).toEqual([]);
  expect(countSamples(collections)).toEqual({ samples: records.flat().length, others: 0 });
  expect(sample.title).toBe(sampleMark);
});

test("a project of one's own has no sample in it, and what is mixed is counted", () => {
  expect(countSamples(aProject({ views: [aView("a")] }).collections)).toEqual({ samples: 0, others: 0 });
  const mine = aProject({ earlier: [{ id: "r", releaseClass: "internal", payload: "示例（虚构）" }] }).collections;
  expect(countSamples(mine)).toEqual({ samples: 0, others: 1 });
  expect(countSamples({ ...collections, earlier: mine.earlier }).others).toBe(1);
});

test("its figures add up: the guards have nothing against them", () => {
  const facts = unitFacts(publication, tree);
  const of = (year: number) => ledgerTable({ tree, records: collections.ledger, year, scenario: null });
  expect(ledgerGuards({ table: of(2026), before: of(2025), records: collections.ledger, facts })).toEqual([]);
  const [scenario] = Object.values(collections.scenarios);
  const table = ledgerTable({ tree, records: collections.ledger, year: 2027, scenario: scenario ?? null });
  expect(ledgerGuards({ table, before: of(2026), records: collections.ledger, facts })).toEqual([]);
  expect(scenario?.cells["park-jingkai"]?.issued).toBeDefined();
});

test("the same tree gives the same sample", () => {
  expect(sampleProject(tree, 2026, new Set(["park-jingkai"]), { id: "sample", at: "2026-11-22T00:00:00.000Z" })).toEqual(sample);
});

test("its resources stand where their units are known to be, and nowhere else; none is released", () => {
  const first = tree.units.find(({ kind }) => kind === "development-zone" || kind === "industrial-park")?.id ?? "";
  const { resources } = sampleProject(tree, 2026, new Set(), { id: "sample", at: "2026-11-22T00:00:00.000Z", centres: new Map([[first, [102.8, 25]]]) }).collections;
  const list = Object.values(resources);
  expect(list.filter(({ at }) => at !== null).map(({ id, zone }) => [id, zone])).toEqual([["sample-resource-1", first]]);
  expect(list.map(({ releaseClass, name }) => [releaseClass, name.startsWith(sampleMark)])).toEqual(list.map(() => ["internal", true]));
});
