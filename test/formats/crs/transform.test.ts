import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { CrsChoice } from "../../../src/domain/spatial/crs-choice";
import { ColumnsBuilder } from "../../../src/domain/spatial/columns-builder";
import { featureOf, type FeatureColumns } from "../../../src/domain/spatial/feature-columns";
import { crsOf, gkEntries, projDefinition } from "../../../src/formats/crs/crs-catalogue";
import { planeOf, type Pair } from "../../../src/formats/crs/plane";
import { shift, unshifter } from "../../../src/formats/crs/shifted-degrees";
import { toLngLat, transformColumns } from "../../../src/formats/crs/transform";
import { groundDistanceM } from "../../support/ground-distance";

const epsg = (code: number, isSwapped = false): CrsChoice => ({ kind: "epsg", code, isSwapped });

/** Squares as columns, with a name each. */
function columnsOf(...rings: [number, number][][]): FeatureColumns {
  const builder = new ColumnsBuilder("test");
  rings.forEach((ring, i) => {
    builder.begin("polygon");
    builder.part();
    builder.ring();
    for (const [x, y] of [...ring, ...ring.slice(0, 1)]) builder.position(x, y);
    builder.set("名称", `地块${i + 1}`);
  });
  return builder.finish();
}

const square = (x: number, y: number, side = 100): [number, number][] => [[x, y], [x + side, y], [x + side, y + side], [x, y + side]];

test("a layer comes to its place, and the columns given stay as they were", () => {
  const columns = columnsOf(square(34_587_000, 2_758_000));
  const before = columns.coordinates.slice();
  const placed = transformColumns(columns, epsg(4522));
  expect(placed.lost).toBe(0);
  expect(columns.coordinates).toEqual(before);
  expect(groundDistanceM([placed.columns.coordinates[0] ?? 0, placed.columns.coordinates[1] ?? 0], toLngLat(epsg(4543))(587_000, 2_758_000))).toBeLessThan(1e-6);
});

test("north before east is read as such", () => {
  expect(toLngLat(epsg(4543, true))(2_758_000, 587_000)).toEqual(toLngLat(epsg(4543))(587_000, 2_758_000));
  expect(toLngLat({ kind: "gcj-02", isSwapped: true })(24.93, 102.85)).toEqual(toLngLat({ kind: "gcj-02", isSwapped: false })(102.85, 24.93));
});

test("a feature with a position beyond the projection keeps its attributes, loses its geometry and is counted", () => {
  const columns = columnsOf(square(587_000, 2_758_000), square(34_587_000, 2_758_000), square(588_000, 2_759_000));
  const { columns: placed, lost, lostFeatures } = transformColumns(columns, epsg(4543));
  expect([lost, lostFeatures]).toEqual([5, { count: 1, first: [2] }]);
  expect(featureOf(placed, 1)).toEqual({ type: "Feature", geometry: null, properties: { 名称: "地块2" } });
  expect(placed.coordinates.every(Number.isFinite)).toBe(true);
  const third = featureOf(placed, 2);
  expect(third.properties).toEqual({ 名称: "地块3" });
  expect(third.geometry).toEqual(featureOf(transformColumns(columnsOf(square(588_000, 2_759_000)), epsg(4543)).columns, 0).geometry);
});

test("degrees off the globe are lost, not folded", () => {
  const { lost } = transformColumns(columnsOf(square(2_758_000, 587_000)), epsg(4490));
  expect(lost).toBe(5);
  expect(toLngLat(epsg(4490))(102, 91)).toEqual([Number.NaN, Number.NaN]);
  expect(toLngLat(epsg(3857))(34_587_000, 2_758_000)).toEqual([Number.NaN, Number.NaN]);
  expect(toLngLat(epsg(4543))(587_000, 10_500_000)).toEqual([Number.NaN, Number.NaN]);
  expect(toLngLat(epsg(27700))(587_000, 10_500)).toEqual([Number.NaN, Number.NaN]);
});

test("a position 0/0 in metres stays 0/0 for the geometry check to find", () => {
  expect(toLngLat(epsg(4543))(0, 0)).toEqual([0, 0]);
});

test("Xian 1980 and Beijing 1954 are read on their own ellipsoids", () => {
  const [xian, beijing, cgcs] = [2379, 2431, 4543].map((code) => toLngLat({ kind: "approximate", code, isSwapped: false })(587_000, 2_758_000));
  expect(groundDistanceM(xian ?? [0, 0], cgcs ?? [0, 0])).toBeGreaterThan(1);
  // Krassowsky's axis is 108 m longer: 2.7 million metres of meridian are some 40 m less of latitude.
  expect(groundDistanceM(beijing ?? [0, 0], cgcs ?? [0, 0])).toBeGreaterThan(30);
  expect(groundDistanceM(beijing ?? [0, 0], cgcs ?? [0, 0])).toBeLessThan(100);
});

