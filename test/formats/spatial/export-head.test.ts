import { expect, test } from "vitest";
import { withSurveyedBoundaries } from "../../../src/domain/surveyed-boundary";
import { boundaryGeoJson, exportHead, exportName } from "../../../src/formats/spatial/export-head";
import { aSquare, aZone } from "../../support/builders";
import { aBoundary, aLayer, anEdition, aProvenance } from "../../support/imported";

test("a boundary leaves as RFC 7946 with who, when, how and that it was entered, and can be laid into the publication as it is", () => {
  const record = aBoundary("park-test", { geometry: aSquare([102.75, 25], 0.25), uncertaintyM: 0.5 });
  const file = JSON.parse(boundaryGeoJson({ collection: "boundaries", record })) as Record<string, unknown> & { features: { properties: Record<string, unknown>; geometry: unknown }[] };
  expect(file).toMatchObject({
    type: "FeatureCollection", title: "控规单元", who: "昆明经开区管委会", asOf: "2025-06-30", releaseClass: "internal", valueKind: "entered",
    zone: "park-test", method: "surveyed", area: "administered", uncertaintyM: 0.5, provenance: { file: "界线.zip", crs: "EPSG:4522", decidedBy: "file" },
  });
  expect(file).not.toHaveProperty("crs");
  const [{ properties, geometry } = { properties: {}, geometry: null }] = file.features;
  const raw = { properties, geometry: record.geometry, file: "features.geojson", index: 0 } as unknown as Parameters<typeof withSurveyedBoundaries>[1][number];
  const { zones, problems } = withSurveyedBoundaries([aZone()], [raw]);
  expect([problems, geometry, zones[0]?.boundary]).toMatchObject([[], record.geometry, { method: "surveyed", source: { zh: "昆明经开区管委会" }, asOf: "2025-06-30", uncertaintyM: 0.5 }]);
});

test("of a city's own system nothing leaves that would lead to its parameters", () => {
  const findings = [{ code: "note.note-heights-dropped", values: { count: 2, scale: 1.000012 } }];
  const provenance = aProvenance({ crs: "LOCAL", decidedBy: "user", declared: 'PROJCS["Kunming local",PARAMETER["false_easting",12345]]', findings });
  const text = JSON.stringify(exportHead({ collection: "layers", record: aLayer("x", undefined, { provenance }) }));
  expect(text).toContain('"crs":"LOCAL"');
  expect(text).toContain("note.note-heights-dropped");
  expect(text).not.toMatch(/false_easting|12345|1\.000012/);
  // Any other system may say what it is.
  expect(JSON.stringify(exportHead({ collection: "layers", record: aLayer("x", undefined, { provenance: { ...provenance, crs: "EPSG:4543" } }) }))).toMatch(/false_easting.*1\.000012/);
});

test("a layer says what it is used as, an edition by which guide it is coded", () => {
  expect(exportHead({ collection: "layers", record: aLayer("x", undefined, { use: "control-lines", control: "permanent-farmland" }) })).toMatchObject({ use: "control-lines", control: "permanent-farmland", valueKind: "entered" });
  expect(exportHead({ collection: "editions", record: anEdition("x") })).toMatchObject({ zone: "park-test", codes: "2023", codeField: "YDYHFLDM" });
});

test("the file is named by its title and says first whether it may leave the office", () => {
  expect(exportName("控规/单元:A", "内部")).toBe("控规-单元-A-内部.geojson");
  expect(exportName("…", "Public")).toBe("…-Public.geojson");
  expect(exportName(" .. ", "公开")).toBe("layer-公开.geojson");
});

test("no title makes a name that a system refuses, keeps for a device, or shows the wrong way round", () => {
  const names = ["NUL", "con.x", "COM1", "Console", "图\u202elmth.exe", "a\u0000b\u2028c\u0085d", "\u200b\u200f", "x\ud800y", " 末尾. . ", "𠀀".repeat(70), "../../etc/passwd"].map((title) => exportName(title, "内部"));
  expect(names).toEqual([
    "_NUL-内部.geojson", "_con.x-内部.geojson", "_COM1-内部.geojson", "Console-内部.geojson", "图-lmth.exe-内部.geojson", "a-b-c-d-内部.geojson",
    "layer-内部.geojson", "xy-内部.geojson", "末尾-内部.geojson", `${"𠀀".repeat(60)}-内部.geojson`, "-..-etc-passwd-内部.geojson",
  ]);
});
