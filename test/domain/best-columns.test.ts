import { expect, test } from "vitest";
import { bestColumns, quantityReach, whyNoBest } from "../../src/domain/best-columns";
import type { CellBasis, ComparisonCell, ComparisonRow } from "../../src/domain/comparison-table";
import type { Quantity } from "../../src/domain/statement";
import { aQuantity } from "../support/statements";

const basis = (over: Partial<CellBasis> = {}): CellBasis => ({ value: "published", status: "existing", asOf: null, period: null, caution: null, isFirm: true, sources: [], ...over });
const printed = (amount: number, over: Partial<Quantity> = {}, of: Partial<CellBasis> = {}, which: "approved" | "planned" | null = null): ComparisonCell => ({
  is: "figures",
  figures: [{ quantity: aQuantity(amount, "亿元", "CNY 100 million", over), which, basis: basis(of) }],
});
const range = (fromKm: number, toKm: number, isOpen = false): ComparisonCell => ({ is: "range", fromM: fromKm * 1000, toM: toKm * 1000, from: "figure", isOpen, notes: [], basis: basis({ value: "computed" }) });
const land = (count: number | null, over: Partial<CellBasis> = {}, isPartial = false, year = 2026): ComparisonCell => ({ is: "land", count, isPartial, year, beside: null, basis: basis({ value: "entered", status: null, ...over }) });
const unknown: ComparisonCell = { is: "missing", why: "unknown" };

const row = (cells: ComparisonCell[], canPrefer = true): ComparisonRow => ({ id: "row", word: "distance", of: null, unit: null, definition: null, canPrefer, isDefault: true, cells });
const more = (...cells: ComparisonCell[]): readonly number[] => bestColumns(row(cells), { row: "row", prefers: "more" });
const less = (...cells: ComparisonCell[]): readonly number[] => bestColumns(row(cells), { row: "row", prefers: "less" });

test("the more or the less, as was agreed", () => {
  expect(more(printed(5), printed(7), printed(6))).toEqual([1]);
  expect(less(printed(5), printed(7), printed(6))).toEqual([0]);
});

test("without an agreement, for another row, or where no direction makes sense, none is better", () => {
  expect(bestColumns(row([printed(5), printed(7)]), null)).toEqual([]);
  expect(bestColumns(row([printed(5), printed(7)]), { row: "other", prefers: "more" })).toEqual([]);
  expect(bestColumns(row([printed(5), printed(7)], false), { row: "row", prefers: "more" })).toEqual([]);
});

test("what is not known is never best, and one known value alone is not either", () => {
  expect(more(unknown, printed(5))).toEqual([]);
  expect(less(unknown, printed(5), printed(7))).toEqual([1]);
  expect(more({ is: "self" }, range(1, 2))).toEqual([]);
});

test("of two equal ones none is best", () => {
  expect(more(printed(7), printed(7))).toEqual([]);
  expect(more(printed(7), printed(7), printed(1))).toEqual([]);
});

test("ranges only where they lie apart", () => {
  expect(less(range(5, 15), range(20, 25))).toEqual([0]);
  expect(less(range(5, 15), range(15, 25))).toEqual([]);
  expect(less(range(5, 15), range(14, 25), range(30, 40))).toEqual([]);
  expect(more(range(5, 15), range(14, 25), range(30, 40))).toEqual([2]);
});

test("a point that is off by nobody knows how much is not nearest, and nothing is nearer than it", () => {
  expect(less(range(1, 2, true), range(20, 25))).toEqual([]);
  expect(less(range(1, 2, true), range(20, 25), range(30, 31))).toEqual([]);
  expect(more(range(1, 2, true), range(20, 25))).toEqual([]);
});

test("a doubtful figure is never best and holds nobody back", () => {
  expect(more(printed(1202, {}, { isFirm: false }), printed(5), printed(7))).toEqual([2]);
  expect(more(printed(1202, {}, { isFirm: false }), printed(5))).toEqual([]);
});

test("a target beside what exists, one year beside another, one meaning beside another do not compare", () => {
  expect(more(printed(1500, {}, { status: "target" }), printed(168))).toEqual([]);
  const during = (year: string) => ({ period: { from: year, to: year, label: null } });
  expect(more(printed(1500, {}, during("2023")), printed(168, {}, during("2021")))).toEqual([]);
  expect(more(printed(1500, {}, during("2023")), printed(168, {}, during("2023")))).toEqual([0]);
  expect(more(printed(76, {}, {}, "approved"), printed(157, {}, {}, "planned"))).toEqual([]);
  expect(more(printed(76), printed(157, { unit: { zh: "公顷", en: "ha" } }))).toEqual([]);
});

