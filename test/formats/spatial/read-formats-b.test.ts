import { utils, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { geometryOf, propertiesOf } from "../../../src/domain/spatial/feature-columns";
import type { RawLayer } from "../../../src/domain/spatial/spatial-file";
import { boxOf, readBytes, spatialFixture } from "../../support/spatial-reading";

const only = async (path: string): Promise<RawLayer> => {
  const { layers, faults } = await readBytes(path.slice(path.lastIndexOf("/") + 1), spatialFixture(path));
  expect(faults).toEqual([]);
  return layers[0] as RawLayer;
};
const geometriesOf = ({ columns }: RawLayer) => Array.from({ length: columns.count }, (_, index) => geometryOf(columns, index));
const byName = (layer: RawLayer) => new Map(Array.from({ length: layer.columns.count }, (_, index) => [propertiesOf(layer.columns, index)["name"], geometryOf(layer.columns, index)]));
const text = (content: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(content);

describe.each(["4490", "4543", "4522"])("files that ogr2ogr wrote in EPSG:%s", (epsg) => {
  test("GeoPackage and FlatGeobuf hold the same, to the last digit", async () => {
    const [package_, buffer] = [await only(`good-b/parcels-${epsg}.gpkg`), await only(`good-b/parcels-${epsg}.fgb`)];
    expect(byName(package_)).toEqual(new Map([...byName(buffer)].reverse()));
    expect([...byName(package_).keys()]).toEqual(["地块一", "地块二"]);
    expect(propertiesOf(package_.columns, 0)).toEqual({ name: "地块一", area: 1.5, code: "0801" });
    expect([package_.declaration, buffer.declaration]).toMatchObject([{ from: "geopackage", epsg: Number(epsg) }, { from: "flatgeobuf", epsg: Number(epsg) }]);
    expect([package_.name, buffer.name]).toEqual(["地块", "地块"]);
  });

  test("CSV with WKT and DXF lie where the GeoPackage does, within a thousandth of a millimetre", async () => {
    const [package_, table, drawing] = [await only(`good-b/parcels-${epsg}.gpkg`), await only(`good-b/parcels-${epsg}.csv`), await only(`good-b/parcels-${epsg}.dxf`)];
    const [exact, fromTable, fromDrawing] = [package_, table, drawing].map(({ columns }) => [...columns.coordinates]);
    expect(fromTable).toHaveLength(exact?.length ?? 0);
    expect(fromDrawing).toHaveLength(exact?.length ?? 0);
    const furthest = (other: number[] | undefined): number => Math.max(...(exact ?? []).map((value, at) => Math.abs(value - (other?.[at] ?? 0))));
    // 15 significant digits are what these formats are written with.
    expect(furthest(fromTable)).toBeLessThan(1e-6);
    expect(furthest(fromDrawing)).toBeLessThan(1e-6);
    expect([...propertiesOf(table.columns, 0)["code"] as string]).toEqual(["0", "8", "0", "1"]);
  });
});

test("a workbook of boundary points that ogr2ogr wrote: X is north", async () => {
  const layer = await only("good-b/points.xlsx");
  expect(layer.format).toBe("point-table");
  expect(geometriesOf(layer)).toEqual([{ type: "Polygon", coordinates: [[[34580827.022, 2755214.547], [34581837.403, 2755220.524], [34581830.808, 2756328.311], [34580820.508, 2756322.332], [34580827.022, 2755214.547]]] }]);
});

describe("国土 TXT", () => {
  test("leaves as east, north with the zone kept, its sections as the declaration, without the parameters", async () => {
    const layer = await only("bad/txt.parameters.txt");
    expect(geometriesOf(layer)).toEqual([{ type: "Polygon", coordinates: [[[34580000, 2755000], [34580000, 2755100], [34580100, 2755100], [34580100, 2755000], [34580000, 2755000]]] }]);
    expect(layer.declaration).toMatchObject({ from: "txt", attributes: { 坐标系: "2000国家大地坐标系", 几度分带: "3", 带号: "34" } });
    expect(JSON.stringify(layer)).not.toMatch(/转换参数|2\.5,3\.5/);
  });

  test("a ring within the first is its hole, one beside it a part", async () => {
    const [geometry] = geometriesOf(await only("bad/txt.hole-and-part.txt"));
    expect(geometry).toMatchObject({ type: "MultiPolygon" });
    expect((geometry as { coordinates: unknown[][] }).coordinates.map((rings) => rings.length)).toEqual([2, 1]);
  });

  test("GBK is read as well", async () => {
    const gbk = spatialFixture("bad/txt.two-points.txt");
    expect(gbk.length).toBeGreaterThan(0);
    // [地块坐标], head line with 面, three points.
    const head = [0x5b, 0xb5, 0xd8, 0xbf, 0xe9, 0xd7, 0xf8, 0xb1, 0xea, 0x5d, 0x0d, 0x0a, ...text("3,0,1,A,"), 0xc3, 0xe6, ...text(",,,,@\r\nJ1,1,2755000,34580000\r\nJ2,1,2755100,34580000\r\nJ3,1,2755100,34580100\r\n")];
    const { layers } = await readBytes("a.txt", Uint8Array.from(head));
    expect(layers[0]).toMatchObject({ format: "land-txt", encoding: "GB18030" });
    expect(propertiesOf((layers[0] as RawLayer).columns, 0)).toMatchObject({ 图形属性: "面" });
  });
});

describe("tables of boundary points", () => {
  test("titles divide parcels, footers and the closing point are none, the line above states the system", async () => {
    const layer = await only("bad/points.blocks-and-footers.csv");
    expect([0, 1].map((index) => propertiesOf(layer.columns, index))).toEqual([{ 地块名称: "地块一", 界址点数: 4 }, { 地块名称: "地块二", 界址点数: 4 }]);
    expect(layer.declaration).toEqual({ from: "txt", attributes: { 坐标系: "2000国家大地坐标系", 中央子午线: "102" } });
  });

  test("a title alone divides parcels, also where numbers run on and rings stay open", async () => {
    const rows = (from: number, x: number) => [[0, 0], [0, 9], [9, 9]].map(([dx = 0, dy = 0], at) => `${from + at},${2755000 + dy},${580000 + x + dx}\n`).join("");
    const { layers } = await readBytes("a.csv", text(`点号,X,Y\n甲地块,,\n${rows(1, 0)}乙地块,,\n${rows(4, 500)}`));
    const layer = layers[0] as RawLayer;
    expect([0, 1].map((index) => propertiesOf(layer.columns, index)["地块名称"])).toEqual(["甲地块", "乙地块"]);
    expect(layer.columns.count).toBe(2);
  });

  test("lists side by side are one list, a second ring is a hole, people stay out", async () => {
    expect(geometriesOf(await only("bad/points.side-by-side.csv"))).toEqual([{ type: "Polygon", coordinates: [[[34580000, 2755000], [34580000, 2755100], [34580100, 2755100], [34580100, 2755000], [34580000, 2755000]]] }]);
    const [rings] = geometriesOf(await only("bad/points.rings.csv"));
    expect((rings as { coordinates: unknown[] }).coordinates).toHaveLength(2);
    expect(JSON.stringify(await only("bad/points.parcel-column.csv"))).not.toContain("某某");
  });

  test("degrees, minutes and seconds", async () => {
    expect(boxOf(await readBytes("points.degrees.csv", spatialFixture("bad/points.degrees.csv")))).toEqual([102.8, 24.9, 102.8166667, 24.9166667]);
  });
});

describe("CSV", () => {
  test("columns X and Y go by their values, whichever is which", async () => {
    expect(boxOf(await readBytes("a.csv", text("name,X,Y\n甲,2755000.5,580000.25\n")))).toEqual([580000.25, 2755000.5, 580000.25, 2755000.5]);
    expect(boxOf(await readBytes("a.csv", text("name,X,Y\n甲,580000.25,2755000.5\n")))).toEqual([580000.25, 2755000.5, 580000.25, 2755000.5]);
    expect(boxOf(await readBytes("a.csv", text("name,X,Y\n甲,24.9,102.8\n")))).toEqual([102.8, 24.9, 102.8, 24.9]);
  });

  test("the SRID of EWKT is its declaration, and codes with leading zeros stay text", async () => {
    const layer = await only("bad/csv.ewkt.csv");
    expect(layer.declaration).toEqual({ from: "ewkt", wkt: "", epsg: 4543 });
    expect(layer.columns.fields).toMatchObject([{ name: "code", type: "text", words: ["0801", "1401"] }]);
  });

  test("WKT without the letter Z, in small letters, over lines, with members of several kinds", async () => {
    const layer = await only("bad/csv.wkt-broken-row.csv");
    expect(layer.columns.count).toBe(1);
    const { layers } = await readBytes("a.csv", text('id,wkt\n1,"point (102.8 24.9 1890)"\n2,"MultiPoint((1 2),(3 4))"\n3,"GEOMETRYCOLLECTION(POINT(1 2),\nLINESTRING(1 2,3 4))"\n4,"PolygonZ((0 0 1,1 0 1,1 1 1,0 0 1))"\n'));
    expect(geometriesOf(layers[0] as RawLayer).map((geometry) => geometry?.type)).toEqual(["Point", "MultiPoint", "Point", "LineString", "Polygon"]);
  });

  test("what stands behind a geometry, and brackets that do not close, make no geometry", async () => {
    const { layers } = await readBytes("a.csv", text('id;wkt\n1;POINT(1 2) and more\n2;POLYGON((0 0,1 0,1 1,0 0)\n3;POINT(1 2,3 4)\n4;POINT(1 x)\n5;POINT(5 6)\n'));
    expect(geometriesOf(layers[0] as RawLayer)).toEqual([{ type: "Point", coordinates: [5, 6] }]);
    expect(layers[0]?.notes).toEqual([{ code: "note-rows-left-out", count: 4, features: [2, 3, 4, 5] }]);
  });

  test("a hundred thousand rows are read whole", async () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => `p${row},${102 + row / 1e6},25`).join("\n");
    const { layers } = await readBytes("big.csv", text(`name,lng,lat\n${rows}\n`));
    expect(layers[0]?.columns.count).toBe(100_000);
  });
});

