import geodesic from "geographiclib-geodesic";
import { expect, test } from "vitest";
import { geodesicAreaM2 } from "../../src/analysis/geodesic-area";
import { areasOf, outlineOf } from "../../src/workers/look-at-layer";
import { aBlob, aBox, aLayerOf, aPolygon } from "../support/areas";
import { seeded } from "../support/random";

const across = aPolygon([[179, 20], [-179, 20], [-179, 30], [179, 30], [179, 20]]);

test("no area is told, and no boundary made, of what may be meant either way round the globe", () => {
  const columns = aLayerOf([across, aBox(0, 0, 100, 100)]);
  expect(areasOf(columns, 5).areas.map(({ feature, areaM2 }) => [feature, areaM2 === null])).toEqual([[1, false], [0, true]]);
  expect(outlineOf(columns, null)).toMatchObject({ outline: "across-antimeridian", areaM2: 0 });
  expect(outlineOf(columns, [1]).outline).toBe("sound");
});

const cgcs2000 = new geodesic.Geodesic.Geodesic(6_378_137, 1 / 298.257_222_101);

test("areas of features, and of areas drawn, are those of geographiclib on densified rings", () => {
  const random = seeded(6);
  const areas = Array.from({ length: 12 }, (_, i) => aPolygon(aBlob(random, [3000 * i, 2000 * i], 50 * 2 ** (i % 8), 6 + 3 * i)));
  const columns = aLayerOf(areas);
  for (const { feature, areaM2 } of areasOf(columns, 20).areas) {
    const [ring = []] = areas[feature]?.coordinates ?? [];
    const polygon = cgcs2000.Polygon(false);
    ring.slice(1).forEach(([toLng = 0, toLat = 0], index) => {
      const [lng = 0, lat = 0] = ring[index] ?? [];
      for (let step = 0; step < 50; step += 1) polygon.AddPoint(lat + ((toLat - lat) * step) / 50, lng + ((toLng - lng) * step) / 50);
    });
    const reference = Math.abs(polygon.Compute(false, true).area ?? 0);
    expect(Math.abs((areaM2 ?? 0) / reference - 1)).toBeLessThan(1e-6);
    expect(areaM2).toBe(geodesicAreaM2(areas[feature] ?? null));
  }
});
