import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import initSqlJs from "sql.js";
import { describe, expect, test } from "vitest";
import { ColumnsBuilder } from "../../../src/domain/spatial/columns-builder";
import { propertiesOf } from "../../../src/domain/spatial/feature-columns";
import { spatialLimits } from "../../../src/domain/spatial/spatial-limits";
import { packColumns } from "../../../src/formats/spatial/pack-columns";
import { unpackColumns } from "../../../src/formats/spatial/unpack-columns";
import { readSpatial, spatialText } from "../../support/spatial-files";

const utf16 = (maxLength: number) => fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength }).map((units) => String.fromCharCode(...units));
/** Long texts of the worst signs: each control character takes six in JSON, half a pair is no character. */
const long = fc.tuple(fc.constantFrom("\u0001", "\ud800", "\ud83d\ude00", "a", '"'), fc.integer({ min: 190, max: 4100 })).map(([sign, count]) => sign.repeat(count));
const value = fc.oneof(utf16(8), long, fc.double(), fc.boolean(), fc.bigInt(), fc.constantFrom(null, undefined, Number.NaN, 9007199254740993n), fc.jsonValue({ maxDepth: 2 }), fc.array(long, { maxLength: 8 }));
const name = fc.oneof(utf16(3), long, fc.constantFrom("a", "a", "b"));

