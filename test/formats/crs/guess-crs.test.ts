import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { CrsChoice, CrsDeclaration } from "../../../src/domain/spatial/crs-choice";
import type { CrsGuess, KnownGround } from "../../../src/domain/spatial/crs-finding";
import { groundOf } from "../../../src/domain/spatial/ground-of";
import { crsLabel } from "../../../src/domain/spatial/crs-choice";
import { publicationWithoutLines } from "../../../src/domain/without-lines";
import type { Publication } from "../../../src/domain/publication";
import { isSameReading } from "../../../src/formats/crs/crs-candidates";
import { declaredCrs } from "../../../src/formats/crs/declared-crs";
import { guessCrs, isAgreed } from "../../../src/formats/crs/guess-crs";
import { writtenAs } from "../../support/coordinates";
import { theRealPublication } from "../../support/publication";

type Written = Exclude<CrsChoice, { kind: "control-points" }>;
type Outline = readonly (readonly [number, number])[];
const epsg = (code: number, isSwapped = false): Written => ({ kind: "epsg", code, isSwapped });
const gcj: Written = { kind: "gcj-02", isSwapped: false };
const bd: Written = { kind: "bd-09", isSwapped: false };

let publication: Publication;
let ground: KnownGround;
const empty: KnownGround = { lines: [], districts: [], zone: null };

beforeAll(async () => {
  ({ publication } = await theRealPublication());
  ground = groundOf(publication, null);
});

const guess = (outline: Outline, on = ground, declaration: CrsDeclaration | null = null): CrsGuess[] => guessCrs({ sample: [outline], declaration, format: "shapefile" }, on);
const first = (guesses: readonly CrsGuess[]): string => (guesses[0] ? crsLabel(guesses[0].choice) : "none");
const codesOf = (one: CrsGuess | undefined) => one?.reasons.map(({ code }) => code) ?? [];
const find = (guesses: readonly CrsGuess[], kind: string) => guesses.find(({ choice }) => choice.kind === kind);

/** A rough circle. */
const round = (lng: number, lat: number, radiusM: number, count = 40): [number, number][] =>
  Array.from({ length: count }, (_, i) => [lng + ((radiusM * Math.cos((2 * Math.PI * i) / count)) / 111_320 / Math.cos((lat * Math.PI) / 180)), lat + (radiusM * Math.sin((2 * Math.PI * i) / count)) / 110_770]);

/** In 呈贡, farther than 1.5 km from every line even when shifted. */
const inKunming = round(102.86, 24.9, 600);

/** Stretches of county lines, as a boundary that follows them, off by up to 40 m here and there. */
function alongCountyLine(random: { line: number; from: number; errors: readonly (readonly [number, number])[] }): [number, number][] {
  const lines = ground.lines.filter(({ of, positions }) => of === "district" && positions.length > 120);
  const line = lines[random.line % lines.length];
  if (!line) throw new Error("no county lines");
  const start = random.from % (line.positions.length - 40);
  return line.positions.slice(start, start + 40).map(([lng, lat], i) => {
    const [east = 0, north = 0] = random.errors[i % random.errors.length] ?? [];
    return [lng + east / 101_000, lat + north / 110_770];
  });
}

const off = fc.double({ min: -40, max: 40, noNaN: true });
const alongLine = fc.record({ line: fc.nat(1000), from: fc.nat(100_000), errors: fc.array(fc.tuple(off, off), { minLength: 40, maxLength: 40 }) });

describe("a boundary along county lines, of which nothing is said", () => {
  test.each([
    ["degrees", epsg(4490)],
    ["degrees, latitude first", epsg(4490, true)],
    ["GCJ-02", gcj],
    ["BD-09", bd],
    ["GCJ-02, latitude first", { ...gcj, isSwapped: true }],
    ["zone 34 with prefix", epsg(4522)],
    ["zone 34 with prefix, north first", epsg(4522, true)],
    ["zone 35 with prefix", epsg(4523)],
    ["6-degree zone 18 with prefix", epsg(4496)],
    ["without prefix at 102°", epsg(4543)],
    ["without prefix at 102°, north first", epsg(4543, true)],
    ["without prefix at 105°", epsg(4544)],
    ["Web Mercator", epsg(3857)],
  ] satisfies [string, Written][])("%s: the true system comes first", (_what, truth) => {
    fc.assert(
      fc.property(alongLine, (random) => {
        const guesses = guess(alongCountyLine(random).map(writtenAs(truth)));
        const [found] = guesses;
        expect(found && isSameReading(found.choice, truth) ? "the true system" : first(guesses)).toBe("the true system");
        expect(codesOf(found)).toContain("meets-known-lines");
        expect(found?.distanceToLinesM).toBeLessThan(60);
      }),
      { numRuns: 60 },
    );
  });
});

