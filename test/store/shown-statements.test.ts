import { expect, test } from "vitest";
import { defaultConfiguration } from "../../src/domain/configuration";
import { createPlanStore } from "../../src/store/plan-store";
import { shownStatements, statementCount } from "../../src/store/shown-statements";
import { Statement } from "../../src/domain/statement";
import { aStatement, theDoubtfulOne } from "../support/statements";

const doubtful = Statement.parse(theDoubtfulOne());
const internal = aStatement({ id: "S2-002", releaseClass: "internal" });
const open = aStatement();

function aStore(releaseClass: "public" | "internal") {
  const store = createPlanStore();
  store.getState().configure({ ...defaultConfiguration, releaseClass });
  store.getState().receiveStatements([open, internal, doubtful], null);
  return store;
}

test("inside, all statements are shown, the doubtful with the others", () => {
  const { getState } = aStore("internal");
  expect(shownStatements(getState())).toBe(getState().statements);
  expect(statementCount(getState())).toBe(3);
});

test("a public installation shows neither internal nor doubtful ones, and the same state gives the same list", () => {
  const { getState } = aStore("public");
  expect(shownStatements(getState())).toEqual([open]);
  expect(shownStatements(getState())).toBe(shownStatements({ ...getState() }));
});

test("nor does the exhibition, whatever the class of the installation", () => {
  const { getState } = aStore("internal");
  getState().setRole("exhibition");
  expect(shownStatements(getState())).toEqual([open]);
  getState().setRole("planner");
  expect(statementCount(getState())).toBe(3);
});

test("a doubtful figure that someone marked public stays inside all the same", () => {
  const { getState } = aStore("public");
  getState().receiveStatements([{ ...doubtful, releaseClass: "public" }], null);
  expect(shownStatements(getState())).toEqual([]);
});

test("before the register was read nothing is known of it", () => {
  expect([shownStatements(createPlanStore().getState()), statementCount(createPlanStore().getState())]).toEqual([null, null]);
});
