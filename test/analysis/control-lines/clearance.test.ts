import { expect, test } from "vitest";
import { clearanceOf, clearances } from "../../../src/analysis/control-lines/clearance";
import { overlapWithLines } from "../../../src/analysis/control-lines/overlap";
import { geometryOf, type FeatureColumns } from "../../../src/domain/spatial/feature-columns";
import { aSquare } from "../../support/builders";
import { seeded } from "../../support/random";
import { columnsOf } from "../../support/resources";

const hole = aSquare([102.812, 25.012], 0.006).coordinates[0] ?? [];
const farmland = columnsOf([{ geometry: { type: "Polygon", coordinates: [...aSquare([102.81, 25.01], 0.01).coordinates, [...hole].reverse()] } }, { geometry: { type: "LineString", coordinates: [[102, 24], [104, 26]] } }, { geometry: null }]);

const named = (at: number[], own: FeatureColumns | null = null) => [...clearanceOf({ at: Float64Array.from(at), own }, farmland)].map((code) => clearances[code]);

test("a point is within, or clear beside, in a hole and far away; one nobody knows is not told", () => {
  expect(named([102.811, 25.011, 102.815, 25.015, 102.809, 25.011, 103, 25, Number.NaN, Number.NaN])).toEqual(["within", "clear", "clear", "clear", "untold"]);
});

test("ground is clear only where its box meets none, and within only where its position is its own ground", () => {
  const bent = { type: "Polygon" as const, coordinates: [[[102.8, 25], [102.83, 25], [102.83, 25.03], [102.829, 25.03], [102.829, 25.001], [102.8, 25.001], [102.8, 25]]] };
  const own = columnsOf([{ geometry: aSquare([102.8105, 25.0105], 0.001) }, { geometry: aSquare([102.7, 25], 0.01) }, { geometry: bent }, { geometry: aSquare([102.805, 25.0125], 0.0055) }]);
  // The middle of the bent one lies in the farmland, and none of its ground.
  expect(named([102.811, 25.011, 102.705, 25.005, 102.811, 25.011, 102.8078, 25.0152], own)).toEqual(["within", "clear", "untold", "untold"]);
});

test("agrees with the overlay: what is clear shares nothing, what is within shares something", () => {
  const random = seeded(7);
  const squares = Array.from({ length: 200 }, () => aSquare([102.8 + 0.03 * random(), 25 + 0.03 * random()], 0.0002 + 0.003 * random()));
  const own = columnsOf(squares.map((geometry) => ({ geometry })));
  const at = squares.flatMap(({ coordinates }) => [((coordinates[0]?.[0]?.[0] ?? 0) + (coordinates[0]?.[2]?.[0] ?? 0)) / 2, ((coordinates[0]?.[0]?.[1] ?? 0) + (coordinates[0]?.[2]?.[1] ?? 0)) / 2]);
  const told = named(at, own);
  const wrong = told.flatMap((relation, index) => {
    const area = geometryOf(own, index);
    const sharedM2 = area?.type === "Polygon" ? (overlapWithLines(area, [{ layer: "l", control: "permanent-farmland", columns: farmland }]).overlaps[0]?.areaM2 ?? 0) : 0;
    return (relation === "clear" && sharedM2 > 0) || (relation === "within" && sharedM2 === 0) ? [{ relation, sharedM2 }] : [];
  });
  expect([wrong, new Set(told).size]).toEqual([[], 3]);
});

test("a layer that may lie either way round the globe tells nothing", () => {
  const across = columnsOf([{ geometry: { type: "Polygon", coordinates: [[[-170, 20], [170, 20], [170, 30], [-170, 30], [-170, 20]]] } }]);
  expect([...clearanceOf({ at: Float64Array.from([102, 25]), own: null }, across)]).toEqual([0]);
});
