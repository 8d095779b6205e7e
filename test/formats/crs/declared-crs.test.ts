import * as fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { CrsDeclaration } from "../../../src/domain/spatial/crs-choice";
import { declaredCrs } from "../../../src/formats/crs/declared-crs";

const prj = (wkt: string): CrsDeclaration => ({ from: "prj", wkt, epsg: null });
/** `EPSG:4543`, `(Y, X)` after it where swapped, `?` before a code in want of parameters. */
function briefly(declaration: CrsDeclaration | null, sample: [number, number][] = []): string {
  const found = declaredCrs(declaration, [sample]);
  if (found.is === "needs-parameters") return `?${found.code} ${found.datum}`;
  if (found.is !== "known") return found.is;
  const { choice } = found;
  return `${choice.kind === "epsg" ? choice.code : choice.kind}${"isSwapped" in choice && choice.isSwapped ? " swapped" : ""}`;
}

const gcs = (name: string, datum: string, spheroid: string, a: number, rf: number) => `GEOGCS["${name}",DATUM["${datum}",SPHEROID["${spheroid}",${a},${rf}]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]`;
const china = gcs("GCS_China_Geodetic_Coordinate_System_2000", "D_China_2000", "CGCS2000", 6378137, 298.257222101);
const xian = gcs("GCS_Xian_1980", "D_Xian_1980", "Xian_1980", 6378140, 298.257);
const beijing = gcs("GCS_Beijing_1954", "D_Beijing_1954", "Krasovsky_1940", 6378245, 298.3);
const wgs = gcs("GCS_WGS_1984", "D_WGS_1984", "WGS_1984", 6378137, 298.257223563);
const gk = (name: string, base: string, meridian: number, easting: number, { method = "Gauss_Kruger", scale = 1, unit = "Meter\",1.0" } = {}) =>
  `PROJCS["${name}",${base},PROJECTION["${method}"],PARAMETER["False_Easting",${easting}.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",${meridian}],PARAMETER["Scale_Factor",${scale}],PARAMETER["Latitude_Of_Origin",0.0],UNIT["${unit}]]`;

