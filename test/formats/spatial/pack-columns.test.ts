import type { Feature, Geometry } from "geojson";
import { describe, expect, test, vi } from "vitest";
import { addGeometry, ColumnsBuilder, kindOfGeometry } from "../../../src/domain/spatial/columns-builder";
import { featureOf, type FeatureColumns } from "../../../src/domain/spatial/feature-columns";
import { LayerData } from "../../../src/domain/spatial/imported-records";
import { layerDataOf, layerKeyOf } from "../../../src/formats/spatial/layer-data";
import { packColumns } from "../../../src/formats/spatial/pack-columns";
import { unpackColumns } from "../../../src/formats/spatial/unpack-columns";
import { sha256Hex } from "../../../src/formats/checksum";

const square = (x: number, y: number, size: number): number[][] => [[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]];

const features: readonly Feature<Geometry | null>[] = [
  { type: "Feature", geometry: { type: "Polygon", coordinates: [square(102.7, 24.9, 0.1), square(102.72, 24.92, 0.02)] }, properties: { 地类: "工业用地", 面积: 12.5, 标签: ["a", 1, null] } },
  { type: "Feature", geometry: { type: "MultiPolygon", coordinates: [[square(102.1, 24.1, 0.1)], [square(102.5, 24.5, 0.1)]] }, properties: { 地类: "耕地 🌾", 面积: -0.125 } },
  { type: "Feature", geometry: null, properties: { 地类: "工业用地" } },
  { type: "Feature", geometry: { type: "LineString", coordinates: [[-180, -90], [180, 90]] }, properties: { 面积: 0 } },
  { type: "Feature", geometry: { type: "MultiPoint", coordinates: [[102, 25], [103, 26]] }, properties: { 标签: { 甲: true }, "": "\uFEFF空名" } },
];

function columnsOf(list: readonly Feature<Geometry | null>[]): FeatureColumns {
  const builder = new ColumnsBuilder("试验.geojson");
  for (const { geometry, properties } of list) {
    builder.begin(geometry ? kindOfGeometry(geometry) : "none");
    if (geometry && geometry.type !== "GeometryCollection") addGeometry(builder, geometry);
    for (const [name, value] of Object.entries(properties ?? {})) builder.set(name, value);
  }
  return builder.finish();
}

const columns = columnsOf(features);
const packed = packColumns(columns);

function unpacked(bytes: Uint8Array<ArrayBuffer>): FeatureColumns {
  const result = unpackColumns(bytes);
  if (!result.ok) throw new Error(result.at);
  return result.value;
}

describe("packing", () => {
  test("loses nothing, empty layers included", () => {
    expect(unpacked(packed)).toEqual(columns);
    expect(Array.from({ length: 5 }, (_, index) => featureOf(unpacked(packed), index))[0]).toMatchObject(features[0] ?? {});
    const empty = columnsOf([]);
    expect(unpacked(packColumns(empty))).toEqual(empty);
  });

  test("copies nothing where the bytes are aligned, and copies where they are not", () => {
    expect(unpacked(packed).coordinates.buffer).toBe(packed.buffer);
    const shifted = new Uint8Array(packed.length + 3);
    shifted.set(packed, 3);
    expect(unpacked(shifted.subarray(3))).toEqual(columns);
  });

  test("the same columns have the same bytes and the same key, with and without the browser's own SHA-256", async () => {
    expect(packColumns(unpacked(packed))).toEqual(packed);
    const key = await layerKeyOf(packed);
    expect(key).toBe(sha256Hex(packed));
    vi.stubGlobal("crypto", {});
    expect(await layerKeyOf(packed)).toBe(key);
    vi.unstubAllGlobals();
  });

  test("the record of the data is one that the project takes", async () => {
    const data = await layerDataOf(columns, packed);
    expect(LayerData.parse(data)).toEqual({
      key: sha256Hex(packed),
      bytes: packed.length,
      features: 5,
      positions: 24,
      kinds: ["none", "point", "line", "polygon"],
      bounds: [-180, -90, 180, 90],
      fields: [
        { name: "地类", type: "text" },
        { name: "面积", type: "number" },
        { name: "标签", type: "json" },
        { name: "", type: "text" },
      ],
    });
  });
});

