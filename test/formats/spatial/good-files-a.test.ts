import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { kml as kmlByLibrary } from "@tmcw/togeojson";
import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { featureOf } from "../../../src/domain/spatial/feature-columns";
import type { RawLayer } from "../../../src/domain/spatial/spatial-file";
import { readSpatial, spatialFile, spatialFixtures, spatialText } from "../../support/spatial-files";

const reference = (name: string): FeatureCollection => JSON.parse(readFileSync(join(spatialFixtures, "good", `${name}.reference.geojson`), "utf8")) as FeatureCollection;

const featuresOf = ({ columns }: RawLayer): Feature[] => Array.from({ length: columns.count }, (_, index) => featureOf(columns, index));

/** Parts of a geometry without the order in which programs list them: rings from their least corner, polygons by their text. */
function partsOf(geometry: Geometry | null): string[] {
  if (geometry === null || geometry.type === "GeometryCollection") return [];
  const polygons: Position[][][] = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.type === "MultiPolygon" ? geometry.coordinates : [];
  if (polygons.length > 0) return polygons.map(([shell = [], ...holes]) => [ringText(shell), ...holes.map(ringText).sort()].join(" hole ")).sort();
  const lines: Position[][] = geometry.type === "LineString" ? [geometry.coordinates] : geometry.type === "MultiLineString" ? geometry.coordinates : [];
  if (lines.length > 0) return lines.map((line) => line.map(cornerText).join(" ")).sort();
  return (geometry.type === "Point" ? [geometry.coordinates] : (geometry.coordinates as Position[])).map(cornerText).sort();
}

const cornerText = ([x = Number.NaN, y = Number.NaN]: Position): string => `${x.toFixed(9)},${y.toFixed(9)}`;

function ringText(ring: Position[]): string {
  const corners = ring.slice(0, -1).map(cornerText);
  const turns = corners.flatMap((_, index) => {
    const turned = [...corners.slice(index), ...corners.slice(0, index)];
    return [turned.join(" "), [turned[0] ?? "", ...turned.slice(1).reverse()].join(" ")];
  });
  return turns.sort()[0] ?? "";
}

/** The only layer of a file, and that nothing was wrong with it. */
async function layerOf(path: string): Promise<RawLayer> {
  const { layers, faults } = await readSpatial(spatialFile(path));
  expect(faults).toEqual([]);
  expect(layers).toHaveLength(1);
  return layers[0] as RawLayer;
}

/** Attributes with empty ones left out, as one program writes them and another does not. */
const filled = (properties: Feature["properties"]): object => Object.fromEntries(Object.entries(properties ?? {}).filter(([, value]) => value !== null && value !== ""));

test.each([
  ["gbk-cpg", "GB18030 (.cpg)", []],
  ["gbk-ldid", "GB18030 (LDID 0x4D)", []],
  ["gbk-untold", "GB18030", ["note-encoding-guessed"]],
  ["utf8-zm", "UTF-8 (.cpg)", ["note-heights-dropped"]],
  ["lines-m", "UTF-8 (.cpg)", ["note-heights-dropped"]],
  ["multipoints", "UTF-8 (.cpg)", ["note-heights-dropped"]],
  ["points", "UTF-8 (.cpg)", ["note-heights-dropped"]],
])("a Shapefile made by another program is read as that program reads it: %s", async (name, encoding, notes) => {
  const layer = await layerOf(`good/${name}.zip`);
  expect(layer).toMatchObject({ file: `${name}.zip`, name: "zones", format: "shapefile", encoding });
  expect(layer.notes.map(({ code }) => code).filter((code) => code !== "note-prj-missing")).toEqual(notes);
  const expected = reference(name).features;
  expect(featuresOf(layer).map(({ geometry }) => partsOf(geometry))).toEqual(expected.map(({ geometry }) => partsOf(geometry)));
  // A name of four characters is longer than a column's ten bytes of UTF-8, which programs cut in ways of their own.
  const attributes = ({ properties }: Feature) => Object.entries(filled(properties)).filter(([key]) => !key.startsWith("批准"));
  expect(featuresOf(layer).map(attributes)).toEqual(expected.map(attributes));
});

test("the zone's own easting and the well-known text stay as the file has them", async () => {
  const { declaration, columns } = await layerOf("good/gbk-cpg.zip");
  expect(declaration).toMatchObject({ from: "prj", wkt: expect.stringContaining("CGCS2000_3_Degree_GK_Zone_34") });
  expect(columns.coordinates[0]).toBeGreaterThan(34_000_000);
  expect(columns.fields.map(({ name, type }) => `${name} ${type}`)).toEqual(["名称 text", "DKBH text", "面积 number", "批准日期 text", "级别 number"]);
});

test("the parts of a Shapefile are found loose, whatever their case and order", async () => {
  const parts = unzipSync(spatialFile("good/gbk-cpg.zip").bytes);
  const loose = Object.entries(parts).map(([name, bytes]) => ({ name: name.endsWith("shp") ? "ZONES.SHP" : name, bytes }));
  const { layers, faults } = await readSpatial(...loose.reverse());
  expect(faults).toEqual([]);
  expect(layers.map(({ file, name, encoding, notes }) => ({ file, name, encoding, notes }))).toEqual([{ file: "ZONES.SHP", name: "ZONES", encoding: "GB18030 (.cpg)", notes: [] }]);
});