test.each([
  ["a zone with prefix", gk("CGCS2000_3_Degree_GK_Zone_34", china, 102, 34500000), "4522"],
  ["a zone without prefix", gk("CGCS2000_3_Degree_GK_CM_102E", china, 102, 500000), "4543"],
  ["a 6-degree zone with prefix", gk("CGCS2000_GK_Zone_18", china, 105, 18500000), "4496"],
  ["a 6-degree zone without prefix, by its name", gk("CGCS2000_GK_CM_105E", china, 105, 500000), "4507"],
  ["the 3-degree zone at the same meridian", gk("CGCS2000_3_Degree_GK_CM_105E", china, 105, 500000), "4544"],
  ["degrees", china, "4490"],
  ["degrees of WGS 84", wgs, "4326"],
  ["a plane of one's own name, by its parameters", gk("昆明规划", china, 102, 500000, { method: "Transverse_Mercator" }), "4543"],
  ["GRS 1980 without a datum of its own", gk("custom", gcs("Unknown", "D_Unknown", "GRS_1980", 6378137, 298.257222101), 102, 34500000), "4522"],
  ["Gauss–Krüger on WGS 84", gk("WGS_1984_GK_102", wgs, 102, 500000), "4543"],
  ["UTM", gk("WGS_1984_UTM_Zone_48N", wgs, 105, 500000, { method: "Transverse_Mercator", scale: 0.9996 }), "32648"],
  ["Web Mercator of ESRI", `PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",${wgs},PROJECTION["Mercator_Auxiliary_Sphere"],PARAMETER["False_Easting",0.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",0.0],PARAMETER["Standard_Parallel_1",0.0],PARAMETER["Auxiliary_Sphere_Type",0.0],UNIT["Meter",1.0]]`, "3857"],
  ["Xian 1980", gk("Xian_1980_3_Degree_GK_Zone_34", xian, 102, 34500000), "?2358 xian-1980"],
  ["Xian 1980 in degrees", xian, "?4610 xian-1980"],
  ["Beijing 1954", gk("Beijing_1954_3_Degree_GK_CM_102E", beijing, 102, 500000), "?2431 beijing-1954"],
  ["Beijing 1954 in degrees", beijing, "?4214 beijing-1954"],
  ["a city's own meridian", gk("KM_2000", china, 102.75, 500000), "unknown"],
  ["a city's own false easting", gk("KM_2000", china, 102, 123456), "unknown"],
  ["a scale of its own", gk("KM_2000", china, 102, 500000, { scale: 1.0003 }), "unknown"],
  ["a text without end, of which the first 20,000 characters count", gk("x".repeat(20_000), china, 102, 500000), "unknown"],
  ["kilometres", gk("CGCS2000_3_Degree_GK_CM_102E", china, 102, 500000, { unit: "Kilometer\",1000.0" }), "unknown"],
  ["a name that belies the ellipsoid", gcs("GCS_China_Geodetic_Coordinate_System_2000", "D_China_2000", "Krasovsky_1940", 6378245, 298.3), "unknown"],
  ["degrees from Paris", china.replace('PRIMEM["Greenwich",0.0]', 'PRIMEM["Paris",2.337229166666667]'), "unknown"],
  ["an engineering system", 'LOCAL_CS["测绘院独立坐标",UNIT["Meter",1.0]]', "unknown"],
  ["round brackets, lower case, spaces and line ends", gk("CGCS2000_3_Degree_GK_CM_102E", china, 102, 500000).replaceAll("[", "(").replaceAll("]", ")").replaceAll(",", " ,\r\n  ").toLowerCase(), "4543"],
  ["a text cut short after the parameters", gk("CGCS2000_3_Degree_GK_CM_102E", china, 102, 500000).slice(0, -30), "4543"],
  ["a bare code", "EPSG:4543", "4543"],
  ["a bare name", "CGCS2000_3_Degree_GK_Zone_34", "4522"],
  ["parameters of PROJ, which may be a city's own", "+proj=tmerc +lon_0=102.75 +x_0=123456", "unknown"],
  ["nothing", "", "none"],
  ["a word from nowhere", "lorem ipsum", "unknown"],
  ["shifted degrees by name", china.replace("GCS_China_Geodetic_Coordinate_System_2000", "GCJ-02"), "gcj-02"],
])(".prj: %s", (_what, wkt, expected) => {
  expect(briefly(prj(wkt))).toBe(expected);
});

test("every .prj that GDAL wrote is read as the code it was made with", () => {
  const root = join(import.meta.dirname, "../../fixtures/spatial/real/shapefile");
  const found = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".prj")).map((path) => [path, briefly(prj(readFileSync(join(root, path), "utf8")))]);
  expect(found).toHaveLength(3);
  for (const [path, code] of found) expect(path).toContain(`epsg-${code}`);
});

const wkt2 = (code: number) => `PROJCRS["CGCS2000 / 3-degree Gauss-Kruger CM 102E",BASEGEOGCRS["China Geodetic Coordinate System 2000",DATUM["China 2000",ELLIPSOID["CGCS2000",6378137,298.257222101,LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],ID["EPSG",4490]],CONVERSION["Gauss-Kruger CM 102E",METHOD["Transverse Mercator",ID["EPSG",9807]],PARAMETER["Latitude of natural origin",0,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8801]],PARAMETER["Longitude of natural origin",102,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8802]],PARAMETER["Scale factor at natural origin",1,SCALEUNIT["unity",1],ID["EPSG",8805]],PARAMETER["False easting",500000,LENGTHUNIT["metre",1],ID["EPSG",8806]],PARAMETER["False northing",0,LENGTHUNIT["metre",1],ID["EPSG",8807]]],CS[Cartesian,2],AXIS["northing (X)",north,ORDER[1],LENGTHUNIT["metre",1]],AXIS["easting (Y)",east,ORDER[2],LENGTHUNIT["metre",1]]${code > 0 ? `,ID["EPSG",${code}]` : ""}]`;