describe("whatever a reader hands over", () => {
  test("can be packed and opened again, the same", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.tuple(name, value), { maxLength: 5 }), { maxLength: 6 }), (features) => {
        const builder = new ColumnsBuilder("a.geojson");
        for (const attributes of features) {
          builder.begin("none");
          for (const [field, cell] of attributes) builder.set(field, cell);
        }
        const columns = builder.finish();
        expect(unpackColumns(packColumns(columns))).toEqual({ ok: true, value: columns });
        expect(columns.fields.every((field) => field.name.length <= spatialLimits.longestName)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("a text in a column of numbers may consist of the longest signs", () => {
    const builder = new ColumnsBuilder("a.geojson");
    for (const cell of ["\u0001".repeat(4000), 1, "\u0002".repeat(4001)]) {
      builder.begin("none");
      builder.set("a", cell);
    }
    expect(unpackColumns(packColumns(builder.finish())).ok).toBe(true);
    expect(propertiesOf(builder.finish(), 0)["a"]).toHaveLength(4000);
    expect(builder.losses()).toEqual([{ code: "note-text-cut", at: "a", value: "4000", count: 1, features: [3] }]);
    expect(spatialLimits.longestJson).toBeGreaterThanOrEqual(JSON.stringify("\u0001".repeat(spatialLimits.longestText)).length);
  });
});

const collection = (...properties: string[]): string => `{"type":"FeatureCollection","features":[${properties.map((one) => `{"type":"Feature","geometry":{"type":"Point","coordinates":[102.7,24.9]},"properties":${one}}`).join(",")}]}`;
async function layerOf(file: string, text: string) {
  const { layers, faults } = await readSpatial(spatialText(file, text));
  expect(faults).toEqual([]);
  const [layer] = layers;
  if (!layer) throw new Error("no layer");
  return { ...layer, rows: Array.from({ length: layer.columns.count }, (_, index) => propertiesOf(layer.columns, index)) };
}

describe("GeoJSON", () => {
  test("numbers that no number holds stay as they are written", async () => {
    const { rows } = await layerOf("a.geojson", collection('{"DKBM":5301020001234567890,"near":9007199254740991,"huge":1e400,"in":{"deep":[-12345678901234567890]},"text":"12345678901234567890, \\"1e400","area":1234.567890123456789}'));
    expect(rows).toEqual([{ DKBM: "5301020001234567890", near: 9007199254740991, huge: "1e400", in: { deep: ["-12345678901234567890"] }, text: '12345678901234567890, "1e400', area: 1234.567890123457 }]);
    const { rows: withId } = await layerOf("b.geojson", collection("{}").replace('"geometry"', '"id":12345678901234567890,"geometry"'));
    expect(withId).toEqual([{ id: "12345678901234567890" }]);
  });

  test("names that differ only where they are cut, or in what is no character, stay two", async () => {
    const [one, other] = [`${"a".repeat(220)}1`, `${"a".repeat(220)}2`];
    expect((await layerOf("a.geojson", collection(`{"${one}":1,"${other}":2,"\\ud800":3,"\\ud801":4}`))).rows).toEqual([{ ["a".repeat(200)]: 1, [`${"a".repeat(196)} (2)`]: 2, "\ufffd": 3, "\ufffd (2)": 4 }]);
  });

  test("what is too long is told of by field, with how many and where", async () => {
    const { notes } = await layerOf("a.geojson", collection('{"b":1}', `{"备注":"${"长".repeat(4001)}","b":[${"1,".repeat(20_000)}1]}`));
    expect(notes).toEqual([
      { code: "note-value-left-out", at: "b", value: String(spatialLimits.longestJson), count: 1, features: [2] },
      { code: "note-text-cut", at: "备注", value: "4000", count: 1, features: [2] },
    ]);
  });
});

describe("tables", () => {
  test("columns of one heading are kept apart", async () => {
    expect((await layerOf("a.csv", "lon,lat,id,id\n102.7,24.9,1,2\n")).rows).toEqual([{ id: 1, "id (2)": 2 }]);
  });

  test.each([
    [260, 10],
    [400, 150],
  ])("of %i columns those beyond the limit are told of", async (count, left) => {
    const cells = (of: (index: number) => string) => Array.from({ length: count }, (_, index) => of(index)).join(",");
    const { columns, notes } = await layerOf("a.csv", `lon,lat,${cells((index) => `c${index}`)}\n102.7,24.9,${cells(String)}\n`);
    expect(columns.fields).toHaveLength(250);
    expect(notes).toContainEqual({ code: "note-fields-left-out", at: "c249", value: "250", count: left });
  });
});

test("KML: a declared number that no number holds stays as it is written", async () => {
  const kml = '<kml><Document><Schema id="s"><SimpleField type="int" name="DKBM"/></Schema><Placemark><ExtendedData><SchemaData schemaUrl="#s"><SimpleData name="DKBM">5301020001234567890</SimpleData></SchemaData></ExtendedData><Point><coordinates>102.7,24.9</coordinates></Point></Placemark></Document></kml>';
  expect((await layerOf("a.kml", kml)).rows).toEqual([{ DKBM: "5301020001234567890" }]);
});

describe("GeoPackage", () => {
  /** Little-endian, without an envelope: a point at 102.7, 24.9. */
  const point = "x'47500001E6100000010100000" + "0CDCCCCCCCCAC5940666666666 6E63840'".replaceAll(" ", "");
  async function aPackage(sql: string) {
    const { Database } = await initSqlJs({ wasmBinary: Uint8Array.from(readFileSync(join(import.meta.dirname, "../../../node_modules/sql.js/dist/sql-wasm.wasm"))).buffer });
    const database = new Database();
    database.run(`CREATE TABLE gpkg_geometry_columns(table_name, column_name, srs_id); INSERT INTO gpkg_geometry_columns VALUES ('t', 'geom', 4326);
      CREATE TABLE base(geom BLOB, DKBM INTEGER, photo BLOB, 备注 TEXT); INSERT INTO base VALUES (${point}, 5301020001234567890, x'ffd8', printf('%.*c', 5000, 'a')); ${sql}`);
    return { name: "a.gpkg", bytes: Uint8Array.from(database.export()) };
  }
  const contents = "CREATE TABLE gpkg_contents(table_name, data_type, identifier, srs_id); INSERT INTO gpkg_contents VALUES ('t', 'features', 't', 4326);";

  test("keeps integers beyond 2^53 as text and tells what it leaves out", async () => {
    const { layers, faults } = await readSpatial(await aPackage(`${contents} CREATE VIEW t AS SELECT * FROM base;`));
    expect(faults).toEqual([]);
    expect(layers[0] && propertiesOf(layers[0].columns, 0)).toEqual({ DKBM: "5301020001234567890", 备注: "a".repeat(4000) });
    expect(layers[0]?.notes).toEqual([
      { code: "note-binary-left-out", at: "photo", count: 1, features: [1] },
      { code: "note-text-cut", at: "备注", value: "4000", count: 1, features: [1] },
    ]);
  });

  // SQLite takes WITH for recursive without being told so.
  test.each([
    ["a layer", `${contents} CREATE VIEW t AS WITH c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT geom, x FROM c, base WHERE x < 0;`, "t"],
    ["its own list of layers", "CREATE VIEW gpkg_contents AS WITH c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT 't' AS table_name, 'features' AS data_type FROM c WHERE x < 0; CREATE TABLE t(geom)", "gpkg_contents"],
  ])("does not compute %s without end", async (_what, sql, at) => {
    expect(await readSpatial(await aPackage(sql))).toEqual({ layers: [], faults: [{ code: "gpkg-view-endless", file: "a.gpkg", at }] });
  });
});
