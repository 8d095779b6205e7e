import { beforeAll, expect, test } from "vitest";
import type { CrsDeclaration } from "../../src/domain/spatial/crs-choice";
import { crsLabel } from "../../src/domain/spatial/crs-choice";
import type { KnownGround } from "../../src/domain/spatial/crs-finding";
import { groundOf } from "../../src/domain/spatial/ground-of";
import { declaredCrs } from "../../src/formats/crs/declared-crs";
import { guessCrs } from "../../src/formats/crs/guess-crs";
import { alternativesOf, contradictsStandard, groupedGuesses } from "../../src/ui/spatial/guess-groups";
import { writtenAs } from "../support/coordinates";
import { theRealPublication } from "../support/publication";

let ground: KnownGround;
beforeAll(async () => {
  ground = groundOf((await theRealPublication()).publication, null);
});

const standard: CrsDeclaration = { from: "standard", epsg: 4326 };
const ring = (x: number, y: number, size: number): [number, number][] => [[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]];

function looksAt(corners: [number, number][], declaration: CrsDeclaration | null) {
  const guesses = guessCrs({ sample: [corners], declaration, format: "geojson" }, ground);
  const [x, y] = corners[0] ?? [0, 0];
  const layer = { declared: declaredCrs(declaration, [corners]), declaration, extent: [x, y, x + 1, y + 1] as [number, number, number, number] };
  return { layer, groups: groupedGuesses({ guesses, isAgreed: false }, layer) };
}
const labels = (groups: ReturnType<typeof groupedGuesses>, of: "shown" | "folded") => groups[of].map(({ choice }) => crsLabel(choice));

test("a city's own coordinates fit nothing known: no guess is offered, all are folded away, and the format's word is contradicted", () => {
  const { layer, groups } = looksAt(ring(50_000, 30_000, 2000), standard);
  expect(groups).toMatchObject({ shown: [], isNowhere: true, looksLocal: true });
  expect(groups.folded.length).toBeGreaterThan(0);
  expect(contradictsStandard(layer)).toBe(true);
});

test("degrees far away are elsewhere, but look like no local system", () => {
  const { layer, groups } = looksAt(ring(2.3, 48.8, 0.01), standard);
  expect(groups).toMatchObject({ isNowhere: true, looksLocal: false });
  expect(contradictsStandard(layer)).toBe(false);
});

test("metres that fit the region in some meridians are shown in these only; the rest is folded", () => {
  const corners = ring(102.8, 24.9, 0.01).map(writtenAs({ kind: "epsg", code: 4543, isSwapped: false }));
  const { groups } = looksAt(corners, null);
  expect(labels(groups, "shown")).toContain("EPSG:4543");
  expect(labels(groups, "shown")).not.toContain("EPSG:32647");
  expect(labels(groups, "folded").length).toBeGreaterThan(0);
  expect(groups).toMatchObject({ isNowhere: false, looksLocal: false });
});

test("what a file declares stays in sight though it leads out of the region", () => {
  const corners = ring(102.8, 24.9, 0.01).map(writtenAs({ kind: "epsg", code: 4543, isSwapped: false }));
  const { groups } = looksAt(corners, { from: "geojson", name: "urn:ogc:def:crs:EPSG::4549" });
  expect(labels(groups, "shown")).toEqual(expect.arrayContaining(["EPSG:4543", "EPSG:4549"]));
});

test("degrees and shifted degrees are looked at together, and what holds for all of them is said once", () => {
  const { groups } = looksAt(ring(102.86, 24.9, 0.005), standard);
  expect(labels(groups, "shown").sort()).toEqual(["BD-09", "EPSG:4326", "GCJ-02"]);
  expect(groups.common).toEqual(["no-known-lines-near"]);
  const choice = groups.shown.map((guess) => guess.choice).find(({ kind }) => kind === "gcj-02");
  expect(choice && alternativesOf(groups, choice).map(crsLabel).sort()).toEqual(["BD-09", "EPSG:4326"]);
  expect(alternativesOf(groups, { kind: "epsg", code: 4543, isSwapped: false })).toEqual([]);
});