test("well-known text of 2019, alone, with heights and bound to another system", () => {
  expect(briefly(prj(wkt2(4543)))).toBe("4543");
  expect(briefly(prj(wkt2(0)))).toBe("4543");
  expect(briefly(prj(`COMPOUNDCRS["with heights",${wkt2(0)},VERTCRS["1985 National height",VDATUM["1985国家高程基准"],CS[vertical,1],AXIS["height",up]]]`))).toBe("4543");
  expect(briefly(prj(`BOUNDCRS[SOURCECRS[${wkt2(0)}],TARGETCRS[${wgs}]]`))).toBe("4543");
});

test.each([
  [{ from: "geopackage", wkt: "", epsg: 4543 }, "4543"],
  [{ from: "geopackage", wkt: wkt2(0), epsg: 100000 }, "4543"],
  [{ from: "geopackage", wkt: wkt2(0), epsg: null }, "4543"],
  [{ from: "geopackage", wkt: "undefined", epsg: 0 }, "none"],
  [{ from: "geopackage", wkt: "undefined", epsg: -1 }, "none"],
  [{ from: "flatgeobuf", wkt: "", epsg: 2379 }, "?2379 xian-1980"],
  [{ from: "flatgeobuf", wkt: "", epsg: 27700 }, "unknown"],
  [{ from: "flatgeobuf", wkt: "", epsg: 900913 }, "3857"],
  [{ from: "flatgeobuf", wkt: "", epsg: 4479 }, "unknown"],
] satisfies [CrsDeclaration, string][])("codes of databases: %j", (declaration, expected) => {
  expect(briefly(declaration)).toBe(expected);
});

test.each([
  ["urn:ogc:def:crs:EPSG::4490", "4490"],
  ["urn:ogc:def:crs:EPSG:9.9:4543", "4543"],
  ["urn:ogc:def:crs:OGC:1.3:CRS84", "4326"],
  ["http://www.opengis.net/def/crs/EPSG/0/4522", "4522"],
  ["http://www.opengis.net/def/crs/OGC/1.3/CRS84", "4326"],
  ["EPSG:4543", "4543"],
  ["epsg:3857", "3857"],
  ["EPSG:2379", "?2379 xian-1980"],
  ["EPSG:27700", "unknown"],
  ["CGCS2000", "4490"],
  ["2000国家大地坐标系 高斯-克吕格 3度带 第34带（中央经线102°）", "4522"],
  ["CGCS2000 / 3-degree Gauss-Kruger CM 102E", "4543"],
  ["CGCS2000 / Gauss-Kruger CM 105E", "4507"],
  ["CGCS2000 / Gauss-Kruger zone 18", "4496"],
  ["GCJ02", "gcj-02"],
  ["百度坐标系", "bd-09"],
  ["", "none"],
])("names of GeoJSON: %s", (name, expected) => {
  expect(briefly({ from: "geojson", name })).toBe(expected);
});

const txt = (attributes: Record<string, string>): CrsDeclaration => ({ from: "txt", attributes });
const said = { 坐标系: "2000国家大地坐标系", 几度分带: "3", 带号: "34", 计量单位: "米" };
const [plain, prefixed, northFirst, northFirstPrefixed]: [number, number][] = [[587_000, 2_758_000], [34_587_000, 2_758_000], [2_758_000, 587_000], [2_758_000, 34_587_000]];

