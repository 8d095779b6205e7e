import { expect, test } from "vitest";
import { exceededWhole, ledgerTable, ledgerYears, type LedgerInput } from "../../src/analysis/ledger-table";
import { countsPer } from "../../src/domain/land-amount";
import { aLedger, anEntry, aScenario, aTree, type CellsOf } from "../support/ledger";

const tree = aTree(3, 2);
const [a, b, c] = ["531001", "531002", "531003"] as const;
const city = "530100";
const mu = (value: number) => value * countsPer.mu;
const tableOf = (units: Record<string, CellsOf>, over: Partial<LedgerInput> = {}) => ledgerTable({ tree, records: aLedger(units), year: 2026, scenario: null, ...over });
const flows = { issued: "100", "carried-in": "20", "transferred-in": "5", "transferred-out": "15", used: "60" };

test("a cell says whether it was published or entered, and keeps what was typed", () => {
  const table = tableOf({ [a]: { issued: anEntry("617", "ha"), used: anEntry("3", "mu", { published: "昆政发〔2026〕1号" }) } });
  expect(table.cell(a, "issued")).toMatchObject({ kind: "entered", count: mu(9255), entry: { amount: { value: "617", unit: "ha" } } });
  expect(table.cell(a, "used").kind).toBe("published");
  expect(table.cell(a, "supplied")).toMatchObject({ kind: "unknown", count: null, entry: null, fault: null });
});

test("what is left is computed from all five terms", () => {
  expect(tableOf({ [a]: flows }).cell(a, "left")).toMatchObject({ kind: "computed", count: mu(50), missing: [] });
});

test("what is left stays unknown while a term is, and names it", () => {
  const { "carried-in": _, used: __, ...three } = flows;
  expect(tableOf({ [a]: three }).cell(a, "left")).toMatchObject({ kind: "unknown", count: null, missing: ["carried-in", "used"] });
  expect(tableOf({ [a]: { ...three, "carried-in": "0", used: "0" } }).cell(a, "left").count).toBe(mu(90));
});

test("each land class has a balance of its own", () => {
  const given = Object.fromEntries(Object.keys(flows).map((flow) => [`${flow}.cultivated`, "7"]));
  const table = tableOf({ [a]: given });
  expect(table.cell(a, "left.cultivated").count).toBe(mu(7));
  expect(table.cell(a, "left").kind).toBe("unknown");
});

test("a prefecture is the sum of its children once all are known, and until then a part of n", () => {
  const two = tableOf({ [a]: { issued: "100" }, [b]: { issued: "100" } });
  expect(two.cell(city, "issued")).toMatchObject({ kind: "computed", count: mu(200), known: 2, all: 3, entry: null });
  expect(two.isPartial(city, "issued")).toBe(true);
  const three = tableOf({ [a]: { issued: "100" }, [b]: { issued: "100" }, [c]: { issued: "100" } });
  expect(three.cell(city, "issued")).toMatchObject({ kind: "computed", count: mu(300), known: 3, all: 3 });
  expect(three.isPartial(city, "issued")).toBe(false);
  expect(tableOf({}).cell(city, "issued")).toMatchObject({ kind: "unknown", count: null, known: 0, all: 3 });
});

test("no total is made of a partial sum", () => {
  const table = tableOf({ [a]: flows, [b]: flows });
  // Part of the children's balances, not a balance of partial columns that happen to be there.
  expect(table.cell(city, "left")).toMatchObject({ count: mu(100), known: 2, all: 3 });
  expect(table.isPartial(city, "left")).toBe(true);
  const uneven = tableOf({ [a]: flows, [b]: { issued: "100" } });
  expect(uneven.cell(city, "left")).toMatchObject({ count: mu(50), known: 1 });
  expect(uneven.cell(city, "left").missing).toEqual(["issued", "carried-in", "transferred-in", "transferred-out", "used"]);
  const whole = tableOf({ [a]: flows, [b]: flows, [c]: flows });
  expect(whole.cell(city, "left")).toMatchObject({ kind: "computed", count: mu(150), missing: [] });
  expect(whole.isPartial(city, "left")).toBe(false);
});

test("parks never make a county's figure, only what lies outside of them", () => {
  const [one, two] = [`park-${a}-0`, `park-${a}-1`];
  expect(tableOf({ [one]: { issued: "30" }, [two]: { issued: "30" } }).cell(a, "issued")).toMatchObject({ kind: "unknown", count: null, known: 2 });
  expect(tableOf({ [a]: { issued: "100" }, [one]: { issued: "30" } }).cell(a, "issued")).toMatchObject({ count: mu(100), residual: mu(70), known: 1, all: 2 });
});

test("children with more than their parent are a fault on the parent, however many are unknown", () => {
  const table = tableOf({ [city]: { issued: "150" }, [a]: { issued: "100" }, [b]: { issued: "51" } });
  expect(table.cell(city, "issued")).toMatchObject({ kind: "entered", residual: mu(-1), fault: "over-allocated", known: 2 });
  expect(table.faults).toEqual([{ unit: city, column: "issued", fault: "over-allocated" }]);
  expect(tableOf({ [city]: { issued: "151" }, [a]: { issued: "100" }, [b]: { issued: "51" } }).faults).toEqual([]);
});

test("transfers among its own parts may exceed the prefecture's transfers", () => {
  const table = tableOf({ [city]: { "transferred-in": "0" }, [a]: { "transferred-in": "100" } });
  expect(table.cell(city, "transferred-in")).toMatchObject({ residual: mu(-100), fault: null });
});

