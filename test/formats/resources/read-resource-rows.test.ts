import { describe, expect, test } from "vitest";
import { applyCommand } from "../../../src/domain/project-commands";
import type { ResourceRecord } from "../../../src/domain/sites/site-records";
import type { BookSheet } from "../../../src/domain/table-book";
import { resourceTable } from "../../../src/formats/resources/resource-columns";
import { resourceImport } from "../../../src/formats/resources/resource-import";
import { readResourceRows, type TableSetup } from "../../../src/formats/resources/read-resource-rows";
import { resourcesGeoJson, resourceSheet, type ResourceWords } from "../../../src/formats/resources/write-resources";
import { readTable } from "../../../src/formats/tables/read-table";
import { writeCsv, writeXlsx } from "../../../src/formats/tables/write-table";
import { aProject } from "../../support/project";
import { aResource } from "../../support/resources";
import { aSheet, theTable } from "../../support/tables";

const setup: TableSetup = { type: "land", areaUnit: null, priceUnit: null };
const zoneOf = (name: string) => (name === "测试片区" ? "park-test" : null);

function rowsOf(lines: readonly (readonly string[])[], over: Partial<TableSetup> = {}, stored: readonly ResourceRecord[] = []) {
  const table = resourceTable(aSheet(lines));
  if (!table) throw new Error("no table");
  return readResourceRows(table, { ...setup, ...over }, zoneOf, stored);
}
const faultsOf = (rows: ReturnType<typeof rowsOf>) => rows.map(({ faults }) => faults.map(({ field, code }) => `${field} ${code}`));

test("columns of contacts are named as personal and not read", () => {
  const headings = ["联系人及电话", "项目联系人", "联络员", "负责人电话", "备注（联系人）"];
  const table = resourceTable(aSheet([["名称", "类型", ...headings], ["北一号地块", "地块", ...headings.map(() => "张三")]]));
  expect(table?.columns.filter(({ isPersonal, role }) => isPersonal && role === null).map(({ heading }) => heading)).toEqual(headings.map((heading) => heading.normalize("NFKC")));
});

test("what tells of a person is not taken, a name with it costs the row, and none of it is said again", () => {
  const rows = rowsOf([["名称", "类型", "来源", "备注"], ["北一号地块", "地块", "负责人：李四", "13888888888"], ["南地块 联系人张三", "地块", "", ""]]);
  expect(faultsOf(rows)).toEqual([["source personal", "note personal"], ["name personal"]]);
  expect(rows.map(({ state, values }) => [state, values.name, values.source, values.note])).toEqual([["sound", "北一号地块", null, null], ["no-name", "—", null, null]]);
  expect(JSON.stringify(rows)).not.toMatch(/张三|李四|138/);
});

describe("a table of an office", () => {
  const [sheet] = theTable("resources.places-doubtful.csv").sheets;
  const table = sheet ? resourceTable(sheet) : null;
  const rows = table ? readResourceRows(table, setup, zoneOf, []) : [];

  test("has its headings below its title, leaves sums out and does not read contacts", () => {
    expect([table?.header, table?.columns.find(({ heading }) => heading === "联系人")?.role, rows.length]).toEqual([1, null, 10]);
    expect(rows[0]?.values).toEqual({ name: "北一号地块", type: "land", status: "reserved", area: 300_100_000, energyTce: null, priceYuanPerM2: 300, tenure: "出让", zone: "park-test", industries: [], at: [102.8336, 24.9812], asOf: "2026-06-30", source: null, note: null });
  });

  test("says of each row why its place cannot be used, and takes it only where the user keeps it without", () => {
    expect(rows.map(({ values, state, faults }) => [values.name, state, ...faults.map(({ code }) => code)])).toEqual([
      ["北一号地块", "sound"],
      ["纬度写在前", "placeless", "latitude-first"],
      ["投影坐标", "placeless", "in-metres"],
      ["北京的地块", "placeless", "outside"],
      ["只有经度", "placeless", "half"],
      ["没有坐标", "sound"],
      ['=HYPERLINK("x")', "sound"],
      ["—", "no-name", "missing"],
      ["北一号地块", "twice"],
      ["四号厂房", "sound"],
    ]);
    const outcomes = (keep: boolean) => resourceImport(rows, keep, {}).outcomes.join(" ");
    expect(outcomes(false)).toBe("new left-out left-out left-out left-out new new left-out left-out new");
    expect(outcomes(true)).toBe("new new new new new new new left-out left-out new");
  });

  test("takes an area's own unit before that of the heading, and degrees, minutes and seconds", () => {
    const plant = rows.at(-1)?.values;
    expect([plant?.type, plant?.status, plant?.area, plant?.at]).toEqual(["plant", "idle", 8600 * 300, [expect.closeTo(102.833_61, 5), expect.closeTo(24.981_19, 5)]]);
  });

  test("is one step that is undone as one", () => {
    const project = aProject();
    const { command } = resourceImport(rows, true, project.collections.resources);
    if (!command) throw new Error("nothing");
    const { project: after, inverse } = applyCommand(project, command);
    expect([Object.keys(after.collections.resources).length, applyCommand(after, inverse).project]).toEqual([8, project]);
  });
});

test("areas and prices without a unit are refused until someone says it", () => {
  const lines = [["地块名称", "面积", "价格"], ["甲", "30", "20"]];
  expect(faultsOf(rowsOf(lines))).toEqual([["area no-unit", "price no-unit"]]);
  expect(rowsOf(lines, { areaUnit: "ha", priceUnit: "yuan-per-m2" })[0]?.values).toMatchObject({ area: 90_000_000, priceYuanPerM2: 20 });
  expect(rowsOf([["地块名称", "面积（万亩）"], ["甲", "0.03"]])[0]?.values.area).toBe(60_000_000);
});

