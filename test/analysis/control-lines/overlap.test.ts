import { describe, expect, test } from "vitest";
import { overlapWithLines } from "../../../src/analysis/control-lines/overlap";
import { geodesicAreaM2 } from "../../../src/analysis/geodesic-area";
import { subtractAreas } from "../../../src/analysis/overlay/overlay";
import { addGeometry, ColumnsBuilder } from "../../../src/domain/spatial/columns-builder";
import { Work } from "../../../src/analysis/overlay/work";
import { aBlob, aBox, aBoxRing, aLayerOf, aPolygon, aRing, at } from "../../support/areas";
import { seeded } from "../../support/random";

const area = aBox(0, 0, 1000, 1000);
const whole = geodesicAreaM2(area);

test("a quarter under farmland, counted once though two features cover it", () => {
  const columns = aLayerOf([aBox(500, 500, 2000, 2000), aBox(600, 600, 900, 900), aBox(5000, 0, 6000, 1000)]);
  const { overlaps, areaM2 } = overlapWithLines(area, [{ layer: "farm", control: "permanent-farmland", columns }]);
  expect(areaM2).toBeCloseTo(whole, 1);
  expect(overlaps[0]).toMatchObject({ layer: "farm", control: "permanent-farmland", features: 2, byClass: [], unanswered: null });
  expect((overlaps[0]?.areaM2 ?? 0) / whole).toBeCloseTo(0.25, 4);
  expect(overlaps[0]?.lostM2).toBeLessThan(1);
});

test("the parts of the growth boundary are told apart by their code, in whatever field and form it stands", () => {
  const boxes = [aBox(0, 0, 500, 1000), aBox(500, 0, 800, 1000), aBox(800, 0, 900, 1000), aBox(900, 0, 950, 1000)];
  for (const rows of [
    [{ GHFQDM: "01" }, { GHFQDM: "02" }, { GHFQDM: "03" }, {}],
    [{ CZKFBJ: 1 }, { CZKFBJ: 2 }, { CZKFBJ: 3 }, {}],
    [{ TYPE: "城镇集中建设区" }, { TYPE: "城镇弹性发展区" }, { TYPE: "特别用途区" }, {}],
  ]) {
    const [answer] = overlapWithLines(area, [{ layer: "growth", control: "urban-growth-boundary", columns: aLayerOf(boxes, rows) }]).overlaps;
    const shares = answer?.byClass.map(({ code, areaM2 }) => [code, Math.round((1000 * areaM2) / whole) / 1000]);
    expect(shares).toEqual([["", 0.05], ["01", 0.5], ["02", 0.3], ["03", 0.1]]);
    expect((answer?.areaM2 ?? 0) / whole).toBeCloseTo(0.95, 4);
  }
  // Numbers that happen to be 1 to 3 say nothing unless the field is the one.
  const [other] = overlapWithLines(area, [{ layer: "growth", control: "urban-growth-boundary", columns: aLayerOf(boxes, [{ ID: 1 }, { ID: 2 }, { ID: 3 }, {}]) }]).overlaps;
  expect(other?.byClass).toEqual([]);
});

test("nothing there is 0, not unanswered", () => {
  const [answer] = overlapWithLines(area, [{ layer: "far", control: "ecological-redline", columns: aLayerOf([aBox(1000, 0, 2000, 1000)]) }]).overlaps;
  expect(answer).toMatchObject({ areaM2: 0, features: 0, unanswered: null });
});

describe("what cannot be answered is said", () => {
  test("a layer of lines bounds no ground", () => {
    const builder = new ColumnsBuilder("lines");
    builder.begin("line");
    addGeometry(builder, { type: "LineString", coordinates: [at(0, 0), at(900, 900)] });
    expect(overlapWithLines(area, [{ layer: "l", control: "ecological-redline", columns: builder.finish() }]).overlaps[0]).toMatchObject({ areaM2: null, unanswered: "no-areas" });
  });

  test("more than the budget is not guessed at", () => {
    const columns = aLayerOf([aBox(500, 500, 2000, 2000), aBox(600, 600, 900, 900)]);
    expect(overlapWithLines(area, [{ layer: "l", control: "ecological-redline", columns }], new Work(12)).overlaps[0]).toMatchObject({ areaM2: null, byClass: [], unanswered: "beyond-budget" });
  });
});