describe("bytes from anywhere", () => {
  const word = (index: number, value: number) => (bytes: Uint8Array<ArrayBuffer>) => new DataView(bytes.buffer).setUint32(4 * index, value, true);
  const float = (at: number, value: number) => (bytes: Uint8Array<ArrayBuffer>) => new DataView(bytes.buffer).setFloat64(at, value, true);
  const positions = 24;
  const partStarts = 32 + 16 * positions;
  const parts = 1 + 2 + 0 + 1 + 2;
  const rings = parts + 1;
  const aligned = (bytes: number) => Math.ceil(bytes / 8) * 8;
  const ringStarts = partStarts + aligned(4 * 6);
  const positionStarts = ringStarts + aligned(4 * (parts + 1));
  const kinds = positionStarts + aligned(4 * (rings + 1));
  const field = kinds + 8;
  const codes = field + 16 + aligned("地类".length * 3);
  const ends = codes + aligned(4 * 5);

  test.each<[string, string, (bytes: Uint8Array<ArrayBuffer>) => void]>([
    ["other magic", "head", word(0, 7)],
    ["a later version", "head", word(1, 2)],
    ["more features than allowed", "size", word(2, 4_000_000_000)],
    ["more positions than allowed", "size", word(5, 4_000_000_000)],
    ["more parts than there are bytes for", "parts", word(3, 4_000_000_000)],
    ["more fields than allowed", "size", word(6, 100_000)],
    ["one field too many", "fields", word(6, 5)],
    ["one field too few", "size", word(6, 3)],
    ["longitude 181", "coordinates", float(32, 181)],
    ["latitude -90.1", "coordinates", float(40, -90.1)],
    ["NaN as a longitude", "coordinates", float(32, Number.NaN)],
    ["parts that begin later", "parts", word(partStarts / 4, 1)],
    ["parts that go back", "parts", word(partStarts / 4 + 1, 4)],
    ["rings that go back", "rings", word(ringStarts / 4 + 1, 9)],
    ["positions beyond the last", "positions", word(positionStarts / 4 + rings, 25)],
    ["an unknown kind of geometry", "kinds", (bytes) => bytes.set([4], kinds)],
    ["an unknown type of field", "fields", word(field / 4, 3)],
    ["a code without a word", "codes", word(codes / 4, 3)],
    ["words that end before they begin", "words", word(ends / 4, 1000)],
    ["a word that is no UTF-8", "words", (bytes) => bytes.set([0xff], ends + 8)],
    ["more words than there are bytes for", "words", word(field / 4 + 2, 4_000_000_000)],
  ])("%s: the %s are wrong", (_, at, spoil) => {
    const spoilt = packed.slice();
    spoil(spoilt);
    expect(unpackColumns(spoilt)).toEqual({ ok: false, at });
  });

  test("infinite numbers and words that are no JSON", () => {
    const numbers = columns.fields.map((one) => (one.type === "number" ? { ...one, values: Float64Array.of(1, Infinity, 3, 4, 5) } : one));
    expect(unpackColumns(packColumns({ ...columns, fields: numbers }))).toEqual({ ok: false, at: "numbers" });
    const words = columns.fields.map((one) => (one.type === "json" ? { ...one, words: ["{", "1"] } : one));
    expect(unpackColumns(packColumns({ ...columns, fields: words }))).toEqual({ ok: false, at: "words" });
  });

  test("two fields of one name", () => {
    expect(unpackColumns(packColumns({ ...columns, fields: columns.fields.map((one) => ({ ...one, name: "x" })) }))).toEqual({ ok: false, at: "fields" });
  });

  test("cut anywhere, or with something behind it", () => {
    for (let length = 0; length < packed.length; length += 1) expect(unpackColumns(packed.slice(0, length)).ok).toBe(false);
    const longer = new Uint8Array(packed.length + 8);
    longer.set(packed);
    expect(unpackColumns(longer)).toEqual({ ok: false, at: "size" });
  });

  test("any byte spoilt: refused, or columns that can be read to the end", () => {
    const readable = Array.from(packed, (_, at) => {
      const spoilt = packed.slice();
      spoilt[at] = (spoilt[at] ?? 0) ^ 0xa5;
      const result = unpackColumns(spoilt);
      return result.ok ? Array.from({ length: result.value.count }, (__, index) => featureOf(result.value, index)).length : 0;
    });
    expect(new Set(readable)).toEqual(new Set([0, 5]));
  });
});
