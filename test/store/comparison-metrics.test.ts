import { beforeAll, expect, test } from "vitest";
import { bestColumns } from "../../src/domain/best-columns";
import { defaultConfiguration } from "../../src/domain/configuration";
import type { ComparisonCell, ComparisonRow } from "../../src/domain/comparison-table";
import type { Collections } from "../../src/domain/project-records";
import type { Publication } from "../../src/domain/publication";
import { emptyCollections } from "../../src/domain/project-records";
import type { Statement } from "../../src/domain/statement";
import { comparisonTable, preferenceFor, rowsShown } from "../../src/store/comparison-metrics";
import type { PlanState } from "../../src/store/plan-state";
import { createPlanStore } from "../../src/store/plan-store";
import { aProject } from "../support/project";
import { theRealPublication } from "../support/publication";
import { theRealRegister } from "../support/register";
import { aLedger, aScenario } from "../support/ledger";
import { aQuantity, aStatement } from "../support/statements";
import { aHousingProject, anIndustryRecord } from "../support/themes";

let publication: Publication;
let register: readonly Statement[];

beforeAll(async () => {
  ({ publication } = await theRealPublication());
  ({ statements: register } = await theRealRegister());
});

type Given = { ids: readonly string[]; statements?: readonly Statement[] | null; collections?: Partial<Collections>; over?: Partial<PlanState> };

function aStore({ ids, statements = register, collections = {}, over = {} }: Given) {
  const store = createPlanStore();
  store.getState().configure({ ...defaultConfiguration, releaseClass: "internal" });
  store.getState().receivePublication(publication, []);
  if (statements) store.getState().receiveStatements(statements, null);
  const project = { ...aProject(), collections: { ...emptyCollections, ...collections } };
  store.setState({ project: { value: project } as PlanState["project"], ...over });
  store.getState().comparePlaces(ids);
  return store;
}

function tableOf(given: Given) {
  const table = comparisonTable(aStore(given).getState());
  if (!table) throw new Error("no table");
  return table;
}

