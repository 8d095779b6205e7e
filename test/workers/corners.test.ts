import { expect, test } from "vitest";
import { TestImport } from "../support/import-session";

test("a ring's closing corner is no corner of its own, and shared corners are listed once", async () => {
  const run = new TestImport();
  const square = (x: number) => ({ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [[[x, 0], [x + 1, 0], [x + 1, 1], [x, 1], [x, 0]]] } });
  await run.readsText("a.geojson", JSON.stringify({ type: "FeatureCollection", features: [square(102), square(103)] }));
  const { corners } = await run.told({ ask: "corners", layer: 0, count: 200 });
  expect(corners).toEqual([[102, 0], [103, 0], [103, 1], [102, 1], [104, 0], [104, 1]]);
});
