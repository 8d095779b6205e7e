import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withLines } from "../../src/formats/problem-lines";
import { aSquare } from "../support/builders";
import { editedFeatures, editedJson, fixture, type EditableFeature } from "../support/edited-geodata";
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
  ["a page of HTML", "<!doctype html><title>404</title>", "file-is-web-page"],
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
  ["ring-not-closed", "feature-ring-open"],
  ["latitude-first", "feature-latitude-first"],
  ["in-metres", "feature-in-metres"],
  ["coordinates-are-text", "feature-wrong-shape"],
  ["crosses-itself", "boundary-crosses-itself"],
  ["outside-world", "feature-outside-world"],
  ["in-beijing", "feature-outside-region"],
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

test("several features of one survey are the parts of one boundary", async () => {
  const part = (lng: number) => ({ type: "Feature", properties: { zone: "park-anning", source_zh: "测试界线", asOf: 2026, uncertaintyM: 0 }, geometry: aSquare([lng, 24.9], 0.02) });
  const text = JSON.stringify({ type: "FeatureCollection", features: [part(102.4), part(102.45)] });
  const { publication, problems } = await theRealPublication({ [boundaries]: text });
  expect(problems).toEqual([]);
  const anning = publication.zones.find(({ id }) => id === "park-anning");
  expect(anning?.geometry).toMatchObject({ type: "MultiPolygon" });
  expect(anning?.boundary).toMatchObject({ method: "surveyed", asOf: "2026", uncertaintyM: null });
});

test("a second survey of the same zone is not mixed with the first", async () => {
  const feature = (source_zh: string) => ({ type: "Feature", properties: { zone: "park-anning", source_zh }, geometry: aSquare([102.4, 24.9], 0.02) });
  const text = JSON.stringify({ type: "FeatureCollection", features: [feature("甲"), feature("乙")] });
  const { publication, problems } = await theRealPublication({ [boundaries]: text });
  expect(problems).toEqual([{ code: "feature-duplicate-id", file: boundaries, at: "features.1", value: "park-anning" }]);
  expect(publication.zones.find(({ id }) => id === "park-anning")?.boundary.source.zh).toBe("甲");
});

test("a feature of two ids is kept under the one among its properties, and named", async () => {
  const zones = JSON.parse(readFileSync(join(import.meta.dirname, "../../geodata/zones/features.geojson"), "utf8")) as { features: { id: unknown; properties: Record<string, unknown> }[] };
  const count = zones.features.length;
  for (const [index, feature] of zones.features.entries()) {
    if (feature.properties["id"] === "park-yiliang") feature.id = "park-anning";
    else if (feature.properties["id"] === "park-haikou") feature.id = index;
    else if (feature.properties["id"] === "park-wuhua") delete feature.id;
  }
  const { publication, problems } = await theRealPublication({ "zones/features.geojson": JSON.stringify(zones) });
  expect(problems).toEqual([{ code: "feature-two-ids", file: "zones/features.geojson", at: "park-yiliang", value: "park-anning" }]);
  expect(new Set(publication.zones.map(({ id }) => id)).size).toBe(count);
});

test("the features of a boundary may have other ids of their own", async () => {
  const feature = { type: "Feature", id: "row-1", properties: { id: "part-1", zone: "park-anning", source_zh: "测试界线" }, geometry: aSquare([102.4, 24.9], 0.02) };
  const { problems } = await theRealPublication({ [boundaries]: JSON.stringify({ type: "FeatureCollection", features: [feature] }) });
  expect(problems).toEqual([]);
});

test("zones that are their own ancestors lose that parent, and are named", async () => {
  const zones = JSON.parse(readFileSync(join(import.meta.dirname, "../../geodata/zones/features.geojson"), "utf8")) as { features: { properties: Record<string, unknown> }[] };
  for (const { properties } of zones.features) {
    if (properties["id"] === "park-anning") properties["parent"] = "park-haikou";
    if (properties["id"] === "park-haikou") properties["parent"] = "park-anning";
  }
  const { publication, problems } = await theRealPublication({ "zones/features.geojson": JSON.stringify(zones) });
  expect(problems.map(({ at }) => at)).toEqual(["park-anning.parent", "park-haikou.parent"]);
  expect(publication.zones.filter(({ id }) => id === "park-anning" || id === "park-haikou").map(({ parent }) => parent)).toEqual([null, null]);
});

test("a county without a shape is named and left out", async () => {
  const text = readFileSync(join(import.meta.dirname, "../../geodata/districts/features.geojson"), "utf8");
  const districts = JSON.parse(text) as { features: { geometry: unknown }[] };
  if (districts.features[0]) districts.features[0].geometry = null;
  const { publication, problems } = await theRealPublication({ "districts/features.geojson": JSON.stringify(districts) });
  expect(problems).toMatchObject([{ code: "feature-wrong-shape", at: expect.stringMatching(/\.geometry$/) }]);
  expect(publication.districts).toHaveLength(22);
});

