import * as fc from "fast-check";
import { distance, lineString, point, pointToLineDistance } from "@turf/turf";
import { expect, test } from "vitest";
import { groundOf } from "../../../src/domain/spatial/ground-of";
import { indexGround, nearM } from "../../../src/formats/crs/ground-index";
import { aSquare, aZone } from "../../support/builders";
import { theRealPublication } from "../../support/publication";

const { publication } = await theRealPublication();
const ground = groundOf(publication, null);
const index = indexGround(ground);

test("the nearest line is the one that measuring all of them finds", () => {
  const lines = ground.lines.map(({ of, positions }) => ({ of, line: lineString(positions.map(([x, y]) => [x, y])) }));
  fc.assert(
    fc.property(fc.double({ min: 102.3, max: 103.2, noNaN: true }), fc.double({ min: 24.6, max: 25.4, noNaN: true }), (lng, lat) => {
      const least = Math.min(...lines.map(({ line }) => pointToLineDistance(point([lng, lat]), line, { units: "meters", method: "planar" })));
      const found = index.nearest(lng, lat);
      // Turf measures on a sphere, the index on a local plane: within 1 %.
      expect(Math.abs((found?.distanceM ?? nearM) - Math.min(least, nearM))).toBeLessThan(1 + 0.01 * least);
    }),
    { numRuns: 40 },
  );
});

test("a county is found by any point in it, and none beyond them", () => {
  for (const { id, labelPoint } of publication.districts) expect(index.districtAt(...labelPoint)).toBe(id);
  expect(index.districtAt(100, 25)).toBeNull();
});

test("a line across the world neither fills the memory nor counts", () => {
  const wide = indexGround({ lines: [{ of: "boundary", name: "", positions: [[-180, -90], [180, 90], [Number.NaN, 0], [Infinity, 3]] }], districts: [], zone: null });
  expect(wide.nearest(0, 0)).toBeNull();
});

test("the ground is county lines, lake shores and surveyed boundaries, and no river or schematic figure", () => {
  const surveyed = aZone({ id: "park-surveyed", geometry: aSquare([102.7, 24.9], 0.02), boundary: { method: "surveyed" } });
  const schematic = aZone({ id: "park-schematic", geometry: aSquare([103.3, 24.9], 0.02) });
  const own = groundOf({ ...publication, zones: [surveyed, schematic] }, "park-surveyed");
  const names = (of: string) => own.lines.filter((line) => line.of === of).map(({ name }) => name);
  expect(new Set(names("water"))).toEqual(new Set(["滇池", "抚仙湖", "阳宗海"]));
  expect(names("boundary")).toEqual([surveyed.name.zh]);
  expect(new Set(names("district")).size).toBe(23);
  expect(own.districts).toHaveLength(23);
  const [lng, lat] = own.zone ?? [0, 0];
  expect(distance([lng, lat], [102.7, 24.9], { units: "kilometers" })).toBeLessThan(2);
});
