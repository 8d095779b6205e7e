import { VectorTile } from "@mapbox/vector-tile";
import geodesic from "geographiclib-geodesic";
import { PbfReader } from "pbf";
import type { Feature } from "geojson";
import { describe, expect, test } from "vitest";
import { geodesicLengthM } from "../../src/analysis/geodesic-length";
import { createSpatialIndex } from "../../src/analysis/spatial-index";
import { worldX, worldY } from "../../src/cartography/imported/world-units";
import { addGeometry, ColumnsBuilder, kindOfGeometry } from "../../src/domain/spatial/columns-builder";
import type { FeatureColumns } from "../../src/domain/spatial/feature-columns";
import { packColumns } from "../../src/formats/spatial/pack-columns";
import { createLayerShelf } from "../../src/workers/answer-layer-request";
import type { LayerRequest } from "../../src/workers/layer-messages";
import { aSquare } from "../support/builders";

function columnsOf(features: readonly Feature[]): FeatureColumns {
  const builder = new ColumnsBuilder("试验");
  for (const { geometry, properties } of features) {
    builder.begin(kindOfGeometry(geometry));
    if (geometry.type !== "GeometryCollection") addGeometry(builder, geometry);
    for (const [name, value] of Object.entries(properties ?? {})) builder.set(name, value);
  }
  return builder.finish();
}

const features: readonly Feature[] = [
  { type: "Feature", geometry: aSquare([102.7, 25], 0.01), properties: { 分区代码: "01", 名称: "甲" } },
  { type: "Feature", geometry: aSquare([102.72, 25], 0.01), properties: { 分区代码: "02" } },
  { type: "Feature", geometry: aSquare([102.74, 25], 0.01), properties: { 分区代码: "01" } },
  { type: "Feature", geometry: { type: "LineString", coordinates: [[102.7, 25], [102.71, 25.02]] }, properties: {} },
];
const packed = () => packColumns(columnsOf(features));
function openShelf() {
  const answer = createLayerShelf();
  expect(answer({ ask: "open", key: "k", bytes: packed() })).toEqual({ is: "opened", features: 4 });
  return answer;
}

