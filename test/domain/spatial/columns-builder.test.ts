import type { Feature, Geometry } from "geojson";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addGeometry, ColumnsBuilder, kindOfGeometry } from "../../../src/domain/spatial/columns-builder";
import { extentOf, featureOf, geometryOf, kindOf, positionRange } from "../../../src/domain/spatial/feature-columns";
import { SpatialError } from "../../../src/domain/spatial/spatial-fault";

type Plain = Exclude<Geometry, { type: "GeometryCollection" }>;

function columnsOf(features: readonly { geometry: Plain | null; properties: Record<string, unknown> }[]) {
  const builder = new ColumnsBuilder("x.geojson");
  for (const { geometry, properties } of features) {
    builder.begin(geometry ? kindOfGeometry(geometry) : "none");
    if (geometry) addGeometry(builder, geometry);
    for (const [name, value] of Object.entries(properties)) builder.set(name, value);
  }
  return builder.finish();
}

const position = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }));
const line = fc.array(position, { minLength: 2, maxLength: 6 });
const rings = fc.array(fc.array(position, { minLength: 4, maxLength: 7 }), { minLength: 1, maxLength: 3 });
const parts = { minLength: 2, maxLength: 3 };
const geometry: fc.Arbitrary<Plain | null> = fc.oneof(
  fc.constant(null),
  position.map((coordinates) => ({ type: "Point" as const, coordinates })),
  fc.array(position, parts).map((coordinates) => ({ type: "MultiPoint" as const, coordinates })),
  line.map((coordinates) => ({ type: "LineString" as const, coordinates })),
  fc.array(line, parts).map((coordinates) => ({ type: "MultiLineString" as const, coordinates })),
  rings.map((coordinates) => ({ type: "Polygon" as const, coordinates })),
  fc.array(rings, parts).map((coordinates) => ({ type: "MultiPolygon" as const, coordinates })),
);
const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string({ minLength: 1 }), fc.boolean(), fc.constantFrom<unknown>([1, "a"], { x: null }));
const features = fc.array(fc.record({ geometry, properties: fc.dictionary(fc.constantFrom("面积", "name", "__proto__", "c"), value, { noNullPrototype: true }) }), { maxLength: 12 });

test("what goes into the columns comes out of them, whatever geometries and values lie beside each other", () => {
  fc.assert(
    fc.property(features, (given) => {
      const columns = columnsOf(given);
      expect(columns.count).toBe(given.length);
      given.forEach((one, index) => {
        const { geometry: got, properties } = featureOf(columns, index) as Feature<Geometry | null, Record<string, unknown>>;
        expect(got).toEqual(one.geometry);
        const there = Object.fromEntries(Object.entries(properties).filter(([, found]) => found !== null));
        // As JSON, which knows no negative zero.
        expect(JSON.parse(JSON.stringify(there))).toEqual(JSON.parse(JSON.stringify(one.properties)));
      });
    }),
  );
});

test("an empty text and nothing are the same: no value", () => {
  const columns = columnsOf([{ geometry: null, properties: { a: "", b: null } }, { geometry: null, properties: { a: 0 } }]);
  expect([featureOf(columns, 0).properties, featureOf(columns, 1).properties]).toEqual([{ a: null }, { a: 0 }]);
});

test("a feature knows which positions are its own", () => {
  const columns = columnsOf([
    { geometry: { type: "MultiPoint", coordinates: [[1, 2], [3, 4]] }, properties: {} },
    { geometry: null, properties: {} },
    { geometry: { type: "LineString", coordinates: [[5, 6], [7, -8], [9, 9]] }, properties: {} },
  ]);
  expect([0, 1, 2].map((index) => positionRange(columns, index))).toEqual([[0, 2], [2, 2], [2, 5]]);
  expect([0, 1, 2].map((index) => kindOf(columns, index))).toEqual(["point", "none", "line"]);
  expect(extentOf(columns)).toEqual([1, -8, 9, 9]);
  expect(extentOf(columnsOf([]))).toBeNull();
});

test("a coordinate that is no number is refused with the feature it stands in", () => {
  const broken = () => columnsOf([{ geometry: null, properties: {} }, { geometry: { type: "Point", coordinates: [1, Number.NaN] }, properties: {} }]);
  expect(broken).toThrow(SpatialError);
  expect(() => geometryOf(columnsOf([{ geometry: { type: "Point", coordinates: [] }, properties: {} }]), 0)).toThrow("spatial-not-a-number");
});
