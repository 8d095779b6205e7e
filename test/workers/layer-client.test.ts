import { afterEach, expect, test, vi } from "vitest";
import { ColumnsBuilder } from "../../src/domain/spatial/columns-builder";
import { packColumns } from "../../src/formats/spatial/pack-columns";
import { createLayerShelf } from "../../src/workers/answer-layer-request";
import { createLayerClient, type BytesOf } from "../../src/workers/layer-client";
import type { LayerRequest } from "../../src/workers/layer-messages";
import { fakeWorkers } from "../support/fake-worker";

vi.mock("../../src/workers/layer-worker?worker&inline", () => ({ default: vi.fn<() => Worker>() }));
afterEach(() => void vi.useRealTimers());

const packed = () => {
  const builder = new ColumnsBuilder("a");
  builder.begin("point");
  builder.part();
  builder.ring();
  builder.position(102.7, 25);
  return packColumns(builder.finish());
};

function aClient(how: Parameters<typeof fakeWorkers<LayerRequest>>[1] = () => "answer", bytesOf: BytesOf = async () => packed(), patienceMs = 1000) {
  const { start, workers, asks } = fakeWorkers<LayerRequest>(createLayerShelf, how);
  const bytes = vi.fn<BytesOf>(bytesOf);
  return { client: createLayerClient(bytes, { start, patienceMs }), workers, bytes, asks: () => asks().map(({ ask }) => ask) };
}
const rows = { ask: "rows", key: "k", from: 0, count: 5 } as const;
const tile = (x: number) => ({ ask: "tile", key: "k", z: 10, x, y: 440, classBy: null, only: null }) as const;

test("a layer is opened once, when it is first asked about", async () => {
  const { client, workers, bytes, asks } = aClient();
  expect(workers).toHaveLength(0);
  const [first, second] = await Promise.all([client.ask(rows), client.ask({ ask: "feature", key: "k", index: 0 })]);
  expect([first, second.is]).toEqual([{ is: "rows", rows: [{}], total: 1 }, "feature"]);
  expect([workers.length, bytes.mock.calls, asks()]).toEqual([1, [["k"]], ["open", "rows", "feature"]]);
});

test("after a crash another worker opens the layers anew and answers what was asked", async () => {
  let deaths = 1;
  const { client, workers, bytes } = aClient(({ request }) => (request.ask === "rows" && deaths-- > 0 ? "die" : "answer"));
  expect(await client.ask(rows)).toMatchObject({ is: "rows", total: 1 });
  expect([workers.map(({ isEnded }) => isEnded), bytes.mock.calls.length]).toEqual([[true, false], 2]);
});

test("what brings every worker down is given up, and the next question lives", async () => {
  const { client, workers } = aClient(({ request }) => (request.ask === "rows" ? "die" : "answer"));
  expect(await client.ask(rows)).toEqual({ is: "failed", code: "layer-broken" });
  expect(await client.ask({ ask: "feature", key: "k", index: 0 })).toMatchObject({ is: "feature" });
  expect(workers).toHaveLength(3);
});

test("a worker that is silent is replaced, and one that cannot be started is a broken layer", async () => {
  let silences = 1;
  const { client, workers } = aClient(({ request }) => (request.ask === "rows" && silences-- > 0 ? "hang" : "answer"), async () => packed(), 30);
  expect(await client.ask(rows)).toMatchObject({ is: "rows" });
  expect(workers).toHaveLength(2);
  const blocked = createLayerClient(async () => packed(), {
    start: () => {
      throw new DOMException("blocked", "SecurityError");
    },
  });
  expect(await blocked.ask(rows)).toEqual({ is: "failed", code: "layer-broken" });
});

test("bytes that are not at hand are asked for again the next time, damaged ones are not", async () => {
  const missing = aClient(undefined, async () => null);
  expect([await missing.client.ask(rows), await missing.client.ask(rows)]).toEqual([{ is: "failed", code: "layer-unknown" }, { is: "failed", code: "layer-unknown" }]);
  expect(missing.bytes).toHaveBeenCalledTimes(2);
  const damaged = aClient(undefined, async () => packed().slice(0, 40));
  expect([await damaged.client.ask(rows), await damaged.client.ask(rows)]).toEqual([{ is: "failed", code: "layer-broken" }, { is: "failed", code: "layer-broken" }]);
  expect(damaged.bytes).toHaveBeenCalledTimes(1);
  const failing = aClient(undefined, () => Promise.reject(new Error("store")));
  expect(await failing.client.ask(rows)).toEqual({ is: "failed", code: "layer-unknown" });
});

test("tiles wait behind everything else, and those that were called off are never asked", async () => {
  const { client, asks } = aClient();
  await client.ask(rows);
  const off = new AbortController();
  const tiles = [tile(1), tile(2), tile(3), tile(4)].map((request) => client.ask(request, request.x === 4 ? off.signal : undefined));
  const urgent = client.ask({ ask: "feature", key: "k", index: 0 });
  off.abort();
  await expect(tiles[3]).rejects.toMatchObject({ name: "AbortError" });
  await Promise.all([...tiles.slice(0, 3), urgent]);
  expect(asks().slice(2)).toEqual(["tile", "tile", "feature", "tile"]);
});

test("letting go closes a layer, which is opened again when it is asked about", async () => {
  const { client, asks } = aClient();
  await client.ask(rows);
  client.keepOnly(["other"]);
  await client.ask(rows);
  expect(asks()).toEqual(["open", "rows", "close", "open", "rows"]);
});

test("the bytes of a layer pass over instead of being copied, and are asked for anew after a crash", async () => {
  const given: Uint8Array[] = [];
  let hasDied = false;
  const { client, bytes } = aClient(
    ({ request }) => (request.ask === "rows" && !hasDied ? ((hasDied = true), "die") : "answer"),
    async () => {
      given.push(packed());
      return given.at(-1) as Uint8Array<ArrayBuffer>;
    },
  );
  expect((await client.ask(rows)).is).toBe("rows");
  expect([bytes.mock.calls.length, given.map(({ byteLength }) => byteLength)]).toEqual([2, [0, 0]]);
});

test("a layer let go of while its bytes are on their way is not opened behind its closing", async () => {
  let arrive: (bytes: Uint8Array<ArrayBuffer>) => void = () => undefined;
  const { client, workers, asks } = aClient(() => "answer", () => new Promise((resolve) => (arrive = resolve)));
  const asked = client.ask(rows);
  client.keepOnly([]);
  arrive(packed());
  expect(await asked).toEqual({ is: "failed", code: "layer-unknown" });
  expect([asks(), workers.length]).toEqual([["close"], 1]);
});
