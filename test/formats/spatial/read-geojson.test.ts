import type { Feature, FeatureCollection, Geometry } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { addGeometry, ColumnsBuilder, kindOfGeometry } from "../../../src/domain/spatial/columns-builder";
import { featureOf, type FeatureColumns } from "../../../src/domain/spatial/feature-columns";
import { spatialLimits } from "../../../src/domain/spatial/spatial-limits";
import { readSpatial, spatialText } from "../../support/spatial-files";

let seed = 7;
const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
const upTo = (most: number): number => Math.floor(random() * most);
const many = <T>(most: number, one: () => T): T[] => Array.from({ length: 1 + upTo(most) }, one);

const aPosition = (): number[] => [100 + random() * 5, Number((24 + random()).toFixed(upTo(17))), ...(random() < 0.1 ? [1891.5] : [])];
const aGeometry = (): Geometry =>
  [
    (): Geometry => ({ type: "Point", coordinates: aPosition() }),
    (): Geometry => ({ type: "MultiPoint", coordinates: many(4, aPosition) }),
    (): Geometry => ({ type: "LineString", coordinates: many(6, aPosition) }),
    (): Geometry => ({ type: "MultiLineString", coordinates: many(3, () => many(5, aPosition)) }),
    (): Geometry => ({ type: "Polygon", coordinates: many(3, () => many(6, aPosition)) }),
    (): Geometry => ({ type: "MultiPolygon", coordinates: many(3, () => many(3, () => many(6, aPosition))) }),
  ][upTo(6)]?.() ?? { type: "Point", coordinates: [0, 0] };

const words = ["昆明", 'quote " and \\ back', "{[}]", "\u2028line", "é", "😀", "", "a,b:c"];
const aValue = (): unknown => [words[upTo(words.length)], random() * 1e6, upTo(9), null, true, { a: [1, { "}": "]" }] }, ["x", 1]][upTo(7)];
const aFeature = (index: number): Feature => ({ type: "Feature", ...(index % 3 === 0 ? { id: index } : {}), properties: Object.fromEntries(many(5, () => [`k${upTo(6)}`, aValue()])), geometry: (index % 11 === 0 ? null : aGeometry()) as Geometry });

/** The obvious way: everything parsed at once. */
function slowly({ features }: FeatureCollection): FeatureColumns {
  const builder = new ColumnsBuilder("slow");
  for (const { id, properties, geometry } of features) {
    builder.begin(geometry ? kindOfGeometry(geometry) : "none");
    if (geometry && geometry.type !== "GeometryCollection") addGeometry(builder, geometry);
    for (const [name, value] of Object.entries(properties ?? {})) builder.set(name, value);
    if (id !== undefined) builder.set("id", id);
  }
  return builder.finish();
}

test.each([0, 1, 4])("columns are those of a reader that parses everything at once (indent %i)", async (indent) => {
  const collection: FeatureCollection = { type: "FeatureCollection", features: Array.from({ length: 400 }, (_, index) => aFeature(index)) };
  const { layers, faults } = await readSpatial(spatialText("a.geojson", JSON.stringify(collection, null, indent)));
  expect(faults).toEqual([]);
  expect(layers[0]?.columns).toEqual(slowly(collection));
});

test("members of a feature may come in any order, foreign ones between", async () => {
  const text = '{"features":[{"bbox":[1,2,3,4],"geometry":{"coordinates":[102.5,24.5],"type":"Point","x":{"coordinates":[9,9]}},"title":"]}","properties":{"geometry":"no"},"type":"Feature"}],"name":"片区","type":"FeatureCollection"}';
  const { layers } = await readSpatial(spatialText("a.geojson", text));
  expect(layers.map(({ name }) => name)).toEqual(["片区"]);
  expect(layers[0] && featureOf(layers[0].columns, 0)).toEqual({ type: "Feature", geometry: { type: "Point", coordinates: [102.5, 24.5] }, properties: { geometry: "no" } });
});

