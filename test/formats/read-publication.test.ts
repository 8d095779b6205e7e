import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aSquare } from "../support/builders";
import { theRealPublication } from "../support/publication";

const surveyed = (properties: object, geometry: object = aSquare([102.4, 24.9], 0.05)) =>
  JSON.stringify({ type: "FeatureCollection", features: [{ type: "Feature", properties, geometry }] });
const boundaries = "boundaries/features.geojson";

test("the committed publication reads without a problem", async () => {
  const { publication, problems } = await theRealPublication();
  expect(problems).toEqual([]);
  expect(publication.districts).toHaveLength(23);
  expect(publication.zones.map(({ id }) => id)).toEqual(expect.arrayContaining(["ftz-kunming", "linkage-qujing", "collab-xishan-anning"]));
});

test.each([
  ["missing", null, "file-missing"],
  ["cut short", '{"type":"FeatureCollection","features":[{"type":"Fea', "file-not-json"],
  ["a page of HTML", "<!doctype html><title>404</title>", "file-not-json"],
  ["another shape", '{"features":7}', "dataset-wrong-shape"],
  ["a list", "[]", "dataset-wrong-shape"],
])("a water file that is %s is named, and everything else is kept", async (_, text, code) => {
  const { publication, problems } = await theRealPublication({ "water/features.geojson": text });
  expect(problems).toEqual([expect.objectContaining({ code, file: "water/features.geojson" })]);
  expect(publication.water).toEqual([]);
  expect(publication.zones.length).toBeGreaterThan(20);
});

test("without the catalogue the usual folders are read and the gap is named", async () => {
  const { publication, problems } = await theRealPublication({ "catalogue.json": null });
  expect(problems).toEqual([{ code: "file-missing", file: "catalogue.json" }]);
  expect(publication.zones.length).toBeGreaterThan(20);
});

test.each([
  ["ring-not-closed", "feature-wrong-shape"],
  ["latitude-first", "feature-outside-region"],
  ["in-metres", "feature-outside-region"],
  ["coordinates-are-text", "feature-wrong-shape"],
])("a boundary with %s is skipped and named", async (defect, code) => {
  const text = readFileSync(join(import.meta.dirname, `../fixtures/boundaries/park-anning.${defect}.geojson`), "utf8");
  const { publication, problems } = await theRealPublication({ [boundaries]: text });
  expect(problems).toMatchObject([{ code, file: boundaries }]);
  expect(publication.zones.find(({ id }) => id === "park-anning")?.boundary.method).toBe("located-only");
});

test("a supplied boundary makes the zone surveyed, with its source", async () => {
  const text = surveyed({ zone: "park-anning", source_zh: "测试界线", asOf: "2026-01-01", uncertaintyM: 2 });
  const { publication, problems } = await theRealPublication({ [boundaries]: text });
  expect(problems).toEqual([]);
  const anning = publication.zones.find(({ id }) => id === "park-anning");
  expect(anning?.geometry?.type).toBe("Polygon");
  expect(anning?.boundary).toMatchObject({ method: "surveyed", asOf: "2026-01-01", uncertaintyM: 2, source: { zh: "测试界线", en: "测试界线" } });
});

test.each([
  ["an unknown zone", surveyed({ zone: "park-atlantis", source_zh: "测试" }), "boundary-unknown-zone", "park-atlantis"],
  ["no source", surveyed({ zone: "park-anning" }), "boundary-without-source", "park-anning"],
  ["an empty source", surveyed({ zone: "park-anning", source_zh: "" }), "boundary-without-source", "park-anning"],
  ["a point", surveyed({ zone: "park-anning", source_zh: "测试" }, { type: "Point", coordinates: [102.4, 24.9] }), "boundary-not-polygon", "park-anning"],
])("a boundary of %s changes nothing and is named", async (_, text, code, at) => {
  const before = await theRealPublication();
  const { publication, problems } = await theRealPublication({ [boundaries]: text });
  expect(problems).toEqual([{ code, file: boundaries, at }]);
  expect(publication.zones).toEqual(before.publication.zones);
});
