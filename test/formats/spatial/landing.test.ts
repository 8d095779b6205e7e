import { readdirSync, readFileSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { crsLabel, type CrsChoice } from "../../../src/domain/spatial/crs-choice";
import type { KnownGround } from "../../../src/domain/spatial/crs-finding";
import { propertiesOf } from "../../../src/domain/spatial/feature-columns";
import { groundOf } from "../../../src/domain/spatial/ground-of";
import type { RawLayer, SpatialFormat, SpatialInput } from "../../../src/domain/spatial/spatial-file";
import { isSameReading } from "../../../src/formats/crs/crs-candidates";
import { sampleOf } from "../../../src/formats/crs/crs-sample";
import { declaredCrs } from "../../../src/formats/crs/declared-crs";
import { guessCrs, isAgreed } from "../../../src/formats/crs/guess-crs";
import { transformColumns } from "../../../src/formats/crs/transform";
import { readSpatialFiles } from "../../../src/formats/spatial/read-spatial";
import { groundDistanceM } from "../../support/ground-distance";
import { theRealPublication } from "../../support/publication";

/** As the page loads it. */
const sqliteWasm = async (): Promise<ArrayBuffer> => Uint8Array.from(await readFile(createRequire(import.meta.url).resolve("sql.js/dist/sql-wasm.wasm"))).buffer;

const root = join(import.meta.dirname, "../../fixtures/spatial/real");
/** Where every position of every file is, by another reader and cs2cs. */
const reference = JSON.parse(readFileSync(join(root, "reference.json"), "utf8")) as Record<string, [number, number][]>;

/** How the file came by its place: its own word without asking, the first of the ranked guesses, or another of them that the user chose. */
type Decision = "declared" | "first guess" | "chosen";
type Row = { file: string; format: SpatialFormat; crs: string; encoding: string; decision: Decision; mostMm: number };
const rows: Row[] = [];

let ground: KnownGround;
beforeAll(async () => {
  ground = groundOf((await theRealPublication()).publication, null);
});

const epsg = (code: number): CrsChoice => ({ kind: "epsg", code, isSwapped: false });
const shifted = (kind: "gcj-02" | "bd-09"): CrsChoice => ({ kind, isSwapped: false });

/** The files, with what they are in and how that comes out. Both stars are far from any line, so shifted degrees must be chosen. */
const files: readonly [string, SpatialFormat, CrsChoice, Decision][] = [
  ["geojson/epsg-4490.geojson", "geojson", epsg(4490), "declared"],
  ["geojson/epsg-4543.geojson", "geojson", epsg(4543), "declared"],
  ["geojson/epsg-3857.geojson", "geojson", epsg(3857), "declared"],
  ["topojson/epsg-4490.topojson", "topojson", epsg(4490), "first guess"],
  ["topojson/epsg-4522.topojson", "topojson", epsg(4522), "first guess"],
  ["topojson/epsg-3857.topojson", "topojson", epsg(3857), "first guess"],
  ["shapefile/epsg-4522-gbk.zip", "shapefile", epsg(4522), "declared"],
  ["shapefile/epsg-4490-utf-8.zip", "shapefile", epsg(4490), "declared"],
  ["shapefile/epsg-3857-utf-8.zip", "shapefile", epsg(3857), "declared"],
  ["shapefile/epsg-4543-gbk", "shapefile", epsg(4543), "declared"],
  ["shapefile/epsg-4496-utf-8", "shapefile", epsg(4496), "declared"],
  ["shapefile/epsg-4544-ldid-77", "shapefile", epsg(4544), "declared"],
  ["kml/wgs-84.kml", "kml", epsg(4326), "first guess"],
  ["kml/gcj-02.kml", "kml", shifted("gcj-02"), "chosen"],
  ["kml/bd-09.kml", "kml", shifted("bd-09"), "chosen"],
  ["kml/wgs-84.kmz", "kml", epsg(4326), "first guess"],
  ["kml/gcj-02.kmz", "kml", shifted("gcj-02"), "chosen"],
  ["kml/bd-09.kmz", "kml", shifted("bd-09"), "chosen"],
  ["geopackage/epsg-4490.gpkg", "geopackage", epsg(4490), "declared"],
  ["geopackage/epsg-4523.gpkg", "geopackage", epsg(4523), "declared"],
  ["geopackage/epsg-4543.gpkg", "geopackage", epsg(4543), "declared"],
  ["dxf/epsg-4522.dxf", "dxf", epsg(4522), "first guess"],
  ["dxf/epsg-4543.dxf", "dxf", epsg(4543), "first guess"],
  ["dxf/epsg-4544.dxf", "dxf", epsg(4544), "first guess"],
  ["flatgeobuf/epsg-4490.fgb", "flatgeobuf", epsg(4490), "declared"],
  ["flatgeobuf/epsg-4522.fgb", "flatgeobuf", epsg(4522), "declared"],
  ["flatgeobuf/epsg-3857.fgb", "flatgeobuf", epsg(3857), "declared"],
  ["csv/wkt-epsg-4490.csv", "csv", epsg(4490), "first guess"],
  ["csv/wkt-epsg-4543.csv", "csv", epsg(4543), "first guess"],
  ["csv/wkt-epsg-3857.csv", "csv", epsg(3857), "first guess"],
  ["csv/points-epsg-4490.csv", "csv", epsg(4490), "first guess"],
  ["csv/points-epsg-4543.csv", "csv", epsg(4543), "first guess"],
  ["csv/points-epsg-4523.csv", "csv", epsg(4523), "first guess"],
  ["land-txt/epsg-4522-gbk.txt", "land-txt", epsg(4522), "declared"],
  ["land-txt/epsg-4543-gbk.txt", "land-txt", epsg(4543), "declared"],
  ["land-txt/epsg-4523-utf-8.txt", "land-txt", epsg(4523), "declared"],
  ["point-table/epsg-4490.xlsx", "point-table", epsg(4490), "first guess"],
  ["point-table/epsg-4522.xlsx", "point-table", epsg(4522), "first guess"],
  ["point-table/epsg-4544.xlsx", "point-table", epsg(4544), "first guess"],
];

/** A file, or all of a folder. */
function inputsOf(path: string): SpatialInput[] {
  const whole = join(root, path);
  const paths = statSync(whole).isDirectory() ? readdirSync(whole).map((name) => join(whole, name)) : [whole];
  return paths.map((one) => ({ name: one.slice(one.lastIndexOf("/") + 1), bytes: new Uint8Array(readFileSync(one)) }));
}

/** What is decided as a user would who takes the file's word where it stands, else the first guess, else the one known to be right. */
function decide(layer: RawLayer, truth: CrsChoice): { choice: CrsChoice; decision: Decision } {
  const sample = sampleOf(layer.columns);
  const declared = declaredCrs(layer.declaration, sample);
  const guesses = guessCrs({ sample, declaration: layer.declaration, format: layer.format }, ground);
  const [first] = guesses;
  if (declared.is === "known" && isAgreed(declared, guesses)) return { choice: declared.choice, decision: "declared" };
  if (first && isSameReading(first.choice, truth)) return { choice: first.choice, decision: "first guess" };
  const chosen = guesses.find(({ choice }) => isSameReading(choice, truth));
  if (!chosen) throw new Error(`${crsLabel(truth)} is not even among the guesses`);
  return { choice: chosen.choice, decision: "chosen" };
}

/** Millimetres from every position to the reference, and from every position of the reference to one that was read. */
function mostMm(read: Float64Array, expected: readonly [number, number][]): number {
  const positions = Array.from({ length: read.length / 2 }, (_, i): [number, number] => [read[2 * i] ?? Number.NaN, read[2 * i + 1] ?? Number.NaN]);
  const farthest = (from: readonly [number, number][], to: readonly [number, number][]) => Math.max(...from.map((one) => Math.min(...to.map((other) => groundDistanceM(one, other)))));
  return 1000 * Math.max(farthest(positions, expected), farthest(expected, positions));
}

describe("files of other programs land where cs2cs puts them", () => {
  test.each(files)("%s", async (path, format, truth, decision) => {
    const { layers, faults } = await readSpatialFiles(inputsOf(path), { onProgress: () => undefined, sqliteWasm });
    expect(faults).toEqual([]);
    expect(layers.length).toBeGreaterThan(0);
    const placed = layers.map((layer) => {
      expect(layer.format).toBe(format);
      const decided = decide(layer, truth);
      // WGS 84 and CGCS2000 are one here, and so are zones of both widths at one meridian without prefix.
      expect(isSameReading(decided.choice, truth) ? "as made" : crsLabel(decided.choice)).toBe("as made");
      expect(decided.decision).toBe(decision);
      const { columns, lost } = transformColumns(layer.columns, decided.choice);
      expect(lost).toBe(0);
      return columns;
    });
    const coordinates = Float64Array.from(placed.flatMap((columns) => [...columns.coordinates]));
    const expected = reference[path];
    if (!expected) throw new Error(`no reference for ${path}`);
    const error = mostMm(coordinates, expected);
    rows.push({ file: path, format, crs: crsLabel(truth), encoding: layers[0]?.encoding ?? "", decision, mostMm: error });
    expect(error).toBeLessThan(1);
    const texts = placed.flatMap((columns) => Array.from({ length: columns.count }, (_, i) => JSON.stringify(propertiesOf(columns, i)))).join("") + layers.map(({ name }) => name).join("");
    expect(texts).toMatch(/测试星形甲/);
    expect(texts).toMatch(/测试星形乙/);
  });
});

test("every file of the folder is in the list, and every format of the house in three systems", () => {
  expect(files.map(([path]) => path).sort()).toEqual(Object.keys(reference).sort());
  for (const format of ["geojson", "topojson", "shapefile", "kml", "geopackage", "dxf", "flatgeobuf", "csv", "land-txt", "point-table"]) {
    expect(new Set(files.filter(([, one]) => one === format).map(([, , choice]) => crsLabel(choice))).size).toBeGreaterThanOrEqual(3);
  }
});

/** `LANDING_TABLE=1 npx vitest run test/formats/spatial/landing.test.ts` prints the table of the release notes. */
afterAll(() => {
  if (!process.env["LANDING_TABLE"]) return;
  const lines = rows.map(({ file, format, crs, encoding, decision, mostMm: mm }) => `| ${format} | ${file} | ${crs} | ${encoding || "–"} | ${decision} | ${mm < 0.001 ? "< 0.001" : mm.toFixed(3)} |`);
  process.stdout.write(["| format | file | coordinate system | encoding | decided by | farthest from cs2cs, mm |", "|---|---|---|---|---|---|", ...lines, ""].join("\n"));
});
