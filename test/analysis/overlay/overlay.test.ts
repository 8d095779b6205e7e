import * as turf from "@turf/turf";
import type { Polygon, Position } from "geojson";
import geodesic from "geographiclib-geodesic";
import { describe, expect, test } from "vitest";
import { geodesicAreaM2 } from "../../../src/analysis/geodesic-area";
import { intersectAreas, subtractAreas, uniteAreas, type Areal } from "../../../src/analysis/overlay/overlay";
import { aBlob, aBox, aBoxRing, aPolygon, aRing } from "../../support/areas";
import { seeded } from "../../support/random";

const areaOf = (area: Areal | null): number => geodesicAreaM2(area);
const box = aBox(0, 0, 1000, 1000);

describe("worked by hand", () => {
  test("two squares share a quarter, and joined they are seven quarters", () => {
    const other = aBox(500, 500, 1500, 1500);
    const whole = areaOf(box);
    expect(intersectAreas([box], [other]).areaM2 / whole).toBeCloseTo(0.25, 4);
    expect(uniteAreas([box, other]).areaM2 / whole).toBeCloseTo(1.75, 3);
    expect(subtractAreas([box], [other]).areaM2 / whole).toBeCloseTo(0.75, 4);
  });

  test("ground that several features cover counts once", () => {
    expect(intersectAreas([box], [box, box, aBox(-10, -10, 1010, 1010)]).areaM2).toBeCloseTo(areaOf(box), 0);
  });

  test("a hole stays a hole, and what lies in it is joined", () => {
    const holed = aPolygon(aBoxRing(0, 0, 1000, 1000), aBoxRing(400, 400, 600, 600));
    const filled = uniteAreas([holed, aBox(450, 450, 550, 550)]);
    expect(filled.area?.type).toBe("MultiPolygon");
    expect(filled.areaM2).toBeCloseTo(areaOf(holed) + areaOf(aBox(450, 450, 550, 550)), 0);
    expect(intersectAreas([holed], [aBox(420, 420, 580, 580)]).area).toBeNull();
    // Holes drawn in the direction of their shell are still holes.
    const wound = aPolygon(aBoxRing(0, 0, 1000, 1000), [...aBoxRing(400, 400, 600, 600)].reverse());
    expect(uniteAreas([wound]).areaM2).toBeCloseTo(areaOf(holed), 0);
  });

  test("both halves of a bow tie count", () => {
    const tie = aPolygon(aRing([0, 0], [1000, 1000], [1000, 0], [0, 1000]));
    expect(uniteAreas([tie]).areaM2 / areaOf(box)).toBeCloseTo(0.5, 3);
  });

  test("a hole that leaves its shell adds nothing", () => {
    const odd = aPolygon(aBoxRing(0, 0, 1000, 1000), aBoxRing(500, 400, 1500, 600));
    expect(uniteAreas([odd]).areaM2 / areaOf(box)).toBeCloseTo(0.9, 3);
  });

  test("areas that only touch share nothing, and areas apart neither", () => {
    expect(intersectAreas([box], [aBox(1000, 0, 2000, 1000)]).areaM2).toBe(0);
    expect(intersectAreas([box], [aBox(5000, 0, 6000, 1000)]).area).toBeNull();
    expect(intersectAreas([box], []).areaM2).toBe(0);
  });

  test("results are closed and wound as RFC 7946 asks", () => {
    const { area } = subtractAreas([box], [aBox(200, 200, 300, 300)]);
    const [shell = [], hole = []] = (area as Polygon).coordinates;
    expect(shell.at(0)).toEqual(shell.at(-1));
    expect(turf.booleanClockwise(shell)).toBe(false);
    expect(turf.booleanClockwise(hole)).toBe(true);
  });
});

const cgcs2000 = new geodesic.Geodesic.Geodesic(6_378_137, 1 / 298.257_222_101);

function referenceM2(ring: Position[]): number {
  const polygon = cgcs2000.Polygon(false);
  ring.slice(1).forEach(([toLng = 0, toLat = 0], index) => {
    const [lng = 0, lat = 0] = ring[index] ?? [];
    for (let step = 0; step < 200; step += 1) polygon.AddPoint(lat + ((toLat - lat) * step) / 200, lng + ((toLng - lng) * step) / 200);
  });
  return Math.abs(polygon.Compute(false, true).area ?? 0);
}

test("areas agree with geographiclib on densified rings", () => {
  const { area, areaM2 } = intersectAreas([aBox(0, 0, 20_000, 12_000)], [aPolygon(aRing([-3000, -3000], [9000, 2000], [26_000, 14_000], [3000, 9000]))]);
  const [ring = []] = (area as Polygon).coordinates;
  expect(Math.abs(areaM2 / referenceM2(ring) - 1)).toBeLessThan(1e-7);
});

test("the answers agree with another library on random areas, and pieces add up to the whole", () => {
  const random = seeded(5);
  for (let round = 0; round < 60; round += 1) {
    const reach = round % 3 === 0 ? 8000 : 600;
    const a = aPolygon(aBlob(random, [0, 0], reach, 4 + Math.floor(60 * random())));
    const b = aPolygon(aBlob(random, [reach * random(), reach * random()], reach, 4 + Math.floor(60 * random())));
    const both = intersectAreas([a], [b]);
    const rest = subtractAreas([a], [b]);
    const joined = uniteAreas([a, b]);
    const reference = turf.intersect(turf.featureCollection([turf.feature(a), turf.feature(b)]));
    const whole = areaOf(a);
    expect(Math.abs(both.areaM2 - areaOf(reference?.geometry ?? null))).toBeLessThan(Math.max(0.001, both.lostM2));
    expect(Math.abs(both.areaM2 + rest.areaM2 - whole)).toBeLessThanOrEqual(both.lostM2 + rest.lostM2);
    // Never more than 2 m² in 100 km², and 0.1 m² for anything smaller than 10 km².
    expect(Math.abs(both.areaM2 + rest.areaM2 - whole)).toBeLessThan(Math.max(0.1, whole / 5e7));
    expect(Math.abs(joined.areaM2 - (whole + areaOf(b) - both.areaM2))).toBeLessThanOrEqual(joined.lostM2 + both.lostM2);
    expect(areaOf(both.area)).toBeCloseTo(both.areaM2, 2);
  }
});

test("the bound of what snapping cost is that of a tenth of a millimetre round the outline", () => {
  const { lostM2 } = uniteAreas([box]);
  expect(lostM2).toBeGreaterThan(4000 * 0.0001);
  expect(lostM2).toBeLessThan(4000 * 0.0002);
});

test("long edges keep their side: a triangle of five degrees and its pieces", () => {
  const triangle = aPolygon([[100, 20], [105.000_000_01, 20.000_000_03], [102.3, 25.7], [100, 20]]);
  const half = aPolygon([[99, 19], [102.5, 19], [102.5, 27], [99, 27], [99, 19]]);
  const [a, b] = [intersectAreas([triangle], [half]), subtractAreas([triangle], [half])];
  expect(Math.abs(a.areaM2 + b.areaM2 - areaOf(triangle)) / areaOf(triangle)).toBeLessThan(1e-9);
});
