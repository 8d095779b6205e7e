import { expect, test } from "vitest";
import { countedBy, isUnplaced, statementsOf } from "../../src/domain/statement-scope";
import { topics } from "../../src/domain/statement";
import { ZoneId } from "../../src/domain/zone";
import { aZone } from "../support/builders";
import { aStatement } from "../support/statements";

const anning = aZone({ id: "park-anning", districts: ["530181"] });
const block = aZone({ id: "block", parent: ZoneId.parse("park-anning") });
const overlay = aZone({ id: "overlay", accountUnit: "530302" });
const nowhere = aZone({ id: "nowhere", accountUnit: "nowhere" });
const zones = [anning, block, overlay, nowhere];
const statements = [
  aStatement({ id: "S2-001" }),
  aStatement({ id: "S2-002", zones: ["park-anning", "block"], divisions: ["530181"] }),
  aStatement({ id: "S2-003", zones: [], divisions: ["530181"] }),
  aStatement({ id: "S2-004", zones: [], divisions: ["530100"] }),
  aStatement({ id: "S2-005", zones: [], divisions: ["530302"] }),
  aStatement({ id: "S2-006", zones: ["overlay"], divisions: ["530100"] }),
  aStatement({ id: "S2-007", zones: [] }),
];
const of = (zone: typeof anning) => {
  const { own, around } = statementsOf(zone, statements, zones);
  return [own, around].map((part) => part.map(({ id }) => id.slice(-1)).join(""));
};

test("a zone has its own statements, and beside them those on its county and prefecture", () => {
  expect(of(anning)).toEqual(["12", "34"]);
});

test("a part lies where the zone lies that it is part of; an account unit may be a county", () => {
  expect(of(block)).toEqual(["2", "34"]);
  expect(of(overlay)).toEqual(["6", "5"]);
});

test("of a zone of which nobody knows the county only its own are told", () => {
  expect(of(nowhere)).toEqual(["", ""]);
});

test("zones that are each other's parts end the search", () => {
  const a = aZone({ id: "a", parent: ZoneId.parse("b") });
  const b = aZone({ id: "b", parent: ZoneId.parse("a") });
  expect(statementsOf(a, statements, [a, b]).around).toEqual([]);
});

test("without zone, county or place a statement has no place on the map", () => {
  expect(statements.filter(isUnplaced).map(({ id }) => id)).toEqual(["S2-007"]);
  expect(isUnplaced(aStatement({ zones: [], places: ["kunming-station"] }))).toBe(false);
});

test("counts come in the order of the topics, without those that do not occur", () => {
  const some = [aStatement({ topic: "governance" }), aStatement({ id: "S2-002", topic: "land" }), aStatement({ id: "S2-003", topic: "governance" })];
  expect(countedBy(some, topics, ({ topic }) => topic)).toEqual([
    { key: "land", n: 1 },
    { key: "governance", n: 2 },
  ]);
});
