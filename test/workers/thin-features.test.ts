import { expect, test } from "vitest";
import { addGeometry, ColumnsBuilder } from "../../src/domain/spatial/columns-builder";
import { thinFeatures } from "../../src/workers/thin-features";

const asItIs = (x: number, y: number): [number, number] => [x, y];

function circles(count: number, corners: number) {
  const builder = new ColumnsBuilder("a");
  for (let n = 0; n < count; n += 1) {
    builder.begin("polygon");
    const ring = Array.from({ length: corners + 1 }, (_, i) => [102 + (n % 100) / 50 + Math.cos((2 * Math.PI * (i % corners)) / corners) / 200, 25 + Math.floor(n / 100) / 50 + Math.sin((2 * Math.PI * (i % corners)) / corners) / 200]);
    addGeometry(builder, { type: "Polygon", coordinates: [ring] });
  }
  return builder.finish();
}

const positionsIn = (features: ReturnType<typeof thinFeatures>["features"]) => JSON.stringify(features).split("],[").length;

test("a small layer is shown as it is", () => {
  const { features, bounds } = thinFeatures(circles(3, 12), asItIs);
  expect(features.features.map(({ properties }) => properties)).toEqual([1, 2, 3].map((feature) => ({ role: "shape", feature })));
  expect(features.features[0]?.geometry).toMatchObject({ type: "MultiPolygon", coordinates: [[expect.objectContaining({ length: 13 })]] });
  expect(bounds?.[2]).toBeCloseTo(102 + 2 / 50 + 1 / 200, 6);
});

test("one long outline and a hundred thousand parcels cost the map about as much, and rings stay closed", () => {
  for (const columns of [circles(1, 200_000), circles(50_000, 6)]) {
    const { features } = thinFeatures(columns, asItIs);
    expect(positionsIn(features)).toBeLessThan(32_000);
    expect(features.features.length).toBeLessThanOrEqual(1500);
    for (const { geometry } of features.features) {
      const ring = geometry.type === "MultiPolygon" ? (geometry.coordinates[0]?.[0] ?? []) : [];
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring.at(-1)).toEqual(ring[0]);
    }
  }
});

test("a feature of a hundred thousand parts does not flood the map", () => {
  const builder = new ColumnsBuilder("a");
  builder.begin("polygon");
  addGeometry(builder, { type: "MultiPolygon", coordinates: Array.from({ length: 100_000 }, (_, n) => [[[102, 25], [102.1, 25], [102.1, 25.1 + n / 1e7], [102, 25]]]) });
  expect(positionsIn(thinFeatures(builder.finish(), asItIs).features)).toBeLessThan(32_000);
});

test("positions that come to lie nowhere are left out, and a layer of nothing else has no bounds", () => {
  const { features, bounds } = thinFeatures(circles(2, 8), () => [Number.NaN, Number.NaN]);
  expect([features.features, bounds]).toEqual([[], null]);
});
