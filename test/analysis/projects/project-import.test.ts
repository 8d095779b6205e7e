import { expect, test } from "vitest";
import { libraryProjects, publishedProjects } from "../../../src/analysis/projects/library-projects";
import { projectChanges } from "../../../src/analysis/projects/project-changes";
import { projectRows } from "../../../src/analysis/projects/project-rows";
import { projectTable } from "../../../src/analysis/projects/project-table";
import { matchNames } from "../../../src/analysis/match-names";
import { namedUnits } from "../../../src/analysis/named-units";
import { industryIds } from "../../../src/domain/industry";
import type { SheetGrid } from "../../../src/domain/table-grid";
import type { InvestmentProjectRecord } from "../../../src/domain/sites/site-records";
import { readTable } from "../../../src/formats/tables/read-table";
import { writeCsv, writeXlsx } from "../../../src/formats/tables/write-table";
import { addMessages, textIn } from "../../../src/i18n/translate";
import { projectsBook } from "../../../src/sheets/projects-book";
import { projectsGeoJson } from "../../../src/sheets/projects-geojson";
import { everyMessage } from "../../support/every-message";
import { anInvestment } from "../../support/library";
import { theRealPublication } from "../../support/publication";
import { theRealRegister } from "../../support/register";
import { aSheet, theTable } from "../../support/tables";

addMessages(everyMessage);
const { publication } = await theRealPublication();
const published = publishedProjects((await theRealRegister()).statements);
const units = namedUnits(publication);
const match = matchNames(units);

function importOf(sheet: SheetGrid, stored: readonly InvestmentProjectRecord[] = []) {
  const table = projectTable(sheet);
  if (!table) throw new Error("no table");
  const { rows, faults } = projectRows(table, (name) => match({ id: "", name }));
  const read = projectChanges(rows, Object.fromEntries(stored.map((record) => [record.id, record])), published, 0);
  return { ...read, table, told: [...faults, ...read.faults].map(({ code, row, value }) => `${row + 1} ${code} ${value}`) };
}
const firstSheet = (name: string): SheetGrid => theTable(name).sheets[0] ?? aSheet([]);

test("a table of projects is found below its title, and its columns by what they are called", () => {
  const { changes, table } = importOf(firstSheet("bad.projects-cells.csv"));
  expect(table.header).toBe(1);
  expect(changes[0]?.record).toMatchObject({
    name: "切片项目",
    stage: "signed",
    industry: "photovoltaics",
    investmentYuan: 350_000_000,
    land: 60_000_000,
    zone: "park-anning",
    responsible: "招商科岗",
    dates: { signed: "2025-03", started: "2026-05" },
    releaseClass: "internal",
  });
  expect(table.columns.filter(({ role }) => role === "person").map(({ heading }) => heading)).toEqual(["联系人", "联系电话"]);
  expect(JSON.stringify(changes)).not.toMatch(/NEIBU|1380013/);
});

test("what cannot be taken is named by its row, and costs no more than it must", () => {
  const { changes, told } = importOf(firstSheet("bad.projects-cells.csv"));
  expect(told).toEqual([
    "4 no-name ",
    "6 stage-unknown 拟签约",
    "6 industry-unknown 养蜂",
    "6 unit-unknown 2美元",
    "6 not-a-number 很多",
    "6 zone-unknown 仙女湖园区",
    "6 personal ",
    "6 no-date 二零二六",
    "7 unit-missing 12",
    "7 negative -5",
    "7 zone-several 经开区",
    "7 disorder 2025-01",
    "5 twice 切片项目",
  ]);
  expect(changes.map(({ name }) => name)).toEqual(["切片项目", "单位项目", "无单位项目"]);
  expect(changes[1]?.record).toMatchObject({ stage: null, industry: null, investmentYuan: null, land: null, zone: null, responsible: null, dates: {} });
});

test.each([["总投资（百万元）", "3.5"], ["总投资（千万元）", "0.35"], ["总投资（人民币万元）", "350"], ["总投资", "3.5百万元"], ["总投资（亿元）", "3500000 CNY"]])("%s of %s are read by the one reader of money", (heading, amount) =>
  expect(importOf(aSheet([["项目名称", heading], ["切片项目", amount]])).changes[0]?.record.investmentYuan).toBe(3_500_000));

