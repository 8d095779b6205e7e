import * as turf from "@turf/turf";
import { expect, test } from "vitest";
import { checkGeometry } from "../../../src/analysis/geometry-check/check-geometry";
import { Findings } from "../../../src/analysis/geometry-check/findings";
import { checkOverlaps, leastOverlapM2, overlapBudget } from "../../../src/analysis/geometry-check/overlaps";
import { repairGeometry } from "../../../src/analysis/geometry-check/repair-geometry";
import { tangleOf } from "../../../src/analysis/geometry-check/tangled";
import { geodesicAreaM2 } from "../../../src/analysis/geodesic-area";
import { BeyondBudget, Work } from "../../../src/analysis/overlay/work";
import { addGeometry, ColumnsBuilder } from "../../../src/domain/spatial/columns-builder";
import type { FeatureColumns } from "../../../src/domain/spatial/feature-columns";
import { aBlob, aBox, aLayerOf, aPolygon, aRing, at } from "../../support/areas";
import { seeded } from "../../support/random";

test("what the budget does not allow is given up and said", () => {
  const columns = aLayerOf([aBox(0, 0, 100, 100), aBox(50, 0, 150, 100), aBox(50, 50, 150, 150)]);
  for (const budget of [{ compared: 5, clipped: 1e6 }, { compared: 1e6, clipped: 5 }]) {
    const findings = new Findings();
    checkOverlaps(columns, findings, budget);
    expect(findings.skipped).toEqual(["overlap"]);
  }
  expect(tangleOf(columns, 0, { left: 2, work: new Work(1e6) })).toBe("given-up");
  const two = aLayerOf([{ type: "MultiPolygon", coordinates: [aBox(0, 0, 1, 1).coordinates, aBox(5, 0, 6, 1).coordinates] }]);
  expect(() => tangleOf(two, 0, { left: 1e6, work: new Work(5) })).toThrow(BeyondBudget);
  expect(checkGeometry(two, { parent: null, work: new Work(5) }).skipped).toContain("self-crossing");
});

test("random areas: the overlaps are those another library finds in every pair", () => {
  const random = seeded(21);
  const areas = Array.from({ length: 60 }, () => aPolygon(aBlob(random, [700 * random(), 700 * random()], 20 + 120 * random(), 4 + Math.floor(25 * random()))));
  let [count, areaM2] = [0, 0];
  for (const [a, one] of areas.entries()) {
    for (const other of areas.slice(a + 1)) {
      const both = geodesicAreaM2(turf.intersect(turf.featureCollection([turf.feature(one), turf.feature(other)]))?.geometry ?? null);
      if (both < leastOverlapM2) continue;
      count += 1;
      areaM2 += both;
    }
  }
  const findings = new Findings();
  checkOverlaps(aLayerOf(areas), findings, overlapBudget());
  expect(count).toBeGreaterThan(50);
  expect(findings.found[0]?.count).toBe(count);
  expect(findings.found[0]?.areaM2 ?? 0).toBeCloseTo(areaM2, 0);
});

/** Parcels in rows and columns whose common outlines wind, corner for corner the same in both. */
function aTessellation(side: number, bends: number): FeatureColumns {
  const builder = new ColumnsBuilder("parcels");
  const along = (i: number, j: number, k: number, isRow: boolean): [number, number] => {
    const away = k === 0 ? 0 : 6 * Math.sin(i * 79 + j * 104 + k * 31 + (isRow ? 0 : 13));
    const [lng = 0, lat = 0] = isRow ? at(100 * (i + k / bends), 100 * j + away) : at(100 * i + away, 100 * (j + k / bends));
    return [lng, lat];
  };
  for (let i = 0; i < side; i += 1) {
    for (let j = 0; j < side; j += 1) {
      const steps = Array.from({ length: bends }, (_, k) => k);
      const back = [...steps].reverse();
      const ring = [...steps.map((k) => along(i, j, k, true)), ...steps.map((k) => along(i + 1, j, k, false)), along(i + 1, j + 1, 0, true), ...back.slice(0, -1).map((k) => along(i, j + 1, k, true)), along(i, j + 1, 0, true), ...back.map((k) => along(i, j, k, false))];
      builder.begin("polygon");
      addGeometry(builder, aPolygon(ring));
    }
  }
  return builder.finish();
}

test("ten thousand winding parcels without a fault are looked through without clipping one", () => {
  const columns = aTessellation(100, 7);
  expect(columns.count).toBe(10_000);
  expect(checkGeometry(columns, { parent: null })).toEqual({ features: 10_000, positions: columns.coordinates.length / 2, findings: [], skipped: [] });
  const budget = overlapBudget();
  const clipped = budget.clipped;
  checkOverlaps(columns, new Findings(), budget);
  expect(budget.clipped).toBe(clipped);
  // A tenth of what a layer of a hundred thousand may take.
  expect(budget.compared).toBeGreaterThan(overlapBudget().compared * 0.9);
});

test("tangles are left as they are and named where they cost too much, and what is simple is mended beside them", () => {
  const random = seeded(4);
  const tangle = (corners: number, at0: number) => aPolygon(aRing(...Array.from({ length: corners }, (): [number, number] => [at0 + 900 * random(), 900 * random()])));
  const tie = aPolygon(aRing([-500, 0], [-100, 400], [-100, 0], [-500, 400]));
  const columns = aLayerOf([tie, tangle(3000, 0)]);
  const { done, skipped, columns: mended } = repairGeometry(columns, ["self-crossing"]);
  expect([done[0]?.count, skipped]).toEqual([1, ["self-crossing"]]);
  expect(checkGeometry(mended, { parent: null }).findings.find(({ code }) => code === "self-crossing")?.features).toEqual([2]);
  let now = 0;
  const late = new Work(1e9, 1, () => (now += 1));
  expect(repairGeometry(aLayerOf([tie, tie, tie]), ["self-crossing"], late)).toMatchObject({ skipped: ["self-crossing"] });
  now = 0;
  const many = aLayerOf(Array.from({ length: 40 }, (_, i) => tangle(60, 20 * i)));
  expect(checkGeometry(many, { parent: null, work: new Work(1e5) }).skipped).toContain("overlap");
});

test("a sound comb of many teeth is looked through without clipping it", () => {
  const teeth = Array.from({ length: 40_000 }, (_, i): [number, number] => [0.02 * i, i % 2 === 0 ? 0 : 5000]);
  const work = new Work(1000);
  const report = checkGeometry(aLayerOf([aPolygon(aRing(...teeth, [800, -10], [0, -10]))]), { parent: null, work });
  expect([report.findings.map(({ code }) => code), report.skipped]).toEqual([["winding", "sliver"], []]);
});

test("what lies across the antimeridian is named, and nothing else is said of it", () => {
  const across = aPolygon([[179.9, 20], [-179.9, 20], [-179.9, 30], [179.9, 30], [179.9, 20]]);
  expect(checkGeometry(aLayerOf([across, aBox(0, 0, 100, 100)]), { parent: null }).findings.map(({ code }) => code).filter((code) => code !== "winding")).toEqual(["antimeridian"]);
});