describe("what the layer worker answers", () => {
  test("nothing about a layer that is not open, or no longer", () => {
    const answer = createLayerShelf();
    const asks: LayerRequest[] = [
      { ask: "tile", key: "k", z: 0, x: 0, y: 0, classBy: null, only: null },
      { ask: "feature", key: "k", index: 0 },
      { ask: "rows", key: "k", from: 0, count: 1 },
      { ask: "classes", key: "k", classBy: { by: "parts" } },
      { ask: "geojson", key: "k", head: {} },
      { ask: "overlap", area: aSquare([102, 25], 1), lines: [{ key: "k", control: "dianchi-core", layer: "l" }] },
    ];
    for (const request of asks) expect(answer(request)).toEqual({ is: "failed", code: "layer-unknown" });
    const open = openShelf();
    expect(open({ ask: "close", key: "k" })).toEqual({ is: "closed" });
    expect(open({ ask: "feature", key: "k", index: 0 })).toEqual({ is: "failed", code: "layer-unknown" });
  });

  test("damaged bytes are a broken layer", () => {
    expect(createLayerShelf()({ ask: "open", key: "k", bytes: packed().slice(0, 100) })).toEqual({ is: "failed", code: "layer-broken" });
  });

  test("a feature with its geodesic area or length, and none beyond the last", () => {
    const answer = openShelf();
    const area = answer({ ask: "feature", key: "k", index: 0 });
    expect(area).toMatchObject({ is: "feature", feature: features[0], lengthM: null });
    expect(area.is === "feature" && area.areaM2).toBeCloseTo(1_117_986, -3);
    const line = answer({ ask: "feature", key: "k", index: 3 });
    const { s12 = 0 } = geodesic.Geodesic.WGS84.Inverse(25, 102.7, 25.02, 102.71);
    expect(line.is === "feature" && line.lengthM).toBeCloseTo(s12, 2);
    for (const index of [4, -1, 0.5, Number.NaN]) expect(answer({ ask: "feature", key: "k", index })).toEqual({ is: "feature", feature: null, areaM2: null, lengthM: null });
  });

  test("pages of rows", () => {
    expect(openShelf()({ ask: "rows", key: "k", from: 1, count: 2 })).toEqual({ is: "rows", rows: [{ 分区代码: "02", 名称: null }, { 分区代码: "01", 名称: null }], total: 4 });
    expect(openShelf()({ ask: "rows", key: "k", from: 9, count: 2 })).toEqual({ is: "rows", rows: [], total: 4 });
  });

  test("classes by an attribute, most first, and the parts of the growth boundary by the rule of the overlap", () => {
    const answer = openShelf();
    const counted = { is: "classes", classes: [{ value: "01", count: 2 }, { value: "02", count: 1 }], more: 0, empty: 1 };
    expect(answer({ ask: "classes", key: "k", classBy: { by: "field", field: "分区代码" } })).toEqual(counted);
    expect(answer({ ask: "classes", key: "k", classBy: { by: "parts" } })).toEqual(counted);
    expect(answer({ ask: "classes", key: "k", classBy: { by: "field", field: "没有" } })).toEqual({ is: "classes", classes: [], more: 0, empty: 4 });
  });

  test("the overlap of an area with its control lines", () => {
    const overlap = openShelf()({ ask: "overlap", area: aSquare([102.7, 25], 0.005), lines: [{ key: "k", control: "urban-growth-boundary", layer: "边界" }] });
    if (overlap.is !== "overlap") throw new Error(overlap.is);
    expect(overlap.overlaps[0]?.areaM2 ?? 0).toBeCloseTo(overlap.areaM2 ?? -1, 0);
    expect(overlap.overlaps[0]?.byClass.map(({ code }) => code)).toEqual(["01"]);
  });

  test("a GeoJSON file with every feature, and foreign members before them that cannot take their place", () => {
    const answer = openShelf()({ ask: "geojson", key: "k", head: { 说明: "内部", features: "假" } });
    const read = JSON.parse(new TextDecoder().decode(answer.is === "geojson" ? answer.bytes : undefined)) as { type: string; 说明: string; features: Feature[] };
    expect([read.type, read.说明, Object.keys(read)]).toEqual(["FeatureCollection", "内部", ["type", "说明", "features"]]);
    const nineDecimals = (_: string, value: unknown) => (typeof value === "number" ? Number(value.toFixed(9)) : value);
    expect(read.features.map(({ geometry }) => geometry)).toEqual(JSON.parse(JSON.stringify(features.map(({ geometry }) => geometry), nineDecimals)));
    expect(read.features[0]?.properties).toEqual({ 分区代码: "01", 名称: "甲" });
  });

  test("the tile of one feature alone, a point where it would be too small to see", () => {
    const answer = openShelf();
    const typesAt = (z: number) => {
      const [x, y] = [Math.floor(worldX(102.705) / 2 ** (32 - z)), Math.floor(worldY(25.005) / 2 ** (32 - z))];
      const tile = answer({ ask: "tile", key: "k", z, x, y, classBy: null, only: 0 });
      const { features: layer } = new VectorTile(new PbfReader(new Uint8Array(tile.is === "tile" ? tile.bytes : new ArrayBuffer(0)))).layers;
      return Array.from({ length: layer?.length ?? 0 }, (_, index) => layer?.feature(index)).map((one) => [one?.id, one?.properties["kind"]]);
    };
    expect([typesAt(5), typesAt(14)]).toEqual([[[0, "point"]], [[0, "polygon"]]]);
    expect(answer({ ask: "tile", key: "k", z: 14, x: 1, y: 1, classBy: null, only: 99 })).toMatchObject({ is: "tile" });
  });
});

test("lengths agree with geodesics on short edges, and a parallel is as long as it is", () => {
  for (const [lat, lng] of [[0, 0], [25, 102], [60, 10], [89, 0]] as const) {
    const { s12 = 0 } = geodesic.Geodesic.WGS84.Inverse(lat, lng, lat + 0.004, lng + 0.003);
    expect(geodesicLengthM({ type: "LineString", coordinates: [[lng, lat], [lng + 0.003, lat + 0.004]] })).toBeCloseTo(s12, 3);
  }
  expect(geodesicLengthM({ type: "MultiLineString", coordinates: [[[0, 0], [180, 0]], [[0, 0]]] })).toBeCloseTo(Math.PI * 6_378_137, 3);
});

describe("the index of boxes", () => {
  const boxes = Uint32Array.from([5, 5, 9, 9, 1, 0, 0, 0, 0, 0, 4, 4, 4, 4, 6, 6]);
  test("finds what touches, in order, and nothing empty", () => {
    const { search } = createSpatialIndex(boxes);
    expect([search(0, 0, 10, 10), search(4, 4, 5, 5), search(7, 7, 8, 8), search(10, 10, 20, 20)]).toEqual([[0, 2, 3], [0, 2, 3], [0], []]);
    expect(createSpatialIndex(new Uint32Array(0)).search(0, 0, 9, 9)).toEqual([]);
    expect(createSpatialIndex(Float64Array.from([1, 0, 0, 0])).search(0, 0, 9, 9)).toEqual([]);
  });
});
