import { expect, test } from "vitest";
import { accountTree } from "../../src/analysis/account-tree";
import { isOpen, ledgerGuards } from "../../src/analysis/ledger-guards";
import { ledgerTable } from "../../src/analysis/ledger-table";
import { unitFacts } from "../../src/analysis/quota-units";
import { yearRecordId, type LedgerCells, type LedgerEntry } from "../../src/domain/ledger";
import type { Collections, ScenarioRecord } from "../../src/domain/project-records";
import type { Publication } from "../../src/domain/publication";
import { ZoneId } from "../../src/domain/zone";
import { aZone } from "../support/builders";
import { theRealPublication } from "../support/publication";
import { anEntry, cellsOf, counted } from "../support/quota";

const { publication: real } = await theRealPublication();
/** The linkage zone has no line in the ledger as published; a block of it that accounts for itself would have. */
const publication: Publication = { ...real, zones: [...real.zones, aZone({ id: "linkage-block", kind: "park-block", parent: ZoneId.parse("linkage-qujing"), accountUnit: "linkage-block", districts: ["530302"] })] };
const tree = accountTree(publication, null);
const facts = unitFacts(publication, tree);

type Years = Record<number, Record<string, LedgerCells>>;

const ledgerOf = (years: Years): Collections["ledger"] =>
  Object.fromEntries(
    Object.entries(years).flatMap(([year, units]) =>
      Object.entries(units).map(([unit, cells]) => {
        const id = yearRecordId(unit, Number(year));
        return [id, { id, kind: "unit-year", releaseClass: "internal", unit, year: Number(year), cells }] as const;
      }),
    ),
  );

function findings(years: Years, scenario: ScenarioRecord | null = null) {
  const records = ledgerOf(years);
  const of = (year: number) => ledgerTable({ tree, records, year, scenario });
  return ledgerGuards({ table: of(2026), before: of(2025), records, facts });
}

const codes = (years: Years, scenario: ScenarioRecord | null = null) => findings(years, scenario).map(({ code, unit, column }) => `${code} ${unit ?? "-"} ${column ?? "-"}`);

const balanced = { issued: "100", "carried-in": "0", "transferred-in": "0", "transferred-out": "0", used: "80" } as const;
/** 安宁市: an administrative boundary of some 1,300 km². */
const anning = "530181";

test("a ledger in order and an empty one are told nothing", () => {
  expect(codes({})).toEqual([]);
  const inOrder = cellsOf({ ...balanced, "carried-in": "20", "used.farmland": "50", "used.cultivated": "20", approved: "80", supplied: "80", "approved-unsupplied": "5", idle: "3" });
  expect(codes({ 2025: { [anning]: cellsOf(balanced) }, 2026: { [anning]: inOrder } })).toEqual([]);
});

test("001 item 22, proposed: quota that leaves the linkage zone is objected to, out of a county with part of it noted, elsewhere not spoken of", () => {
  const out = cellsOf({ "transferred-out": "10" });
  const found = findings({ 2026: { "linkage-block": out, "530302": out, [anning]: out } }).filter(({ code }) => code === "industrial-land");
  expect(found.map(({ unit, severity }) => `${unit} ${severity}`)).toEqual(["530302 note", "linkage-block objection"]);
  expect(found[0]).toMatchObject({ scope: { by: "document", document: "001", standing: "proposed", statementIds: ["S1-140"] }, parameters: { out: counted("10") } });
  expect(codes({ 2026: { "linkage-block": cellsOf({ "transferred-out": "0" }) } })).toEqual([]);
});

test("002, in force for the parks of Kunming: more used or approved than there is; for a county the same is arithmetic", () => {
  const over = cellsOf({ ...balanced, used: "120", approved: "150" });
  const found = findings({ 2026: { "park-yanglin": over, [anning]: over, "530302": over } });
  expect(found.map(({ code, unit, column, severity }) => `${code} ${unit} ${column} ${severity}`)).toEqual([
    "left-negative 530181 left objection",
    "approved-beyond-quota 530181 approved note",
    "construction-cap park-yanglin used objection",
    "construction-cap park-yanglin approved objection",
    "left-negative 530302 left objection",
    "approved-beyond-quota 530302 approved note",
  ]);
  expect(found[2]).toMatchObject({ scope: { by: "document", document: "002", standing: "in-force", statementIds: ["S2-027"] }, parameters: { used: counted("120"), available: counted("100") } });
  expect(codes({ 2026: { "park-yanglin": cellsOf({ ...balanced, used: "100", approved: "100" }) } })).toEqual([]);
  // What is not known is not zero.
  expect(codes({ 2026: { "park-yanglin": cellsOf({ issued: "100", used: "120" }) } })).toEqual([]);
});

test("a part of the balance below zero is named with its class", () => {
  const cells = cellsOf({ ...balanced, "issued.cultivated": "5", "carried-in.cultivated": "0", "transferred-in.cultivated": "0", "transferred-out.cultivated": "0", "used.cultivated": "6" });
  expect(codes({ 2026: { [anning]: cells } })).toContain("left-negative 530181 left.cultivated");
});