test.each([
  ["without prefix", said, plain, "4543"],
  ["with prefix", said, prefixed, "4522"],
  ["north first, as the form has it", said, northFirst, "4543 swapped"],
  ["north first, with prefix", said, northFirstPrefixed, "4522 swapped"],
  ["zone in words", { ...said, 几度分带: "3度分带", 带号: "第34带" }, plain, "4543"],
  ["三度带", { ...said, 几度分带: "三度带" }, plain, "4543"],
  ["the meridian in place of the number", { ...said, 带号: "102" }, plain, "4543"],
  ["6 degrees", { ...said, 几度分带: "6", 带号: "18" }, plain, "4507"],
  ["no zone, but a prefix", { 坐标系: "2000国家大地坐标系", 计量单位: "米" }, prefixed, "4522"],
  ["no zone and no prefix", { 坐标系: "2000国家大地坐标系", 计量单位: "米" }, plain, "unknown"],
  ["a zone that China has not", { ...said, 带号: "12" }, plain, "unknown"],
  ["80国家大地坐标系", { ...said, 坐标系: "80国家大地坐标系" }, prefixed, "?2358 xian-1980"],
  ["1980西安坐标系", { ...said, 坐标系: "1980西安坐标系" }, plain, "?2379 xian-1980"],
  ["54北京", { ...said, 坐标系: "1954北京坐标系" }, plain, "?2431 beijing-1954"],
  ["80 alone", { ...said, 坐标系: "80" }, plain, "?2379 xian-1980"],
  ["degrees", { 坐标系: "2000国家大地坐标系", 计量单位: "度" }, [102.85, 24.93], "4490"],
  ["degrees, latitude first", { 坐标系: "CGCS2000", 计量单位: "度" }, [24.93, 102.85], "4490 swapped"],
  ["another system", { ...said, 坐标系: "昆明城市坐标系" }, plain, "unknown"],
  ["no word of it", { 精度: "0.001" }, plain, "none"],
] satisfies [string, Record<string, string>, [number, number] | undefined, string][])("TXT: %s", (_what, attributes, position, expected) => {
  expect(briefly(txt(attributes), position ? [position, position] : [])).toBe(expected);
});

test("the short word holds no parameters, no control characters and at most 120 letters", () => {
  const declarations = [prj(gk("KM_2000", china, 102.751234, 123456)), prj("+proj=tmerc +lon_0=102.751234 +x_0=123456"), prj(`GEOGCS["${"长".repeat(5000)}\u202e\n"]`), txt({ 坐标系: `独立\u0000${"x".repeat(500)}` })];
  for (const declaration of declarations) {
    const found = declaredCrs(declaration, []);
    if (!("short" in found)) throw new Error("nothing short");
    expect(found.short).not.toMatch(/102\.75|123456/);
    expect([...found.short].every((letter) => letter >= " " && letter !== "\u202e")).toBe(true);
    expect(found.short.length).toBeLessThanOrEqual(120);
  }
});

test("no hostile text throws or takes long", () => {
  const hostile = [`PROJCS[${"A[".repeat(50_000)}`, '"'.repeat(100_000), "GEOGCS[".repeat(20_000), "(".repeat(100_000), `PROJCS["x",${"PARAMETER[\"a\",1],".repeat(20_000)}]`, "EPSG:".repeat(50_000), "\u0000".repeat(10_000)];
  const started = performance.now();
  for (const text of hostile) {
    declaredCrs(prj(text), []);
    declaredCrs({ from: "geojson", name: text }, []);
    declaredCrs(txt({ 坐标系: text, 带号: text, 几度分带: text }), []);
  }
  expect(performance.now() - started).toBeLessThan(2000);
  const pieces = fc.array(fc.constantFrom("PROJCS[", "GEOGCS[", "DATUM[", "SPHEROID[", '"CGCS2000"', '"Gauss_Kruger"', "PROJECTION[", "PARAMETER[", '"Central_Meridian"', ",", "]", "102", "1e999", "-", ")", "NaN", "__proto__", '"'), { maxLength: 60 });
  fc.assert(fc.property(pieces, (parts) => void declaredCrs(prj(parts.join("")), [])), { numRuns: 2000 });
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.string()), fc.string(), (attributes, name) => void [declaredCrs(txt(attributes), [[[1, 2]]]), declaredCrs({ from: "geojson", name }, [])]));
});
