import { expect, test } from "vitest";
import { calloutPlaces, overlayType, tierPlaces } from "../../../src/cartography/stories/overlay-places";
import { perspective } from "../../../src/cartography/stories/perspective";
import { projector } from "../../../src/cartography/projection";
import { overlapArea } from "../../../src/cartography/box";
import { metresPerAmount, raisedColumns, reliefFeatures } from "../../../src/cartography/stories/relief-shapes";
import type { ReliefColumn, StoryScene } from "../../../src/cartography/stories/story-scene";
import type { StatementStatus } from "../../../src/domain/statement";
import { metresPerPixel } from "../../../src/cartography/projection";

const at: [number, number] = [103.7, 25.5];
const stage = { width: 1920, height: 1080 };
const colors = { glass: "#111111", built: "#222222", cap: "#333333", edge: "#444444", seam: "#555555" };
const words = (name: string) => ({ name: { name, second: null }, value: "70", unit: "GW", second: null });
const aColumn = (amounts: readonly number[], over: Partial<ReliefColumn> & { status?: StatementStatus } = {}): ReliefColumn => ({ zone: "z", at, foot: null, tiers: amounts.map((amount, index) => ({ id: `t${index}`, amount, status: over.status ?? "target", words: words("电池片") })), ...over });
const aScene = (columns: readonly ReliefColumn[], over: Partial<StoryScene> = {}): StoryScene => ({ chapter: "s c", isSmall: false, metresPerPixel: metresPerPixel(9, at[1]), pitch: 45, named: [], spot: null, relief: { isTheme: false, columns, unknown: [] }, flows: [], callouts: [], ...over });

test.each([20, 35, 48, 60])("at a tilt of %s° the tallest column is as high as a quarter of the stage", (pitch) => {
  const scene = aScene([aColumn([70, 70, 50, 20])], { pitch });
  const seen = perspective({ center: at, zoom: 9, bearing: 0, pitch: Math.max(25, pitch) }, stage);
  const top = raisedColumns(scene)[0]?.heightM ?? 0;
  expect((seen(at)?.[1] ?? 0) - (seen(at, top)?.[1] ?? 0)).toBeCloseTo(270, 4);
});

test("heights are linear from zero, in one unit for all columns, and tiers stand on one another", () => {
  const scene = aScene([aColumn([70, 70, 50, 20]), aColumn([105], { zone: "half" })]);
  const [whole, half] = raisedColumns(scene);
  expect(half?.heightM).toBeCloseTo((whole?.heightM ?? 0) / 2, 6);
  const tiers = whole?.tiers ?? [];
  expect(tiers[0]?.from).toBe(0);
  for (const [index, { amount, from, to }] of tiers.entries()) {
    expect(to - from).toBeCloseTo(amount * metresPerAmount(scene), 6);
    expect(from).toBeCloseTo(tiers[index - 1]?.to ?? 0, 9);
  }
});

test("of several columns only the heights differ: all stand on a foot of one size, one alone on its zone's own figure", () => {
  const square = (half: number) => ({ type: "Polygon" as const, coordinates: [[[-1, -1], [1, -1], [1, 1], [-1, 1], [-1, -1]].map(([x = 0, y = 0]) => [at[0] + x * half, at[1] + y * half])] });
  const [alone] = raisedColumns(aScene([aColumn([10], { foot: square(0.1) })]));
  expect(alone?.ring).toEqual(square(0.1).coordinates[0]);
  const widths = raisedColumns(aScene([aColumn([10], { foot: square(0.1) }), aColumn([10])])).map(({ ring }) => Math.max(...ring.map(([x = 0]) => x)) - Math.min(...ring.map(([x = 0]) => x)));
  expect(widths[0]).toBeCloseTo(widths[1] ?? 0, 9);
  // A figure that would fill the screen makes no block of itself.
  expect(raisedColumns(aScene([aColumn([10], { foot: square(2) })]))[0]?.ring.length).toBeGreaterThan(20);
});

test("solid is what stands, half solid what is being built, and glass what is planned or aimed at", () => {
  const built = (status: StatementStatus) => reliefFeatures(aScene([aColumn([10], { status })]), colors).bodies.features.map(({ properties }) => [properties?.["isBuilt"], Number(properties?.["to"]) - Number(properties?.["from"])] as const);
  const solidShare = (status: StatementStatus) => {
    const parts = built(status);
    const height = (of: typeof parts) => of.reduce((sum, [, metres]) => sum + metres, 0);
    return height(parts.filter(([isBuilt]) => isBuilt)) / height(parts);
  };
  expect(solidShare("existing")).toBeCloseTo(1, 6);
  expect(solidShare("under-construction")).toBeCloseTo(0.5, 6);
  for (const status of ["planned", "target", "mixed"] as const) expect(solidShare(status), status).toBe(0);
});