test("transfers within a prefecture cancel out, or are entered for it as a whole; while parts are unknown this is only noted", () => {
  const unbalanced = { "530102": cellsOf({ "transferred-out": "10", "transferred-in": "0" }), [anning]: cellsOf({ "transferred-in": "4", "transferred-out": "0" }) };
  const [note] = findings({ 2026: unbalanced });
  expect(note).toMatchObject({ code: "transfers-unbalanced", unit: "530100", severity: "note", scope: { by: "own" }, parameters: { received: counted("4"), given: counted("10"), difference: -counted("6"), known: 2 } });
  expect(codes({ 2026: { ...unbalanced, [anning]: cellsOf({ "transferred-in": "10", "transferred-out": "0" }) } })).toEqual([]);
  expect(codes({ 2026: { ...unbalanced, "530100": cellsOf({ "transferred-in": "0", "transferred-out": "6" }) } })).toEqual([]);
  const all = Object.fromEntries((tree.childrenOf.get("530100") ?? []).map(({ id }) => [id, cellsOf({ "transferred-in": "1", "transferred-out": "0" })]));
  expect(findings({ 2026: all }).map(({ code, severity }) => `${code} ${severity}`)).toEqual(["transfers-unbalanced objection"]);
  // Qujing never sums into Kunming.
  expect(codes({ 2026: { "530302": cellsOf({ "transferred-out": "5" }), "530102": cellsOf({ "transferred-in": "5" }) } }).filter((code) => code.startsWith("transfers"))).toHaveLength(2);
});

test("with only one of a prefecture's own transfers nobody can tell: a note names the other", () => {
  const all = Object.fromEntries((tree.childrenOf.get("530100") ?? []).map(({ id }) => [id, cellsOf({ "transferred-in": "1", "transferred-out": "0" })]));
  const of = (prefecture: LedgerCells) => findings({ 2026: { ...all, "530100": prefecture } }).filter(({ code }) => code.startsWith("transfers"));
  expect(of(cellsOf({ "transferred-in": "5" }))).toMatchObject([{ code: "transfers-half-known", column: "transferred-out", severity: "note", parameters: { received: counted("19"), given: 0 } }]);
  expect(of(cellsOf({ "transferred-out": "5" }))).toMatchObject([{ code: "transfers-half-known", column: "transferred-in", severity: "note" }]);
  expect(of(cellsOf({ "transferred-in": "5", "transferred-out": "0" }))).toMatchObject([{ code: "transfers-unbalanced", severity: "objection", parameters: { difference: counted("14") } }]);
  expect(of(cellsOf({ "transferred-in": "19", "transferred-out": "0" }))).toEqual([]);
});

test("carried in is what the year before left, where that is known", () => {
  const last = { [anning]: cellsOf(balanced) };
  expect(codes({ 2025: last, 2026: { [anning]: cellsOf({ "carried-in": "30" }) } })).toEqual(["carried-in-differs 530181 carried-in"]);
  expect(codes({ 2025: last, 2026: { [anning]: cellsOf({ "carried-in": "20" }) } })).toEqual([]);
  expect(codes({ 2025: { [anning]: cellsOf({ issued: "100" }) }, 2026: { [anning]: cellsOf({ "carried-in": "30" }) } })).toEqual([]);
});

test("cultivated within farmland within all", () => {
  expect(codes({ 2026: { [anning]: cellsOf({ issued: "10", "issued.farmland": "8", "issued.cultivated": "9" }) } })).toEqual(["part-exceeds 530181 issued.cultivated"]);
  expect(codes({ 2026: { [anning]: cellsOf({ issued: "10", "issued.farmland": "11", "issued.cultivated": "9" }) } })).toEqual(["part-exceeds 530181 issued.farmland"]);
  expect(codes({ 2026: { [anning]: cellsOf({ issued: "10", "issued.farmland": "9", "issued.cultivated": "9" }) } })).toEqual([]);
});

test("children with more than their parent", () => {
  const years = { 2026: { "530100": cellsOf({ issued: "10" }), [anning]: cellsOf({ issued: "8" }), "530102": cellsOf({ issued: "5" }) } };
  expect(findings(years)[0]).toMatchObject({ code: "over-allocated", unit: "530100", column: "issued", parameters: { count: counted("10"), excess: counted("3"), known: 2, all: 19 } });
  expect(codes({ 2026: { ...years[2026], "530102": cellsOf({ issued: "2" }) } })).toEqual([]);
});

test("children with more than their parent because of a scenario are told apart", () => {
  const years = { 2026: { "530100": cellsOf({ issued: "10" }), [anning]: cellsOf({ issued: "8" }) } };
  const [found] = findings(years, aScenario({ "530102": "5" }, "5"));
  expect(found).toMatchObject({ code: "over-allocated", simulated: true });
  const [plain] = findings({ 2026: { ...years[2026], "530102": cellsOf({ issued: "5" }) } });
  expect(plain?.simulated).toBeUndefined();
});

