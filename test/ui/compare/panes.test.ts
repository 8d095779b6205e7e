import { beforeAll, expect, test } from "vitest";
import { partsOf, prefectureOf } from "../../../src/analysis/comparison/place-facts";
import { comparedPlace, type ComparedPlace } from "../../../src/domain/compared-place";
import { comparisonOf, type PaneOffset } from "../../../src/domain/comparison";
import type { Publication } from "../../../src/domain/publication";
import { publicationWithoutLines } from "../../../src/domain/without-lines";
import { fittedOn, recentredOn } from "../../../src/ui/compare/pane-changes";
import { paneNotes } from "../../../src/ui/compare/pane-notes";
import { placeLine } from "../../../src/ui/compare/place-line";
import { placeGroups } from "../../../src/ui/compare/place-options";
import { theRealPublication } from "../../support/publication";

let publication: Publication;
beforeAll(async () => {
  publication = (await theRealPublication()).publication;
});
const place = (id: string, within = publication): ComparedPlace => {
  const found = comparedPlace(within, id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const line = (id: string, language: "zh" | "en" = "zh") => placeLine(language, place(id), prefectureOf(publication, place(id)));
const scale = (metresPerPixel: number, variations = {}, figurePx = {}) => ({ metresPerPixel, bearing: 0, deviation: 0, offsets: {}, variations, figurePx });
const keys = (id: string, at = scale(44), within = publication) => paneNotes(place(id, within), at).map(({ key }) => key);

test("a head says the city, which area, and how the boundary is known", () => {
  expect(line("linkage-qujing")).toBe("曲靖 · 实施 157 km² · 示意");
  expect(line("park-jingkai")).toBe("昆明 · 管理 156.6 km² · 示意");
  expect(line("linkage-qujing", "en")).toBe("Qujing · implemented 157 km² · schematic");
  expect(line("bonded-kunming-jingkai")).toMatch(/ · 近似定位$/);
  expect(line("bonded-kunming-jingkai", "en")).toMatch(/ · stand-in point$/);
  expect(line("530300", "en")).toMatch(/administrative line$/);
  expect(line("530300")).toBe("行政界线");
  expect(line("530102")).toMatch(/^昆明 · [\d.,]+ km² · 行政界线$/);
  // It names no county; its point lies in one.
  expect(line("bonded-kunming-konggang")).toMatch(/^昆明 · /);
  expect(line("park-wuhua")).toMatch(/未落位$/);
});

test("a place in parts tells how many and how far, one place alone does not", () => {
  const wuhua = partsOf(place("530102"));
  expect(wuhua?.count).toBe(3);
  expect((wuhua?.farthestM ?? 0) / 1000).toBeCloseTo(24, -0.5);
  expect(partsOf(place("linkage-qujing"))).toBeNull();
  expect(keys("530102")).toEqual(["compare.pane.parts"]);
});

test("a figure too small to be seen offers the scale that shows it", () => {
  const drawnPx = (px: number) => scale(1000, {}, { "linkage-qujing": px });
  expect(keys("linkage-qujing", drawnPx(24))).toEqual([]);
  expect(paneNotes(place("linkage-qujing"), drawnPx(14.2))).toEqual([{ key: "compare.pane.tiny", parameters: { n: 14 }, offers: "fit" }]);
  expect(keys("linkage-qujing", drawnPx(0.7))).toEqual(["compare.pane.tooSmall"]);
  const comparison = comparisonOf(["linkage-qujing", "530300"]);
  if (!comparison) throw new Error("no comparison");
  const moved = { ...comparison, metresPerPixel: 1000, offsets: [{ id: "linkage-qujing", eastM: 1, northM: 2 }, { id: "530300", eastM: 3, northM: 4 }] };
  expect(fittedOn(moved, "linkage-qujing")).toEqual({ metresPerPixel: null, fitOn: "linkage-qujing", offsets: [{ id: "530300", eastM: 3, northM: 4 }] });
});

test("a scale that varies by more than one per cent is said, a steady one is not", () => {
  expect(paneNotes(place("530300"), scale(700, { "530300": 0.0342 }))).toEqual([{ key: "compare.pane.varies", parameters: { percent: "3.4" } }]);
  expect(keys("530300", scale(100, { "530300": 0.0099 }))).toEqual([]);
});

test("what is known of as a point says what is not possible with it", () => {
  expect(keys("park-haikou")).toEqual([expect.stringMatching(/point/)]);
  expect(keys("bonded-kunming-jingkai")).toEqual(["compare.pane.standInWithArea"]);
  const lineless = publicationWithoutLines(publication);
  expect(keys("530300", scale(700), lineless)).toEqual(["compare.pane.linesHidden"]);
  expect(keys("collab-wuhua-fumin", scale(700), lineless)).toEqual(["compare.pane.linesHidden"]);
  expect(placeLine("zh", place("collab-wuhua-fumin", lineless), null)).toMatch(/连线$/);
});

test("the picker offers zones by kind, then counties and prefectures where their lines may be shown", () => {
  const groups = placeGroups(publication, "");
  expect(groups.map(({ heading }) => heading)).toEqual([
    "kind.pilot-free-trade-zone",
    "kind.linkage-zone",
    "kind.bonded-zone",
    "kind.development-zone",
    "kind.industrial-park",
    "kind.park-block",
    "kind.collaboration-area",
    "compare.pick.counties",
    "compare.pick.prefectures",
  ]);
  expect(groups.flatMap(({ places }) => places)).toHaveLength(publication.zones.length + publication.districts.length + publication.prefectures.length);
  const lineless = placeGroups(publicationWithoutLines(publication), "");
  expect(lineless.flatMap(({ places }) => places).every(({ zone }) => zone !== null)).toBe(true);
});

test("typing finds names, pinyin and initials, and nothing that cannot be compared", () => {
  const found = (query: string, within = publication) => placeGroups(within, query).flatMap(({ places }) => places.map(({ id }) => id));
  expect(found("anning")[0]).toBe("park-anning");
  expect(found("qujing")).toContain("530300");
  expect(found("qjs")).toContain("530300");
  expect(found("qjs", publicationWithoutLines(publication))).not.toContain("530300");
  expect(found("滇池")).toEqual([]);
  expect(placeGroups(publication, "没有这里")).toEqual([]);
});

test("a pane that was moved off its place can be brought back at the same scale, all of them where they are panned together", () => {
  const plain = comparisonOf(["linkage-qujing", "ftz-kunming"]);
  if (!plain) throw new Error("no comparison");
  const [linkage, ftz] = ["linkage-qujing", "ftz-kunming"].map((id) => ({ id, eastM: 900, northM: 0 })) as [PaneOffset, PaneOffset];
  expect(recentredOn(plain, "linkage-qujing")).toBeNull();
  expect(recentredOn({ ...plain, offsets: [ftz] }, "linkage-qujing")).toBeNull();
  expect(recentredOn({ ...plain, offsets: [ftz, linkage] }, "linkage-qujing")).toEqual({ offsets: [ftz] });
  expect(recentredOn({ ...plain, together: true, offsets: [ftz, linkage] }, "linkage-qujing")).toEqual({ offsets: [] });
});