test("English headings and units are known too", () => {
  const { changes, told } = importOf(aSheet([["Project name", "Stage", "Investment (100 million yuan)", "Land (ha)", "Zone"], ["Wafers", "Under construction", "3.5", "20", "Anning Industrial Park"]]));
  expect(told.filter((line) => !line.includes("zone"))).toEqual([]);
  expect(changes[0]?.record).toMatchObject({ stage: "started", investmentYuan: 350_000_000, land: 60_000_000 });
});

test("a sheet without names of projects is none", () => {
  expect(projectTable(firstSheet("bad.projects-no-name.csv"))).toBeNull();
  expect(projectTable(aSheet([["项目名称"], ["甲"]]))).toBeNull();
});

test("a known project of the same name and zone is brought up to date; a blank cell takes nothing away", () => {
  const stored = anInvestment("p1", { name: "切片项目", zone: "park-anning", industry: "photovoltaics", investmentYuan: 100, isNegotiated: true, dates: { planning: "2024" }, note: "留着" });
  const sheet = aSheet([["项目名称", "所在片区", "阶段", "总投资（万元）", "在谈", "签约"], ["切片项目", "安宁产业园区", "签约", "", "", "2025-03"], ["切片项目", "", "谋划", "8", "", ""]]);
  const { changes, told } = importOf(sheet, [stored]);
  expect(told).toEqual([]);
  expect(changes.map(({ state }) => state)).toEqual(["changed", "new"]);
  expect(changes[0]?.record).toEqual({ ...stored, stage: "signed", dates: { planning: "2024", signed: "2025-03" } });
  expect(changes[1]?.record).toMatchObject({ zone: null, investmentYuan: 80_000, isNegotiated: false });
});

const talks = (said: string, heading = "在谈") => importOf(aSheet([["项目名称", heading, "公开等级"], ["切片项目", said, "公开"]]));

test.each(["√", "正在洽谈", "是（保密）", "在谈项目", "洽谈", "✔️", "Yes"])("%s in the column of talks is a yes", (said) => {
  const { changes, told } = talks(said);
  expect([changes[0]?.record.isNegotiated, changes[0]?.record.releaseClass, told]).toEqual([true, "internal", []]);
});

test.each(["基本谈妥", "保密", "否(在谈)", "待定", "?"])("%s is no known no: the row stays negotiated, and is named", (said) => {
  const { changes, told } = talks(said);
  expect([changes[0]?.record.isNegotiated, changes[0]?.record.releaseClass, told]).toEqual([true, "internal", [`2 negotiated-unclear ${said}`]]);
});

test.each(["否", "未在谈", "No", "×", ""])("“%s” leaves a new project open", (said) => expect(talks(said).changes[0]?.record).toMatchObject({ isNegotiated: false, releaseClass: "public" }));

test.each(["在谈情况", "是否在谈项目", "洽谈状态", "目前是否处于洽谈阶段"])("%s heads the column of talks", (heading) => expect(talks("是", heading).changes[0]?.record.isNegotiated).toBe(true));

test("a list headed as one of negotiated projects holds no others", () => {
  expect(importOf(aSheet([["在谈项目名称", "公开等级"], ["切片项目", "公开"]])).changes[0]?.record).toMatchObject({ isNegotiated: true, releaseClass: "internal" });
});

test("a table never makes open what is known to be negotiated or internal, and says so", () => {
  const talked = anInvestment("p1", { name: "切片项目", isNegotiated: true });
  const inner = anInvestment("p2", { name: "铜箔项目" });
  const { changes, told } = importOf(aSheet([["项目名称", "在谈", "公开等级", "所在片区"], ["切片项目", "否", "公开", ""], ["铜箔项目", "否", "公开", ""], ["切片项目", "", "公开", "安宁产业园区"]]), [talked, inner]);
  expect(changes.map(({ state, record }) => [state, record.isNegotiated, record.releaseClass])).toEqual([["unchanged", true, "internal"], ["unchanged", false, "internal"], ["new", false, "internal"]]);
  expect(told).toEqual(["2 kept-internal 切片项目", "3 kept-internal 铜箔项目", "4 kept-internal 切片项目"]);
});

test("persons are neither taken for posts nor left in names, sources and notes", () => {
  const { changes, told } = importOf(aSheet([["项目名称", "责任岗位", "来源", "备注"], ["甲", "招商局张三科长", "联系人张三", "a@b.cn"], ["乙 联系人张三 13888888888", "", "", ""], ["丙", "投资促进局 招商一科", "", ""]]));
  expect(told).toEqual(["2 person ", "2 personal ", "2 personal ", "3 personal "]);
  expect(changes.map(({ record: { name, responsible, source, note } }) => [name, responsible, source, note])).toEqual([["甲", null, null, null], ["丙", "投资促进局 招商一科", null, null]]);
});