test("ten thousand wrong features are told in twenty sentences", async () => {
  const features = Array.from({ length: 10_000 }, () => ({ type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [500_000, 2_700_000] } }));
  const { problems } = await theRealPublication({ "places/features.geojson": JSON.stringify({ type: "FeatureCollection", features }) });
  expect(problems).toHaveLength(20);
  expect(problems.at(-1)).toMatchObject({ at: "features.19", rest: 9980 });
});

test.each([
  ["an unknown zone", surveyed({ zone: "park-atlantis", source_zh: "测试" }), "boundary-unknown-zone", "park-atlantis"],
  ["no source", surveyed({ zone: "park-anning" }), "boundary-without-source", "park-anning"],
  ["an empty source", surveyed({ zone: "park-anning", source_zh: "" }), "boundary-without-source", "park-anning"],
  ["a point", surveyed({ zone: "park-anning", source_zh: "测试" }, { type: "Point", coordinates: [102.4, 24.9] }), "boundary-not-polygon", "park-anning"],
  ["a bow-tie", surveyed({ zone: "park-anning", source_zh: "测试" }, { type: "Polygon", coordinates: [[[102.4, 24.9], [102.46, 24.96], [102.46, 24.9], [102.4, 24.95], [102.4, 24.9]]] }), "boundary-crosses-itself", "park-anning"],
  ["no extent", surveyed({ zone: "park-anning", source_zh: "测试" }, { type: "Polygon", coordinates: [[[102.4, 24.9], [102.4, 24.9], [102.4, 24.9], [102.4, 24.9]]] }), "boundary-not-polygon", "park-anning"],
  ["a negative uncertainty", surveyed({ zone: "park-anning", source_zh: "测试", uncertaintyM: -1 }), "feature-wrong-shape", "park-anning.uncertaintyM"],
])("a boundary of %s changes nothing and is named", async (_, text, code, at) => {
  const before = await theRealPublication();
  const { publication, problems } = await theRealPublication({ [boundaries]: text });
  expect(problems).toEqual([{ code, file: boundaries, at }]);
  expect(publication.zones).toEqual(before.publication.zones);
});

test.each([
  ["with-null-bytes", "file-not-json", 2],
  ["comma-at-end", "file-not-json", 3],
  ["with-comments", "file-not-json", 1],
  ["a-single-feature", "dataset-wrong-shape", 1],
])("water %s is named with its line", async (defect, code, line) => {
  const { problems, texts } = await theRealPublication({ "water/features.geojson": fixture(`publication/water.${defect}.geojson`).toString("utf8") });
  expect(await withLines(problems, texts)).toMatchObject([{ code, file: "water/features.geojson", line }]);
});

const the = (features: EditableFeature[], id: string): EditableFeature => {
  const feature = features.find((one) => one.id === id);
  if (!feature) throw new Error(`no ${id}`);
  return feature;
};

test.each<[string, string, (features: EditableFeature[]) => void, string, string, string]>([
  ["a parent", "zones", (all) => (the(all, "park-anning").properties["parent"] = "park-atlantis"), "park-anning.parent", "park-atlantis", "zones/features.geojson"],
  ["an account unit", "zones", (all) => (the(all, "park-anning").properties["accountUnit"] = "539999"), "park-anning.accountUnit", "539999", "zones/features.geojson"],
  ["a county", "zones", (all) => (the(all, "park-anning").properties["districts"] = ["539999"]), "park-anning.districts", "539999", "zones/features.geojson"],
  ["an anchor", "zones", (all) => Object.assign(the(all, "park-anning").properties["boundary"] as object, { anchors: ["place-atlantis"] }), "park-anning.boundary.anchors", "place-atlantis", "zones/features.geojson"],
  ["the end of a link", "links", (all) => (the(all, "link-kuntang").properties["from"] = "place-atlantis"), "link-kuntang.from", "place-atlantis", "links/features.geojson"],
  ["the area of a link", "links", (all) => (the(all, "link-kuntang").properties["zones"] = ["collab-atlantis"]), "link-kuntang.zones", "collab-atlantis", "links/features.geojson"],
  ["the county of a place", "places", (all) => (the(all, "place-ala").properties["district"] = "539999"), "place-ala.district", "539999", "places/features.geojson"],
])("%s that leads nowhere is named with its line, and the record is kept", async (_, dataset, edit, at, value, file) => {
  const { publication, problems, texts } = await theRealPublication({ [`${dataset}/features.geojson`]: editedFeatures(dataset, (features) => {
    edit(features);
  }) });
  expect(await withLines(problems, texts)).toEqual([{ code: "reference-unknown", file, at, value, line: expect.any(Number) as number }]);
  expect(publication.zones).toHaveLength(25);
  expect(publication.places).toHaveLength(55);
});