test("an old workbook (XLS) of boundary points in degrees", async () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["拐点编号", "东经", "北纬"], [1, "102°48′00″", "24°54′00″"], [2, "102°48′00″", "24°55′00″"], [3, "102°49′00″", "24°55′00″"]]), "甲");
  const read = await readBytes("old.xls", new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer));
  expect(read.layers[0]?.format).toBe("point-table");
  expect(boxOf(read)).toEqual([102.8, 24.9, 102.8166667, 24.9166667]);
});

test("parts of a FlatGeobuf that all point to one place cost no more than the file is long", async () => {
  // A collection of 60 parts, each of them the same collection of 60 parts, and so on: 60 to the eighth, in two kilobytes.
  const bytes: number[] = [];
  const u16 = (value: number): number => bytes.push(value & 255, value >> 8);
  const u32 = (value: number): number => bytes.push(value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24);
  const patch = (at: number, value: number): void => [0, 8, 16, 24].forEach((shift, index) => (bytes[at + index] = (value >> shift) & 255));
  const level = (depth: number): number => {
    // Table with type 7 and its parts; the layout stands before it.
    const layout = bytes.length;
    [20, 12, 0, 0, 0, 0, 0, 0, 8, 4].forEach(u16);
    const table = bytes.length;
    u32(table - layout);
    const parts = bytes.length;
    u32(0);
    u32(7);
    patch(parts, bytes.length - parts);
    u32(depth === 0 ? 0 : 60);
    const places = bytes.length;
    for (let part = 0; part < (depth === 0 ? 0 : 60); part += 1) u32(0);
    if (depth > 0) {
      const next = level(depth - 1);
      for (let part = 0; part < 60; part += 1) patch(places + 4 * part, next - (places + 4 * part));
    }
    return table;
  };
  bytes.push(0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62, 0);
  u32(0);
  const header = bytes.length;
  u32(0);
  [24, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0].forEach(u16);
  patch(header, bytes.length - header);
  u32(bytes.length - (header + 4));
  patch(8, bytes.length - header);
  const start = bytes.length;
  u32(0);
  const feature = bytes.length;
  u32(0);
  [6, 8, 4].forEach(u16);
  u16(0);
  const table = bytes.length;
  patch(feature, table - feature);
  u32(table - (feature + 4));
  const geometry = bytes.length;
  u32(0);
  patch(geometry, level(7) - geometry);
  patch(start, bytes.length - start - 4);
  const begun = performance.now();
  const { layers, faults } = await readBytes("dag.fgb", Uint8Array.from(bytes));
  expect(performance.now() - begun).toBeLessThan(1000);
  expect(layers).toEqual([]);
  expect(faults).toEqual([{ code: "spatial-no-geometry", file: "dag.fgb" }]);
});
