import type { Feature } from "geojson";
import { describe, expect, test } from "vitest";
import { geodesicAreaM2 } from "../../../src/analysis/geodesic-area";
import { layerPart } from "../../../src/analysis/sites/layer-part";
import { layerSites } from "../../../src/analysis/sites/layer-sites";
import { unpackText } from "../../../src/analysis/sites/packed-texts";
import type { Destination } from "../../../src/analysis/sites/point-distances";
import type { CriterionId } from "../../../src/domain/sites/criterion";
import type { LayerRecord } from "../../../src/domain/spatial/imported-records";
import { aSquare } from "../../support/builders";
import { aLayer } from "../../support/imported";
import { columnsOf } from "../../support/resources";

const square = aSquare([102.8, 25], 0.004);
const areaM2 = geodesicAreaM2(square);
const airport: Destination = { criterion: "airport", id: "airport", located: { at: [102.93, 25.11], uncertaintyM: 0, of: "point" } };

type Properties = Readonly<Record<string, unknown>>;
const oneOf = (properties: Properties, geometry: Feature["geometry"] | null = square) => layerSites(columnsOf([{ geometry, properties }]), [airport]);
const partOf = (properties: Properties, over: Partial<LayerRecord> = {}, geometry: Feature["geometry"] | null = square) => layerPart(aLayer("layer-1", undefined, { use: "parcels", ...over }), oneOf(properties, geometry));
const said = (part: ReturnType<typeof partOf>, criterion: CriterionId) => {
  const [fact, column] = [part.factOf(0, criterion), part.columns.get(criterion)];
  const inColumn = column === undefined ? null : column.is === "range" ? [column.lo[0], column.hi[0]] : [column.bits[0]];
  return fact.is === "range" ? { is: [fact.lo, fact.hi], value: fact.basis.value, note: fact.note?.zh ?? null, inColumn } : { is: fact.is === "words" ? fact.words : fact.why, inColumn };
};

describe("which attributes say what", () => {
  test.each([
    [{ DKMC: "A-01", DKMJ: 12, RJL: 1.5, YDXZ: "工业用地" }, { name: "DKMC", area: "DKMJ", "plot-ratio": "RJL", use: "YDXZ" }],
    [{ 地块名称: "A-01", "用地面积（亩）": 12, 供地状态: "储备", "出让单价(万元/亩)": 20 }, { name: "地块名称", area: "用地面积（亩）", status: "供地状态", price: "出让单价(万元/亩)" }],
    [{ 编号: "1", 面积_公顷: 2, 供地方式: "出让", 资源类型: "地块" }, { number: "编号", area: "面积_公顷", tenure: "供地方式", type: "资源类型" }],
    [{ 图斑面积: 3, 永久基本农田面积: 3, 备注: "储备" }, { area: "图斑面积" }],
  ])("%o", (properties, roles) => {
    const { fields } = oneOf(properties);
    expect(Object.fromEntries(Object.entries(fields).map(([role, field]) => [role, field.name]))).toEqual(roles);
  });

  test("a name is the plot's own, its number where it has none, and the layer's with a number where it has neither", () => {
    const sites = layerSites(columnsOf([{ geometry: square, properties: { 地块名称: "北片😀地块", 地块编号: "7" } }, { geometry: square, properties: { 地块编号: "8" } }, { geometry: square }]), []);
    expect([0, 1, 2].map((index) => unpackText(sites.names, index))).toEqual(["北片😀地块", "8", ""]);
    expect(layerPart(aLayer("layer-1", undefined, { title: "宗地" }), sites).siteAt(2)).toMatchObject({ id: "layer:layer-1#2", name: { zh: "宗地 #3" } });
  });
});

describe("the area of a parcel", () => {
  const mu = areaM2 / (2000 / 3);
  test("is the stated one in the unit of its name, entered", () => {
    expect(said(partOf({ "面积（亩）": mu * 1.02, 状态: "储备" }), "plot")).toMatchObject({ value: "entered", is: [expect.closeTo(areaM2 * 1.02, 3), expect.closeTo(areaM2 * 1.02, 3)] });
  });

  test("in the unit that its geometry tells, where no name does", () => {
    for (const [unit, m2] of [["m2", 1], ["mu", 2000 / 3], ["ha", 1e4]] as const) {
      const sites = oneOf({ DKMJ: areaM2 / m2 });
      expect([sites.areaUnit, sites.statedM2?.[0]]).toEqual([{ unit, by: "geometry" }, expect.closeTo(areaM2, 3)]);
    }
  });

  test("nobody's guess where neither does: then it is computed", () => {
    const part = partOf({ DKMJ: areaM2 / 100, 状态: "储备" });
    expect([oneOf({ DKMJ: areaM2 / 100 }).areaUnit, said(part, "plot")]).toEqual([null, { is: [areaM2, areaM2], value: "computed", note: "储备", inColumn: [areaM2, areaM2] }]);
  });

  test("from the one to the other where the attribute and the figure differ by much", () => {
    expect(said(partOf({ "面积（平方米）": areaM2 / 2, 状态: "储备" }), "plot").is).toEqual([areaM2 / 2, areaM2]);
  });

  test("less its holes", () => {
    const hole = aSquare([102.801, 25.001], 0.001);
    const withHole = { type: "Polygon" as const, coordinates: [...square.coordinates, ...hole.coordinates] };
    expect(oneOf({}, withHole).areaM2[0]).toBeCloseTo(geodesicAreaM2(withHole), 6);
  });

  test("is to be had as far as its status says, that of the layer's name where it has none of its own", () => {
    expect(said(partOf({ 状态: "已供在建" }), "plot").is).toEqual([0, 0]);
    expect(said(partOf({}), "plot")).toMatchObject({ is: [0, areaM2], note: "状态未载" });
    expect(said(partOf({}, { use: "resources", title: "昆明市批而未供土地" }), "plot")).toMatchObject({ is: [areaM2, areaM2], note: "已批未供（按图层名称）" });
    expect(said(partOf({}, { use: "parcels", title: "批而未供" }), "plot").is).toEqual([0, areaM2]);
    expect(said(partOf({ 状态: "不详" }, { use: "resources", title: "批而未供" }), "plot").note).toBe("状态未载");
  });
});

