import { readFileSync } from "node:fs";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { baseMapLayers, rasterDrawing, styleDrawing, tileSetDrawing } from "../../src/cartography/base-map";
import { parseStyle } from "../../src/cartography/parse-style";
import { BaseMap } from "../../src/domain/base-map";

const words = { zh: "底图", en: "Base" };
const aBaseMap = (over: object) => BaseMap.parse({ id: "own", title: words, attribution: words, url: "https://maps.test/{z}/{x}/{y}.png", kind: "raster", ...over });
const address = "https://maps.test/styles/office/style.json";
const fixture = (): unknown => JSON.parse(readFileSync("test/fixtures/base-maps/style.json", "utf8"));

const faultsOf = (drawing: ReturnType<typeof rasterDrawing>, flavour: "light" | "dark") =>
  validateStyleMin({ version: 8, sources: { ...drawing.sources }, layers: baseMapLayers(drawing, flavour) }).map(({ message }) => message);

test.each(["light", "dark"] as const)("raster tiles, quiet vectors and a whole style make valid layers, %s", (flavour) => {
  const parsed = parseStyle(fixture(), address);
  if (!parsed) throw new Error();
  const drawings = [
    rasterDrawing(aBaseMap({ opacity: 0.7 }), [["https://maps.test/{z}/{x}/{y}.png"], ["https://maps.test/names/{z}/{x}/{y}.png"]]),
    tileSetDrawing(aBaseMap({}), { tiles: ["https://maps.test/{z}/{x}/{y}.pbf"], vectorLayers: ["water", "transportation", "landcover", "building", "地块"] }),
    tileSetDrawing(aBaseMap({}), { url: "pmtiles://https://maps.test/a.pmtiles", vectorLayers: null }),
    styleDrawing(aBaseMap({}), parsed),
  ];
  expect(drawings.flatMap((drawing) => faultsOf(drawing, flavour))).toEqual([]);
});

test("of a style only tile sources over http and sound layers are kept, each once, under names of their own", () => {
  const parsed = parseStyle(fixture(), address);
  expect(Object.keys(parsed?.sources ?? {})).toEqual(["tiles", "photo"]);
  expect(parsed?.sources["tiles"]).toMatchObject({ tiles: ["https://maps.test/styles/office/tiles/{z}/{x}/{y}.pbf"] });
  expect(parsed?.layers.map(({ id }) => id)).toEqual(["paper", "photo", "road", "names"]);
  expect(parsed?.sprite).toBe("https://maps.test/styles/office/sprite");
  const drawing = styleDrawing(aBaseMap({}), parsed ?? { sources: {}, layers: [], sprite: null });
  expect(baseMapLayers(drawing, "light").map(({ id }) => id)).toEqual(["paper", "photo", "road", "names"].map((id) => `base-map:own/${id}`));
});

test("labels of a style are drawn with our fonts, so that no glyph server is asked", () => {
  const parsed = parseStyle(fixture(), address);
  const drawing = styleDrawing(aBaseMap({}), parsed ?? { sources: {}, layers: [], sprite: null });
  expect(JSON.stringify(drawing)).not.toContain("fonts.example.test");
  expect(JSON.stringify(baseMapLayers(drawing, "light"))).toContain("Pianqu Sans");
});

test("our own way of drawing vector tiles shows no administrative line and no name", () => {
  const drawing = tileSetDrawing(aBaseMap({}), { tiles: ["https://maps.test/{z}/{x}/{y}.pbf"], vectorLayers: ["boundary", "admin_level_4", "行政区界线", "place", "poi", "water"] });
  expect(baseMapLayers(drawing, "light").flatMap((layer) => ("source-layer" in layer ? [layer["source-layer"]] : []))).toEqual(["water", "water"]);
});

test("raster tiles keep the order of their layers and are dimmed in the dark", () => {
  const drawing = rasterDrawing(aBaseMap({ opacity: 0.5 }), [["a"], ["b"]]);
  expect(baseMapLayers(drawing, "light").map(({ paint }) => paint)).toEqual([0, 1].map(() => expect.objectContaining({ "raster-opacity": 0.5 })));
  expect(baseMapLayers(drawing, "dark")[0]?.paint).toMatchObject({ "raster-brightness-max": 0.62 });
});

test.each([null, [], { version: 7 }, { version: 8, sources: {}, layers: [] }, { version: 8, sources: [], layers: {} }])("%j is no style", (json) => {
  expect(parseStyle(json, address)).toBeNull();
});

test.each([{ tileSize: 0 }, { tileSize: -256 }, { tileSize: 0.001 }, { scheme: "bogus" }, { minzoom: 30 }, { minzoom: 9, maxzoom: 4 }, { type: "raster-dem", encoding: "x" }])(
  "a source with %j, of which the engine or the browser would die, is left out with its layers",
  (fault) => {
    const source = { type: "raster", tiles: ["./{z}/{x}/{y}.png"], ...fault };
    const layers = [{ id: "paper", type: "background" }, { id: "photo", type: "raster", source: "photo" }];
    expect(parseStyle({ version: 8, sources: { photo: source }, layers }, address)).toMatchObject({ sources: {}, layers: [{ id: "paper" }] });
  },
);

test("while administrative lines are hidden, only what is known to be none is drawn of vector tiles", () => {
  const drawing = tileSetDrawing(aBaseMap({}), { tiles: ["https://maps.test/{z}/{x}/{y}.pbf"], vectorLayers: ["water", "adm1", "counties", "district", "县界", "lines", "地块"] });
  const drawnOf = (onlyKnown: boolean) => [...new Set(baseMapLayers(drawing, "light", onlyKnown).flatMap((layer) => ("source-layer" in layer ? [layer["source-layer"]] : [])))];
  expect(drawnOf(true)).toEqual(["water"]);
  expect(drawnOf(false)).toEqual(["lines", "地块", "water"]);
});
