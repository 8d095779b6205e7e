import { expect, test } from "vitest";
import { boxAround, crossesBox, overlapArea, segmentsCross, type Box } from "../../src/cartography/box";
import { placeLabels, type LabelRequest } from "../../src/cartography/label-placement";

const aRequest = (over: Partial<LabelRequest> = {}): LabelRequest => ({
  id: "a",
  anchor: [0, 0],
  halfWidth: 9,
  halfHeight: 9,
  width: 80,
  height: 15,
  inside: [],
  isArea: false,
  ...over,
});
const symbolOf = ({ id, anchor, halfWidth, halfHeight }: LabelRequest) => ({ id, box: boxAround(anchor, halfWidth, halfHeight) });

/** A small seeded generator (mulberry32), so that a failure can be repeated. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

test("a label alone stands to the right of its symbol, without a leader", () => {
  const request = aRequest();
  const [label] = placeLabels([request], [symbolOf(request)], []);
  expect(label).toMatchObject({ side: "left", leader: null });
  expect(label?.box.left).toBeGreaterThan(9);
});

test("a label whose surroundings are taken moves out with a leader from its own shape", () => {
  const request = aRequest();
  const wall: { id: string; box: Box }[] = [
    { id: "east", box: { left: 12, top: -30, right: 40, bottom: 30 } },
    { id: "west", box: { left: -40, top: -30, right: -12, bottom: 30 } },
    { id: "south", box: { left: -11, top: 12, right: 11, bottom: 30 } },
  ];
  const [label] = placeLabels([request], [symbolOf(request), ...wall], []);
  expect(label?.leader).not.toBeNull();
  expect(wall.every(({ box }) => label && overlapArea(label.box, box) === 0)).toBe(true);
});

test("a shape that can carry its name does so, and lets it out with a leader where the inside is taken", () => {
  const request = aRequest({ inside: [[0, 0]], isArea: true, halfWidth: 60, halfHeight: 40 });
  const taken = { id: "x", box: boxAround([0, 0], 50, 35) };
  expect(placeLabels([request], [], [])).toMatchObject([{ side: "center", leader: null }]);
  const [outside] = placeLabels([request], [taken], []);
  expect(outside?.leader).not.toBeNull();
});

test("a label keeps out from under the panels where its shape is in the free part", () => {
  const request = aRequest();
  const free = { left: -200, top: -100, right: 40, bottom: 100 };
  const [label] = placeLabels([request], [symbolOf(request)], [], free);
  expect(label?.side).toBe("right");
});

test.each([1, 2, 3, 4, 5, 6])("in crowd %i no label covers a label, a symbol or a leader, and no leaders cross", (seed) => {
  const random = seeded(seed);
  const requests = Array.from({ length: 40 }, (_, index) =>
    aRequest({ id: `z${index}`, anchor: [random() * 500, random() * 400], width: 40 + random() * 90, height: random() > 0.5 ? 15 : 29 }),
  );
  const symbols = requests.map(symbolOf);
  const placed = placeLabels(requests, symbols, []);
  expect(placed.length).toBeGreaterThan(15);
  const pairs = placed.flatMap((label, index) => placed.slice(index + 1).map((other) => [label, other] as const));
  const others = placed.flatMap((label) => symbols.filter(({ id }) => id !== label.id).map(({ box }) => ({ label, box })));
  expect(pairs.filter(([a, b]) => overlapArea(a.box, b.box) > 0)).toEqual([]);
  expect(others.filter(({ label, box }) => overlapArea(label.box, box) > 0)).toEqual([]);
  expect(others.filter(({ label, box }) => label.leader && crossesBox(label.leader, box))).toEqual([]);
  expect(pairs.filter(([a, b]) => a.leader && crossesBox(a.leader, b.box))).toEqual([]);
  expect(pairs.filter(([a, b]) => a.leader && b.leader && segmentsCross(a.leader, b.leader))).toEqual([]);
});

test("the more important label keeps its place, whoever else comes", () => {
  const first = aRequest({ id: "first" });
  const [alone] = placeLabels([first], [symbolOf(first)], []);
  const second = aRequest({ id: "second", anchor: [30, 0] });
  const [together] = placeLabels([first, second], [symbolOf(first)], []);
  expect(together).toEqual(alone);
});

test("a key zone is named even where its leader must pass a symbol; another zone is not", () => {
  const ring = Array.from({ length: 32 }, (_, index) => {
    const angle = (index * Math.PI) / 16;
    return { id: `s${index}`, box: boxAround([Math.cos(angle) * 30, Math.sin(angle) * 30], 4, 4) };
  });
  const request = { id: "a", anchor: [0, 0] as [number, number], halfWidth: 8, halfHeight: 8, width: 60, height: 14, inside: [], isArea: false };
  expect(placeLabels([request], ring, [])).toEqual([]);
  expect(placeLabels([{ ...request, isKey: true, maySkim: true }], ring, [])[0]?.leader).not.toBeNull();
});

test("on a wall of twice the size a leader reaches twice as far", () => {
  const blocker = [{ id: "b", box: boxAround([0, 0], 175, 175) }];
  const request = { id: "a", anchor: [0, 0] as [number, number], halfWidth: 8, halfHeight: 8, width: 60, height: 14, inside: [], isArea: false, isKey: true, maySkim: true };
  expect(placeLabels([request], blocker, [])).toEqual([]);
  expect(placeLabels([request], blocker, [], null, 2)).toHaveLength(1);
});

test("a name beyond the free part keeps clear of its edge, where a panel would cut it", () => {
  const free: Box = { left: 0, top: 0, right: 400, bottom: 300 };
  const named = (y: number) => placeLabels([aRequest({ anchor: [200, y], inside: [[200, y]], insideOnly: true })], [], [], free);
  for (const y of [304, 308, 312, 380]) for (const { box } of named(y)) expect(box.top).toBeGreaterThanOrEqual(316);
  expect(named(380)).toHaveLength(1);
});

test("a name that would have to go far from its symbol is left out; a key zone's may go farther", () => {
  const around = { id: "around", box: { left: -70, top: -70, right: 70, bottom: 70 } };
  expect(placeLabels([aRequest()], [around], [])).toEqual([]);
  const [label] = placeLabels([aRequest({ isKey: true, maySkim: true })], [around], []);
  const [foot, end] = label?.leader ?? [[0, 0], [0, 0]];
  expect(Math.hypot(end[0] - foot[0], end[1] - foot[1])).toBeLessThan(125);
});

test("on a narrow screen leaders are shorter still", () => {
  const around = { id: "around", box: { left: -50, top: -50, right: 50, bottom: 50 } };
  const free = { left: -180, top: -180, right: 180, bottom: 180 };
  expect(placeLabels([aRequest({ isKey: true, maySkim: true })], [around], [], null)).toHaveLength(1);
  const leaderOf = (one: Box) => placeLabels([aRequest({ isKey: true, maySkim: true })], [around], [], one)[0]?.leader ?? [[0, 0], [0, 0]];
  const [foot, end] = leaderOf(free);
  expect(Math.hypot(end[0] - foot[0], end[1] - foot[1])).toBeLessThan(0.25 * 360 + 9);
});

test("no name hides another zone's small figure", () => {
  const small = { id: "small", box: boxAround([60, 0], 12, 12), isArea: false };
  const [label] = placeLabels([aRequest()], [], [small]);
  expect(label && overlapArea(label.box, small.box)).toBeLessThan(0.05 * 24 * 24);
});

test("where the whole label finds no place the smaller one is tried, and says that it is it", () => {
  const free = { left: -60, top: -40, right: 60, bottom: 40 };
  const request = aRequest({ width: 140, height: 90, smaller: [{ holds: "name-and-row", width: 130, height: 90 }, { holds: "name", width: 30, height: 14 }] });
  expect(placeLabels([request], [symbolOf(request)], [], free)).toMatchObject([{ holds: "name" }]);
  expect(placeLabels([aRequest({ width: 30 })], [], [], free)).toMatchObject([{ holds: "all" }]);
});

test("tiles without a name stay beside their zone; at the end of a leader they would be anybody's", () => {
  const around = { id: "around", box: { left: -40, top: -40, right: 40, bottom: 40 } };
  const free: Box = { left: -120, top: -50, right: 120, bottom: 50 };
  const request = { ...aRequest({ isKey: true, maySkim: true }), width: 400, smaller: [{ holds: "row" as const, width: 30, height: 20 }] };
  expect(placeLabels([request], [], [], free).map(({ holds, leader }) => [holds, leader])).toEqual([["row", null]]);
  expect(placeLabels([request], [around], [], free)).toEqual([]);
});