function rowIn({ groups }: ReturnType<typeof tableOf>, id: string): ComparisonRow {
  const row = groups.flatMap(({ rows }) => rows).find((one) => one.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

const cellsOf = (given: Given, id: string): readonly ComparisonCell[] => rowIn(tableOf(given), id).cells;
const why = (cell: ComparisonCell | undefined): string => (cell?.is === "missing" ? cell.why : `not missing: ${cell?.is}`);
const km = (cell: ComparisonCell | undefined): number[] => (cell?.is === "range" ? [cell.fromM / 1000, cell.toM / 1000].map((one) => Number(one.toFixed(1))) : []);
const figures = (cell: ComparisonCell | undefined) => (cell?.is === "figures" ? cell.figures.map(({ quantity, which, basis }) => [quantity.amount, quantity.unit.zh, which, basis.status, basis.isFirm]) : []);

const two = ["linkage-qujing", "ftz-kunming"];

test("the columns are the places in the order of the panes, in their slots", () => {
  const store = aStore({ ids: two });
  store.getState().removeCompared("linkage-qujing");
  store.getState().addCompared("530102");
  expect(comparisonTable(store.getState())?.columns).toMatchObject([
    { id: "ftz-kunming", slot: 1, kind: "pilot-free-trade-zone", method: "schematic" },
    { id: "530102", slot: 0, kind: "county", method: "administrative", name: { zh: "五华区" } },
  ]);
  store.getState().leaveComparison();
  expect([comparisonTable(store.getState()), rowsShown(store.getState())]).toEqual([null, []]);
});

test("stated areas stand as printed with their meaning, caution and source, and none for another", () => {
  const table = tableOf({ ids: [...two, "park-jingkai", "530102"] });
  expect(rowIn(table, "area.stated").cells.map(figures)).toEqual([
    [[157, "平方公里", "implemented", "planned", false]],
    [[76, "平方公里", "approved", "existing", false]],
    [[156.6, "平方公里", "administered", "existing", true]],
    [[381.6, "平方公里", null, null, true]],
  ]);
  expect(figures(rowIn(table, "area.approved").cells[2])).toEqual([[11.8, "平方公里", "approved", "existing", true]]);
  expect(rowIn(table, "area.approved").cells.map(({ is }) => is)).toEqual(["missing", "figures", "figures", "missing"]);
  const [linkage, , , county] = rowIn(table, "area.stated").cells;
  expect(linkage).toMatchObject({ figures: [{ basis: { caution: { zh: expect.stringContaining("157") as string }, sources: [{ kind: "zone", zone: "linkage-qujing", document: "001", where: { zh: expect.stringContaining("区位布局") as string } }] } }] });
  expect(county).toMatchObject({ figures: [{ basis: { sources: [{ kind: "dataset", dataset: "districts" }] } }] });
});

test("the area of a place that the register states stands beside the entry's; that of a part of it does not", () => {
  expect(cellsOf({ ids: ["linkage-qujing", "park-anning"] }, "area.implemented")[0]).toMatchObject({
    figures: [{ basis: { sources: [{ kind: "zone" }] } }, { basis: { isFirm: false, sources: [{ kind: "statement", id: "S1-010", document: "001" }] } }],
  });
  // 21.3 km² are planned for one industry in the park.
  expect(cellsOf({ ids: ["park-anning"] }, "area.planned").map(why)).toEqual(["unknown"]);
});

test("only outlines that may be measured are, and the others say why not", () => {
  const ids = ["linkage-qujing", "park-anning", "linkage-qujing-nanhaizi", "collab-wuhua-fumin"];
  for (const id of ["area.computed", "shape.compactness", "shape.polsby-popper"]) {
    expect(cellsOf({ ids }, id).slice(0, 3).map(why), id).toEqual(["schematic", "located-only", "unlocated"]);
  }
  const table = tableOf({ ids: ["collab-wuhua-fumin", "530102", "530124"] });
  const [both, wuhua, fumin] = rowIn(table, "area.computed").cells.map((cell) => (cell.is === "number" ? cell.amount : Number.NaN));
  // The area consists of the two counties.
  expect((wuhua ?? 0) + (fumin ?? 0)).toBeCloseTo(both ?? 0, 0);
  expect(wuhua).toBeGreaterThan(390);
  expect(wuhua).toBeLessThan(420);
  const index = (id: string) => rowIn(table, id).cells.map((cell) => (cell.is === "number" ? cell.amount : Number.NaN));
  for (const [at, polsbyPopper] of index("shape.polsby-popper").entries()) expect(Math.sqrt(polsbyPopper)).toBeCloseTo(index("shape.compactness")[at] ?? 0, 10);
  expect(rowIn(table, "shape.compactness").cells[0]).toMatchObject({ is: "number", basis: { value: "computed" } });
});

test("with its lines hidden a county's area is still told, as it is beside the map, and its distances begin at its name", () => {
  const given: Given = { ids: ["530102"], over: { configuration: { ...defaultConfiguration, releaseClass: "public" } } };
  const table = tableOf(given);
  expect(table.columns[0]?.method).toBe("located-only");
  expect(rowIn(table, "area.computed").cells[0]?.is).toBe("number");
  // With its area, how compact it is would tell how long the line is.
  expect(rowIn(table, "shape.compactness").cells[0]).toEqual({ is: "missing", why: "lines-hidden" });
  expect(rowIn(table, "shape.polsby-popper").cells[0]).toEqual({ is: "missing", why: "lines-hidden" });
  expect(rowIn(table, "distance.airport-changshui").cells[0]).toMatchObject({ is: "range", from: "point", isOpen: true });
});

test("distances are ranges as wide as the boundary is uncertain, exact from a centre that is known, and open from a point that is not", () => {
  const to = (id: string) => cellsOf({ ids: [...two, "530102", "park-anning"] }, id);
  const airport = to("distance.airport-changshui");
  expect(airport.map(km)).toEqual([[84.1, 104.1], [11.6, 31.6], [28, 28], [51.7, 51.7]]);
  expect(airport.map((cell) => cell.is === "range" && cell.notes)).toEqual([[], [], ["centroid"], ["stand-ins"]]);
  expect(to("distance.bonded-kunming-jingkai").map((cell) => (cell.is === "range" ? cell.notes : cell.is))).toEqual([["end-unknown"], "inside", ["centroid", "end-unknown"], ["stand-ins"]]);
  expect(airport.map((cell) => cell.is === "range" && [cell.from, cell.isOpen])).toEqual([["figure", false], ["figure", false], ["centre", false], ["point", true]]);
  // Kunming's zone reaches Wangjiaying: within 10 km of its centre.
  expect(km(to("distance.station-wangjiaying-west")[1])[0]).toBe(0);
  // A point that stands in for the hub is good to nobody knows what.
  expect(to("distance.station-kunming-west-hub").every((cell) => cell.is === "range" && cell.isOpen)).toBe(true);
});

test("usual are the bonded zone, the airport and the high-speed station; without that one another station", () => {
  const usual = (over: Partial<PlanState> = {}) => tableOf({ ids: two, over }).groups.flatMap((group) => group.rows.flatMap(({ id, word, isDefault }) => (word === "distance" && isDefault ? [id] : [])));
  expect(usual()).toEqual(["distance.bonded-kunming-jingkai", "distance.airport-changshui", "distance.station-kunming-south"]);
  const places = publication.places.filter(({ id }) => id !== "station-kunming-south");
  expect(usual({ publication: { ...publication, places } })).toContain("distance.station-kunming");
});

test("a zone is no way from itself, one that lies in it is inside, and from nowhere there is no way", () => {
  const cells = cellsOf({ ids: ["bonded-kunming-jingkai", "ftz-kunming", "linkage-qujing-nanhaizi", "bonded-kunming-konggang"] }, "distance.bonded-kunming-jingkai");
  expect(cells.map(({ is }) => is)).toEqual(["self", "inside", "missing", "range"]);
  expect(why(cells[2])).toBe("unlocated");
});

test("a bonded zone is a destination while it exists", () => {
  const zones = publication.zones.map((zone) => (zone.id === "bonded-kunming-konggang" ? { ...zone, validTo: "2024" } : zone));
  const rows = (day: string) => tableOf({ ids: two, over: { publication: { ...publication, zones }, today: day } }).groups.flatMap((group) => group.rows.map(({ id }) => id));
  expect(rows("2023-12-31")).toContain("distance.bonded-kunming-konggang");
  expect(rows("2024-01-01")).not.toContain("distance.bonded-kunming-konggang");
});

test("industries in common and apart, and how alike: photovoltaics, batteries, digital, biomedicine, equipment, metals beside digital, biomedicine, equipment, logistics, trade: 3 / √30", () => {
  const table = tableOf({ ids: two });
  const among = (column: number) => {
    const cell = rowIn(table, "industry.shared").cells[column];
    return cell?.is === "industries" ? Object.fromEntries(cell.industries.map((one) => [one.industry, one.among])) : {};
  };
  expect(among(0)).toEqual({ photovoltaics: "one", batteries: "one", digital: "all", biomedicine: "all", equipment: "all", metals: "one" });
  expect(among(1)).toEqual({ digital: "all", biomedicine: "all", equipment: "all", logistics: "one", trade: "one" });
  for (const cell of rowIn(table, "industry.similarity").cells) expect(cell.is === "number" && cell.amount).toBeCloseTo(0.547723, 6);
  expect(rowIn(table, "industry.leading").cells.map(({ is }) => is)).toEqual(["industries", "missing"]);
  // Kunming's roles are not stated: what leads in Qujing is there too, and not shared as a leading industry.
  const [leading] = rowIn(table, "industry.leading").cells;
  expect(leading?.is === "industries" && leading.industries.map((one) => [one.industry, one.among])).toEqual([["photovoltaics", "one"], ["batteries", "one"], ["digital", "unranked"], ["metals", "one"]]);
});

test("of three places some may share what not all have", () => {
  const [, gaoxin] = cellsOf({ ids: ["park-jingkai", "park-gaoxin", "linkage-qujing-nanhaizi"] }, "industry.shared");
  // Jingkai has these three as well, the block in Qujing none of them.
  expect(gaoxin?.is === "industries" && gaoxin.industries.map(({ industry, among }) => [industry, among])).toEqual([["digital", "some"], ["biomedicine", "some"], ["metals", "some"]]);
});

test("a place nobody says an industry of has none of the index, and lowers nobody's", () => {
  const cells = cellsOf({ ids: [...two, "530102"] }, "industry.similarity");
  expect(why(cells[2])).toBe("unknown");
  expect(cells[0]).toMatchObject({ pairs: [{ id: "ftz-kunming" }] });
  expect(cells[0]?.is === "number" && cells[0].amount).toBeCloseTo(0.547723, 6);
  expect(cellsOf({ ids: ["park-anning", "530102"] }, "industry.similarity").map(why)).toEqual(["alone", "unknown"]);
});

test("what an office entered of its industries holds, of a county too; a doubtful statement counts for nothing", () => {
  const record = anIndustryRecord({ id: "i1", unit: "530102", industries: [{ industry: "digital", role: "leading", name: "数字经济" }] });
  const given: Given = { ids: [...two, "530102"], collections: { industries: { i1: record } } };
  expect(cellsOf(given, "industry.leading")[2]).toMatchObject({ industries: [{ industry: "digital", among: "some", basis: { value: "entered", sources: [{ kind: "record", collection: "industries", id: "i1" }] } }] });
  // 1 of 6 and 1 of 5 in common: 1/√6 and 1/√5; each place has the mean over the two others.
  expect(cellsOf(given, "industry.similarity").map((cell) => cell.is === "number" && Number(cell.amount.toFixed(4)))).toEqual([0.478, 0.4975, 0.4277]);
  const doubtful = aStatement({ topic: "industry", doubtful: true, industries: [{ industry: "tourism", role: "leading" }] });
  expect(cellsOf({ ids: ["park-anning"], statements: [doubtful] }, "industry.leading").map(why)).toEqual(["unknown"]);
});

test("figures stand as printed, one product a row, what exists before what is aimed at, and a doubtful one with its caution", () => {
  const table = tableOf({ ids: ["linkage-qujing", "park-anning"] });
  const rows = table.groups.find(({ id }) => id === "figures")?.rows ?? [];
  const named = (zh: string) => rows.find((row) => row.of?.zh === zh);
  expect(named("单晶硅棒")?.cells.map(figures)).toEqual([[[40, "GW", null, "existing", true], [80, "GW", null, "target", true]], []]);
  expect(named("光伏产业")).toMatchObject({ word: "figure.output-value", isDefault: false, unit: { zh: "亿元" } });
  expect(named("光伏产业")?.cells[0]).toMatchObject({ figures: [{ quantity: { amount: 1500, sense: "about" }, basis: { status: "target", sources: [{ kind: "statement", id: "S1-070", document: "001" }] } }] });
  expect(figures(named("动力电池")?.cells[0])).toEqual([[5, "GW", null, "target", false]]);
  expect(figures(named("规模以上工业总产值")?.cells[1])).toEqual([[1564.45, "亿元", null, "existing", true]]);
  // The largest figure of output is usual: here what Anning has, of the linkage zone alone what it aims at.
  expect(rows.filter(({ isDefault }) => isDefault)).toEqual([named("规模以上工业总产值")]);
  expect(rowsShown(aStore({ ids: two }).getState()).find(({ word }) => word === "figure.output-value")?.of?.zh).toBe("光伏产业");
});

test("of two figures of one product the doubtful one stands last, however firm it sounds", () => {
  const of = { zh: "光伏产业", en: "photovoltaics" };
  const said = (id: string, over: Partial<Statement>) => aStatement({ id, indicator: "output-value", topic: "output", quantity: aQuantity(over.doubtful ? 9 : 5, "亿元", "CNY 100 million"), of, ...over });
  const table = tableOf({ ids: ["park-anning"], statements: [said("S2-001", { doubtful: true }), said("S2-002", { status: "target" })] });
  expect(table.groups.find(({ id }) => id === "figures")?.rows[0]?.cells.map(figures)).toEqual([[[5, "亿元", null, "target", true], [9, "亿元", null, "existing", false]]]);
});

test("a figure's row has the same id whoever it is compared with", () => {
  const idOf = (ids: readonly string[]) => tableOf({ ids }).groups.flatMap(({ rows }) => rows).find((row) => row.of?.zh === "规模以上工业总产值")?.id;
  expect(idOf(["park-anning", "park-haikou"])).toBe(idOf(["linkage-qujing", "park-haikou"]));
  expect(idOf(["park-haikou"])).toMatch(/^[\w.-]{1,80}$/);
});

test("the output of different years does not compare, whatever was agreed", () => {
  const table = tableOf({ ids: ["park-anning", "park-haikou"] });
  const row = table.groups.flatMap(({ rows }) => rows).find(({ of }) => of?.zh === "规模以上工业总产值");
  expect(row?.cells.map(({ is }) => is)).toEqual(["figures", "figures"]);
  expect(row && bestColumns(row, { row: row.id, prefers: "more" })).toEqual([]);
});

test("statements are counted by status, topic and document, each part and all of them", () => {
  const table = tableOf({ ids: two });
  const own = (id: string) => register.filter(({ zones }) => zones.includes(id));
  for (const [column, id] of two.entries()) {
    const cell = rowIn(table, "statements.status").cells[column];
    const existing = own(id).filter(({ status }) => status === "existing").length;
    expect(cell).toMatchObject({ is: "counts", total: own(id).length, parts: expect.arrayContaining([{ of: "status", status: "existing", n: existing }]) as unknown });
    for (const row of ["statements.status", "statements.topic", "statements.documents"]) {
      const counted = rowIn(table, row).cells[column];
      expect(counted?.is === "counts" && counted.parts.reduce((sum, { n }) => sum + n, 0), row).toBe(own(id).length);
    }
  }
  expect(rowIn(table, "statements.documents").cells[0]).toHaveProperty("parts.0.document", "001");
  expect(rowIn(table, "statements.status").canPrefer).toBe(false);
  // Of a county: what names it and no zone.
  const counted = cellsOf({ ids: ["530102"] }, "statements.status")[0];
  expect(counted).toMatchObject({ total: register.filter(({ zones, divisions }) => zones.length === 0 && divisions.includes("530102")).length });
});

test("until the register is read its cells say so, and nothing is called unknown", () => {
  const table = tableOf({ ids: two, statements: null });
  for (const id of ["statements.status", "industry.leading", "industry.similarity", "housing.dwellings"]) expect(rowIn(table, id).cells.map(why), id).toEqual(["reading", "reading"]);
  expect(figures(rowIn(table, "area.stated").cells[0])).toHaveLength(1);
});

const ledger = aLedger({ "park-anning": { issued: "300" }, "530181": { issued: "1000", "carried-in": "0", "transferred-in": "0", "transferred-out": "0", used: "250" }, "park-jingkai": { issued: "800" } });
const four = ["park-anning", "530181", "park-jingkai", "linkage-qujing"];

test("the land quota is the ledger's of the account unit, a park's with its county's beside; overlays have none", () => {
  const given: Given = { ids: four, collections: { ledger } };
  const issued = cellsOf(given, "quota.issued");
  const mu = 200_000;
  expect(issued.slice(0, 3)).toMatchObject([
    { is: "land", count: 300 * mu, year: 2026, beside: { unit: "530181", count: 1000 * mu }, basis: { value: "entered", sources: [{ collection: "ledger", id: "2026.park-anning" }] } },
    { is: "land", count: 1000 * mu, beside: null },
    { is: "land", count: 800 * mu, beside: null },
  ]);
  expect(why(issued[3])).toBe("no-unit");
  const left = cellsOf(given, "quota.left");
  expect(left[0]).toMatchObject({ is: "land", count: null, beside: { count: 750 * mu, value: "computed" } });
  expect(left[1]).toMatchObject({ count: 750 * mu, basis: { value: "computed" } });
  expect(why(left[2])).toBe("awaiting");
});

test("without a ledger land waits to be imported; what a scenario says is simulated, and never better than the ledger's", () => {
  expect(cellsOf({ ids: four }, "quota.issued").map(why)).toEqual(["awaiting", "awaiting", "awaiting", "no-unit"]);
  const scenarios = { "scenario-test": aScenario({ "park-jingkai": { issued: "5000" } }) };
  const table = tableOf({ ids: four, collections: { ledger, scenarios }, over: { scenario: "scenario-test" } });
  const row = rowIn(table, "quota.issued");
  expect(row.cells[2]).toMatchObject({ basis: { value: "simulated", sources: [expect.anything(), { collection: "scenarios", id: "scenario-test" }] } });
  expect(bestColumns(row, { row: row.id, prefers: "more" })).toEqual([]);
  expect(bestColumns(rowIn(tableOf({ ids: four, collections: { ledger } }), "quota.issued"), { row: "quota.issued", prefers: "more" })).toEqual([1]);
});

test("the ledger's year is the chosen one, or the last before it", () => {
  const both = { ...ledger, ...aLedger({ "park-jingkai": { issued: "700" } }, 2025) };
  const issued = (year: number | null) => cellsOf({ ids: ["park-jingkai"], collections: { ledger: both }, over: { year } }, "quota.issued")[0];
  expect(issued(null)).toMatchObject({ year: 2026, count: 800 * 200_000 });
  expect(issued(2025)).toMatchObject({ year: 2025, count: 700 * 200_000 });
});

test("housing is summed of what was entered, a least where some numbers are missing; what a document names stands beside it", () => {
  const projects = { h1: aHousingProject(), h2: aHousingProject({ id: "h2", dwellings: null, built: 120, status: "existing" }), h3: aHousingProject({ id: "h3", unit: "park-anning" }) };
  const given: Given = { ids: ["park-gaoxin", "park-anning", "linkage-qujing"], collections: { projects } };
  expect(cellsOf(given, "housing.dwellings")[0]).toMatchObject({ figures: [{ quantity: { amount: 500, sense: "at-least" }, basis: { value: "entered" } }] });
  expect(cellsOf(given, "housing.dwellings")[1]).toMatchObject({ figures: [{ quantity: { amount: 500, sense: "exactly" } }] });
  expect(cellsOf(given, "housing.built")[0]).toMatchObject({ figures: [{ quantity: { amount: 120 } }, { quantity: { amount: 1409 }, basis: { isFirm: false, sources: [{ id: "S2-040" }] } }] });
  expect(cellsOf(given, "housing.projects")[0]).toMatchObject({ total: 2, parts: [{ of: "housing", state: "existing", n: 1 }, { of: "housing", state: "under-construction", n: 1 }] });
  expect(why(cellsOf(given, "housing.dwellings")[2])).toBe("unknown");
  expect(cellsOf({ ids: ["park-gaoxin"] }, "housing.projects")[0]).toMatchObject({ total: 1, basis: { value: "published", isFirm: false } });
});

test("the public sees nothing that is internal, and nothing is better than another", () => {
  const secret = aStatement({ id: "S2-902", releaseClass: "internal", indicator: "output-value", quantity: aQuantity(7777, "亿元", "CNY 100 million"), of: { zh: "NEIBU", en: "NEIBU" } });
  const boundary = { id: "b1", releaseClass: "internal", zone: "park-anning" } as unknown as Collections["boundaries"][string];
  const collections: Partial<Collections> = {
    ledger,
    boundaries: { b1: boundary },
    projects: { h1: aHousingProject({ name: "NEIBU", unit: "park-anning", dwellings: 7777 }) },
    industries: { i1: anIndustryRecord({ unit: "park-anning" }) },
    scenarios: { "scenario-test": aScenario({ "park-jingkai": { issued: "7777" } }) },
  };
  const isPublic = { configuration: { ...defaultConfiguration, releaseClass: "public" } } as const;
  for (const over of [isPublic, { role: "exhibition" } as const]) {
    const store = aStore({ ids: four, statements: [...register, secret], collections, over: { ...over, scenario: "scenario-test" } });
    const table = comparisonTable(store.getState());
    const text = JSON.stringify(table);
    expect(table?.groups.map(({ id }) => id)).not.toContain("land");
    expect(text).not.toMatch(/7777|NEIBU|entered|simulated|"record"|S1-076/);
    store.getState().changePlaces({ preferences: [{ row: "area.stated", prefers: "more" }] });
    expect(preferenceFor(store.getState(), "area.stated")).toBeNull();
  }
  const inside = aStore({ ids: four, statements: [...register, secret] });
  inside.getState().changePlaces({ preferences: [{ row: "area.stated", prefers: "more" }] });
  expect(preferenceFor(inside.getState(), "area.stated")).toEqual({ row: "area.stated", prefers: "more" });
  expect(preferenceFor(inside.getState(), "kind")).toBeNull();
  expect(JSON.stringify(comparisonTable(inside.getState()))).toMatch(/7777/);
});

test("what an office released of its ledger may be shown to the public, and only that", () => {
  const released = Object.fromEntries(Object.entries(ledger).map(([id, record]) => [id, id === "2026.park-jingkai" ? { ...record, releaseClass: "public" as const } : record]));
  const table = tableOf({ ids: four, collections: { ledger: released }, over: { configuration: { ...defaultConfiguration, releaseClass: "public" } } });
  expect(table.groups.find(({ id }) => id === "land")?.rows.map(({ id }) => id)).toEqual(["quota.issued"]);
  expect(rowIn(table, "quota.issued").cells.map((cell) => (cell.is === "land" ? cell.count : why(cell)))).toEqual(["unknown", "unknown", 800 * 200_000, "no-unit"]);
});

test("panning, ghosts, the scale and the language make no new table; another place, a record and the register do", () => {
  const store = aStore({ ids: two });
  const first = comparisonTable(store.getState());
  const rows = rowsShown(store.getState());
  store.getState().changePlaces({ offsets: [{ id: "linkage-qujing", eastM: 100, northM: 0 }], ghosts: [{ of: "linkage-qujing", over: "ftz-kunming", eastM: 0, northM: 0 }], metresPerPixel: 40, transposed: true, together: true });
  store.getState().setLanguage("en");
  store.getState().panesRested({ metresPerPixel: 40, bearing: 0, deviation: 0, offsets: {}, variations: {}, figurePx: {} });
  expect(comparisonTable(store.getState())).toBe(first);
  expect(rowsShown(store.getState())).toBe(rows);
  store.getState().addCompared("park-anning");
  const second = comparisonTable(store.getState());
  expect(second).not.toBe(first);
  expect(comparisonTable(store.getState())).toBe(second);
  store.setState({ project: { value: { ...aProject(), collections: { ...emptyCollections, ledger } } } as PlanState["project"] });
  const third = comparisonTable(store.getState());
  expect(third).not.toBe(second);
  store.getState().receiveStatements([], null);
  expect(comparisonTable(store.getState())).not.toBe(third);
});

test("the usual rows are about a dozen; chosen ones stand in their order, and rows that are not there are kept out", () => {
  const store = aStore({ ids: two });
  const usual = rowsShown(store.getState()).map(({ id }) => id);
  expect(usual.length).toBeGreaterThanOrEqual(11);
  expect(usual.length).toBeLessThanOrEqual(14);
  expect(usual).toEqual(expect.arrayContaining(["area.stated", "industry.similarity", "statements.status", "distance.airport-changshui", "quota.issued", "housing.dwellings"]));
  store.getState().changePlaces({ rows: ["housing.built", "nothing", "kind"] });
  expect(rowsShown(store.getState()).map(({ id }) => id)).toEqual(["housing.built", "kind"]);
  expect(rowsShown(store.getState())).toBe(rowsShown(store.getState()));
  store.getState().changePlaces({ rows: [] });
  expect(rowsShown(store.getState())).toEqual([]);
});
