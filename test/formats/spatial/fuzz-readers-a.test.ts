import * as fc from "fast-check";
import { strToU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { geometryOf, propertiesOf } from "../../../src/domain/spatial/feature-columns";
import type { SpatialInput } from "../../../src/domain/spatial/spatial-file";
import { aZip } from "../../support/spatial-bytes";
import { readSpatial, spatialFile, spatialText } from "../../support/spatial-files";

const unzipped = (path: string): SpatialInput[] => Object.entries(unzipSync(spatialFile(path).bytes)).map(([name, bytes]) => ({ name, bytes }));

const topology = JSON.stringify({ type: "Topology", transform: { scale: [0.001, 0.001], translate: [102, 24] }, objects: { zones: { type: "GeometryCollection", geometries: [{ type: "Polygon", properties: { name: "昆明" }, arcs: [[0, 1]] }, { type: "Point", coordinates: [5, 5] }] } }, arcs: [[[0, 0], [9, 0], [0, 9]], [[9, 9], [-9, -9]]] });

const sound: readonly (readonly [string, readonly SpatialInput[]])[] = [
  ["GeoJSON", [spatialFile("good/source.geojson")]],
  ["a GeoJSON sequence", [spatialText("a.geojsonl", '{"type":"Feature","id":7,"properties":{"a":[1,{"b":"\\"{"}]},"geometry":{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[102.5,24.25,3]}]}}\n{"type":"MultiLineString","coordinates":[[[1,2],[3,4e1]]]}\n')]],
  ["TopoJSON", [spatialText("a.topojson", topology)]],
  ["a Shapefile of areas", unzipped("good/gbk-cpg.zip")],
  ["a Shapefile with Z and M", unzipped("good/utf8-zm.zip")],
  ["a Shapefile of points", unzipped("good/multipoints.zip")],
  ["KML", [spatialFile("good/libkml.kml")]],
  ["plain KML", [spatialFile("good/plain.kml")]],
  ["a ZIP", [spatialFile("good/gbk-ldid.zip")]],
  ["a KMZ", [spatialFile("good/libkml.kmz")]],
  ["a ZIP in a ZIP", [{ name: "a.zip", bytes: aZip([{ name: "b.zip", content: aZip([{ name: "c.geojson", content: strToU8('{"type":"Point","coordinates":[102,24]}') }]) }]) }]],
];

type Change = { file: number; at: number; change: "flip" | "cut" | "double" | "zero"; value: number };
const aChange = fc.record<Change>({ file: fc.nat(20), at: fc.double({ min: 0, max: 1, noNaN: true }), change: fc.constantFrom("flip", "cut", "double", "zero"), value: fc.nat(255) });

function changed(files: readonly SpatialInput[], changes: readonly Change[]): SpatialInput[] {
  const result = files.map(({ name, bytes }) => ({ name, bytes: bytes.slice() }));
  for (const { file, at, change, value } of changes) {
    const one = result[file % result.length];
    if (!one) continue;
    const { bytes } = one;
    const place = Math.floor(at * bytes.length);
    if (change === "flip") bytes[place] = value;
    else if (change === "cut") one.bytes = bytes.slice(0, place);
    else if (change === "zero") bytes.fill(0, place, place + (value % 16));
    else one.bytes = Uint8Array.from([...bytes.subarray(0, place), ...bytes.subarray(Math.max(0, place - value), place), ...bytes.subarray(place)]);
  }
  return result;
}

test.each(sound)("%s, altered anywhere, is read or answered, soon and in bounds", async (_name, files) => {
  await fc.assert(
    fc.asyncProperty(fc.array(aChange, { minLength: 1, maxLength: 4 }), async (changes) => {
      const altered = changed(files, changes);
      const started = performance.now();
      const { layers, faults } = await readSpatial(...altered);
      expect(performance.now() - started).toBeLessThan(1000);
      expect(layers.length + faults.length).toBeGreaterThan(0);
      const size = altered.reduce((sum, { bytes }) => sum + bytes.length, 0);
      for (const { columns } of layers) {
        expect(columns.coordinates.every(Number.isFinite)).toBe(true);
        // A position takes bytes of the file; only arcs of a TopoJSON may be used more than once.
        expect(columns.coordinates.length).toBeLessThan(20 * size);
        for (let index = 0; index < columns.count; index += 1) {
          geometryOf(columns, index);
          propertiesOf(columns, index);
        }
      }
      for (const fault of faults) {
        expect(fault.file).not.toBe("");
        // What nobody foresaw.
        expect(fault.code).not.toBe("spatial-broken");
      }
    }),
    { numRuns: 600, seed: 5, endOnFailure: true },
  );
}, 30_000);

test("bytes of no meaning are answered", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom("", "{", "<kml", "PK\u0003\u0004", "\u0000\u0000\u0027\n", '{"type":"FeatureCollection","features":['), async (bytes, begin) => {
      const { layers, faults } = await readSpatial({ name: "x", bytes: Uint8Array.from([...strToU8(begin), ...bytes]) });
      expect(layers.length + faults.length).toBeGreaterThan(0);
    }),
    { numRuns: 500, seed: 6 },
  );
});
