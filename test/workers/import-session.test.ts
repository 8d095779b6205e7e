import { expect, test } from "vitest";
import { groundOf } from "../../src/domain/spatial/ground-of";
import { toLngLat } from "../../src/formats/crs/transform";
import { spatialFixture } from "../support/spatial-reading";
import { TestImport } from "../support/import-session";
import { theRealPublication } from "../support/publication";

const zone34 = { kind: "epsg", code: 4522, isSwapped: false } as const;
const square = (west: number, south: number, side: number, properties: object = {}) => ({
  type: "Feature",
  properties,
  geometry: { type: "Polygon", coordinates: [[[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]]] },
});
const collection = (...features: object[]) => JSON.stringify({ type: "FeatureCollection", features });
const degrees = { kind: "epsg", code: 4326, isSwapped: false } as const;

test("a file is read to what the page shows of it: layers, kinds, fields with samples, encoding, hash", async () => {
  const run = new TestImport();
  const { layers, faults, sha256 } = await run.readsFixture("real/shapefile/epsg-4522-gbk.zip");
  expect(faults).toEqual([]);
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(layers).toMatchObject([{ layer: 0, file: "epsg-4522-gbk.zip", name: "测试图形", format: "shapefile", features: 2, positions: 33, kinds: [{ kind: "polygon", count: 2 }], declared: { is: "known", choice: zone34 } }]);
  expect(layers[0]?.encoding).toMatch(/gb/i);
  expect(layers[0]?.fields.every(({ samples }) => samples.length > 0 && samples.length <= 3)).toBe(true);
});

test("the hash of several files does not depend on their order", async () => {
  const files = ["a.geojson", "b.geojson"].map((name, index) => ({ name, bytes: new TextEncoder().encode(collection(square(102 + index, 25, 0.01))).buffer }));
  const one = await new TestImport().reads(...files);
  const other = await new TestImport().reads(...[...files].reverse());
  expect(one.sha256).toBe(other.sha256);
});

test("the doctor's guesses, the preview and the placed layer agree on where a file lies", async () => {
  const run = new TestImport();
  await run.readsFixture("real/shapefile/epsg-4522-gbk.zip");
  const { publication } = await theRealPublication();
  const { guesses, isAgreed } = await run.told({ ask: "guess", layer: 0, ground: groundOf(publication, null) });
  expect([isAgreed, guesses[0]?.choice]).toEqual([true, zone34]);
  const preview = await run.told({ ask: "preview", layer: 0, choice: zone34 });
  const placed = await run.told({ ask: "place", layer: 0, choice: zone34, parent: null });
  expect(preview.bounds).toEqual(placed.bounds);
  expect(preview.features.features).toHaveLength(2);
  placed.bounds?.forEach((side, index) => expect(side).toBeCloseTo(guesses[0]?.bounds[index] ?? 0, 6));
});

test("a marked file is refused whole, and the others are read", async () => {
  const run = new TestImport();
  const encoder = new TextEncoder();
  const { layers, faults } = await run.reads(
    { name: "甲.geojson", bytes: encoder.encode(collection(square(102, 25, 0.01, { 备注: "秘密★10年" }))).buffer },
    { name: "乙.geojson", bytes: encoder.encode(collection(square(102, 25, 0.01, { 密级: "公开", 名称: "商业秘密保护区" }))).buffer },
    { name: "丙.geojson", bytes: encoder.encode(collection(square(102, 25, 0.01, { 是否涉密: 1 }))).buffer },
  );
  expect(layers.map(({ file }) => file)).toEqual(["乙.geojson"]);
  expect(faults).toMatchObject([
    { code: "spatial-classified", file: "甲.geojson", value: "秘密★10年" },
    { code: "spatial-classified", file: "丙.geojson", value: "是否涉密：1" },
  ]);
  // Nothing of the refused files can be asked for.
  expect(await run.ask({ ask: "corners", layer: 1, count: 5 })).toMatchObject({ ok: false });
});

test("a marked [属性描述] refuses a land-bureau TXT", async () => {
  const run = new TestImport();
  const text = new TextDecoder("gbk").decode(spatialFixture("real/land-txt/epsg-4543-gbk.txt")).replace("[属性描述]", "[属性描述]\r\n密级=机密");
  expect((await run.readsText("地块.txt", text)).faults).toMatchObject([{ code: "spatial-classified", value: "密级：机密" }]);
});

