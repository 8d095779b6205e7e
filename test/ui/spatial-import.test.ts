import { expect, test } from "vitest";
import { aZone } from "../support/builders";
import { faultsOf, suggestedMeaning, uncertaintyOf, zoneNamedIn, type Meaning } from "../../src/ui/spatial/meaning";
import { groupsOf, isSettled, openedImport, withChecked, withDiagnosis, withSettled, withTicked } from "../../src/ui/spatial/open-import";
import { emptyRow, pointOf } from "../../src/ui/spatial/control-rows";
import type { AnswerTo, LayerSummary } from "../../src/workers/import-messages";

const gk = (code: number) => ({ kind: "epsg", code, isSwapped: false }) as const;
const aLayer = (over: Partial<LayerSummary> = {}): LayerSummary => ({
  layer: 0,
  file: "a.zip",
  name: "地块",
  format: "shapefile",
  encoding: null,
  declaration: { from: "prj", wkt: "x", epsg: 4543 },
  declared: { is: "known", choice: gk(4543), short: "EPSG:4543" },
  features: 1,
  positions: 5,
  kinds: [{ kind: "polygon", count: 1 }],
  extent: null,
  fields: [],
  notes: [],
  ...over,
});
const placed = { report: { features: 1, positions: 5, findings: [], skipped: [] }, done: [], left: [], lost: { count: 0, first: [] }, stated: null, features: { type: "FeatureCollection" as const, features: [] }, bounds: null };
const guess = { choice: gk(4543), score: 1, reasons: [], bounds: [0, 0, 1, 1], districts: [], distanceToLinesM: null, addedUncertaintyM: 0 } as const;

test("a few layers are ticked at once, of many the user says which; a table without positions never is", () => {
  const layers = (count: number) => Array.from({ length: count }, (_, layer) => aLayer({ layer, name: `层${layer}` }));
  expect(openedImport(layers(3), [], "").ticked).toEqual([0, 1, 2]);
  expect(openedImport(layers(4), [], "").ticked).toEqual([]);
  expect(openedImport([aLayer(), aLayer({ layer: 1, positions: 0 })], [], "").ticked).toEqual([0]);
});

test("layers of one file that declare the same are one question, others questions of their own", () => {
  const open = openedImport([aLayer(), aLayer({ layer: 1 }), aLayer({ layer: 2, declaration: null })], [], "");
  expect(groupsOf(open).map(({ layers }) => layers.map(({ layer }) => layer))).toEqual([[0, 1], [2]]);
});

test("only what the file says and the ground agrees with is taken up; nothing else is decided for the user", () => {
  const open = openedImport([aLayer()], [], "");
  const [group] = groupsOf(open);
  if (!group) throw new Error("no group");
  const agreed = withDiagnosis(open, group, { guesses: [guess], isAgreed: true });
  expect([isSettled(agreed), agreed.settled[group.key]]).toEqual([true, { choice: gk(4543), decidedBy: "file", addedUncertaintyM: 0 }]);
  expect(isSettled(withDiagnosis(open, group, { guesses: [guess], isAgreed: false }))).toBe(false);
  const silent = openedImport([aLayer({ declared: { is: "none" }, declaration: null })], [], "");
  const [quiet] = groupsOf(silent);
  expect(quiet && isSettled(withDiagnosis(silent, quiet, { guesses: [guess], isAgreed: true }))).toBe(false);
});

test("a system taken anew forgets what was found in the old place; an unticked layer asks nothing", () => {
  const open = openedImport([aLayer(), aLayer({ layer: 1, file: "b.zip" })], [], "");
  const [first, second] = groupsOf(open);
  if (!first || !second) throw new Error("no groups");
  const settled = { choice: gk(4543), decidedBy: "user", addedUncertaintyM: 0 } as const;
  const checked = withChecked(withChecked(withSettled(withSettled(open, first, settled), second, settled), 0, { found: placed, now: placed, repairs: [] }), 1, { found: placed, now: placed, repairs: [] });
  const again = withSettled(checked, first, { ...settled, choice: gk(4544) });
  expect(Object.keys(again.checked)).toEqual(["1"]);
  expect(isSettled(withSettled(checked, second, null))).toBe(false);
  expect(isSettled(withTicked(withSettled(checked, second, null), 1, false))).toBe(true);
  expect(isSettled({ ...open, ticked: [] })).toBe(false);
});

test("national names suggest what a layer is, and a zone named in the file which", () => {
  const zones = [aZone({ id: "park-a", name: { zh: "云南安宁产业园区", en: "A" }, shortName: { zh: "安宁产业园区", en: "A" } }), aZone({ id: "park-b", name: { zh: "安宁", en: "B" }, shortName: { zh: "安宁", en: "B" } })];
  const meaning = suggestedMeaning(aLayer({ name: "STBHHX", file: "安宁产业园区三线.zip" }), zones, 10);
  expect(meaning).toMatchObject({ kind: "control-lines", control: "ecological-redline", zone: "park-a", uncertaintyM: "10", isPublic: false });
  expect(zoneNamedIn("别处", zones)).toBeNull();
});

test("what is missing is said, and nothing else keeps a layer out", () => {
  const plain: Meaning = suggestedMeaning(aLayer({ name: "某层" }), [], null);
  const sound: AnswerTo["outline"] = { is: "outline", geometry: { type: "Polygon", coordinates: [] }, areaM2: 1, positions: 5, outline: "sound" };
  expect(faultsOf({ ...plain, kind: null }, null)).toEqual(["kind"]);
  expect(faultsOf({ ...plain, kind: "layer" }, null)).toEqual([]);
  expect(faultsOf({ ...plain, kind: "layer", title: " ", asOf: "2025-13" }, null)).toEqual(["title", "as-of"]);
  expect(faultsOf({ ...plain, kind: "boundary", uncertaintyM: "-3" }, sound)).toEqual(["zone", "who", "uncertainty"]);
  const boundary: Meaning = { ...plain, kind: "boundary", zone: "park-a", who: "某院", uncertaintyM: "0.5" };
  expect(faultsOf(boundary, sound)).toEqual([]);
  expect(faultsOf(boundary, { ...sound, outline: "crosses" })).toEqual(["crosses"]);
  expect(faultsOf(boundary, { ...sound, outline: "open" })).toEqual(["open"]);
  expect(faultsOf(boundary, { ...sound, geometry: null })).toEqual(["no-areas"]);
  expect(faultsOf(boundary, { ...sound, positions: 100_001 })).toEqual(["too-detailed"]);
  expect(faultsOf({ ...plain, kind: "edition" }, null)).toEqual(["zone", "code-field"]);
  expect(faultsOf({ ...plain, kind: "control-lines", control: null }, null)).toEqual(["control"]);
  expect([uncertaintyOf({ ...plain, uncertaintyM: "2.5" }), uncertaintyOf({ ...plain, uncertaintyM: "两米" }), uncertaintyOf({ ...plain, uncertaintyM: "" })]).toEqual([2.5, null, null]);
});

test("a control point is one when all four numbers are, and lies on the globe", () => {
  const row = { ...emptyRow(1), x: "34,500,000.5", y: "2757000", lng: "102.8", lat: "24.9" };
  expect(pointOf(row)).toEqual({ file: [34500000.5, 2757000], lngLat: [102.8, 24.9] });
  expect(pointOf({ ...row, lat: "" })).toBeNull();
  expect(pointOf({ ...row, lat: "一百" })).toBeNull();
  expect(pointOf({ ...row, lng: "200" })).toBeNull();
});