test("plane coordinates of every zone come back to where they were", () => {
  const out: Pair = [0, 0];
  fc.assert(
    fc.property(fc.constantFrom(...gkEntries.map(({ code }) => code), 3857, 32647, 32648), fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: 3, max: 54, noNaN: true }), (code, off, lat) => {
      const entry = crsOf(code);
      const definition = entry && projDefinition(entry);
      if (!entry || !definition) throw new Error(`no projection for ${code}`);
      const lng = ("zone" in entry ? entry.zone.centralMeridian : 105) + off;
      planeOf(definition).toPlane(lng, lat, out);
      const kind = entry.datum === "cgcs2000" || entry.datum === "wgs-84" ? "epsg" : "approximate";
      const back = toLngLat({ kind, code, isSwapped: false })(out[0], out[1]);
      expect(groundDistanceM(back, [lng, lat])).toBeLessThan(1e-5);
    }),
    { numRuns: 2000 },
  );
});

const china = { lng: fc.double({ min: 73.5, max: 135.1, noNaN: true }), lat: fc.double({ min: 3.8, max: 53.6, noNaN: true }) };

test.each(["gcj-02", "bd-09"] as const)("%s comes back to within a millimetre all over China", (kind) => {
  const back = toLngLat({ kind, isSwapped: false });
  fc.assert(
    fc.property(china.lng, china.lat, (lng, lat) => {
      const shifted = shift(kind, lng, lat);
      expect(groundDistanceM(shifted, [lng, lat])).toBeGreaterThan(1);
      expect(groundDistanceM(back(...shifted), [lng, lat])).toBeLessThan(1e-3);
    }),
    { numRuns: 5000 },
  );
});

test.each(["gcj-02", "bd-09"] as const)("%s: the same numbers give the same place to the last bit, so that rings stay closed and neighbours keep their corners", (kind) => {
  const running = toLngLat({ kind, isSwapped: false });
  for (let i = 0; i < 200; i += 1) {
    const position: [number, number] = [102.5 + (i % 17) * 0.021, 24.5 + (i % 23) * 0.017];
    expect(running(...position)).toEqual(toLngLat({ kind, isSwapped: false })(...position));
  }
  const { coordinates } = transformColumns(columnsOf(square(102.85, 24.93, 0.01)), { kind, isSwapped: false }).columns;
  expect(coordinates.slice(-2)).toEqual(coordinates.slice(0, 2));
});

test.each(["gcj-02", "bd-09"] as const)("%s leaves positions outside China alone", (kind) => {
  const back = toLngLat({ kind, isSwapped: false });
  fc.assert(
    fc.property(fc.double({ min: -180, max: 72, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }), (lng, lat) => {
      expect(back(lng, lat)).toEqual([lng, lat]);
    }),
  );
  expect(back(0, 0)).toEqual([0, 0]);
});

test("the rim of the shifted window ends, too", () => {
  for (const [lng, lat] of [[72.0041, 30], [137.8346, 40], [100, 0.83], [100, 55.827]] as const) {
    expect(toLngLat({ kind: "bd-09", isSwapped: false })(lng, lat).every(Number.isFinite)).toBe(true);
  }
});

test.each(["gcj-02", "bd-09"] as const)("%s: what is left after the last step is below 1e-10°", (kind) => {
  const out: [number, number] = [0, 0];
  const unshift = unshifter(kind);
  let most = 0;
  for (let i = 0; i < 3000; i += 1) {
    const [lng, lat] = [97 + (i * 0.618_034) % 9, 21 + (i * 0.414_214) % 8];
    unshift(...shift(kind, lng, lat), out);
    most = Math.max(most, Math.abs(out[0] - lng), Math.abs(out[1] - lat));
  }
  expect(most).toBeLessThan(1e-10);
});

test("placing tells how far it is", () => {
  const told: [number, number][] = [];
  const columns = { count: 0, kinds: new Uint8Array(), partStarts: new Uint32Array([0]), ringStarts: new Uint32Array([0]), positionStarts: new Uint32Array([0]), coordinates: new Float64Array(250_000).fill(25), fields: [] };
  transformColumns(columns, { kind: "epsg", code: 4490, isSwapped: false }, (done, total) => told.push([done, total]));
  expect(told).toEqual([[0, 250_000], [100_000, 250_000], [200_000, 250_000]]);
});
