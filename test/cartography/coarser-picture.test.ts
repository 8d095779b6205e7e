import { diff, validateStyleMin, type LayerSpecification, type StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { beforeAll, expect, test } from "vitest";
import { coarserPicture } from "../../src/cartography/coarser-picture";
import type { Picture } from "../../src/cartography/picture";
import { firstPicture } from "../bench/lib/first-picture";

let picture: Picture;
beforeAll(async () => {
  picture = await firstPicture("geodata", 8);
});

const styleOf = ({ layers, sources }: Picture): StyleSpecification => ({
  version: 8,
  sources: Object.fromEntries(Object.keys(sources).map((id) => [id, { type: "geojson", data: "" }])),
  layers: [...layers],
});

const layerIn = (where: Picture, id: string): LayerSpecification | undefined => where.layers.find((layer) => layer.id === id);

test("in full it is the very same picture", () => {
  expect(coarserPicture(picture, "full", 1)).toBe(picture);
});

test("without hairlines the fine lines go and the figures of the zones stay", () => {
  const coarse = coarserPicture(picture, "no-hairlines", 1);
  for (const id of ["district-line", "waterline-1", "shore"]) expect(layerIn(coarse, id)?.paint, id).toMatchObject({ "line-layer-opacity": 0 });
  const zoneLines = picture.layers.filter(({ id }) => id.endsWith("-line") && !["district-line", "prefecture-line"].includes(id));
  expect(zoneLines.length).toBeGreaterThan(4);
  for (const layer of zoneLines) expect(layerIn(coarse, layer.id)).toBe(layer);
  expect(layerIn(coarse, "zone-name")).toBe(layerIn(picture, "zone-name"));
  expect(layerIn(coarse, "land")?.paint).toMatchObject({ "fill-antialias": false });
});

test("on a wall a hairline is as much wider as everything else", () => {
  const line = (width: number): LayerSpecification => ({ id: "line", type: "line", source: "districts", paint: { "line-width": width } });
  const shownAt = (width: number, scale: number) => layerIn(coarserPicture({ ...picture, layers: [line(width)] }, "no-hairlines", scale), "line")?.paint;
  expect(shownAt(2, 1)).not.toHaveProperty("line-layer-opacity");
  expect(shownAt(2, 2)).toHaveProperty("line-layer-opacity", 0);
});

test("without labels no name and no symbol is drawn", () => {
  const coarse = coarserPicture(picture, "no-labels", 1);
  const symbols = coarse.layers.filter(({ type }) => type === "symbol");
  expect(symbols.length).toBeGreaterThan(5);
  for (const { id, paint } of symbols) expect(paint, id).toMatchObject({ "icon-opacity": 0, "text-opacity": 0 });
});

test("a symbol whose opacity comes from its features stays, for leaving it out would lay out its source anew", () => {
  const layer: LayerSpecification = { id: "own", type: "symbol", source: "places", paint: { "text-opacity": ["get", "strength"] } };
  const coarse = coarserPicture({ ...picture, layers: [layer] }, "no-labels", 1);
  expect(layerIn(coarse, "own")?.paint).toEqual({ "text-opacity": ["get", "strength"], "icon-opacity": 0, "icon-opacity-transition": { duration: 0, delay: 0 } });
});

test.each(["no-hairlines", "no-labels"] as const)("%s is a valid style, reached and left by paint alone, at once", (detail) => {
  const coarse = coarserPicture(picture, detail, 1);
  expect(validateStyleMin(styleOf(coarse))).toEqual([]);
  const commands = [...diff(styleOf(picture), styleOf(coarse)), ...diff(styleOf(coarse), styleOf(picture))];
  expect(commands.length).toBeGreaterThan(10);
  // Filters, zoom ranges, visibility and order would each send a source through the worker again.
  expect(new Set(commands.map(({ command }) => command))).toEqual(new Set(["setPaintProperty"]));
  for (const { args } of commands) {
    const [id, property] = args as [string, string];
    const before = (layerIn(picture, id)?.paint as Record<string, unknown> | undefined)?.[property];
    expect(typeof before === "object", `${id} ${property} is data-driven`).toBe(false);
  }
});