test("an area with a hole, and lines that cross themselves", () => {
  const holed = aPolygon(aBoxRing(0, 0, 1000, 1000), aBoxRing(250, 250, 750, 750));
  const tie = aPolygon(aRing([0, 0], [1000, 1000], [1000, 0], [0, 1000]));
  const { overlaps } = overlapWithLines(holed, [{ layer: "tie", control: "ecological-redline", columns: aLayerOf([tie]) }]);
  expect((overlaps[0]?.areaM2 ?? 0) / whole).toBeCloseTo(0.375, 3);
});

test("an intricate area and a layer of many give what is left of the area otherwise", () => {
  const random = seeded(11);
  const intricate = aPolygon(aBlob(random, [0, 0], 5000, 900));
  const lines = Array.from({ length: 400 }, () => aPolygon(aBlob(random, [10_000 * random() - 5000, 10_000 * random() - 5000], 60 + 400 * random(), 12)));
  const { overlaps, areaM2 } = overlapWithLines(intricate, [{ layer: "many", control: "permanent-farmland", columns: aLayerOf(lines) }]);
  const rest = subtractAreas([intricate], lines);
  expect(Math.abs((areaM2 ?? 0) - rest.areaM2 - (overlaps[0]?.areaM2 ?? 0))).toBeLessThan((overlaps[0]?.lostM2 ?? 0) + rest.lostM2);
});

describe("many features", () => {
  const many = (count: number, boxOf: (i: number) => ReturnType<typeof aBox>) => aLayerOf(Array.from({ length: count }, (_, i) => boxOf(i)));
  const wide = aBox(-1000, -1000, 20_000, 20_000);

  test.each([
    ["parcels side by side", many(10_000, (i) => aBox(100 * (i % 100), 100 * Math.floor(i / 100), 100 * (i % 100) + 100, 100 * Math.floor(i / 100) + 100)), aBox(0, 0, 10_000, 10_000)],
    ["parcels apart", many(10_000, (i) => aBox(100 * (i % 100), 100 * Math.floor(i / 100), 100 * (i % 100) + 90, 100 * Math.floor(i / 100) + 90)), null],
    ["the same parcel over and over", many(10_000, () => aBox(0, 0, 100, 100)), aBox(0, 0, 100, 100)],
  ])("%s cost little more than their corners", (_, columns, ground) => {
    const work = new Work(1e9);
    const [answer] = overlapWithLines(wide, [{ layer: "many", control: "permanent-farmland", columns }], work).overlaps;
    expect(answer).toMatchObject({ features: 10_000, unanswered: null });
    const expected = ground ? geodesicAreaM2(ground) : 8100 * 1e4;
    expect((answer?.areaM2 ?? 0) / expected).toBeCloseTo(1, ground ? 6 : 2);
    expect((1e9 - work.steps) / 10_000).toBeLessThan(400);
  });

  test("time that is up, or an area that is one tangle, ends in no answer", () => {
    const columns = many(5000, (i) => aBox(2 * i, 0, 2 * i + 20, 1000));
    let now = 0;
    const slow = new Work(1e9, 2, () => (now += 1));
    expect(overlapWithLines(wide, [{ layer: "l", control: "permanent-farmland", columns }, { layer: "m", control: "ecological-redline", columns }], slow).overlaps).toMatchObject([{ areaM2: null, unanswered: "beyond-budget" }, { areaM2: null, unanswered: "beyond-budget" }]);
    const random = seeded(3);
    const tangle = aPolygon(aRing(...Array.from({ length: 3000 }, (): [number, number] => [1000 * random(), 1000 * random()])));
    expect(overlapWithLines(tangle, [{ layer: "l", control: "permanent-farmland", columns }], new Work(2e6))).toMatchObject({ areaM2: null, overlaps: [{ areaM2: null, unanswered: "beyond-budget" }] });
  });
});

test("what lies across the antimeridian may be meant either way round, and is not computed", () => {
  const across = aPolygon([[179, 20], [-179, 20], [-179, 30], [179, 30], [179, 20]]);
  expect(overlapWithLines(across, [{ layer: "l", control: "permanent-farmland", columns: aLayerOf([area]) }])).toMatchObject({ areaM2: null, overlaps: [{ areaM2: null, unanswered: "antimeridian" }] });
  expect(overlapWithLines(area, [{ layer: "l", control: "permanent-farmland", columns: aLayerOf([across]) }]).overlaps).toMatchObject([{ areaM2: null, unanswered: "antimeridian" }]);
});
