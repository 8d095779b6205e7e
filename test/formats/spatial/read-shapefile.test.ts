import { expect, test } from "vitest";
import { featureOf, geometryOf } from "../../../src/domain/spatial/feature-columns";
import { dbfEncoding } from "../../../src/formats/spatial/shapefile/dbf-encoding";
import { groupRings, TooManyRings } from "../../../src/formats/spatial/shapefile/group-rings";
import { aDbf, aShp, gbk, joined, type Shape } from "../../support/spatial-bytes";
import { readSpatial } from "../../support/spatial-files";

const ring = (x: number, y: number, size: number, isShell: boolean): [number, number][] => {
  const corners: [number, number][] = [[x, y], [x, y + size], [x + size, y + size], [x + size, y], [x, y]];
  return isShell ? corners : corners.reverse();
};

const geometries = async (...shapes: Shape[]) => {
  const { layers } = await readSpatial({ name: "a.shp", bytes: aShp(shapes) });
  return layers.flatMap(({ columns }) => Array.from({ length: columns.count }, (_, index) => geometryOf(columns, index)));
};

test("each hole goes to the smallest shell around it, an island within a hole is a shell", async () => {
  const [outer, hole, island, pond, other] = [ring(0, 0, 100, true), ring(10, 10, 80, false), ring(20, 20, 60, true), ring(30, 30, 10, false), ring(200, 0, 10, true)];
  expect(await geometries({ type: 5, parts: [pond, outer, other, island, hole] })).toEqual([{ type: "MultiPolygon", coordinates: [[outer, hole], [other], [island, pond]] }]);
});

test("a hole that touches its shell is told by a corner off the line", async () => {
  const shell: [number, number][] = [[0, 0], [0, 10], [10, 10], [10, 0], [0, 0]];
  const inside: [number, number][] = [[0, 5], [5, 4], [5, 6], [0, 5]];
  const neighbour: [number, number][] = [[10, 0], [10, 10], [20, 10], [20, 0], [10, 0]];
  expect(await geometries({ type: 5, parts: [neighbour, shell, inside] })).toEqual([{ type: "MultiPolygon", coordinates: [[neighbour], [shell, inside]] }]);
});

test("a hole within the box of a smaller shell but not in it stays with its own", async () => {
  const lower: [number, number][] = [[0, 0], [0, 10], [10, 0], [0, 0]];
  const upper: [number, number][] = [[10, 10], [10, 1], [1, 10], [10, 10]];
  const hole = ring(2, 2, 1, false);
  expect(await geometries({ type: 5, parts: [lower, upper, hole] })).toEqual([{ type: "MultiPolygon", coordinates: [[lower, hole], [upper]] }]);
});

test("a program that turns every ring the other way is understood", async () => {
  const [outer, hole] = [ring(0, 0, 100, false), ring(10, 10, 80, true)];
  expect(await geometries({ type: 5, parts: [outer, hole] })).toEqual([{ type: "Polygon", coordinates: [outer, hole] }]);
});

test("rings made to overwhelm are answered before they take the time", () => {
  const rings = Array.from({ length: 40_000 }, (_, index) => Float64Array.from(ring(0, 0, 100 + index * 1e-6, index % 2 === 0).flat()));
  expect(() => groupRings(rings, { steps: 0 })).toThrow(TooManyRings);
});

test.each([1, 11, 21])("points of type %i", async (type) => {
  expect(await geometries({ type, points: [[34_581_000.5, 2_754_000.25]] }, { type, points: [[Number.NaN, Number.NaN]] })).toEqual([{ type: "Point", coordinates: [34_581_000.5, 2_754_000.25] }, null]);
});

test.each([8, 18, 28])("several points in one, type %i", async (type) => {
  expect(await geometries({ type, points: [[1, 2], [3, 4]] })).toEqual([{ type: "MultiPoint", coordinates: [[1, 2], [3, 4]] }]);
});