test("two Shapefiles chosen together keep to their own parts", async () => {
  const parts = Object.entries(unzipSync(spatialFile("good/gbk-cpg.zip").bytes));
  const files = parts.flatMap(([name, bytes]) => [{ name: `a${name}`, bytes }, ...(name.endsWith("prj") ? [] : [{ name: `b${name}`, bytes }])]);
  const { layers, faults } = await readSpatial(...files);
  expect(faults).toEqual([]);
  expect(layers.map(({ name, declaration }) => [name, declaration?.from ?? null])).toEqual([["azones", "prj"], ["bzones", null]]);
});

test.each([
  ["libkml.kml", ["片区范围", "片区中心"]],
  ["libkml.kmz", ["片区范围"]],
  ["plain.kml", ["zones"]],
])("a KML made by another program: %s", async (path, names) => {
  const { layers, faults } = await readSpatial(spatialFile(`good/${path}`));
  expect(faults).toEqual([]);
  expect(layers.map(({ name }) => name)).toEqual(names);
  expect(layers.every(({ declaration }) => declaration?.from === "standard")).toBe(true);
  const [first] = layers;
  const expected = reference("kml").features;
  expect(first && featuresOf(first).map(({ geometry }) => partsOf(geometry))).toEqual(expected.map(({ geometry }) => partsOf(geometry)));
  expect(first?.notes).toEqual([]);
});

test("a field that a KML declares as a number is one, a code stays a text", async () => {
  const { layers } = await readSpatial(spatialFile("good/libkml.kml"));
  expect(layers[0] && featuresOf(layers[0])[0]?.properties).toMatchObject({ 名称: "昆明片区（经开）", DKBH: "530114001001", 面积: 12.345, 级别: 3 });
});

test.each(["libkml.kml", "plain.kml"])("the reader of KML sees what a reader over a whole document tree sees: %s", async (path) => {
  const input = spatialFile(`good/${path}`);
  const { layers } = await readSpatial(input);
  const slow = kmlByLibrary(new DOMParser().parseFromString(strFromU8(input.bytes), "text/xml")).features;
  expect(layers.flatMap(featuresOf).map(({ geometry }) => partsOf(geometry))).toEqual(slow.map(({ geometry }) => partsOf(geometry && geometry.type === "GeometryCollection" ? gathered(geometry.geometries) : geometry)));
});

/** The library keeps the polygons of one placemark apart. */
const gathered = (geometries: readonly Geometry[]): Geometry => ({ type: "MultiPolygon", coordinates: geometries.flatMap((one) => (one.type === "Polygon" ? [one.coordinates] : [])) });

test("a recorded track, several of them, and their heights", async () => {
  const track = (shift: number) => `<gx:Track><when>2026-01-01T00:00:00Z</when><gx:coord>${102.8 + shift} 24.9 1891</gx:coord><gx:coord>${102.9 + shift} 25 1890</gx:coord></gx:Track>`;
  const { layers } = await readSpatial(spatialText("walk.kml", `<kml xmlns:gx="x"><Placemark><name>踏勘</name><TimeSpan><begin>2026-01-01</begin></TimeSpan><gx:MultiTrack>${track(0)}${track(1)}</gx:MultiTrack></Placemark></kml>`));
  expect(layers[0] && featuresOf(layers[0])).toEqual([{ type: "Feature", properties: { name: "踏勘", begin: "2026-01-01" }, geometry: { type: "MultiLineString", coordinates: [[[102.8, 24.9], [102.9, 25]], [[103.8, 24.9], [103.9, 25]]] } }]);
  expect(layers[0]?.notes.map(({ code }) => code)).toEqual(["note-heights-dropped"]);
});

test.each(["102.8,24.9 102.9,25", "\n\t102.8,24.9,0\r\n102.9,25,0\n", "102.8, 24.9, 0\u3000102.9 ,25", "102.8 , 24.9 102.9\n,\n25,"])("tuples as programs and people write them: %j", async (tuples) => {
  const { layers, faults } = await readSpatial(spatialText("a.kml", `<kml><Placemark><LineString><coordinates>${tuples}</coordinates></LineString></Placemark></kml>`));
  expect(faults).toEqual([]);
  expect(layers[0] && featuresOf(layers[0])[0]?.geometry).toEqual({ type: "LineString", coordinates: [[102.8, 24.9], [102.9, 25]] });
});

test.each(["102.8", "102.8 24.9", "102.8,,24.9", ",24.9", "102.8;24.9", "102.8，24.9", "102°48′,24.9"])("tuples that say no place are named: %j", async (tuples) => {
  const { faults } = await readSpatial(spatialText("a.kml", `<kml><Placemark><LineString><coordinates>${tuples}</coordinates></LineString></Placemark></kml>`));
  expect(faults).toEqual([{ code: "spatial-not-a-number", file: "a.kml", feature: 1 }]);
});

test("folders of a KML are layers; a filing system of them is an attribute", async () => {
  const folder = (index: number) => `<Folder><name>第${index}批</name><Placemark><Point><coordinates>102.8,24.9</coordinates></Point></Placemark></Folder>`;
  const few = await readSpatial(spatialText("a.kml", `<kml><Document><name>昆明</name>${folder(1)}<Folder><name>呈贡</name>${folder(2)}</Folder></Document></kml>`));
  expect(few.layers.map(({ name }) => name)).toEqual(["第1批", "呈贡/第2批"]);
  const many = await readSpatial(spatialText("a.kml", `<kml><Document>${Array.from({ length: 70 }, (_, index) => folder(index)).join("")}</Document></kml>`));
  expect(many.layers.map(({ name, columns }) => `${name} ${columns.count}`)).toEqual(["a 70"]);
  expect(many.layers[0] && featuresOf(many.layers[0])[69]?.properties).toEqual({ Folder: "第69批" });
});
