import type { MultiPolygon, Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { checkGeometry } from "../../../src/analysis/geometry-check/check-geometry";
import { repairGeometry } from "../../../src/analysis/geometry-check/repair-geometry";
import { geodesicAreaM2 } from "../../../src/analysis/geodesic-area";
import { addGeometry, ColumnsBuilder } from "../../../src/domain/spatial/columns-builder";
import { geometryOf, propertiesOf, type FeatureColumns } from "../../../src/domain/spatial/feature-columns";
import { repairableFaults, type GeometryFaultCode, type GeometryReport } from "../../../src/domain/spatial/geometry-report";
import { aBlob, aBox, aBoxRing, aLayerOf, aPolygon, aRing, at } from "../../support/areas";
import { seeded } from "../../support/random";

const check = (columns: FeatureColumns, parent: Polygon | null = null) => checkGeometry(columns, { parent });
const found = ({ findings }: GeometryReport, code: GeometryFaultCode) => findings.find((finding) => finding.code === code);
const codes = ({ findings }: GeometryReport) => findings.map(({ code }) => code);
const areaM2 = (columns: FeatureColumns, index = 0) => geodesicAreaM2(geometryOf(columns, index));
const square = aBox(0, 0, 100, 100);
const squareM2 = geodesicAreaM2(square);

test("sound parcels that share outlines and corners have no fault, and repairing all leaves every number as it is", () => {
  const parcels = Array.from({ length: 25 }, (_, i) => aBox(100 * (i % 5), 100 * Math.floor(i / 5), 100 * (i % 5) + 100, 100 * Math.floor(i / 5) + 100));
  const holed = aPolygon(aBoxRing(1000, 0, 1100, 100), [...aBoxRing(1010, 10, 1020, 20)].reverse());
  const parts: MultiPolygon = { type: "MultiPolygon", coordinates: [aBox(2000, 0, 2100, 100).coordinates, aBox(2100, 100, 2200, 200).coordinates] };
  const columns = aLayerOf([...parcels, holed, parts]);
  expect(check(columns)).toEqual({ features: 27, positions: columns.coordinates.length / 2, findings: [], skipped: [] });
  const repaired = repairGeometry(columns, repairableFaults);
  expect(repaired.done).toEqual([]);
  expect(repaired.columns).toEqual(columns);
});

describe("each fault is found, and mended only when asked", () => {
  /** Name, geometry, what is found with its count, and the area afterwards as a share of a square of 100 m. */
  const faults: [GeometryFaultCode, Polygon | MultiPolygon, number, number][] = [
    ["ring-open", aPolygon(aBoxRing(0, 0, 100, 100).slice(0, -1)), 1, 1],
    ["ring-too-short", { type: "MultiPolygon", coordinates: [square.coordinates, [aRing([200, 0], [300, 0])], [aRing([200, 10], [250, 10], [300, 10])]] }, 2, 1],
    ["duplicate-positions", aPolygon(aRing([0, 0], [100, 0], [100, 0], [100, 0], [100, 100], [0, 100])), 2, 1],
    ["self-crossing", aPolygon(aRing([0, 0], [100, 100], [100, 0], [0, 100])), 1, 0.5],
    ["self-crossing", aPolygon(aBoxRing(0, 0, 100, 100), [...aBoxRing(50, 40, 150, 60)].reverse()), 1, 0.9],
    ["self-crossing", aPolygon(aBoxRing(0, 0, 100, 100), [...aBoxRing(200, 40, 250, 60)].reverse()), 1, 1],
    ["self-crossing", { type: "MultiPolygon", coordinates: [square.coordinates, aBox(20, 20, 40, 40).coordinates] }, 1, 1],
    ["self-crossing", aPolygon(aRing([0, 0], [50, 50], [100, 100], [100, 0], [50, 50], [0, 100])), 1, 0.5],
    ["self-crossing", aPolygon(aRing([0, 0], [100, 0], [150, 0], [100, 0], [100, 100], [0, 100])), 1, 1],
    ["winding", aPolygon([...aBoxRing(0, 0, 100, 100)].reverse()), 1, 1],
    ["sliver", { type: "MultiPolygon", coordinates: [square.coordinates, aBox(200, 0, 200.2, 300).coordinates] }, 1, 1],
    ["zero-coordinates", aPolygon([...aRing([0, 0], [100, 0]).slice(0, 2), [0, 0], ...aRing([100, 100], [0, 100]).slice(0, 2), at(0, 0)]), 1, 1],
  ];

  test.each(faults)("%s (%#)", (code, area, count, share) => {
    const columns = aLayerOf([area, aBox(5000, 5000, 5100, 5100)], [{ DKBH: "1", MJ: 12.5 }, { DKBH: "2" }]);
    expect(found(check(columns), code)).toMatchObject({ count, features: [1] });
    // Splitting what crosses leaves out what encloses nothing, and the other way round.
    const others = repairableFaults.filter((one) => one !== code && one !== (code === "ring-too-short" ? "self-crossing" : "ring-too-short"));
    expect(found(check(repairGeometry(columns, others).columns), code)?.count).toBe(count);
    const { columns: mended, done, kept } = repairGeometry(columns, repairableFaults);
    expect(done.find((one) => one.code === code)?.count).toBe(count);
    expect(codes(check(mended))).toEqual([]);
    expect(areaM2(mended) / squareM2).toBeCloseTo(share, 4);
    expect([...kept]).toEqual([0, 1]);
    expect([0, 1].map((index) => propertiesOf(mended, index))).toEqual([0, 1].map((index) => propertiesOf(columns, index)));
    expect(repairGeometry(mended, repairableFaults).done).toEqual([]);
  });

  test("what a repair changes of the ground is told", () => {
    // Lobes of 60 × 60 / 2 … the ring sums up to their difference, mended to their sum.
    const tie = aLayerOf([aPolygon(aRing([0, 0], [100, 100], [100, 40], [0, 60]))]);
    const { columns, done } = repairGeometry(tie, ["self-crossing"]);
    expect(done).toHaveLength(1);
    expect(done[0]?.areaM2).toBeCloseTo(areaM2(columns) - areaM2(tie), 6);
    const strip = aLayerOf([aBox(0, 0, 0.2, 300)]);
    expect(repairGeometry(strip, ["sliver"]).done[0]?.areaM2).toBeCloseTo(areaM2(strip), 6);
  });

  test("empty geometry is taken out with its row, and the rest keeps its own", () => {
    const columns = aLayerOf([null, square, { type: "MultiPolygon", coordinates: [] }], [{ NAME: "a" }, { NAME: "b", MJ: 3 }, { NAME: "c" }]);
    expect(found(check(columns), "empty-geometry")).toMatchObject({ count: 2, features: [1, 3] });
    const { columns: left, done, kept } = repairGeometry(columns, ["empty-geometry"]);
    expect(done).toEqual([{ code: "empty-geometry", count: 2, areaM2: 0 }]);
    expect([...kept]).toEqual([1]);
    expect(propertiesOf(left, 0)).toEqual({ NAME: "b", MJ: 3 });
  });

  test("a point at 0/0 loses its place, not its row", () => {
    const builder = new ColumnsBuilder("points");
    builder.begin("point");
    addGeometry(builder, { type: "Point", coordinates: [0, 0] });
    builder.set("NAME", "somewhere");
    const columns = builder.finish();
    const { columns: left } = repairGeometry(columns, ["zero-coordinates"]);
    expect(geometryOf(left, 0)).toBeNull();
    expect(propertiesOf(left, 0)).toEqual({ NAME: "somewhere" });
  });
});

describe("overlaps", () => {
  test("of each pair, with their ground; neighbours have none", () => {
    const columns = aLayerOf([aBox(0, 0, 100, 100), aBox(100, 0, 200, 100), aBox(190, 0, 290, 100), aBox(150, 20, 160, 30)]);
    const overlap = found(check(columns), "overlap");
    expect(overlap?.count).toBe(2);
    expect((overlap?.areaM2 ?? 0) / squareM2).toBeCloseTo(0.1 + 0.01, 3);
  });

  test("a parcel that is there twice, the second time begun at another corner", () => {
    const ring = aRing([0, 0], [103, 7], [120, 111], [-9, 90]);
    const turned = [...ring.slice(2, -1), ...ring.slice(0, 3)];
    expect(found(check(aLayerOf([aPolygon(ring), aPolygon(turned)])), "overlap")).toMatchObject({ count: 1 });
  });

  test("a parcel in the hole of another overlaps nothing", () => {
    const columns = aLayerOf([aPolygon(aBoxRing(0, 0, 100, 100), [...aBoxRing(40, 40, 60, 60)].reverse()), aBox(40, 40, 60, 60)]);
    expect(codes(check(columns))).toEqual([]);
  });

  test("less than a square metre is rounding", () => {
    expect(codes(check(aLayerOf([aBox(0, 0, 100, 100), aBox(99.995, 0, 200, 100)])))).toEqual([]);
  });
});

test("parts outside a parent, with how much of them", () => {
  const parent = aPolygon(aBoxRing(0, 0, 1000, 1000), [...aBoxRing(500, 500, 600, 600)].reverse());
  const columns = aLayerOf([aBox(10, 10, 110, 110), aBox(950, 0, 1050, 100), aBox(3000, 0, 3100, 100), aBox(550, 550, 650, 600)]);
  const outside = found(check(columns, parent), "outside-parent");
  expect(outside).toMatchObject({ count: 3, features: [2, 3, 4] });
  expect((outside?.areaM2 ?? 0) / squareM2).toBeCloseTo(0.5 + 1 + 0.25, 3);
  expect(found(check(columns), "outside-parent")).toBeUndefined();
});

test("an outline across the antimeridian is told, and stays", () => {
  const columns = aLayerOf([{ type: "Polygon", coordinates: [[[179, 20], [-179, 20], [-179, 21], [179, 21], [179, 20]]] }]);
  expect(found(check(columns), "antimeridian")).toMatchObject({ count: 1 });
});

test("random tangles: mended they pass the check, and mending again does nothing", () => {
  const random = seeded(77);
  for (let round = 0; round < 150; round += 1) {
    const wild = aRing(...Array.from({ length: 4 + Math.floor(12 * random()) }, (): [number, number] => [Math.round(300 * random()), Math.round(300 * random())]));
    const hole = aRing(...Array.from({ length: 4 }, (): [number, number] => [300 * random(), 300 * random()]));
    const columns = aLayerOf([round % 2 === 0 ? aPolygon(wild) : aPolygon(wild, hole)]);
    const { columns: mended } = repairGeometry(columns, repairableFaults);
    expect(check(mended).findings).toEqual([]);
    expect(repairGeometry(mended, repairableFaults)).toMatchObject({ done: [], columns: mended });
  }
});

test("random sound areas keep their area and their numbers", () => {
  const random = seeded(3);
  for (let round = 0; round < 60; round += 1) {
    const columns = aLayerOf([aPolygon(aBlob(random, [0, 0], 50 + 5000 * random(), 5 + Math.floor(2500 * random() ** 3)))]);
    expect(codes(check(columns))).toEqual([]);
    expect(repairGeometry(columns, repairableFaults).columns.coordinates).toEqual(columns.coordinates);
  }
});
