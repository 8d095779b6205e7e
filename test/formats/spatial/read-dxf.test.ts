import { describe, expect, test } from "vitest";
import { geometryOf, propertiesOf } from "../../../src/domain/spatial/feature-columns";
import type { RawLayer } from "../../../src/domain/spatial/spatial-file";
import { arc, bulged, spline } from "../../../src/formats/spatial/dxf/curves";
import { boxOf, readBytes, spatialFixture } from "../../support/spatial-reading";

const tolerance = 0.005;
const layersOf = async (name: string): Promise<RawLayer[]> => (await readBytes(name, spatialFixture(`bad/${name}`))).layers;

/** How far the chords of a ring stray from a circle, at their corners and their middles. */
function strays(ring: readonly number[], x: number, y: number, radius: number): { corners: number; middles: number } {
  const off = (px: number, py: number): number => Math.abs(Math.hypot(px - x, py - y) - radius);
  let [corners, middles] = [0, 0];
  for (let at = 0; at + 3 < ring.length; at += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = ring.slice(at, at + 4);
    corners = Math.max(corners, off(ax, ay));
    middles = Math.max(middles, off((ax + bx) / 2, (ay + by) / 2));
  }
  return { corners, middles };
}

describe("arcs become chords that stray at most 5 mm", () => {
  test.each([0.2, 1, 25, 800, 9000])("of a radius of %d m", (radius) => {
    const found = strays(arc(580_000, 2_755_000, radius, 0.3, 4, tolerance), 580_000, 2_755_000, radius);
    expect(found.corners).toBeLessThan(1e-8);
    expect(found.middles).toBeLessThanOrEqual(tolerance + 1e-9);
  });

  test("a bulge of 1 is half a circle to the right of the way, one of −1 to the left", () => {
    const below = bulged([0, 0, 100, 0], [1, 0], false, tolerance);
    expect(strays(below, 50, 0, 50)).toEqual({ corners: expect.closeTo(0, 6), middles: expect.closeTo(0.0025, 2) });
    expect(Math.min(...below.filter((_, at) => at % 2 === 1))).toBeCloseTo(-50, 2);
    expect(Math.max(...bulged([0, 0, 100, 0], [-1, 0], false, tolerance).filter((_, at) => at % 2 === 1))).toBeCloseTo(50, 2);
    expect(below.slice(-2)).toEqual([100, 0]);
  });

  test("a bulge of tan 22.5° is a quarter turn to the left around the centre", () => {
    const quarter = bulged([100, 0, 0, 100], [Math.tan(Math.PI / 8), 0], false, tolerance);
    expect(strays(quarter, 0, 0, 100).corners).toBeLessThan(1e-9);
    expect(quarter.length).toBeGreaterThan(20);
    expect(strays(bulged([0, 100, 100, 0], [-Math.tan(Math.PI / 8), 0], false, tolerance), 0, 0, 100).corners).toBeLessThan(1e-9);
  });

  test("a rational spline of three points is the quarter of a circle", () => {
    const quarter = spline({ degree: 2, knots: [0, 0, 0, 1, 1, 1], points: [100, 0, 100, 100, 0, 100], weights: [1, Math.SQRT1_2, 1] }, tolerance);
    expect(strays(quarter ?? [], 0, 0, 100).corners).toBeLessThan(1e-9);
    expect(strays(quarter ?? [], 0, 0, 100).middles).toBeLessThanOrEqual(tolerance);
    expect(spline({ degree: 3, knots: [0, 1], points: [0, 0, 1, 1], weights: [] }, tolerance)).toBeNull();
  });
});

test("closed bulges enclose a circle's area", async () => {
  const [layer] = await layersOf("dxf.bulges.dxf");
  const [ring] = (geometryOf((layer as RawLayer).columns, 0) as { coordinates: number[][][] }).coordinates;
  const area = (ring ?? []).reduce((sum, [x = 0, y = 0], at) => {
    const [nx = 0, ny = 0] = ring?.[at + 1] ?? [x, y];
    return sum + ((x - 580_000) * (ny - 2_755_000) - (nx - 580_000) * (y - 2_755_000)) / 2;
  }, 0);
  expect(Math.abs(area)).toBeGreaterThan(Math.PI * 2500 - 1.1);
  expect(Math.abs(area)).toBeLessThan(Math.PI * 2500);
});

