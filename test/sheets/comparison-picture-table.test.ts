import { expect, test } from "vitest";
import type { CellBasis, ComparisonCell, ComparisonColumn, ComparisonGroup, ComparisonRow } from "../../src/domain/comparison-table";
import type { SheetTable } from "../../src/sheets/comparison-picture";
import { pictureKey, pictureTable } from "../../src/sheets/comparison-picture-table";

const text = (zh: string, en: string) => ({ zh, en });
const columns: ComparisonColumn[] = [
  { id: "a", slot: 0, kind: "linkage-zone", method: "schematic", name: text("甲区", "A"), shortName: text("甲区", "A") },
  { id: "b", slot: 3, kind: "industrial-park", method: "surveyed", name: text("乙区", "B"), shortName: text("乙区", "B") },
];
const basis = (over: Partial<CellBasis> = {}): CellBasis => ({ value: "published", status: null, asOf: null, period: null, caution: null, isFirm: true, sources: [], ...over });
const land = (count: number, over: Partial<CellBasis>): ComparisonCell => ({ is: "land", count, isPartial: false, year: 2025, beside: null, basis: basis(over) });
const row = (id: string, cells: ComparisonCell[], over: Partial<ComparisonRow> = {}): ComparisonRow => ({ id, word: "quota.issued", of: null, unit: "land", definition: null, canPrefer: true, isDefault: true, cells, ...over });
const grouped = (...rows: ComparisonRow[]): ComparisonGroup[] => [{ id: "land", rows }];
const quota = row("quota.issued", [land(200_000 * 300, { value: "entered" }), land(200_000 * 200, { value: "entered" })]);
const context = { language: "zh" as const, documentName: (id: string) => id, preferences: null };
const cellsOf = ({ rows }: SheetTable) => rows.flatMap((one) => (one.is === "row" ? one.cells : []));

test("what was entered, computed and simulated looks so and says so, what is in doubt has its mark, what is unknown is no number", () => {
  const range: ComparisonCell = { is: "range", fromM: 108_200, toM: 121_900, from: "figure", isOpen: false, notes: [], basis: basis({ value: "computed" }) };
  const table = pictureTable(
    columns,
    grouped(
      row("1", [land(60_000_000, { value: "entered" }), land(60_000_000, { value: "simulated" })]),
      row("2", [range, { is: "missing", why: "unknown" }], { word: "distance", of: text("机场", "airport"), unit: "km" }),
      row("3", [land(60_000_000, { isFirm: false }), land(60_000_000, { status: "target" })]),
    ),
    context,
  );
  expect(cellsOf(table).map(([line]) => [line?.look, line?.words[0], line?.isDoubtful, line?.status ?? null])).toEqual([
    ["entered", "300.00（2025年）", false, null],
    ["simulated", "300.00（2025年，情景）", false, null],
    ["computed", "≈\u00a0108–122", false, null],
    ["unknown", "资料未载", false, null],
    ["published", "300.00（2025年）", true, null],
    ["published", "300.00（2025年）", false, "target"],
  ]);
  expect(pictureKey(table, "zh").map(({ words, look }) => [words[0], look])).toEqual([["公布", "published"], ["录入", "entered"], ["≈\u00a0测算", "computed"], ["情景", "simulated"], ["未知", "unknown"], ["目标", "plain"], ["待核", "plain"]]);
});

test("what a meeting agreed to be better is marked, and never where nobody may say so", () => {
  const agreed = [{ row: "quota.issued", prefers: "more" as const }];
  const words = (table: SheetTable) => cellsOf(table).map((cell) => cell.map(({ words: [lead] }) => lead).join("|"));
  expect(words(pictureTable(columns, grouped(quota), { ...context, preferences: agreed }))).toEqual(["300.00（2025年）|更优", "200.00（2025年）"]);
  expect(words(pictureTable(columns, grouped(quota), context)).join("")).not.toContain("更优");
});

test("a figure carries its year and, where it has a caution, the raised question mark; an index of several pairs is a mean", () => {
  const figure: ComparisonCell = { is: "figures", figures: [{ quantity: { amount: 168, upTo: null, sense: "exactly", unit: text("亿元", "CNY 100 million") }, which: null, basis: basis({ status: "existing", period: { from: "2021", to: "2021", label: null }, caution: text("出自转载网页", "from a reprint") }) }] };
  const index: ComparisonCell = { is: "number", amount: 0.5, digits: 2, pairs: [{ id: "b", amount: 0.4 }, { id: "c", amount: 0.6 }], basis: basis({ value: "computed" }) };
  const lines = cellsOf(pictureTable(columns, grouped(row("1", [figure, index])), context)).map(([line]) => [line?.words[0], line?.isDoubtful]);
  expect(lines).toEqual([["168（2021年）", true], ["≈\u00a00.50（均值）", false]]);
});

test("places keep their slots, and with both languages the English stands below where it differs", () => {
  const table = pictureTable(columns, grouped(quota), { ...context, language: "both" });
  expect(table.columns).toEqual([{ slot: 0, words: ["甲区", "A"] }, { slot: 3, words: ["乙区", "B"] }]);
  expect(cellsOf(table)[0]?.[0]?.words).toEqual(["300.00（2025年）", "300.00 (2025)"]);
  expect(cellsOf(pictureTable(columns, grouped(quota), { ...context, language: "en" }))[0]?.[0]?.words).toEqual(["300.00 (2025)"]);
});

test("industries of which the same is to be said share a line, the common ones first", () => {
  const industry = (id: "chemicals" | "batteries" | "digital", among: "all" | "one") => ({ industry: id, role: null, among, basis: basis({ status: "planned" }) });
  const cell: ComparisonCell = { is: "industries", industries: [industry("chemicals", "one"), industry("digital", "all"), industry("batteries", "one")] };
  const [lines] = cellsOf(pictureTable(columns, grouped(row("i", [cell, { is: "self" }], { word: "industry.shared", unit: null })), context));
  expect(lines?.map(({ words, status }) => [status, words[0]])).toEqual([["planned", "数字与电子信息（共有）"], ["planned", "化工、新能源电池"]]);
});

test("a planned area has its glyph and its mark, and is called what it is called above its map", () => {
  const area = (over: Partial<CellBasis>): ComparisonCell => ({ is: "figures", figures: [{ quantity: { amount: 157, upTo: null, sense: "exactly", unit: text("平方公里", "km²") }, which: "implemented", basis: basis(over) }] });
  const [planned, existing] = cellsOf(pictureTable(columns, grouped(row("area.stated", [area({ status: "planned", isFirm: false }), area({ status: "existing" })], { word: "area.stated", unit: "km2" })), context));
  expect(planned?.map(({ words, look, status, isDoubtful }) => [words[0], look, status ?? null, isDoubtful])).toEqual([["157", "published", "planned", true], ["实施范围（拟）", "quiet", null, false]]);
  expect(existing?.map(({ words, status }) => [words[0], status ?? null])).toEqual([["157", null], ["实施范围", null]]);
});
