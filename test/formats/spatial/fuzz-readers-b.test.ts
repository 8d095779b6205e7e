import { expect, test } from "vitest";
import { tablesMessages } from "../../../src/i18n/messages/tables";
import { spatialWords } from "../../../src/i18n/spatial-messages";
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

const problems = new Set([...Object.keys(spatialWords.zh), ...Object.keys(tablesMessages.zh)]);

/** What is wrong with the answer, whatever was done to the file: it must be layers or faults with sentences, and come in time. */
async function failures(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const begun = performance.now();
  const { layers, faults } = await readBytes(name, bytes);
  return [
    ...(layers.length + faults.length === 0 ? ["no answer"] : []),
    ...faults.flatMap(({ code, file }) => (problems.has(`problem.${code}`) && file.startsWith(name) ? [] : [`${code} ${file}`])),
    ...layers.flatMap(({ columns }) => (columns.coordinates.every(Number.isFinite) ? [] : ["no number"])),
    ...(performance.now() - begun > 4000 ? ["too slow"] : []),
  ];
}

test.each(sound)("%s cut off anywhere", async (path) => {
  const bytes = spatialFixture(path);
  const random = randomOf(7);
  for (let round = 0; round < 25; round += 1) expect(await failures(path.slice(path.indexOf("/") + 1), bytes.slice(0, 1 + Math.floor(random() * bytes.length)))).toEqual([]);
});

test.each(sound)("%s with altered bytes", async (path) => {
  const bytes = spatialFixture(path);
  const random = randomOf(11);
  for (let round = 0; round < 60; round += 1) {
    const altered = bytes.slice();
    // A few at a time, so that most of the file still leads the reader on.
    for (let hit = 0; hit < 1 + (round % 6); hit += 1) altered[Math.floor(random() * Math.min(altered.length, 20_000))] = Math.floor(random() * 256);
    expect(await failures(path.slice(path.indexOf("/") + 1), altered)).toEqual([]);
  }
});
