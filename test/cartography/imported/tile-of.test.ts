import { VectorTile, type VectorTileFeature } from "@mapbox/vector-tile";
import type { Geometry } from "geojson";
import { PbfReader } from "pbf";
import { describe, expect, test } from "vitest";
import { createSpatialIndex } from "../../../src/analysis/spatial-index";
import { classOf, tileOf, type TiledLayer } from "../../../src/cartography/imported/tile-of";
import { lastZoom } from "../../../src/cartography/imported/tile-frame";
import { projectColumns, worldX, worldY } from "../../../src/cartography/imported/world-units";
import { addGeometry, ColumnsBuilder, kindOfGeometry } from "../../../src/domain/spatial/columns-builder";

type Given = { geometry: Exclude<Geometry, { type: "GeometryCollection" }> | null; class?: string | number };

function layerOf(features: readonly Given[]): TiledLayer {
  const builder = new ColumnsBuilder("试验");
  for (const { geometry, class: value } of features) {
    builder.begin(geometry ? kindOfGeometry(geometry) : "none");
    if (geometry) addGeometry(builder, geometry);
    builder.set("class", value);
  }
  const columns = builder.finish();
  const world = projectColumns(columns);
  return { columns, world, index: createSpatialIndex(world.boxes) };
}

function featuresOf(layer: TiledLayer, z: number, x: number, y: number): VectorTileFeature[] {
  const field = layer.columns.fields.find(({ name }) => name === "class") ?? null;
  const { features } = new VectorTile(new PbfReader(new Uint8Array(tileOf(layer, z, x, y, field && ((index) => classOf(field, index)))))).layers;
  return Array.from({ length: features?.length ?? 0 }, (_, index) => features?.feature(index)).filter((one) => one !== undefined);
}

const tileAt = (z: number, [lng, lat]: readonly [number, number]) => [Math.floor(worldX(lng) / 2 ** (32 - z)), Math.floor(worldY(lat) / 2 ** (32 - z))] as const;
const square = (lng: number, lat: number, size: number): Given["geometry"] => ({ type: "Polygon", coordinates: [[[lng, lat], [lng + size, lat], [lng + size, lat + size], [lng, lat + size], [lng, lat]]] });
const at = [102.7, 25] as const;

describe("a tile", () => {
  test("holds features where they are: within half a unit of their true place on the last level", () => {
    const [x, y] = tileAt(lastZoom, at);
    const [feature] = featuresOf(layerOf([{ geometry: { type: "Point", coordinates: [...at] }, class: "甲" }]), lastZoom, x, y);
    const { geometry, id, properties } = { ...(feature?.toGeoJSON(x, y, lastZoom) ?? { geometry: null }), id: feature?.id, properties: feature?.properties };
    expect(properties).toEqual({ kind: "point", class: "甲" });
    expect(id).toBe(0);
    const [lng = 0, lat = 0] = geometry?.type === "Point" ? geometry.coordinates : [];
    const unit = 360 / 2 ** (lastZoom + 12);
    expect(Math.abs(lng - at[0])).toBeLessThan(unit);
    expect(Math.abs(lat - at[1])).toBeLessThan(unit);
  });

  test("has the number of a feature as its id, nothing but kind and class, and features without geometry nowhere", () => {
    const layer = layerOf([{ geometry: null, class: "无" }, { geometry: square(102.69, 24.99, 0.02), class: 701 }, { geometry: { type: "LineString", coordinates: [[102.69, 25], [102.71, 25]] } }]);
    const found = featuresOf(layer, 14, ...tileAt(14, at)).map(({ id, type, properties }) => ({ id, type, properties }));
    expect(found).toEqual([
      { id: 1, type: 3, properties: { kind: "polygon", class: "701" } },
      { id: 2, type: 2, properties: { kind: "line" } },
    ]);
  });

  test("keeps holes and parts: outer rings one way round, holes the other, whatever the file had", () => {
    const ring = (lng: number, size: number) => [[lng, 25], [lng + size, 25], [lng + size, 25 + size], [lng, 25 + size], [lng, 25]];
    const geometry: Given["geometry"] = { type: "MultiPolygon", coordinates: [[ring(102.72, 0.004).reverse(), ring(102.721, 0.001).reverse()], [ring(102.725, 0.002)]] };
    const [x, y] = tileAt(13, [102.72, 25.001]);
    const shape = featuresOf(layerOf([{ geometry }]), 13, x, y)[0]?.toGeoJSON(x, y, 13).geometry;
    expect(shape?.type).toBe("MultiPolygon");
    expect(shape?.type === "MultiPolygon" && shape.coordinates.map((rings) => rings.length)).toEqual([2, 1]);
  });

  test("is clipped to a little more than itself, and empty far away", () => {
    const layer = layerOf([{ geometry: square(100, 20, 10) }, { geometry: { type: "LineString", coordinates: [[100, 25], [110, 25.001]] } }]);
    const found = featuresOf(layer, 16, ...tileAt(16, at));
    expect(found.map(({ type }) => type)).toEqual([3, 2]);
    for (const { loadGeometry } of found.map((one) => ({ loadGeometry: () => one.loadGeometry() }))) {
      for (const { x, y } of loadGeometry().flat()) expect(Math.min(x, y) >= -128 && Math.max(x, y) <= 4096 + 128).toBe(true);
    }
    expect(featuresOf(layer, 16, 5, 5)).toEqual([]);
    expect(featuresOf(layer, 16, ...tileAt(16, [105, 28]))[0]?.loadGeometry()[0]).toHaveLength(5);
  });

  test("beyond the last level there is none", () => {
    expect(featuresOf(layerOf([{ geometry: square(102.69, 24.99, 0.02) }]), lastZoom + 1, ...tileAt(lastZoom + 1, at))).toEqual([]);
  });
});