test("a scenario is no fact; entered, published and computed ones are", () => {
  expect(more(land(300), land(900, { value: "simulated" }))).toEqual([]);
  expect(more(land(300), land(900, { value: "published" }))).toEqual([1]);
  expect(more(land(300, { value: "simulated" }), land(900, { value: "simulated" }))).toEqual([1]);
});

test("a part of a sum, another year's figure and the county's beside are no figure of the place", () => {
  expect(more(land(900, {}, true), land(300))).toEqual([]);
  expect(more(land(900, {}, false, 2025), land(300))).toEqual([]);
  expect(more(land(null), land(300))).toEqual([]);
});

test("about, at least and at most are as wide as they say", () => {
  expect(quantityReach(aQuantity(1500, "亿元", "", { sense: "about" }))).toEqual({ least: 1450, most: 1550 });
  expect(quantityReach(aQuantity(2.5, "亿元", "", { sense: "about" }))).toEqual({ least: 2.45, most: 2.55 });
  expect(more(printed(1500, { sense: "about" }), printed(1540))).toEqual([]);
  expect(more(printed(1500, { sense: "about" }), printed(1560))).toEqual([1]);
  expect(more(printed(300, { sense: "at-least" }), printed(400))).toEqual([]);
  expect(more(printed(300, { sense: "at-least" }), printed(200))).toEqual([0]);
  expect(less(printed(300, { sense: "at-most" }), printed(400))).toEqual([0]);
  expect(more(printed(10, { upTo: 20 }), printed(15))).toEqual([]);
  expect(more(printed(10, { upTo: 20 }), printed(25))).toEqual([1]);
});

test("where a direction was agreed and nothing is marked, it is said why", () => {
  const why = (...cells: ComparisonCell[]) => whyNoBest(row(cells), { row: "row", prefers: "less" });
  const during = (year: string) => ({ period: { from: year, to: year, label: null } });
  expect(why(printed(1564.45, {}, during("2023")), printed(168, {}, during("2021")))).toEqual({ why: "years", periods: [during("2023").period, during("2021").period] });
  expect(why(land(300), land(900, {}, false, 2025))).toMatchObject({ why: "years", periods: [{ from: "2026" }, { from: "2025" }] });
  expect(why(printed(1500, {}, { status: "target" }), printed(168))).toEqual({ why: "status" });
  expect(why(printed(76, {}, {}, "approved"), printed(157, {}, {}, "planned"))).toEqual({ why: "kinds" });
  expect(why(printed(76), printed(157, { unit: { zh: "公顷", en: "ha" } }))).toEqual({ why: "units" });
  expect(why(land(300), land(900, { value: "simulated" }))).toEqual({ why: "scenario" });
  expect(why(range(5, 15), range(14, 25), range(40, 50))).toEqual({ why: "overlap" });
  expect(why(range(1, 1, true), range(20, 25))).toEqual({ why: "unknown-error" });
  expect(why(printed(5), printed(5), printed(7))).toEqual({ why: "tie" });
  expect(why(printed(5), unknown)).toEqual({ why: "one-known" });
  expect(why(unknown, unknown)).toEqual({ why: "none-known" });
  expect(why(printed(5, {}, { isFirm: false }), printed(7))).toEqual({ why: "doubtful" });
  expect([why(printed(5), printed(7)), whyNoBest(row([unknown, unknown]), null), whyNoBest(row([unknown, unknown], false), { row: "row", prefers: "more" })]).toEqual([null, null, null]);
});

test("a figure with a caution is compared in kind and year, and is never best", () => {
  const caution = { caution: { zh: "出自转载网页", en: "from a reprint" } };
  expect(more(printed(9, {}, caution), printed(5), printed(7))).toEqual([2]);
  expect(more(printed(9, {}, caution), printed(5))).toEqual([]);
  expect(whyNoBest(row([printed(9, {}, caution), printed(5)]), { row: "row", prefers: "more" })).toEqual({ why: "doubtful" });
});
