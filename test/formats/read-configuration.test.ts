import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { defaultConfiguration } from "../../src/domain/configuration";
import { inspectConfiguration } from "../../src/formats/inspect-configuration";
import { parseConfiguration, readConfiguration } from "../../src/formats/read-configuration";

const tianditu = {
  id: "tianditu",
  kind: "wmts",
  title: { zh: "天地图矢量", en: "Tianditu vector" },
  attribution: { zh: "天地图", en: "Tianditu" },
  url: "https://t{s}.tianditu.gov.cn/{layer}_w/wmts",
  subdomains: ["0", "1"],
  layers: ["vec", "cva"],
  matrixSet: "w",
  key: "0123abcd",
};

const problemsOf = (json: unknown) => parseConfiguration(json).problems.map(({ code, at }) => `${code} ${at}`);

test("the configuration that is delivered is the default one, without a problem", () => {
  const json: unknown = JSON.parse(readFileSync("public/config.json", "utf8"));
  expect(parseConfiguration(json)).toEqual({ configuration: defaultConfiguration, problems: [] });
});

test("every part an office may set is taken over", () => {
  const { configuration, problems } = parseConfiguration({
    title: { zh: "某市片区图", en: "Some city" },
    home: { center: [102.8, 24.9], zoom: 9, bearing: 0 },
    language: "both",
    mapmaker: { zh: "某市自然资源局", en: "Bureau" },
    contact: { zh: "规划科", en: "Planning section" },
    releaseClass: "public",
    approval: { number: "云S（2026）001号", reviewed: [`sha256:${"a".repeat(64)}`] },
    baseMaps: [tianditu],
    baseMap: "tianditu",
    fonts: [{ role: "sans", weight: 400, local: "Source Han Sans SC" }],
    lookForDataMinutes: 0,
  });
  expect(problems).toEqual([]);
  expect(configuration).toMatchObject({ language: "both", baseMap: "tianditu", releaseClass: "public", lookForDataMinutes: 0 });
  expect(configuration.baseMaps[0]).toMatchObject({ opacity: 1, style: "default", format: "tiles" });
});

test("a wrong part is named with its path and keeps its default; the others apply", () => {
  const { configuration, problems } = parseConfiguration({ language: "fr", title: { zh: "某市" }, releaseClass: "public", tilte: "x" });
  expect(problems.map(({ code, at }) => `${code} ${at}`)).toEqual(["config-wrong-choice language", "config-wrong-part title.en", "config-unknown-part tilte"]);
  expect(configuration).toEqual({ ...defaultConfiguration, releaseClass: "public" });
});

test.each([["a list", []], ["a text", "x"], ["nothing", null]])("%s instead of an object is named", (_, json) => {
  expect(problemsOf(json)).toEqual(["config-wrong-part { }"]);
});

test("a wrong base map does not cost the sound ones", () => {
  const { configuration, problems } = parseConfiguration({ baseMaps: [{ ...tianditu, id: "no title", title: undefined }, tianditu, tianditu, { ...tianditu, id: "typo", tiles: "x" }] });
  expect(configuration.baseMaps.map(({ id }) => id)).toEqual(["tianditu"]);
  expect(problems.map(({ at }) => at)).toEqual(["baseMaps.0.id", "baseMaps.2.id", "baseMaps.3"]);
});

test.each([
  ["matrix set c", { ...tianditu, matrixSet: "c" }],
  ["EPSG:4490", { ...tianditu, matrixSet: "EPSG:4490" }],
  ["a layer in degrees", { ...tianditu, layers: ["vec_c"] }],
  ["an address in degrees", { ...tianditu, url: "https://t0.tianditu.gov.cn/vec_c/wmts" }],
])("a WMTS by %s is refused, because its tiles are in degrees", (_, baseMap) => {
  expect(problemsOf({ baseMaps: [baseMap] })).toEqual(["base-map-geographic tianditu"]);
});

test("a base map in shifted coordinates is refused", () => {
  const raster = { ...tianditu, kind: "raster", url: "https://webrd01.is.autonavi.com/tile?x={x}&y={y}&z={z}", layers: undefined, matrixSet: undefined, key: undefined };
  const { layers: _, matrixSet: __, key: ___, ...plain } = raster;
  expect(problemsOf({ baseMaps: [plain] })).toEqual(["base-map-shifted tianditu"]);
});

test.each(["javascript:alert(1)", "//evil.test/{x}{y}{z}", "data:,{x}{y}{z}", "file:///{x}{y}{z}", "https://a.test/{x}/{y}/{z} onerror"])("the address %s is refused", (url) => {
  const { layers: _, matrixSet: __, key: ___, ...plain } = tianditu;
  expect(problemsOf({ baseMaps: [{ ...plain, kind: "raster", url }] })[0]).toMatch(/^config-wrong-part baseMaps\.0\.url/);
});

test("the first base map must be one of the list", () => {
  expect(problemsOf({ baseMaps: [tianditu], baseMap: "osm" })).toEqual(["base-map-unknown osm"]);
});

test("a missing or broken file leaves the defaults and says so", async () => {
  const missing = await readConfiguration(() => Promise.reject(Object.assign(new Error(), { status: 404 })));
  expect(missing).toEqual({ configuration: defaultConfiguration, problems: [{ code: "config-missing", file: "config.json" }], text: "" });
  const broken = await readConfiguration(async () => '{"title":');
  expect(broken.configuration).toEqual(defaultConfiguration);
  expect(broken.problems[0]?.code).toBe("config-not-json");
  expect(await inspectConfiguration(async () => '{\n"title":')).toMatchObject([{ code: "config-not-json", place: { line: 2 } }]);
});

test.each(["http://fonts.intra:99999/x.woff2", "https://[.woff2", "javascript:x.woff2", "//evil.test/x.woff2", "./a b.woff2"])("the font address %s is named, and the rest applies", (file) => {
  const { configuration, problems } = parseConfiguration({ language: "en", fonts: [{ role: "sans", weight: 400, file }] });
  expect(problems).toMatchObject([{ code: "config-wrong-part", at: "fonts.0.file" }]);
  expect(configuration).toEqual({ ...defaultConfiguration, language: "en" });
});

test("where the choice is among a few words they are said, with the line", async () => {
  expect(await inspectConfiguration(async () => '{\n "language": "cn",\n "releaseClass": "内部"\n}')).toMatchObject([
    { code: "config-wrong-choice", at: "language", value: "zh / en / both", place: { line: 2 } },
    { code: "config-wrong-choice", at: "releaseClass", value: "public / internal", place: { line: 3 } },
  ]);
});

test("a base map that was refused is not called missing as well", () => {
  expect(problemsOf({ baseMaps: [{ ...tianditu, matrixSet: "c" }], baseMap: "tianditu" })).toEqual(["base-map-geographic tianditu"]);
});