test.each([3, 13, 23])("lines of type %i", async (type) => {
  expect(await geometries({ type, parts: [[[1, 2], [3, 4]], [[5, 6], [7, 8], [9, 10]]] })).toEqual([{ type: "MultiLineString", coordinates: [[[1, 2], [3, 4]], [[5, 6], [7, 8], [9, 10]]] }]);
});

test.each([5, 15, 25])("areas of type %i", async (type) => {
  const outer = ring(0, 0, 100, true);
  expect(await geometries({ type, parts: [outer] })).toEqual([{ type: "Polygon", coordinates: [outer] }]);
});

test("an index under the name of a Shapefile is not taken for one", async () => {
  const { layers, faults } = await readSpatial({ name: "a.shp", bytes: joined([aShp([]).slice(0, 100), Uint8Array.of(0, 0, 0, 50, 0, 0, 0, 10)]) });
  expect(layers).toEqual([]);
  expect(faults.map(({ code }) => code)).toEqual(["shapefile-wrong-magic"]);
});

test("each type of a column as what it is", async () => {
  const dbf = aDbf(
    [
      { name: "TEXT", type: "C", length: 8 },
      { name: "TEXT", type: "C", length: 8 },
      { name: "N", type: "N", length: 10, decimals: 3 },
      { name: "LONG", type: "N", length: 20 },
      { name: "F", type: "F", length: 14 },
      { name: "D", type: "D", length: 8 },
      { name: "D0", type: "D", length: 8 },
      { name: "L", type: "L", length: 1 },
      { name: "I", type: "I", length: 4 },
      { name: "O", type: "O", length: 8 },
      { name: "M", type: "M", length: 10 },
    ],
    [["a b  ", " c", "  -12.500", "53011400100100000012", "1.5e+3", "20190830", "00000000", "T", Uint8Array.of(254, 255, 255, 255), new Uint8Array(Float64Array.of(0.25).buffer), "0000000001"]],
  );
  const { layers } = await readSpatial({ name: "a.shp", bytes: aShp([{ type: 1, points: [[1, 2]] }]) }, { name: "a.dbf", bytes: dbf });
  expect(layers[0] && featureOf(layers[0].columns, 0).properties).toEqual({ TEXT: "a b", TEXT_2: "c", N: -12.5, LONG: "53011400100100000012", F: 1500, D: "2019-08-30", L: true, I: -2, O: 0.25 });
});

const chinese = [joined([gbk.昆明, gbk.片区])];
const chineseUtf8 = [new TextEncoder().encode("昆明片区")];

test.each([
  ["UTF-8", 0, chineseUtf8, "UTF-8 (.cpg)", false],
  [" utf8\r\n", 0, chineseUtf8, "UTF-8 (.cpg)", false],
  ["GBK", 0, chinese, "GB18030 (.cpg)", false],
  ["936", 0x57, chinese, "GB18030 (.cpg)", false],
  ["ANSI 936", 0, chinese, "GB18030 (.cpg)", false],
  ["CP936", 0, chinese, "GB18030 (.cpg)", false],
  ["GB18030", 0, chinese, "GB18030 (.cpg)", false],
  ["LDID/77", 0, chinese, "GB18030 (.cpg)", false],
  ["UTF-8", 0x4d, chinese, "GB18030 (LDID 0x4D)", false],
  [null, 0x4d, chinese, "GB18030 (LDID 0x4D)", false],
  [null, 0x4d, chineseUtf8, "GB18030 (LDID 0x4D)", false],
  [null, 0x57, chinese, "GB18030", true],
  [null, 0x03, chinese, "GB18030", true],
  [null, 0, chineseUtf8, "UTF-8", true],
  ["nonsense", 0, chinese, "GB18030", true],
  [null, 0, [Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0xff)], "WINDOWS-1252", true],
])("the texts of a table with .cpg %j and language driver %i", (cpg, driver, samples, label, isGuessed) => {
  expect(dbfEncoding(cpg, driver, samples)).toMatchObject({ label, isGuessed });
});

test("a table of plain letters asks nothing", () => {
  expect(dbfEncoding(null, 0, [])).toBeNull();
});