describe("overviews", () => {
  const field = (side: number, size: number, gap: number): Given[] =>
    Array.from({ length: side * side }, (_, index) => ({ geometry: square(102.7 + (index % side) * (size + gap), 25 + Math.floor(index / side) * (size + gap), size), class: index % side < side / 2 ? "01" : "07" }));

  const areaOf = (feature: VectorTileFeature): number => feature.loadGeometry().reduce((sum, ring) => sum + Math.abs(ring.slice(1).reduce((area, { x, y }, i) => area + (ring[i]?.x ?? 0) * y - x * (ring[i]?.y ?? 0), 0) / 2), 0);

  test("a field of many small areas is the ground they cover, by class, in few rectangles and with nothing to point at", () => {
    const found = featuresOf(layerOf(field(100, 0.0005, 0)), 10, ...tileAt(10, [102.71, 25.02]));
    expect(found.map(({ id, properties }) => [id, properties])).toEqual([
      [undefined, { kind: "merged", class: "01" }],
      [undefined, { kind: "merged", class: "07" }],
    ]);
    const unit = 360 / 2 ** 22;
    const truth = 0.05 ** 2 / unit ** 2 / Math.cos((25 * Math.PI) / 180);
    const drawn = found.reduce((sum, one) => sum + areaOf(one), 0);
    expect(drawn / truth).toBeGreaterThan(0.97);
    expect(drawn / truth).toBeLessThan(1.03);
    expect(found.reduce((sum, one) => sum + one.loadGeometry().length, 0)).toBeLessThan(30);
  });

  test("gaps wider than a pixel stay gaps, and a single parcel seen from far stays one pixel", () => {
    const gaps = featuresOf(layerOf(field(10, 0.0005, 0.02)), 10, ...tileAt(10, [102.71, 25.02]));
    expect(gaps.reduce((sum, one) => sum + areaOf(one), 0)).toBeLessThanOrEqual(100 * 64 * 4);
    const one = featuresOf(layerOf(field(1, 0.0001, 0)), 6, ...tileAt(6, at));
    expect(one.map(areaOf)).toEqual([64]);
  });

  test("a strip narrower than a pixel stays a strip", () => {
    const strip: Given["geometry"] = { type: "Polygon", coordinates: [[[102.7, 25], [102.9, 25], [102.9, 25.00001], [102.7, 25.00001], [102.7, 25]]] };
    const [found] = featuresOf(layerOf([{ geometry: strip }]), 9, ...tileAt(9, at));
    expect(found?.properties["kind"]).toBe("merged");
    const width = Math.max(...(found?.loadGeometry().flat() ?? []).map(({ x }) => x)) - Math.min(...(found?.loadGeometry().flat() ?? []).map(({ x }) => x));
    expect(width * (360 / 2 ** 21)).toBeCloseTo(0.2, 2);
  });

  test("what is there is never lost: every level of every kind shows something", () => {
    const kinds: Given["geometry"][] = [square(102.7, 25, 0.0001), { type: "LineString", coordinates: [[102.7, 25], [102.70005, 25.00005]] }, { type: "Point", coordinates: [102.7, 25] }];
    for (const geometry of kinds) for (let z = 0; z <= lastZoom; z += 1) expect(featuresOf(layerOf([{ geometry }]), z, ...tileAt(z, [102.70001, 25.00001]))).toHaveLength(1);
  });

  test("ten thousand points at one place are one, and all of them on the last level", () => {
    const crowd = layerOf(Array.from({ length: 10_000 }, () => ({ geometry: { type: "Point", coordinates: [...at] } as const })));
    expect(featuresOf(crowd, 12, ...tileAt(12, at))).toHaveLength(1);
    expect(featuresOf(crowd, lastZoom, ...tileAt(lastZoom, at))).toHaveLength(10_000);
  });

  test("lines are thinned, and no position moves by a pixel", () => {
    const wave = Array.from({ length: 5000 }, (_, i) => [102.65 + i * 0.00002, 25 + 0.002 * Math.sin(i / 40)]);
    const [x, y] = tileAt(12, at);
    const [line] = featuresOf(layerOf([{ geometry: { type: "LineString", coordinates: wave } }]), 12, x, y);
    const points = line?.loadGeometry()[0] ?? [];
    expect(points.length).toBeLessThan(1500);
    const shape = line?.toGeoJSON(x, y, 12).geometry;
    const positions = shape?.type === "LineString" ? shape.coordinates : [];
    const unit = 360 / 2 ** 24;
    for (const [lng = 0, lat = 0] of positions.slice(1, -1)) expect(Math.abs(lat - 25 - 0.002 * Math.sin((lng - 102.65) / 0.00002 / 40))).toBeLessThan(8 * unit);
  });
});