test("a boundary that only partly follows a county line, shifted, is found out", () => {
  const along = alongCountyLine({ line: 2, from: 37, errors: [[10, -10]] });
  const [[lng, lat] = [0, 0]] = along;
  const inside = round(lng, lat, 900, 14);
  const guesses = guess([...along, ...inside].map(writtenAs(gcj)));
  expect(first(guesses)).toBe("GCJ-02");
  expect(codesOf(guesses[0])).toEqual(expect.arrayContaining(["meets-known-lines", "shifted-fits-better"]));
  const plain = find(guesses, "epsg");
  expect((plain?.distanceToLinesM ?? 0) > (guesses[0]?.distanceToLinesM ?? Infinity)).toBe(true);
});

test("where no line is near, shifted and unshifted cannot be told apart: unshifted first, the others listed, and it is said", () => {
  fc.assert(
    fc.property(fc.constantFrom<Written>(epsg(4490), gcj, bd), fc.double({ min: -0.01, max: 0.01, noNaN: true }), fc.double({ min: -0.01, max: 0.01, noNaN: true }), (truth, dx, dy) => {
      const guesses = guess(round(103.14 + dx, 24.9 + dy, 300).map(writtenAs(truth)));
      expect(guesses.slice(0, 3).map(({ choice }) => crsLabel(choice))).toEqual(["EPSG:4490", "GCJ-02", "BD-09"]);
      for (const one of guesses.slice(0, 3)) {
        expect(codesOf(one)).toContain("no-known-lines-near");
        expect(codesOf(one)).not.toContain("meets-known-lines");
        expect(one.distanceToLinesM).toBeNull();
      }
    }),
    { numRuns: 100 },
  );
});

test("without administrative lines the ground is empty, and the rest of the reasoning stands", () => {
  const bare = groundOf(publicationWithoutLines(publication), null);
  expect(bare.districts).toEqual([]);
  expect(bare.lines.every(({ of }) => of === "water")).toBe(true);
  const guesses = guess(inKunming.map(writtenAs(epsg(4522))), bare);
  expect(first(guesses)).toBe("EPSG:4522");
  expect(codesOf(guesses[0])).toEqual(expect.arrayContaining(["zone-prefix-fits", "falls-in-region", "no-known-lines-near"]));
  expect(guesses[0]?.districts).toEqual([]);
  expect(first(guess(inKunming.map(writtenAs(epsg(4543, true))), empty))).toBe("EPSG:4543 (Y, X)");
});

test("where the data would fall is told: bounds, counties, uncertainty", () => {
  const [best] = guess(inKunming.map(writtenAs(epsg(4522))));
  expect(best?.districts).toEqual(["530114"]);
  const [west, south, east, north] = best?.bounds ?? [0, 0, 0, 0];
  expect([west > 102.85, east < 102.87, south > 24.89, north < 24.91]).toEqual([true, true, true, true]);
  expect(best?.addedUncertaintyM).toBe(0);
  expect(find(guess(inKunming), "gcj-02")?.addedUncertaintyM).toBe(10);
});

