import { beforeAll, expect, test } from "vitest";
import { allRows } from "../../src/domain/comparison-rows";
import type { Publication } from "../../src/domain/publication";
import type { Statement } from "../../src/domain/statement";
import { writeLink } from "../../src/formats/permalink";
import { comparisonTable } from "../../src/store/comparison-metrics";
import { dropUnknownRows, unknownRows } from "../../src/store/comparison-rows";
import { placesIn } from "../../src/store/comparison-actions";
import { createPlanStore } from "../../src/store/plan-store";
import { savedViewOf } from "../../src/store/saved-view";
import { theRealPublication } from "../support/publication";
import { theRealRegister } from "../support/register";

let publication: Publication;
let register: readonly Statement[];

beforeAll(async () => {
  ({ publication } = await theRealPublication());
  ({ statements: register } = await theRealRegister());
});

function aStore(rows: string[] | null, preferences: { row: string; prefers: "more" }[] = [], statements: readonly Statement[] | null = register) {
  const store = createPlanStore();
  store.getState().receivePublication(publication, []);
  if (statements) store.getState().receiveStatements(statements, null);
  store.getState().comparePlaces(["park-anning", "park-haikou"]);
  store.getState().changePlaces({ rows, preferences });
  return store;
}

test("every row that a table has is known, whichever places are compared next", () => {
  const ids = allRows(comparisonTable(aStore(null).getState()) ?? { columns: [], groups: [] }).map(({ id }) => id);
  const store = aStore(ids.slice(0, 60));
  expect(unknownRows(store.getState())).toEqual([]);
  const figures = ids.filter((id) => id.startsWith("figure."));
  expect(figures.length).toBeGreaterThan(0);
  const elsewhere = aStore([...figures, ...ids.filter((id) => id.startsWith("distance.")), ...ids.slice(-4)]);
  elsewhere.getState().comparePlaces(["530102"]);
  elsewhere.getState().changePlaces({ rows: figures });
  expect(unknownRows(elsewhere.getState())).toEqual([]);
});

test("rows that no table has are taken off, said once, and are in no further link", () => {
  const store = aStore(["foo", "area.stated", "distance.nowhere", "distance"], [{ row: "area.stated", prefers: "more" }, { row: "foo", prefers: "more" }]);
  dropUnknownRows(store);
  dropUnknownRows(store);
  expect(placesIn(store.getState())).toMatchObject({ rows: ["area.stated"], preferences: [{ row: "area.stated", prefers: "more" }] });
  expect(store.getState().problems).toEqual([{ code: "link-unreadable", at: "rows=foo,distance.nowhere,distance" }]);
  expect(writeLink(savedViewOf(store.getState()), store.getState().configuration)).not.toMatch(/foo|nowhere/);
});

test("where none is left the usual rows stand; that none was chosen stays", () => {
  const store = aStore(["type", "foo"]);
  dropUnknownRows(store);
  expect(placesIn(store.getState())?.rows).toBeNull();
  const empty = aStore([]);
  dropUnknownRows(empty);
  expect([placesIn(empty.getState())?.rows, empty.getState().problems]).toEqual([[], []]);
});

test("until the register was read no row of a figure is unknown", () => {
  const store = aStore(["figure.output-value.0000000000000000"], [], null);
  expect(unknownRows(store.getState())).toEqual([]);
  store.getState().receiveStatements(register, null);
  expect(unknownRows(store.getState())).toEqual(["figure.output-value.0000000000000000"]);
});
