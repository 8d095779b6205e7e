import { findingSentence } from "../../src/i18n/finding-sentence";
import { expect, test } from "vitest";
import { boundsOf } from "../../src/domain/bounds";
import { BoundaryRecord, EditionRecord, LayerRecord } from "../../src/domain/spatial/imported-records";
import { suggestedMeaning, type Meaning } from "../../src/ui/spatial/meaning";
import type { OpenImport } from "../../src/ui/spatial/open-import";
import { recordsOf } from "../../src/ui/spatial/records-of";
import { unpackColumns } from "../../src/formats/spatial/unpack-columns";
import { spatialFixture } from "../support/spatial-reading";
import { TestImport } from "../support/import-session";

const reference = JSON.parse(new TextDecoder().decode(spatialFixture("real/reference.json"))) as Record<string, [number, number][]>;
const gcj = { kind: "gcj-02", isSwapped: false } as const;

const said = (open: OpenImport, part: Partial<Meaning>): [number, Meaning][] => open.layers.map((layer) => [layer.layer, { ...suggestedMeaning(layer, [], null), ...part }]);

test("a shifted KML becomes a boundary that the project takes, to the metre where it belongs, with where it came from", async () => {
  const run = new TestImport();
  const open = await run.placed("real/kml/gcj-02.kml", gcj);
  const made = await recordsOf(open, said(open, { kind: "boundary", zone: "park-konggang", who: " 某园区 ", uncertaintyM: "10" }), run.ask, new Date("2026-01-02T03:04:05Z"));
  if (!made?.ok) throw new Error("not made");
  const [item] = made.items;
  if (item?.collection !== "boundaries") throw new Error("no boundary");
  expect(BoundaryRecord.safeParse(item.record).error?.issues).toBeUndefined();
  expect(item.record).toMatchObject({ id: "boundary-park-konggang", who: "某园区", uncertaintyM: 10, releaseClass: "internal", provenance: { crs: "GCJ-02", decidedBy: "user", addedUncertaintyM: 10, format: "kml" } });
  const bounds = boundsOf([item.record.geometry]) ?? [];
  const meant = boundsOf([{ type: "MultiPoint", coordinates: reference["kml/gcj-02.kml"] ?? [] }]) ?? [];
  bounds.forEach((side, index) => expect(Math.abs(side - (meant[index] ?? 0))).toBeLessThan(1 / 111_000));
  expect(made.data).toEqual([]);
});

test("a layer's features lie beside the project, packed under their hash; the record says the file's hash too", async () => {
  const run = new TestImport();
  const open = await run.placed("real/shapefile/epsg-4522-gbk.zip", { kind: "epsg", code: 4522, isSwapped: false });
  const made = await recordsOf(open, said(open, { kind: "parcels", asOf: "2025" }), run.ask);
  if (!made?.ok) throw new Error("not made");
  const [item] = made.items;
  const [data] = made.data;
  if (item?.collection !== "layers" || !data) throw new Error("no layer");
  expect(LayerRecord.safeParse(item.record).error?.issues).toBeUndefined();
  expect(item.record).toMatchObject({ use: "parcels", control: null, asOf: "2025", data: { key: data.key, features: 2 } });
  expect(item.record.provenance.sha256).toMatch(/^[0-9a-f]{64}$/);
  // A Shapefile lists its shells clockwise; reading turns them, and nothing is to be told.
  expect(item.record.provenance.findings.map(({ code }) => code)).not.toContain("geometry.about.winding");
  expect(unpackColumns(data.bytes)).toMatchObject({ ok: true, value: { count: 2 } });
});

test("a repair is told in the record, and what the area field says against the geometry", async () => {
  const run = new TestImport();
  const open = await run.placed("repair/clockwise.geojson", { kind: "epsg", code: 4326, isSwapped: false }, ["winding"]);
  const made = await recordsOf(open, said(open, { kind: "parcels", asOf: "2025" }), run.ask);
  const findings = made?.ok ? made.items[0]?.record.provenance.findings : null;
  expect(findings).toEqual([
    { code: "geometry.done.winding", values: { count: 1, areaM2: 0 } },
    { code: "finding.areas-differ", values: { field: "MJ", unit: "m2", compared: 1, differing: 1 } },
  ]);
  expect(findings?.map((finding) => findingSentence(finding, "zh")).join("")).toMatch(/^已改正 1 个环的方向，面积不变。字段 MJ 的数值以平方米计，其中 1 个/);
  expect(findingSentence({ code: "geometry.about.sliver", values: { count: 2, areaM2: 12_345.6 } }, "en")).toContain("1.23");
});

test("a layout edition keeps its code field, control lines say which they are", async () => {
  const run = new TestImport();
  const open = await run.placed("real/geojson/epsg-4490.geojson", { kind: "epsg", code: 4490, isSwapped: false });
  const field = open.layers[0]?.fields[0]?.name ?? "";
  const edition = await recordsOf(open, said(open, { kind: "edition", zone: "ftz-kunming", codeField: field, codes: "2020" }), run.ask);
  const lines = await recordsOf(open, said(open, { kind: "control-lines", control: "ecological-redline" }), run.ask);
  if (!edition?.ok || !lines?.ok) throw new Error("not made");
  expect(EditionRecord.safeParse(edition.items[0]?.record).error?.issues).toBeUndefined();
  expect(LayerRecord.safeParse(lines.items[0]?.record).error?.issues).toBeUndefined();
  expect(lines.items[0]?.record).toMatchObject({ use: "control-lines", control: "ecological-redline" });
});
