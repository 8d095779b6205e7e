import { expect, test } from "vitest";
import { readBounded } from "../../../src/workers/offline/read-bounded";
import { fetchDataFile } from "../../../src/workers/offline/fetch-data-file";
import { dataKeeper } from "../../../src/workers/offline/keep-data";
import { dataPackages } from "../../../src/workers/offline/data-packages";
import { isConfiguration } from "../../../src/workers/offline/keep-configuration";
import { KeptServer } from "../../support/kept-server";

/** An answer without a length in its head that goes on as long as somebody reads, up to `most` pieces of 1 MB. */
function endless(most = 400) {
  let pulled = 0;
  const piece = new Uint8Array(1_000_000).fill(32);
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        pulled += 1;
        if (pulled > most) controller.close();
        else controller.enqueue(piece);
      },
    },
    { highWaterMark: 0 },
  );
  return { answer: new Response(body, { headers: { "content-type": "application/json" } }), pulled: () => pulled };
}

test("an answer is read whole within its bound and no further beyond it", async () => {
  expect(new TextDecoder().decode((await readBounded(new Response("昆明"), 6)) ?? undefined)).toBe("昆明");
  expect(await readBounded(new Response("昆明"), 5)).toBeNull();
  expect((await readBounded(new Response(null), 5))?.byteLength).toBe(0);
  const { answer, pulled } = endless();
  expect(await readBounded(answer, 3_000_000)).toBeNull();
  expect(pulled()).toBe(4);
});

test("a data file without end is given up at its bound", async () => {
  const { answer, pulled } = endless();
  await expect(fetchDataFile({ fetch: async () => answer }, "http://plan.test/map/geodata/a.json", "a.json", null)).rejects.toMatchObject({ code: "too-large" });
  expect(pulled()).toBeLessThanOrEqual(65);
});

test("so is a manifest, and a configuration", async () => {
  const server = new KeptServer();
  const { answer, pulled } = endless();
  server.files.set("geodata/manifest.json", async () => answer);
  expect(await dataKeeper(server.ground, dataPackages(server.ground))([])).toMatchObject({ code: "too-large", file: "manifest.json" });
  expect(pulled()).toBeLessThanOrEqual(3);
  expect(await isConfiguration(endless(20).answer)).toBe(false);
  expect(await isConfiguration(Response.json({}))).toBe(true);
});