test.each([
  [{ issued: "100", "issued.farmland": "101" }, "issued.farmland", "issued"],
  [{ "issued.farmland": "50", "issued.cultivated": "50.01" }, "issued.cultivated", "issued.farmland"],
  [{ issued: "40", "issued.cultivated": "41" }, "issued.cultivated", "issued"],
] as const)("more of a part than of the whole is a fault: %o", (given, column, whole) => {
  const table = tableOf({ [a]: given });
  expect(table.faults).toEqual([{ unit: a, column, fault: "part-exceeds" }]);
  expect(exceededWhole(table, a, column)?.column).toBe(whole);
});

test("equal parts are none", () => {
  expect(tableOf({ [a]: { issued: "100", "issued.farmland": "100", "issued.cultivated": "100" } }).faults).toEqual([]);
});

test("more used than there was is overdrawn", () => {
  expect(tableOf({ [a]: { ...flows, used: "200" } }).cell(a, "left")).toMatchObject({ count: mu(-90), fault: "overdrawn" });
});

const idle = (value: string, cutOff: string | null, definition: string | null = null) => ({ idle: anEntry(value, "mu", { cutOff, definition }) });

test("stocks of one day and definition add up", () => {
  const table = tableOf({ [a]: idle("1", "2026-06-30"), [b]: idle("2", "2026-06-30"), [c]: idle("3", "2026-06-30") });
  expect(table.cell(city, "idle")).toMatchObject({ kind: "computed", count: mu(6), known: 3, fault: null });
});

test.each([
  ["of another day", idle("2", "2026-09-30")],
  ["of another definition", idle("2", "2026-06-30", "闲置两年以上")],
  ["of no day", idle("2", null)],
])("a stock %s does not add up, and says why", (_, other) => {
  const table = tableOf({ [a]: idle("1", "2026-06-30"), [b]: other, [c]: idle("3", "2026-06-30") });
  expect(table.cell(city, "idle")).toMatchObject({ kind: "unknown", count: null, known: 3, fault: "other-cut-off" });
});

test("a prefecture's own stock is held only against stocks of the same day", () => {
  const counties = { [a]: idle("5", "2026-06-30"), [b]: idle("6", "2026-06-30") };
  expect(tableOf({ [city]: idle("10", "2026-06-30"), ...counties }).cell(city, "idle")).toMatchObject({ fault: "over-allocated", residual: mu(-1) });
  expect(tableOf({ [city]: idle("10", "2026-09-30"), ...counties }).cell(city, "idle")).toMatchObject({ kind: "entered", fault: "other-cut-off", residual: null });
});

test("a scenario stands over the ledger, and whatever follows from it is simulated too", () => {
  const units = { [a]: flows, [b]: flows, [c]: flows };
  const table = tableOf(units, { scenario: aScenario({ [a]: { issued: "200" } }) });
  expect(table.cell(a, "issued")).toMatchObject({ kind: "simulated", count: mu(200), entry: { amount: { value: "200" } } });
  expect(table.cell(a, "used").kind).toBe("entered");
  expect(table.cell(a, "left")).toMatchObject({ kind: "simulated", count: mu(150) });
  expect(table.cell(city, "issued")).toMatchObject({ kind: "simulated", count: mu(400) });
  expect(table.cell(city, "left").kind).toBe("simulated");
  expect(table.cell(city, "used").kind).toBe("computed");
  expect(table.cell(b, "left").kind).toBe("computed");
});

test("a residual that follows from a scenario is marked, beside an entered figure", () => {
  const units = { [city]: { issued: "500" }, [a]: { issued: "100" } };
  expect(tableOf(units).cell(city, "issued")).toMatchObject({ residual: mu(400), residualSimulated: false });
  const over = tableOf(units, { scenario: aScenario({ [a]: { issued: "200" } }) });
  expect(over.cell(city, "issued")).toMatchObject({ kind: "entered", residual: mu(300), residualSimulated: true });
});

test("a scenario or an entry of another year changes nothing", () => {
  const table = tableOf({ [a]: flows }, { scenario: aScenario({ [a]: { issued: "1" } }, { year: 2027 }) });
  expect(table.scenario).toBeNull();
  expect(table.cell(a, "issued").kind).toBe("entered");
  expect(ledgerTable({ tree, records: aLedger({ [a]: flows }, 2025), year: 2026, scenario: null }).cell(a, "issued").kind).toBe("unknown");
});

test("a sum beyond what is counted exactly is no figure", () => {
  const many = aTree(1_100, 0);
  const most = { issued: anEntry("30000", "km2") };
  const units = Object.fromEntries((many.childrenOf.get(city) ?? []).map(({ id }) => [id, most]));
  const table = ledgerTable({ tree: many, records: aLedger(units), year: 2026, scenario: null });
  expect(table.cell(city, "issued")).toMatchObject({ kind: "unknown", count: null, known: 1_100, fault: "too-large" });
});

test("the years with entries are listed once and in order, placements aside", () => {
  const placement = { id: "placement", kind: "placement", releaseClass: "internal", parents: {} } as const;
  expect(ledgerYears({ ...aLedger({ [a]: flows }, 2027), ...aLedger({ [a]: flows, [b]: flows }, 2025), placement })).toEqual([2025, 2027]);
});

test("a unit that is not in the tree has no figures", () => {
  expect(tableOf({ "park-gone": { issued: "1" } }).cell("park-gone", "issued")).toMatchObject({ kind: "unknown", count: null });
});