test("columns of contacts are named as personal and not read", () => {
  const headings = ["联系人及电话", "项目联系人", "联络员", "负责人电话", "备注（联系人）", "项目单位联系方式", "经办人", "Contact person"];
  const { table, changes } = importOf(aSheet([["项目名称", "阶段", ...headings], ["切片项目", "签约", ...headings.map(() => "张三")]]));
  expect(table.columns.filter(({ role }) => role === "person").map(({ heading }) => heading)).toEqual(headings);
  expect(JSON.stringify(changes)).not.toContain("张三");
});

test("the post of an entry stays in the office", () => {
  const projects = libraryProjects([], [anInvestment("p", { releaseClass: "public", responsible: "招商一科" })]);
  const saved = (holdsInternal: boolean) => JSON.stringify(projectsBook(projects, { language: "zh", unitName: String, documentName: String, day: "2026-11-22", holdsInternal })) + projectsGeoJson(projects, publication, { day: "2026-11-22", holdsInternal });
  expect(saved(true).match(/招商一科/g)).toHaveLength(2);
  expect(saved(false)).not.toContain("招商一科");
});

test.each(["zh", "en"] as const)("our own table in %s comes back as it went, and the register is not taken for entries", (language) => {
  const records = [
    ...industryIds.map((industry, index) => anInvestment(`i-${index}`, { name: `产业项目${index}`, industry, stage: (["planning", "signed", "started", "producing", "expanding", null] as const)[index % 6] ?? null, zone: "park-anning" })),
    anInvestment("full", { name: "=HYPERLINK(1)", zone: "park-haikou", investmentYuan: 350_000_000.5, land: 60_000_000, quota: { unit: "park-haikou", count: 200_000 }, at: [102.5, 24.9], dates: { signed: "2025-03", started: "2026" }, isNegotiated: true, responsible: "岗", source: "会", note: "注" }),
    anInvestment("centre", { name: "自贸试验区昆明片区展示中心", register: "project-exhibition-centre", stage: "producing", releaseClass: "public" }),
  ];
  const context = { language, unitName: (id: string) => textIn(language, units.find((unit) => unit.id === id)?.name ?? { zh: id, en: id }), documentName: (id: string) => id, day: "2026-11-22", holdsInternal: true };
  const book = projectsBook(libraryProjects(published, records), context);
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  for (const [name, bytes] of [["p.xlsx", writeXlsx(book)], ["p.csv", writeCsv(sheet)]] as const) {
    const read = readTable(bytes, name);
    if (!read.ok) throw new Error(read.fault.code);
    const { changes, told } = importOf(read.value.sheets[0] ?? aSheet([]), records);
    expect(told).toEqual([]);
    expect(changes).toHaveLength(records.length);
    expect(changes.filter(({ state }) => state !== "unchanged").map(({ record }) => record)).toEqual([]);
    expect(new TextDecoder().decode(writeCsv(sheet))).toContain("'=HYPERLINK(1)");
  }
});

test("as GeoJSON each says how well its place is known and whose its values are; unplaced ones have no geometry", () => {
  const projects = libraryProjects(published, [anInvestment("p", { at: [102.5, 24.9], stage: "signed", releaseClass: "public" })]);
  const { features, releaseClass } = JSON.parse(projectsGeoJson(projects, publication, { day: "2026-11-22", holdsInternal: false })) as { releaseClass: string; features: { geometry: { coordinates: number[] } | null; properties: Record<string, unknown> }[] };
  const of = (id: string) => features.filter(({ properties }) => properties["id"] === id);
  expect(releaseClass).toBe("public");
  expect(of("p")[0]).toMatchObject({ geometry: { coordinates: [102.5, 24.9] }, properties: { place: "site", stageKind: "entered", valueKind: "entered" } });
  expect(of("project-longji-1")[0]?.properties).toMatchObject({ place: "unit:linkage-qujing", stage: "producing", stageKind: "published", investmentYuan: null });
  expect(of("project-coffee-exchange")[0]).toMatchObject({ geometry: null, properties: { place: "unknown" } });
});