test("price, plot ratio and tenure in units that their names state; a total or a unit nobody stated is no price", () => {
  const part = partOf({ "单价（万元/亩）": 20, 容积率: "1.0～2.0", 供地方式: "弹性年期出让" });
  expect([said(part, "price").is, said(part, "plot-ratio").is, said(part, "tenure")]).toEqual([[300, 300], [1, 2], { is: ["flexible-term"], inColumn: [2] }]);
  expect([said(partOf({ 价格: 20 }), "price"), said(partOf({ "价格（万元）": 20 }), "price")]).toEqual([{ is: "ask", inColumn: null }, { is: "ask", inColumn: null }]);
  expect(said(partOf({ 容积率: "≥1.0" }), "plot-ratio").is).toBe("ask");
  expect(said(partOf({ "面积（亩）": -5 }), "plot").is).toEqual([0, areaM2]);
});

test("plants by their floor area", () => {
  const part = partOf({ 资源类型: "标准厂房", 建筑面积: 5200, 状态: "空置" });
  expect([said(part, "plant").is, said(part, "plot").is]).toEqual([[5200, 5200], [0, 0]]);
});

test("a type in a word that names none of them makes it no land, nor anything else", () => {
  const [office, plot] = [partOf({ 资源类型: "写字楼", 建筑面积: 5200, 状态: "储备" }), partOf({ 资源类型: "地块", 状态: "储备" })];
  expect([said(office, "plot").is, said(office, "land").is, said(office, "plant").is, office.isLandAt?.(0)]).toEqual(["not-stated", "not-stated", "not-stated", false]);
  expect([said(plot, "plot").is, plot.isLandAt?.(0)]).toEqual([[areaM2, areaM2], true]);
});

test("a status that the title denies is none", () => {
  expect(said(partOf({}, { use: "resources", title: "不可供地块" }), "plot")).toMatchObject({ is: [0, areaM2], note: "状态未载" });
});

test("without geometry or outside of the map it is counted, and a candidate whose place nobody knows", () => {
  const sites = layerSites(columnsOf([{ geometry: null, properties: { "面积（亩）": 30, 状态: "储备" } }, { geometry: aSquare([116.3, 39.9], 0.01) }, { geometry: square }]), [airport]);
  const part = layerPart(aLayer("layer-1"), sites);
  expect([sites.without, sites.outside, part.count]).toEqual([1, 1, 3]);
  expect([0, 1, 2].map((index) => part.siteAt(index).at)).toEqual([null, null, [expect.closeTo(102.802, 6), expect.closeTo(25.002, 6)]]);
  const facts = [0, 1, 2].map((index) => part.factOf(index, "airport"));
  expect(facts.map((fact) => (fact.is === "unknown" ? [fact.why, fact.note?.zh] : "known"))).toEqual([["unlocated", "无几何图形"], ["unlocated", "位于地图范围之外"], "known"]);
  expect(part.factOf(0, "plot")).toMatchObject({ is: "range", lo: 20_000 });
  expect([...(part.columns.get("airport")?.is === "range" ? (part.columns.get("airport") as { lo: Float64Array }).lo : [])].map(Number.isNaN)).toEqual([true, true, false]);
});

test("a hundred thousand parcels are columns, which say what is said of each", () => {
  const parcels = Array.from({ length: 100_000 }, (_, index) => ({ geometry: aSquare([101.6 + (index % 400) * 0.009, 23.6 + Math.floor(index / 400) * 0.015], 0.002), properties: { 编号: `P${index}`, 状态: index % 2 === 0 ? "储备" : "规划" } }));
  const part = layerPart(aLayer("large"), layerSites(columnsOf(parcels), [airport]));
  expect([part.count, part.siteAt(99_999).name.zh]).toEqual([100_000, "P99999"]);
  for (const criterion of ["plot", "airport"] as const) {
    const column = part.columns.get(criterion);
    for (const index of [0, 1, 50_001, 99_999]) {
      const fact = part.factOf(index, criterion);
      expect([fact.is, column?.is === "range" && [column.lo[index], column.hi[index]]]).toEqual(["range", fact.is === "range" && [fact.lo, fact.hi]]);
    }
  }
});