test("what names a feature that was skipped, or a file that is missing, is not blamed as well", async () => {
  const places = editedFeatures("places", (features) => {
    the(features, "place-ala").properties["kind"] = "castle";
  });
  expect((await theRealPublication({ "places/features.geojson": places })).problems).toEqual([{ code: "feature-wrong-shape", file: "places/features.geojson", at: "place-ala.kind" }]);
  expect((await theRealPublication({ "districts/features.geojson": null })).problems).toEqual([{ code: "file-missing", file: "districts/features.geojson" }]);
  const boundary = surveyed({ zone: "park-anning", source_zh: "测试" });
  const zones = editedFeatures("zones", (features) => {
    the(features, "park-anning").properties["kind"] = "castle";
  });
  expect((await theRealPublication({ "zones/features.geojson": zones, [boundaries]: boundary })).problems).toMatchObject([{ at: "park-anning.kind" }]);
  expect((await theRealPublication({ "zones/features.geojson": null, [boundaries]: boundary })).problems).toMatchObject([{ code: "file-missing", file: "zones/features.geojson" }]);
});

test("a zone or a county whose outline crosses itself is skipped and named", async () => {
  const bowTie = { type: "Polygon", coordinates: [[[102.4, 24.9], [102.46, 24.96], [102.46, 24.9], [102.4, 24.95], [102.4, 24.9]]] };
  const zones = editedFeatures("zones", (features) => void (the(features, "park-jingkai").geometry = bowTie));
  const districts = editedFeatures("districts", (features) => void (the(features, "530102").geometry = bowTie));
  const { publication, problems } = await theRealPublication({ "zones/features.geojson": zones, "districts/features.geojson": districts });
  expect(problems.map(({ code, at }) => `${code} ${at ?? ""}`).sort()).toEqual(["feature-crosses-itself 530102", "feature-crosses-itself park-jingkai"]);
  expect([publication.zones.length, publication.districts.length]).toEqual([24, 22]);
});

test.each<[string, (feature: EditableFeature) => void, string]>([
  ["a name of a megabyte", ({ properties }) => (properties["name_en"] = "long ".repeat(200_000)), "530102.name.en"],
  ["a label point off the globe", ({ properties }) => (properties["labelPoint"] = [102.7, 1e300]), "530102.labelPoint.1"],
])("%s is skipped and named", async (_, edit, at) => {
  const { problems } = await theRealPublication({ "districts/features.geojson": editedFeatures("districts", (features) => {
    edit(the(features, "530102"));
  }) });
  expect(problems).toEqual([{ code: "feature-wrong-shape", file: "districts/features.geojson", at }]);
});

test("a dataset that the app does not know is named", async () => {
  const catalogue = editedJson("catalogue.json", (json: { datasets: string[] }) => void json.datasets.push("parcels"));
  const { problems, texts } = await theRealPublication({ "catalogue.json": catalogue });
  expect(await withLines(problems, texts)).toEqual([{ code: "dataset-unknown", file: "catalogue.json", at: "datasets.9", value: "parcels", line: 13 }]);
});

test("a million features are bounded in time and number", async () => {
  const { problems } = await theRealPublication({ "water/features.geojson": `{"type":"FeatureCollection","features":[${"{},".repeat(999_999)}{}]}` });
  expect(problems).toHaveLength(20);
  expect(problems[0]).toEqual({ code: "dataset-too-many-features", file: "water/features.geojson", value: "1000000" });
  expect(problems.at(-1)?.rest).toBe(100_000 - 19);
}, 15_000);

test("columns named like what every object has are columns", async () => {
  const water = editedFeatures("water", ([first]) => {
    Object.defineProperty(first?.properties ?? {}, "__proto__", { value: { id: "evil", rank: 9 }, enumerable: true });
    Object.assign(first?.properties ?? {}, { constructor_zh: "甲", constructor_en: "A", ["__proto___zh"]: "乙" });
  });
  expect(water).toContain('"__proto__":');
  const { publication, problems } = await theRealPublication({ "water/features.geojson": water });
  expect(problems).toEqual([]);
  expect(publication.water[0]?.id).not.toBe("evil");
  expect(({} as Record<string, unknown>)["zh"]).toBeUndefined();
});

test("a zone whose history cannot be is kept, and what is wrong with it named", async () => {
  const text = readFileSync(join(import.meta.dirname, "../../geodata/zones/features.geojson"), "utf8");
  const broken = text.replace('"validFrom":"2000-02-13","validTo":null', '"validFrom":"2000-02-13","validTo":"1999"');
  const { publication, problems } = await theRealPublication({ "zones/features.geojson": broken });
  expect(problems).toEqual([{ code: "zone-ends-before-it-begins", file: "zones/features.geojson", at: "park-jingkai" }]);
  expect(publication.zones.find(({ id }) => id === "park-jingkai")).toMatchObject({ validFrom: null, validTo: null });
});

test("zones of before former names were recorded still read", async () => {
  const text = readFileSync(join(import.meta.dirname, "../../geodata/zones/features.geojson"), "utf8");
  const { publication, problems } = await theRealPublication({ "zones/features.geojson": text.replace(/"formerNames":\[.*?\],"releaseClass"/g, '"releaseClass"') });
  expect(problems).toEqual([]);
  expect(publication.zones.map(({ formerNames }) => formerNames)).toEqual(Array.from({ length: 25 }, () => []));
});

test("what could not be read counts as unknown, not as nothing", async () => {
  expect((await theRealPublication()).publication.unread).toEqual([]);
  expect((await theRealPublication({ "water/features.geojson": "{" })).publication.unread).toEqual(["water"]);
});