describe("hostile places", () => {
  test("poles, the antimeridian and one ring around the world are drawn or left out, and nothing hangs", () => {
    const world: Given["geometry"] = { type: "Polygon", coordinates: [[[-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]]] };
    const across: Given["geometry"] = { type: "Polygon", coordinates: [[[179, 10], [-179, 10], [-179, 11], [179, 11], [179, 10]]] };
    const layer = layerOf([{ geometry: world }, { geometry: across }, { geometry: { type: "Point", coordinates: [180, 90] } }, { geometry: { type: "Point", coordinates: [-180, -90] } }]);
    expect(featuresOf(layer, 0, 0, 0).length).toBeGreaterThan(0);
    expect(featuresOf(layer, 10, 1023, 0).length).toBeGreaterThan(0);
    expect(featuresOf(layer, 10, ...tileAt(10, at)).map(({ id }) => id)).toEqual([0]);
  });

  test("a spiral of two hundred thousand corners costs little", () => {
    const spiral = Array.from({ length: 200_000 }, (_, i) => [102.7 + 0.3 * (i / 200_000) * Math.cos(i / 5), 25 + 0.3 * (i / 200_000) * Math.sin(i / 5)]);
    const layer = layerOf([{ geometry: { type: "LineString", coordinates: spiral } }]);
    const started = performance.now();
    for (const z of [8, 12, 16]) expect(featuresOf(layer, z, ...tileAt(z, at)).length).toBe(1);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test("a tile that would be too large merges more of it instead of growing without end", () => {
    const crowd = layerOf(Array.from({ length: 4000 }, (_, i) => ({ geometry: { type: "Polygon" as const, coordinates: [Array.from({ length: 601 }, (__, k) => [102.7 + 0.05 * Math.cos((k % 600) / 95.5) * (1 + 0.2 * Math.sin(k * 9 + i)), 25 + 0.05 * Math.sin((k % 600) / 95.5)])] } })));
    const bytes = tileOf(crowd, 11, ...tileAt(11, at), null).byteLength;
    expect(bytes).toBeLessThan(8_000_000);
    expect(bytes).toBeGreaterThan(100);
  });
});
