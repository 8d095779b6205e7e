import { expect, test } from "vitest";
import { parseTileJson } from "../../src/formats/parse-tile-set";

const at = "https://tiles.test/data/v3.json";

test("vector tiles name their layers; relative addresses start from the description", () => {
  const json = { tilejson: "3.0.0", tiles: ["../{z}/{x}/{y}.pbf"], minzoom: 0, maxzoom: 14, vector_layers: [{ id: "water", fields: {} }] };
  expect(parseTileJson(json, at)).toEqual({ tiles: ["https://tiles.test/{z}/{x}/{y}.pbf"], minzoom: 0, maxzoom: 14, vectorLayers: ["water"] });
});

test("without vector layers the tiles are pictures", () => {
  expect(parseTileJson({ tiles: ["https://tiles.test/{z}/{x}/{y}.png"] }, at)?.vectorLayers).toBeNull();
});

test.each([[{}], [{ tiles: [] }], [{ tiles: ["javascript:alert(1)"] }], ["x"], [null], [{ tiles: ["{z}"], minzoom: "0" }]])("%j is no tile set", (json) => {
  expect(parseTileJson(json, at)).toBeNull();
});