test("what is no number, date, status, type, zone or industry is told with its column and left unknown", () => {
  const lines = [["名称", "类型", "状态", "面积（亩）", "能耗指标（吨标准煤）", "所在片区", "适宜产业", "截至", "价格（万元/亩）"], ["甲", "其他", "不明", "约300", "", "某某园", "光伏、养殖", "去年", "-3"], ["乙", "地块", "", "300", "200", "", "", "", "1e400"], ["丙", "能耗", "", "300", "2万吨标煤", "", "", "", ""]];
  expect(faultsOf(rowsOf(lines, { type: null }))).toEqual([
    ["type type", "status status", "zone zone", "area not-a-number", "price negative", "industries industry", "as-of date"],
    ["energy not-for-type", "price too-large"],
    ["area not-for-type"],
  ]);
  expect(rowsOf(lines)[2]?.values).toMatchObject({ type: "energy", area: null, energyTce: 20_000 });
});

test("a status or an industry that is denied is told, and the thing is not taken for it", () => {
  const rows = rowsOf([["名称", "类型", "状态", "适宜产业", "供地方式"], ["甲", "地块", "未收储", "除化工、冶金外", "不接受租赁"]]);
  expect([faultsOf(rows), rows[0]?.values.status, rows[0]?.values.industries]).toEqual([[["status status", "industries industry"]], null, []]);
});

test("a table without a column of names, or of one column, is none of resources", () => {
  expect([resourceTable(aSheet([["面积", "状态"], ["3", "储备"]])), resourceTable(aSheet([["名称"], ["甲"]])), resourceTable(aSheet([]))]).toEqual([null, null, null]);
});

test("a name, type and zone that are known change their entry, and a blank or faulty cell changes nothing of it", () => {
  const before = aResource("kept", { name: "甲 地块", area: 1_000_000, note: "原有说明", releaseClass: "public" });
  const rows = rowsOf([["名称", "状态", "面积（亩）", "备注"], ["甲地块", "已批未供", "", ""], ["乙", "", "", ""]], {}, [before]);
  const { command, outcomes } = resourceImport(rows, false, { kept: before });
  expect(outcomes).toEqual(["changed", "new"]);
  expect(command?.name === "change-records" && command.changes[0]).toMatchObject({ record: { id: "kept", status: "approved-unsupplied", area: 1_000_000, note: "原有说明", releaseClass: "public" } });
  expect(resourceImport(rowsOf([["名称", "状态"], ["甲地块", "储备"]], {}, [{ ...before, name: "甲地块" }]), false, {}).outcomes).toEqual(["same"]);
});

describe("what is exported", () => {
  const words: ResourceWords = {
    sheet: "资源库",
    head: ["资源库"],
    title: (column) => ({ name: "名称", type: "类型", status: "状态", area: "面积（亩）", energy: "能耗指标（吨标准煤）", price: "单价（万元/亩）", tenure: "供地方式", zone: "所在片区", industries: "适宜产业", lng: "经度", lat: "纬度", "as-of": "截至", source: "来源", note: "备注", "value-kind": "数据类别", class: "公开类别" })[column],
    type: (type) => ({ land: "地块", plant: "厂房", energy: "能耗指标" })[type],
    status: (status) => ({ planned: "规划", "approved-unsupplied": "已批未供", reserved: "储备", "supplied-building": "已供在建", built: "建成", idle: "闲置", inefficient: "低效" })[status],
    industry: () => "光伏硅晶",
    zone: () => "测试片区",
    entered: "录入",
    releaseClass: () => "内部",
  };
  const records = [
    aResource("a", { name: "=cmd|' /C calc'!A0", area: 12_345_677, zone: "park-test", industries: ["photovoltaics"], priceYuanPerM2: 305.5, tenure: "出让", note: "@说明", source: "局文" }),
    aResource("b", { type: "plant", status: "idle", area: 2_580_001, at: null, asOf: null }),
    aResource("c", { type: "energy", status: null, area: null, energyTce: 1234.5, at: null }),
  ];
  const sheet: BookSheet = resourceSheet(records, "mu", words);

  test.each([["csv", writeCsv(sheet)], ["xlsx", writeXlsx({ sheets: [sheet] })]] as const)("comes back from %s as it was, and no text of it is a formula", (format, bytes) => {
    const read = readTable(bytes, `resources.${format}`);
    const table = read.ok && read.value.sheets[0] ? resourceTable(read.value.sheets[0]) : null;
    if (!table) throw new Error("not read");
    const rows = readResourceRows(table, { type: null, areaUnit: null, priceUnit: null }, zoneOf, []);
    expect(rows.flatMap(({ faults }) => faults)).toEqual([]);
    expect(rows.map(({ values }) => ({ id: "", releaseClass: "internal", ...values }))).toEqual(records.map((record) => ({ ...record, id: "" })));
  });

  test("a text that a spreadsheet would compute is led in by an apostrophe", () => {
    expect(new TextDecoder().decode(writeCsv(sheet))).toContain("'=cmd|");
  });

  test("as GeoJSON those without a place have no geometry, and all say that they were entered and for whom", () => {
    const { features, releaseClass, made } = resourcesGeoJson(records, { day: "2026-11-22", holdsInternal: true });
    expect([releaseClass, made]).toEqual(["internal", "2026-11-22"]);
    expect(features.map(({ geometry, properties }) => [geometry, properties?.valueKind, properties?.releaseClass, properties?.areaM2])).toEqual([
      [{ type: "Point", coordinates: [102.8, 25] }, "entered", "internal", 12_345_677 / 300],
      [null, "entered", "internal", 2_580_001 / 300],
      [null, "entered", "internal", null],
    ]);
  });
});