test("repairs begin anew each time, and an unticked one is undone", async () => {
  const run = new TestImport();
  await run.readsText("a.geojson", JSON.stringify({ type: "Polygon", coordinates: [[[102, 25], [102, 25.01], [102.01, 25.01], [102.01, 25], [102, 25]]] }));
  const found = await run.told({ ask: "place", layer: 0, choice: degrees, parent: null });
  expect(found.report.findings.map(({ code }) => code)).toEqual(["winding"]);
  const mended = await run.told({ ask: "repair", layer: 0, repairs: ["winding"], parent: null });
  expect([mended.report.findings, mended.done.map(({ code, count }) => [code, count])]).toEqual([[], [["winding", 1]]]);
  const undone = await run.told({ ask: "repair", layer: 0, repairs: [], parent: null });
  expect(undone.report).toEqual(found.report);
});

test("what lies outside a larger area is asked for by its boundary", async () => {
  const run = new TestImport();
  await run.readsText("a.geojson", collection(square(102, 25, 0.02)));
  const parent = square(102, 25, 0.01).geometry as { type: "Polygon"; coordinates: number[][][] };
  const { report } = await run.told({ ask: "place", layer: 0, choice: degrees, parent });
  expect(report.findings.map(({ code }) => code)).toEqual(["outside-parent"]);
});

test("a boundary is made of the chosen areas; one that crosses itself is told, lines make none", async () => {
  const run = new TestImport();
  const bow = { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [[[103, 25], [103.01, 25.01], [103.01, 25], [103, 25.01], [103, 25]]] } };
  const line = { type: "Feature", properties: {}, geometry: { type: "LineString", coordinates: [[102, 25], [102.1, 25]] } };
  await run.readsText("a.geojson", collection(square(102, 25, 0.01), square(102.1, 25, 0.02, { name: "大" }), bow, line));
  await run.told({ ask: "place", layer: 0, choice: degrees, parent: null });
  const { areas, total } = await run.told({ ask: "areas", layer: 0, count: 2 });
  expect([total, areas.map(({ feature }) => feature), areas[0]?.attributes]).toEqual([3, [1, 0], [["name", "大"]]]);
  const both = await run.told({ ask: "outline", layer: 0, features: [0, 1] });
  expect([both.geometry?.type, both.outline, both.positions]).toEqual(["MultiPolygon", "sound", 10]);
  expect(both.areaM2).toBeCloseTo((areas[0]?.areaM2 ?? 0) + (areas[1]?.areaM2 ?? 0), 3);
  expect((await run.told({ ask: "outline", layer: 0, features: [2] })).outline).toBe("crosses");
  expect((await run.told({ ask: "outline", layer: 0, features: [3] })).geometry).toBeNull();
});

test("positions that can be nowhere are a fault with the layer's name", async () => {
  const run = new TestImport();
  await run.readsText("a.csv", "name,wkt\n甲,POINT(9e15 9e15)\n");
  expect(await run.ask({ ask: "place", layer: 0, choice: { kind: "epsg", code: 4326, isSwapped: false }, parent: null })).toMatchObject({ ok: false, fault: { code: "spatial-cannot-place", file: "a.csv" } });
});

test("corners for control points are the file's own, and a fit through them is what the layer is placed by", async () => {
  const run = new TestImport();
  await run.readsFixture("real/shapefile/epsg-4522-gbk.zip");
  const { corners } = await run.told({ ask: "corners", layer: 0, count: 10 });
  expect(corners.length).toBeLessThanOrEqual(10);
  const place = toLngLat(zone34);
  const points = corners.slice(0, 4).map((file) => ({ file, lngLat: place(...file) }));
  const { fit } = await run.told({ ask: "fit", points });
  expect(fit).toMatchObject({ is: "fitted", points: 4, isSwapped: false });
  const fitted = await run.told({ ask: "preview", layer: 0, choice: { kind: "control-points", points } });
  expect(fitted.bounds?.[0]).toBeCloseTo(102.838747, 3);
});

test("a question that nothing answers is a fault, not an end", async () => {
  const run = new TestImport();
  expect(await run.ask({ ask: "pack", layer: 7 })).toEqual({ ok: false, fault: { code: "spatial-crashed", file: "" } });
});
