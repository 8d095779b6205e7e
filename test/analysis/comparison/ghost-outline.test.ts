import geodesic from "geographiclib-geodesic";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { beforeAll, describe, expect, test } from "vitest";
import { ghostAvailability, ghostShape, layOut, thinned } from "../../../src/analysis/comparison/ghost-outline";
import { groundOffset, positionAt } from "../../../src/analysis/comparison/ground-offset";
import { placeCentre } from "../../../src/analysis/comparison/place-centre";
import { geodesicAreaM2 } from "../../../src/analysis/geodesic-area";
import { comparedPlace, outlineOf, type ComparedPlace } from "../../../src/domain/compared-place";
import type { Publication } from "../../../src/domain/publication";
import { publicationWithoutLines } from "../../../src/domain/without-lines";
import { aSquare } from "../../support/builders";
import { theRealPublication } from "../../support/publication";

const ellipsoid = new geodesic.Geodesic.Geodesic(6_378_137, 1 / 298.257_222_101);
let publication: Publication;
beforeAll(async () => {
  ({ publication } = await theRealPublication());
});
const missing = (what: string): never => {
  throw new Error(`no ${what}`);
};
const theReal = (id: string, shown = publication): ComparedPlace => comparedPlace(shown, id) ?? missing(id);
const aPlace = (geometry: Polygon | MultiPolygon): ComparedPlace => ({ id: "a", kind: "county", name: { zh: "甲", en: "A" }, shortName: { zh: "甲", en: "A" }, zone: null, method: "administrative", uncertaintyM: null, geometry, publishedAreaKm2: null });
const laid = (place: ComparedPlace, at: Position) => layOut(ghostShape(place) ?? missing("ghost"), at);
const ringOf = (outline: Polygon | MultiPolygon): Position[] => (outline.type === "Polygon" ? outline.coordinates[0] : outline.coordinates[0]?.[0]) ?? [];

/** By geographiclib, along geodesics between the corners. */
function measured(outline: Polygon | MultiPolygon): { areaM2: number; perimeterM: number } {
  const polygon = ellipsoid.Polygon(false);
  for (const [lng = 0, lat = 0] of ringOf(outline).slice(1)) polygon.AddPoint(lat, lng);
  const { area = 0, perimeter } = polygon.Compute(false, true);
  return { areaM2: Math.abs(area), perimeterM: perimeter };
}