test("more supplied than approved is only noted: land of earlier years may be supplied", () => {
  const [found] = findings({ 2026: { [anning]: cellsOf({ approved: "10", supplied: "12" }) } });
  expect(found).toMatchObject({ code: "supplied-beyond-approved", severity: "note" });
  expect(codes({ 2026: { [anning]: cellsOf({ approved: "12", supplied: "12" }) } })).toEqual([]);
});

test("a stock needs its day and its definition", () => {
  const idle = (over: Partial<LedgerEntry>) => codes({ 2026: { [anning]: { idle: anEntry("5", over) } } });
  expect(idle({ cutOff: "2026-12-31" })).toEqual(["stock-undated 530181 idle"]);
  expect(idle({ definition: "口径" })).toEqual(["stock-undated 530181 idle"]);
  expect(idle({ cutOff: "2026-12-31", definition: "口径" })).toEqual([]);
  const found = findings({ 2026: { [anning]: { idle: anEntry("5") } } });
  expect(found.map(({ severity }) => severity)).toEqual(["missing"]);
  expect(found.map(isOpen)).toEqual([true]);
});

test("a county cannot have more than its own area; what is only schematic proves nothing", () => {
  const area = facts.get(anning)?.administrative?.count ?? 0;
  expect(area / 300e6).toBeGreaterThan(1200);
  expect(findings({ 2026: { [anning]: { issued: anEntry("1400", {}, "km2"), approved: anEntry("1399", {}, "km2") } } })).toMatchObject([
    { code: "larger-than-area", column: "issued", parameters: { count: counted("1400", "km2"), area } },
  ]);
  expect(codes({ 2026: { [anning]: { issued: anEntry("1000", {}, "km2") }, "park-jingkai": { issued: anEntry("5000", {}, "km2") } } })).toEqual([]);
});

const aScenario = (issued: Record<string, string>, total: string): ScenarioRecord => ({
  id: "s",
  releaseClass: "internal",
  title: "方案一",
  createdAt: "2026-11-22T00:00:00.000Z",
  year: 2026,
  rule: { id: "by-hand", parameters: { total: anEntry(total).amount, step: 1, units: Object.keys(issued) } },
  cells: Object.fromEntries(Object.entries(issued).map(([unit, value]) => [unit, { issued: anEntry(value) }])),
  note: null,
});

test("a scenario holds what its rule divided, and its cells are guarded like entries", () => {
  expect(findings({}, aScenario({ [anning]: "6", "530102": "5" }, "10"))[0]).toMatchObject({ code: "scenario-differs", unit: null, parameters: { total: counted("10"), allotted: counted("11"), difference: -counted("1") } });
  expect(codes({}, aScenario({ [anning]: "5", "530102": "5" }, "10"))).toEqual([]);
  const used = cellsOf({ "carried-in": "0", "transferred-in": "0", "transferred-out": "0", used: "8" });
  expect(codes({ 2026: { "park-yanglin": used } }, aScenario({ "park-yanglin": "5" }, "5"))).toEqual(["construction-cap park-yanglin used"]);
  // A rule out of a foreign file that cannot be read says nothing.
  expect(codes({}, { ...aScenario({ [anning]: "6" }, "10"), rule: { id: "area", parameters: { total: "x" } } })).toEqual([]);
});

test("a reason kept in the cell answers the guard, which is still listed", () => {
  const cells = cellsOf({ approved: "10", ...balanced, used: "120" });
  const used = { ...(cells.used as LedgerEntry), override: "昆政复〔2026〕示例号" };
  const [answered] = findings({ 2026: { "park-yanglin": { ...cells, used } } });
  expect(answered).toMatchObject({ code: "construction-cap", answerAt: "used", override: "昆政复〔2026〕示例号" });
  expect(answered && isOpen(answered)).toBe(false);
  expect(findings({ 2026: { "park-yanglin": cells } }).map(isOpen)).toEqual([true]);
});

test("5,000 units are looked through, and not each against all others", () => {
  const many: Publication = { ...real, zones: Array.from({ length: 5000 }, (_, n) => aZone({ id: `park-${n}`, accountUnit: "530181", districts: ["530181"] })) };
  const large = accountTree(many, null);
  const records = ledgerOf({
    2025: Object.fromEntries(large.units.map(({ id }) => [id, cellsOf(balanced)])),
    2026: Object.fromEntries(large.units.map(({ id }) => [id, cellsOf({ ...balanced, "carried-in": "20", approved: "90", supplied: "95" })])),
  });
  const of = (year: number) => ledgerTable({ tree: large, records, year, scenario: null });
  const input = { table: of(2026), before: of(2025), records, facts: unitFacts(many, large) };
  ledgerGuards(input);
  const from = performance.now();
  const found = ledgerGuards(input);
  const ms = performance.now() - from;
  expect(ms).toBeLessThan(10_000);
  expect(found.filter(({ code }) => code === "supplied-beyond-approved").length).toBeGreaterThan(5000);
});