test("a target is dashed with gaps between its dashes, a plan has a whole rim", () => {
  const rim = (status: StatementStatus) => reliefFeatures(aScene([aColumn([10], { status })]), colors).edges.features.map(({ geometry }) => (geometry.type === "Polygon" ? (geometry.coordinates[0] ?? []) : []));
  const project = projector(9, 0);
  const areaOf = (ring: readonly (readonly number[])[]) => {
    const points = ring.map((corner) => project([...corner]));
    return Math.abs(points.slice(1).reduce((sum, [x, y], index) => sum + (points[index]?.[0] ?? 0) * y - x * (points[index]?.[1] ?? 0), 0)) / 2;
  };
  const flat = (status: StatementStatus) => rim(status).filter((ring) => ring.length > 5).reduce((sum, ring) => sum + areaOf(ring), 0);
  expect(flat("target") / flat("planned")).toBeGreaterThan(0.4);
  expect(flat("target") / flat("planned")).toBeLessThan(0.75);
});

test("the words of tiers stand beside their column, apart from each other and inside the room", () => {
  const scene = aScene([aColumn([1000, 3, 2, 1])]);
  const room = { left: 809, top: 54, right: 1900, bottom: 903 };
  for (const center of [at, [103.2, 25.4], [104.4, 25.9]] as const) {
    const seen = perspective({ center: [center[0], center[1]], zoom: 9, bearing: 10, pitch: 45 }, stage);
    const places = tierPlaces(scene, seen, 1, room);
    expect(places.length).toBe(4);
    const ys = places.map(({ at: [, y] }) => y);
    for (const [index, y] of ys.slice(1).entries()) expect((ys[index] ?? 0) - y).toBeGreaterThanOrEqual(overlayType.linePx - 1e-6);
    for (const y of ys) expect(y).toBeLessThanOrEqual(room.bottom);
    for (const { at: [x], side, leader } of places) {
      expect(side === "right" ? x : -x).toBeGreaterThan(side === "right" ? (leader[0]?.[0] ?? 0) : -(leader[0]?.[0] ?? 0));
      expect(side === "right" ? x + 200 : x).toBeLessThanOrEqual(room.right);
    }
  }
});

test("words too long for either side of a column stand with their figure below them, inside the room", () => {
  const long = aScene([{ ...aColumn([200]), tiers: [{ id: "t", amount: 200, status: "target", words: { name: { name: "Digital economy", second: null }, value: "about CNY 20", unit: "billion", second: null } }] }]);
  const seen = perspective({ center: at, zoom: 9, bearing: 10, pitch: 45 }, stage);
  const [place] = tierPlaces(long, seen, 1, { left: 809, top: 54, right: 1400, bottom: 903 });
  expect(place).toMatchObject({ isStacked: true });
  expect(place?.box.left).toBeGreaterThanOrEqual(809);
  expect(place?.box.right).toBeLessThanOrEqual(1400);
  expect(tierPlaces(long, seen, 1, { left: 809, top: 54, right: 1900, bottom: 903 })[0]).toMatchObject({ isStacked: false, side: "right" });
});

test("callouts keep clear of each other and of columns, and one that finds no place is left out", () => {
  const callouts = Array.from({ length: 16 }, (_, index) => ({ id: `c${index}`, at: [103.7 + index * 0.004, 25.5] as [number, number], words: { name: "一个说明性的词句", second: null }, value: null }));
  const seen = perspective({ center: at, zoom: 9, bearing: 0, pitch: 45 }, stage);
  const room = { left: 0, top: 0, right: 1920, bottom: 1080 };
  const taken = [{ left: 900, right: 1010, top: 300, bottom: 560 }];
  const placed = calloutPlaces(callouts, seen, 1, room, taken);
  expect(placed.length).toBeGreaterThan(2);
  expect(placed.length).toBeLessThan(16);
  for (const [index, { box }] of placed.entries()) for (const other of [...taken, ...placed.slice(index + 1).map((one) => one.box)]) expect(overlapArea(box, other)).toBe(0);
  expect(calloutPlaces(callouts, seen, 1, { ...room, bottom: 400 }, [])).toEqual([]);
});