describe("a declaration", () => {
  const declared = (code: number): CrsDeclaration => ({ from: "flatgeobuf", wkt: "", epsg: code });
  const judge = (outline: Outline, declaration: CrsDeclaration) => {
    const guesses = guess(outline, ground, declaration);
    return { guesses, agreed: isAgreed(declaredCrs(declaration, [outline]), guesses) };
  };

  test.each([4490, 4326, 4522, 4543, 4544, 4496, 4507, 3857, 32648])("EPSG:%i that goes with the numbers stands without asking", (code) => {
    const { guesses, agreed } = judge(inKunming.map(writtenAs(epsg(code))), declared(code));
    expect(first(guesses)).toBe(`EPSG:${code}`);
    expect(codesOf(guesses[0])).toContain("declared");
    expect(agreed).toBe(true);
  });

  test.each([
    ["degrees, but the numbers are metres", 4490, epsg(4543)],
    ["metres, but the numbers are degrees", 4543, epsg(4490)],
    ["without prefix, but the eastings have one", 4543, epsg(4522)],
    ["with prefix, but the eastings have none", 4522, epsg(4543)],
    ["another zone", 4524, epsg(4522)],
    ["another meridian", 4546, epsg(4543)],
    ["east first, but north stands first", 4543, epsg(4543, true)],
    ["longitude first, but latitude stands first", 4490, epsg(4490, true)],
    ["Web Mercator, but the numbers are a zone's", 3857, epsg(4522)],
  ] satisfies [string, number, Written][])("%s: the ranking contradicts it", (_what, code, truth) => {
    const { guesses, agreed } = judge(inKunming.map(writtenAs(truth)), declared(code));
    expect(guesses[0] && isSameReading(guesses[0].choice, truth) ? "the true system" : first(guesses)).toBe("the true system");
    expect(codesOf(guesses[0])).toContain("declared-otherwise");
    expect(guesses.some(({ choice }) => isSameReading(choice, epsg(code)))).toBe(true);
    expect(agreed).toBe(false);
  });

  test("of degrees that turn out to be shifted by the county lines is contradicted", () => {
    const { guesses, agreed } = judge(alongCountyLine({ line: 5, from: 210, errors: [[0, 0]] }).map(writtenAs(gcj)), declared(4490));
    expect(first(guesses)).toBe("GCJ-02");
    expect(agreed).toBe(false);
  });

  test("of Xian 1980 is read approximately at best, and never without asking", () => {
    const { guesses, agreed } = judge(inKunming.map(writtenAs({ kind: "approximate", code: 2379, isSwapped: true })), declared(2379));
    expect(guesses[0]?.choice).toEqual({ kind: "approximate", code: 2379, isSwapped: true });
    expect(guesses[0]?.addedUncertaintyM).toBe(100);
    expect(agreed).toBe(false);
  });

  test("of Xian 1980 is never thought of where no one names it", () => {
    expect(find(guess(inKunming.map(writtenAs({ kind: "approximate", code: 2379, isSwapped: false }))), "approximate")).toBeUndefined();
  });

  test("by the standard of the format alone asks, unless known lines bear it out", () => {
    const standard: CrsDeclaration = { from: "standard", epsg: 4326 };
    const away = judge(inKunming, standard);
    expect([first(away.guesses), away.agreed]).toEqual(["EPSG:4326", false]);
    expect(codesOf(away.guesses[0])).toContain("standard-of-format");
    const along = alongCountyLine({ line: 1, from: 50, errors: [[5, 5]] });
    expect(judge(along, standard).agreed).toBe(true);
    const shifted = judge(along.map(writtenAs(gcj)), standard);
    expect([first(shifted.guesses), shifted.agreed]).toEqual(["GCJ-02", false]);
  });

  test("elsewhere in China is shown where it is, and asked about", () => {
    const { guesses, agreed } = judge(round(116.4, 39.9, 800).map(writtenAs(epsg(4490))), declared(4490));
    expect(first(guesses)).toBe("EPSG:4490");
    expect(codesOf(guesses[0])).toContain("falls-outside-region");
    expect(agreed).toBe(false);
  });
});

test("the zone the user named speaks for what falls near it", () => {
  const there = groundOf(publication, "park-jingkai");
  const near = guess(inKunming.map(writtenAs(epsg(4543))), there)[0];
  expect(codesOf(near)).toContain("near-chosen-zone");
  const far = guess(round(103.8, 25.5, 500).map(writtenAs(epsg(4544))), there)[0];
  expect(codesOf(far)).toContain("far-from-chosen-zone");
  expect(groundOf(publication, "no-such-zone").zone).toBeNull();
});

test("positions 0/0 and what is no number count for nothing", () => {
  const astray: [number, number][] = [[0, 0], [0, 0], [0, 0], [Number.NaN, 5], [Infinity, 1], [0, 0]];
  const outline = inKunming.map(writtenAs(epsg(4522)));
  expect(guess([...outline, ...astray])).toEqual(guess(outline));
  expect(guess(astray)).toEqual([]);
  expect(guess([])).toEqual([]);
});

test("numbers of no system of the region say so and still answer", () => {
  const guesses = guess(round(0, 0, 1).map(([x, y]): [number, number] => [12_345 + x, 67_890 + y]));
  for (const one of guesses) expect(codesOf(one)).toContain("falls-outside-region");
  expect(guess([[1e300, 1e300], [1e300, 1e301]])).toEqual([]);
});

test("the same input gives the same ranking, in scores from high to low within 0 and 1", () => {
  const outline = alongCountyLine({ line: 3, from: 99, errors: [[20, 20]] });
  expect(guess(outline)).toEqual(guess(outline));
  const scores = guess(outline).map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
});

test("2000 positions are ranked without keeping anyone waiting", () => {
  const dense = Array.from({ length: 50 }, (_, i) => alongCountyLine({ line: i, from: i * 31, errors: [[i % 20, -i % 20]] })).flat();
  expect(dense).toHaveLength(2000);
  for (const truth of [epsg(4490), epsg(4543)]) {
    const outline = dense.map(writtenAs(truth));
    const times = Array.from({ length: 5 }, () => {
      const started = performance.now();
      guess(outline);
      return performance.now() - started;
    });
    // The quickest of five, for the tests share their machine: some 40 ms on one of its own.
    expect(Math.min(...times)).toBeLessThan(600);
  }
});
