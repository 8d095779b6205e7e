import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import { spatialLimits } from "../../../src/domain/spatial/spatial-limits";
import { SpatialError } from "../../../src/domain/spatial/spatial-fault";
import { readSpatialFiles } from "../../../src/formats/spatial/read-spatial";
import type { SpatialReader } from "../../../src/formats/spatial/readers";
import { openArchive } from "../../../src/formats/spatial/archive/open-archive";
import { aZip } from "../../support/spatial-bytes";
import { readSpatial, spatialFile, spatialText } from "../../support/spatial-files";
import { aReadingContext } from "../../support/spatial-reading";

const point = (name: string) => JSON.stringify({ type: "FeatureCollection", name, features: [{ type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [102, 24] } }] });

test.each([
  ["a Shapefile in a ZIP", "good/gbk-cpg.zip", "shapefile"],
  ["a KMZ", "good/libkml.kmz", "kml"],
  ["a KML", "good/plain.kml", "kml"],
  ["GeoJSON", "good/source.geojson", "geojson"],
])("%s is known by its bytes, whatever it is called", async (_name, path, format) => {
  for (const name of ["a.dwg", "a.txt", "a", "a.shp", "a.csv"]) {
    const { layers, faults } = await readSpatial(spatialFile(path, name));
    expect(faults).toEqual([]);
    expect(layers[0]).toMatchObject({ format, file: name });
  }
});

test("more bytes than are opened at once are not looked at", async () => {
  const huge = { name: "a.geojson", bytes: { length: spatialLimits.mostBytes + 1 } as Uint8Array<ArrayBuffer> };
  expect(await readSpatial(huge)).toEqual({ layers: [], faults: [{ code: "spatial-too-large", file: "a.geojson", value: "400" }] });
});

test("a layer's name is one line, as long as a line", async () => {
  const { layers } = await readSpatial(spatialText("zones.geojson", point(`昆明\n  ${"片区".repeat(5000)}`)), spatialText("other.geojson", point("  ")));
  expect(layers.map(({ name }) => [name.slice(0, 5), name.length])).toEqual([["昆明 片区", 120], ["other", 5]]);
});

test("the budget of unpacking is one for all archives", () => {
  const zip = aZip([{ name: "a.geojson", content: new Uint8Array(4000) }]);
  const budget = { left: 10_000 };
  expect(openArchive({ name: "1.zip", bytes: zip }, budget).parts).toHaveLength(1);
  expect(openArchive({ name: "2.zip", bytes: zip }, budget).parts).toHaveLength(1);
  expect(() => openArchive({ name: "3.zip", bytes: zip }, budget)).toThrow(new SpatialError({ code: "archive-bomb", file: "3.zip", at: "a.geojson" }));
});

test("an archive with 64-bit sizes is opened", () => {
  const zip = aZip([{ name: "a.geojson", content: strToU8(point("a")), wide: true }]);
  expect(openArchive({ name: "1.zip", bytes: zip }, { left: 1e6 }).parts.map(({ name, bytes }) => [name, bytes.length])).toEqual([["1.zip/a.geojson", point("a").length]]);
});

const throwing = (error: unknown): SpatialReader => ({
  format: "csv",
  recognises: ({ name }) => name === "odd.csv",
  read: () => {
    throw error;
  },
});

test.each([
  [new TypeError("Cannot read properties of undefined"), { code: "spatial-broken", file: "odd.csv", at: "" }],
  [new RangeError("Array buffer allocation failed"), { code: "spatial-out-of-memory", file: "odd.csv" }],
  [new RangeError("Invalid typed array length: -1"), { code: "spatial-out-of-memory", file: "odd.csv" }],
  ["a string", { code: "spatial-broken", file: "odd.csv", at: "" }],
])("what a library throws in the middle is a fault of that file: %s", async (error, fault) => {
  expect(await readSpatialFiles([spatialText("odd.csv", "x")], aReadingContext(), [throwing(error)])).toEqual({ layers: [], faults: [fault] });
});

test("reading says how far it is", async () => {
  const said: string[] = [];
  const text = `{"type":"FeatureCollection","features":[${`{"type":"Feature","properties":{"x":"${"y".repeat(2000)}"},"geometry":null},`.repeat(5000)}{"type":"Point","coordinates":[1,2]}]}`;
  await readSpatialFiles([spatialText("a.geojson", text)], { ...aReadingContext(), onProgress: ({ phase, done, total }) => said.push(`${phase} ${Math.round((100 * done) / total)}`) });
  expect(said).toEqual(["read 0", "read 39", "read 78"]);
});

test("parts that share their bytes, or together unpack to far more than the archive, are not unpacked", () => {
  const content = new Uint8Array(5_000_000);
  const many = aZip(Array.from({ length: 4 }, (_, index) => ({ name: `${index}.geojson`, content })));
  const opened = (bytes: Uint8Array<ArrayBuffer>, mostRatio: number = spatialLimits.mostRatio) => openArchive({ name: "1.zip", bytes }, { left: 1e9 }, { mostRatio });
  expect(() => opened(many)).toThrow(new SpatialError({ code: "archive-bomb", file: "1.zip", at: "0.geojson" }));
  expect(opened(many, 5000).parts).toHaveLength(4);

  const two = aZip([{ name: "a.geojson", content: strToU8(point("a")) }, { name: "b.geojson", content: strToU8(point("a")) }]);
  expect(opened(two).parts).toHaveLength(2);
  // The second entry of the directory points into the first part.
  const view = new DataView(two.buffer);
  const directory = view.getUint32(two.length - 6, true);
  view.setUint32(directory + 46 + "a.geojson".length + 42, 0, true);
  expect(() => opened(two)).toThrow(new SpatialError({ code: "archive-bomb", file: "1.zip", at: "b.geojson" }));
});

test("of a large picture or paper in an archive only the beginning is unpacked", () => {
  const jpeg = Uint8Array.from({ length: 2_000_000 }, (_, index) => (index * 7919) % 251);
  jpeg.set([0xff, 0xd8, 0xff, 0xe0]);
  const pdf = jpeg.slice();
  pdf.set(strToU8("%PDF"));
  const text = strToU8(point("a").padEnd(2_000_000));
  const { parts } = openArchive({ name: "1.zip", bytes: aZip([{ name: "photo.jpg", content: jpeg }, { name: "scan.pdf", content: pdf, isStored: true }, { name: "a.geojson", content: text }]) }, { left: 1e8 });
  expect(parts.map(({ name, bytes }) => [name, bytes.length <= 4096])).toEqual([["1.zip/photo.jpg", true], ["1.zip/scan.pdf", true], ["1.zip/a.geojson", false]]);
});