test.each([
  ["a bare geometry", '{"type":"LineString","coordinates":[[1,2],[3,4]]}'],
  ["a bare collection", '{"type":"GeometryCollection","geometries":[{"type":"LineString","coordinates":[[1,2],[3,4]]}]}'],
  ["a single feature", '{"type":"Feature","properties":null,"geometry":{"type":"LineString","coordinates":[[1,2],[3,4]]}}'],
  ["a collection of bare geometries", '{"type":"FeatureCollection","features":[{"type":"LineString","coordinates":[[1,2],[3,4]]}]}'],
  ["a padded file", '{"type":"LineString","coordinates":[[1,2],[3,4]]}\u0000\u0000\u0000\r\n'],
])("%s is a layer of one feature", async (_name, text) => {
  const { layers, faults } = await readSpatial(spatialText("a.geojson", text));
  expect(faults).toEqual([]);
  expect(layers[0] && featureOf(layers[0].columns, 0).geometry).toEqual({ type: "LineString", coordinates: [[1, 2], [3, 4]] });
  expect(layers[0]?.columns.count).toBe(1);
});

test.each([
  ['{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4523"}}', { from: "geojson", name: "urn:ogc:def:crs:EPSG::4523" }],
  ['{"type":"EPSG","properties":{"code":4490}}', { from: "geojson", name: "EPSG:4490" }],
  ['{"type":"link","properties":{"href":"http://203.0.113.7/crs"}}', { from: "geojson", name: "http://203.0.113.7/crs" }],
  ["null", null],
])("what the file says of its coordinates, before or after them: %s", async (crs, declaration) => {
  const features = '"features":[{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,2]}}]';
  for (const text of [`{"type":"FeatureCollection","crs":${crs},${features}}`, `{"type":"FeatureCollection",${features},"crs":${crs}}`]) {
    expect((await readSpatial(spatialText("a.geojson", text))).layers[0]?.declaration).toEqual(declaration);
  }
});

test("a fault names the feature, also where another of the file is a sequence", async () => {
  const point = '{"type":"Point","coordinates":[1,2]}';
  const { faults } = await readSpatial(spatialText("a.geojsonl", `${point}\n${point}\n{"type":"Point","coordinates":[1,null]}\n`));
  expect(faults).toEqual([{ code: "spatial-not-a-number", file: "a.geojsonl", feature: 3, value: "3" }]);
});

test("more features than are taken on end the reading", async () => {
  const one = '{"type":"Feature","properties":{},"geometry":null},';
  const text = `{"type":"FeatureCollection","features":[${one.repeat(spatialLimits.mostFeatures)}${one.slice(0, -1)}]}`;
  expect((await readSpatial(spatialText("a.geojson", text))).faults).toEqual([{ code: "spatial-too-many-features", file: "a.geojson", value: "500000" }]);
});

const quantised: Topology = {
  type: "Topology",
  transform: { scale: [0.001, 0.0005], translate: [102, 24] },
  objects: {
    zones: {
      type: "GeometryCollection",
      geometries: [
        { type: "Polygon", id: "a", properties: { name: "甲" }, arcs: [[0, 1]] },
        { type: "MultiPolygon", properties: { name: "乙" }, arcs: [[[-2, 2]], [[3]]] },
        { type: "MultiLineString", properties: {}, arcs: [[0], [-3]] },
      ],
    },
    places: { type: "GeometryCollection", geometries: [{ type: "Point", properties: { name: "丙" }, coordinates: [50, 60] }, { type: "MultiPoint", coordinates: [[1, 1], [2, 2]] }] },
  },
  arcs: [[[0, 0], [100, 0]], [[100, 0], [0, 100], [-100, 0], [0, -100]], [[0, 0], [-50, 50], [50, 150], [100, -100]], [[500, 500], [10, 0], [0, 10], [-10, -10]]],
};
const { transform: _, ...plain } = quantised;

test.each([["quantised", quantised], ["plain", plain as Topology]])("TopoJSON, %s: each object is a layer, its arcs joined", async (_name, topology) => {
  const { layers, faults } = await readSpatial(spatialText("a.topojson", JSON.stringify(topology)));
  expect(faults).toEqual([]);
  expect(layers.map(({ name, format, declaration }) => [name, format, declaration?.from])).toEqual([["zones", "topojson", "standard"], ["places", "topojson", "standard"]]);
  for (const { name, columns } of layers) {
    const { features } = feature(topology, topology.objects[name] as GeometryCollection);
    expect(Array.from({ length: columns.count }, (__, index) => featureOf(columns, index).geometry)).toEqual(features.map(({ geometry }) => geometry));
  }
  expect(layers[0] && featureOf(layers[0].columns, 0).properties).toEqual({ name: "甲", id: "a" });
});

test("TopoJSON whose type stands last is TopoJSON all the same", async () => {
  const { type, ...rest } = quantised;
  expect((await readSpatial(spatialText("a.json", JSON.stringify({ ...rest, type })))).layers).toHaveLength(2);
});