/** A ring with uneven corners round a centre, as far across as that many square kilometres need. */
function aRegion(areaKm2: number, [lng, lat]: [number, number], corners: number): Polygon {
  const radiusM = Math.sqrt((areaKm2 * 1e6) / Math.PI);
  const ring = Array.from({ length: corners }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / corners;
    const reach = radiusM * (1 + 0.3 * Math.cos(3 * angle + 1) + 0.1 * Math.cos(7 * angle));
    return positionAt([lng, lat], { eastM: reach * Math.cos(angle), northM: reach * Math.sin(angle) });
  });
  return { type: "Polygon", coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

describe.each([
  ["157 km²", aRegion(157, [103, 24], 40)],
  ["157 km² of long edges", aSquare([103, 24], 0.1175)],
  ["a wedge with edges of 150 km", { type: "Polygon", coordinates: [[[103, 24], [104.5, 24], [103, 24.1], [103, 24]]] } satisfies Polygon],
  ["30,000 km²", aRegion(30_000, [103, 24], 400)],
])("carried three degrees north, %s", (_, outline) => {
  test.each<[string, Position]>([
    ["keep their area", [103, 27]],
    ["keep their area far east too", [110, 21]],
  ])("%s", (_name, at) => {
    const ghost = laid(aPlace(outline), at);
    expect(geodesicAreaM2(ghost) / geodesicAreaM2(outline) - 1).toBeCloseTo(0, 6);
    // The same corners where they are at home, measured by another hand.
    const home = laid(aPlace(outline), placeCentre({ geometry: outline }) ?? []);
    expect(measured(ghost).areaM2 / measured(home).areaM2 - 1).toBeCloseTo(0, 6);
    expect(measured(ghost).perimeterM / measured(home).perimeterM - 1).toBeCloseTo(0, 6);
  });

  test("keep distance and direction of every corner from the centre", () => {
    const centre = placeCentre({ geometry: outline }) ?? [];
    const corners = ringOf(laid(aPlace(outline), centre));
    const moved = ringOf(laid(aPlace(outline), [103, 27]));
    for (const [index, corner] of corners.entries()) {
      const [before, after] = [groundOffset(centre, corner), groundOffset([103, 27], moved[index] ?? [])];
      expect(after.eastM - before.eastM).toBeCloseTo(0, 5);
      expect(after.northM - before.northM).toBeCloseTo(0, 5);
    }
  });
});

test("at home a ghost lies on its own outline", () => {
  const place = theReal("linkage-qujing");
  const ghost = ringOf(laid(place, placeCentre(place) ?? []));
  for (const corner of ringOf(outlineOf(place) ?? aSquare([0, 0], 1))) {
    expect(ghost.some(([lng = 0, lat = 0]) => Math.hypot(lng - (corner[0] ?? 0), lat - (corner[1] ?? 0)) < 1e-10)).toBe(true);
  }
});

test("holes and far exclaves are carried along", () => {
  const far = aSquare([103.6, 24.4], 0.01);
  const holed: Polygon = { type: "Polygon", coordinates: [...aSquare([103, 24], 0.1).coordinates, [...(aSquare([103.03, 24.03], 0.02).coordinates[0] ?? [])].reverse()] };
  const outline: MultiPolygon = { type: "MultiPolygon", coordinates: [far.coordinates, holed.coordinates] };
  const ghost = laid(aPlace(outline), [102, 26.5]);
  expect(ghost.type === "MultiPolygon" && ghost.coordinates.map((rings) => rings.length)).toEqual([1, 2]);
  expect(geodesicAreaM2(ghost) / geodesicAreaM2(outline) - 1).toBeCloseTo(0, 6);
  const [corner = []] = ghost.type === "MultiPolygon" ? (ghost.coordinates[0]?.[0] ?? []) : [];
  const at = groundOffset([102, 26.5], corner);
  const home = groundOffset(placeCentre(aPlace(outline)) ?? [], [103.6, 24.4]);
  expect([at.eastM - home.eastM, at.northM - home.northM]).toEqual([expect.closeTo(0, 5), expect.closeTo(0, 5)]);
});

test("without an outline a stated area is laid as a circle of that area, wherever", () => {
  for (const [id, areaKm2] of [["bonded-kunming-jingkai", 0.58], ["park-jinning", 92.69], ["park-shuzi", 31.91]] as const) {
    const place = theReal(id);
    expect(ghostAvailability(place)).toEqual({ kind: "equal-area-circle", areaM2: expect.closeTo(areaKm2 * 1e6, 3) as number });
    const circle = laid(place, [103.8, 25.5]);
    expect(geodesicAreaM2(circle) / (areaKm2 * 1e6) - 1).toBeCloseTo(0, 6);
    const reaches = ringOf(circle).map((corner) => groundOffset([103.8, 25.5], corner)).map(({ eastM, northM }) => Math.hypot(eastM, northM));
    expect(Math.max(...reaches) - Math.min(...reaches)).toBeLessThan(1e-5);
  }
});

test("a circle as large as a prefecture has that area too", () => {
  const place = { ...theReal("park-jinning"), zone: null, publishedAreaKm2: 30_000 };
  expect(geodesicAreaM2(laid(place, [103, 25])) / 30e9 - 1).toBeCloseTo(0, 5);
});

test("what can be laid is said, and why not", () => {
  expect(ghostAvailability(theReal("ftz-kunming"))).toEqual({ kind: "schematic" });
  expect(ghostAvailability(theReal("530102"))).toEqual({ kind: "outline" });
  expect(ghostAvailability(theReal("collab-wuhua-fumin"))).toEqual({ kind: "outline" });
  expect(ghostAvailability(theReal("park-anning"))).toEqual({ kind: "none", reason: "no-area" });
  expect(ghostShape(theReal("park-anning"))).toBeNull();
});

test("no ghost betrays a hidden line", () => {
  const hidden = publicationWithoutLines(publication);
  for (const id of ["530100", "530300", "collab-wuhua-fumin", "collab-xishan-anning"]) {
    expect(ghostAvailability(theReal(id, hidden)), id).toEqual({ kind: "none", reason: "lines-hidden" });
    expect(ghostShape(theReal(id, hidden)), id).toBeNull();
  }
  for (const { id, publishedAreaKm2 } of publication.districts) {
    const available = ghostAvailability(theReal(id, hidden));
    expect(available.kind, id).toBe(publishedAreaKm2 === null ? "none" : "equal-area-circle");
    const shape = ghostShape(theReal(id, hidden));
    expect(shape?.parts.map((rings) => rings.map((ring) => ring.length)), id).toEqual(publishedAreaKm2 === null ? undefined : [[129]]);
  }
});

test("for a picture that moves, corners that cannot be told apart are left out", () => {
  const shape = ghostShape(theReal("530300")) ?? missing("ghost");
  const few = thinned(shape, 400);
  expect(shape.parts.flat(2).length).toBeGreaterThan(2000);
  expect(few.parts.flat(2).length).toBeLessThanOrEqual(400);
  expect(thinned(few, 400)).toBe(few);
  for (const [ring] of few.parts) expect(ring?.at(-1)).toEqual(ring?.[0]);
  expect(geodesicAreaM2(layOut(few, [103, 25])) / geodesicAreaM2(layOut(shape, [103, 25]))).toBeCloseTo(1, 2);
});
