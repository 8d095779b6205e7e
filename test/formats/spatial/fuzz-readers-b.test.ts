import { expect, test } from "vitest";
import { lateMessages } from "../../../src/i18n/late-messages";
import { readBytes, spatialFixture } from "../../support/spatial-reading";

/** The same numbers in every run. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const sound = ["good-b/parcels-4543.gpkg", "good-b/parcels-4543.fgb", "good-b/parcels-4543.dxf", "good-b/parcels-4543.csv", "good-b/points.xlsx", "bad/dxf.splines-and-blocks.dxf", "bad/txt.hole-and-part.txt", "bad/points.blocks-and-footers.csv", "bad/gpkg.collection-and-heights.gpkg"];

const problems = new Set(Object.keys(lateMessages.zh));

/** Whatever was done to it: layers, or a fault with a sentence; never an exception, never longer than this. */
async function answers(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const begun = performance.now();
  const { layers, faults } = await readBytes(name, bytes);
  expect(layers.length + faults.length).toBeGreaterThan(0);
  expect(faults.filter(({ code, file }) => !problems.has(`problem.${code}`) || !file.startsWith(name))).toEqual([]);
  for (const { columns } of layers) expect(columns.coordinates.every(Number.isFinite)).toBe(true);
  expect(performance.now() - begun).toBeLessThan(4000);
}

test.each(sound)("%s cut off anywhere", async (path) => {
  const bytes = spatialFixture(path);
  const random = randomOf(7);
  for (let round = 0; round < 25; round += 1) await answers(path.slice(path.indexOf("/") + 1), bytes.slice(0, 1 + Math.floor(random() * bytes.length)));
});

test.each(sound)("%s with altered bytes", async (path) => {
  const bytes = spatialFixture(path);
  const random = randomOf(11);
  for (let round = 0; round < 60; round += 1) {
    const altered = bytes.slice();
    // A few at a time, so that most of the file still leads the reader on.
    for (let hit = 0; hit < 1 + (round % 6); hit += 1) altered[Math.floor(random() * Math.min(altered.length, 20_000))] = Math.floor(random() * 256);
    await answers(path.slice(path.indexOf("/") + 1), altered);
  }
});