test("a block stands scaled, turned and repeated, on the layer of its reference", async () => {
  const posts = (await layersOf("dxf.splines-and-blocks.dxf")).find(({ name }) => name === "界桩") as RawLayer;
  // Base 0, 0; a line from there one to the right, twice as large, turned by 90°: two upwards. Three columns 50 apart run upwards, two rows 40 apart to the left.
  const lines = Array.from({ length: posts.columns.count }, (_, index) => index).filter((index) => propertiesOf(posts.columns, index)["entity"] === "LINE").map((index) => (geometryOf(posts.columns, index) as { coordinates: number[][] }).coordinates.map((xy) => xy.map((value) => Math.round(value * 1e6) / 1e6)));
  expect(lines).toEqual([
    [[580010, 2755020], [580010, 2755022]],
    [[580010, 2755070], [580010, 2755072]],
    [[580010, 2755120], [580010, 2755122]],
    [[579970, 2755020], [579970, 2755022]],
    [[579970, 2755070], [579970, 2755072]],
    [[579970, 2755120], [579970, 2755122]],
  ]);
});

test("an extrusion downwards mirrors, ends within 1 mm close, in degrees they do not at ten metres", async () => {
  expect(boxOf({ layers: await layersOf("dxf.mirrored.dxf"), faults: [] })).toEqual([580000, 2755000, 580100, 2755100]);
  const [joined] = await layersOf("dxf.ends-almost-meet.dxf");
  expect([0, 1].map((index) => geometryOf((joined as RawLayer).columns, index)?.type)).toEqual(["Polygon", "LineString"]);
  const [degrees] = await layersOf("dxf.in-degrees.dxf");
  expect(geometryOf((degrees as RawLayer).columns, 0)?.type).toBe("LineString");
});

test("texts are plain words, in whatever way they were escaped", async () => {
  const [layer] = await layersOf("dxf.unicode-escapes.dxf");
  expect(layer?.name).toBe("规划");
  expect(propertiesOf((layer as RawLayer).columns, 1)).toMatchObject({ entity: "MTEXT", handle: "A2", text: "地块\n一 5°" });
});

test("a hatch of edges with an arc has its islands cut out", async () => {
  const group = (...pairs: readonly (readonly [number, string | number])[]): string => pairs.map(([code, value]) => `${code}\n${value}\n`).join("");
  const hatch = group([0, "SECTION"], [2, "ENTITIES"], [0, "HATCH"], [8, "绿地"], [10, 0], [20, 0], [30, 0], [2, "SOLID"], [70, 1], [71, 0], [91, 2], [92, 1], [93, 2], [72, 1], [10, -100], [20, 0], [11, 100], [21, 0], [72, 2], [10, 0], [20, 0], [40, 100], [50, 0], [51, 180], [73, 1], [97, 0], [92, 2], [72, 0], [73, 1], [93, 4], [10, -10], [20, 20], [10, 10], [20, 20], [10, 10], [20, 40], [10, -10], [20, 40], [97, 0], [75, 0], [76, 1], [0, "ENDSEC"], [0, "EOF"]);
  const { layers } = await readBytes("a.dxf", new TextEncoder().encode(hatch));
  const { coordinates } = geometryOf((layers[0] as RawLayer).columns, 0) as { coordinates: number[][][] };
  expect(coordinates).toHaveLength(2);
  expect(coordinates[1]).toEqual([[-10, 20], [10, 20], [10, 40], [-10, 40], [-10, 20]]);
  expect(Math.max(...(coordinates[0] ?? []).map(([, y = 0]) => y))).toBeCloseTo(100, 2);
});
