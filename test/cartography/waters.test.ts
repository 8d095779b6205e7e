import { expect, test } from "vitest";
import { rasterDrawing } from "../../src/cartography/base-map";
import { meanHalfWidthM } from "../../src/cartography/half-width";
import { metresPerPixel } from "../../src/cartography/projection";
import type { Picture } from "../../src/cartography/picture";
import { BaseMap } from "../../src/domain/base-map";
import { aPicture } from "../support/scene";

const metresPerDegree = 111_320;
const box = (widthM: number, heightM: number) => {
  const [w, h] = [widthM / metresPerDegree / Math.cos((25 * Math.PI) / 180), heightM / metresPerDegree];
  return [[103, 25], [103 + w, 25], [103 + w, 25 + h], [103, 25 + h], [103, 25]];
};

test("a long strip has half its width, an island takes from it, and a line has none", () => {
  const strip = meanHalfWidthM({ type: "Polygon", coordinates: [box(2000, 400_000)] });
  expect(strip).toBeGreaterThan(990);
  expect(strip).toBeLessThan(1000);
  expect(meanHalfWidthM({ type: "MultiPolygon", coordinates: [[box(2000, 400_000), box(500, 500)]] })).toBeLessThan(strip);
  expect(meanHalfWidthM({ type: "LineString", coordinates: [[103, 25], [104, 25]] })).toBe(0);
});

/** The lakes that have this waterline in a picture, read from source and filter. */
function lakesWith(picture: Picture, id: string): unknown[] {
  const layer = picture.layers.find((one) => one.id === id);
  const [, , [, , least]] = (layer as unknown as { filter: [string, unknown, [string, unknown, number]] }).filter;
  return (picture.sources["water"]?.features ?? []).filter(({ properties }) => properties?.["halfWidthM"] > least).map(({ properties }) => properties?.["id"]);
}

test.each([
  { zoom: 8.125, scale: 1 },
  { zoom: 9.125, scale: 2 },
  { zoom: 10.125, scale: 1 },
  { zoom: 12.125, scale: 1 },
])("no waterline runs farther from the shore than the lake is wide, %j", async (view) => {
  const picture = await aPicture({}, view);
  for (const [index, offset] of [[1, 3], [2, 6], [3, 10]] as const) {
    const offsetM = offset * view.scale * metresPerPixel(view.zoom, 25);
    const drawn = lakesWith(picture, `waterline-${index}`);
    const roomy = new Set((picture.sources["water"]?.features ?? []).flatMap(({ properties }) => (0.71 * properties?.["halfWidthM"] > offsetM ? [properties?.["id"] as unknown] : [])));
    expect(drawn.filter((id) => !roomy.has(id))).toEqual([]);
  }
});

test("the narrowest lake has no waterlines at the first view, and all of them close by", async () => {
  expect(lakesWith(await aPicture({}, { zoom: 8.125 }), "waterline-1")).not.toContain("lake-yangzong");
  expect(lakesWith(await aPicture({}, { zoom: 12.125 }), "waterline-3")).toContain("lake-yangzong");
});

test("a base map brings the waters and their names", async () => {
  const own = BaseMap.parse({ id: "own", title: { zh: "底图", en: "Base" }, attribution: { zh: "某院", en: "An office" }, url: "https://maps.test/{z}/{x}/{y}.png", kind: "raster" });
  const names = ({ sources }: Picture) => sources["water-names"]?.features.length;
  expect(names(await aPicture())).toBeGreaterThan(0);
  const over = await aPicture({ baseMap: { status: "ready", id: "own", drawing: rasterDrawing(own, [[own.url]]) } });
  expect(names(over)).toBe(0);
  expect(over.layers.map(({ id }) => id)).not.toContain("lake");
});
