import { expect, test, vi } from "vitest";
import { spatialLimits, spatialWorkPatienceMs } from "../../src/domain/spatial/spatial-limits";
import { ImportSession } from "../../src/workers/answer-import-request";
import { ImportClient } from "../../src/workers/import-client";
import type { ImportQuestion, ImportReply } from "../../src/workers/import-messages";
import { aReadingContext, spatialFixture } from "../support/spatial-reading";

vi.mock("../../src/workers/import-worker?worker&inline", () => ({ default: vi.fn<() => Worker>() }));
vi.mock("#platform", () => ({ sqliteWasm: vi.fn<() => Promise<ArrayBuffer>>() }));

/** A worker on this thread: it answers as the real one does, or as it is told to. */
class FakeWorker extends EventTarget {
  isEnded = false;
  asked = 0;
  private give: ((wasm: ArrayBuffer) => void) | null = null;
  private readonly session = new ImportSession({
    onProgress: (progress) => this.say({ id: this.asked, progress }),
    sqliteWasm: () => {
      this.say({ wants: "sqlite-wasm" });
      return new Promise((resolve) => {
        this.give = resolve;
      });
    },
  });
  constructor(private readonly how: "answers" | "hangs" | "dies" | "starves" | "never starts" = "answers") {
    super();
  }
  postMessage(question: ImportQuestion): void {
    if ("sqliteWasm" in question) {
      if (question.sqliteWasm) this.give?.(question.sqliteWasm);
      return;
    }
    this.asked = question.id;
    if (this.how === "answers") void this.session.answer(question.request).then((answer) => this.say({ id: question.id, answer }));
    else queueMicrotask(() => this.fail(question.id));
  }
  terminate(): void {
    this.isEnded = true;
  }
  private say(reply: ImportReply): void {
    this.dispatchEvent(new MessageEvent("message", { data: reply }));
  }
  private fail(id: number): void {
    if (this.how !== "never starts") this.say({ id, progress: { phase: "read", done: 1, total: 2 } });
    if (this.how === "hangs") return;
    this.dispatchEvent(Object.assign(new Event("error"), { message: this.how === "starves" ? "Uncaught RangeError: Array buffer allocation failed" : "" }));
  }
}

const start = (worker: FakeWorker) => () => worker as unknown as Worker;
const file = (path: string, name = path.slice(path.lastIndexOf("/") + 1)): File => new File([spatialFixture(path)], name);
const kml = () => file("real/kml/wgs-84.kml");

test("a file is read, questions about it are answered, and the worker stays until it is told to go", async () => {
  const worker = new FakeWorker();
  const client = new ImportClient({ start: start(worker) });
  const read = await client.read([kml()]);
  expect(read).toMatchObject({ ok: true, value: { layers: [{ format: "kml", features: 2 }], faults: [] } });
  const [corners, preview] = await Promise.all([client.ask({ ask: "corners", layer: 0, count: 3 }), client.ask({ ask: "preview", layer: 0, choice: { kind: "epsg", code: 4326, isSwapped: false } })]);
  expect(corners).toMatchObject({ ok: true, value: { is: "corners" } });
  expect(preview).toMatchObject({ ok: true, value: { is: "preview" } });
  expect(worker.isEnded).toBe(false);
  client.cancel();
  expect(worker.isEnded).toBe(true);
  expect(await client.ask({ ask: "corners", layer: 0, count: 3 })).toMatchObject({ ok: false, fault: { code: "spatial-cancelled" } });
});

test("a GeoPackage asks for the program that reads it, and others do not", async () => {
  const loadSqlite = vi.fn<() => Promise<ArrayBuffer>>().mockImplementation(() => aReadingContext().sqliteWasm?.() ?? Promise.reject(new Error("none")));
  const of = (worker: FakeWorker) => new ImportClient({ start: start(worker), loadSqlite });
  await of(new FakeWorker()).read([kml()]);
  expect(loadSqlite).not.toHaveBeenCalled();
  expect(await of(new FakeWorker()).read([file("real/geopackage/epsg-4543.gpkg")])).toMatchObject({ ok: true, value: { layers: [{ format: "geopackage" }] } });
  expect(loadSqlite).toHaveBeenCalledOnce();
});

test("a question that takes too long ends the worker, and every other one with it", async () => {
  const worker = new FakeWorker("hangs");
  const client = new ImportClient({ start: start(worker), patienceMs: () => 30 });
  const read = client.read([kml()]);
  await vi.waitFor(() => expect(worker.asked).toBe(1));
  const other = client.ask({ ask: "corners", layer: 0, count: 3 });
  expect(await Promise.all([read, other])).toMatchObject([{ ok: false, fault: { code: "spatial-too-slow", value: "0" } }, { ok: false, fault: { code: "spatial-too-slow" } }]);
  expect([worker.isEnded, client.ended?.code]).toEqual([true, "spatial-too-slow"]);
});

test.each([
  ["dies", "spatial-crashed"],
  ["starves", "spatial-out-of-memory"],
  ["never starts", "spatial-no-worker"],
] as const)("a worker that %s is told as %s", async (how, code) => {
  const worker = new FakeWorker(how);
  expect(await new ImportClient({ start: start(worker) }).read([kml()])).toMatchObject({ ok: false, fault: { code, file: "wgs-84.kml" } });
  expect(worker.isEnded).toBe(true);
});

test("a worker that the browser refuses is told too", async () => {
  const refused = () => {
    throw new DOMException("blocked", "SecurityError");
  };
  expect(await new ImportClient({ start: refused }).read([kml()])).toMatchObject({ ok: false, fault: { code: "spatial-no-worker" } });
});

test("progress is handed on, and cancelling while reading answers at once", async () => {
  const worker = new FakeWorker("hangs");
  const phases: string[] = [];
  const client: ImportClient = new ImportClient({
    start: start(worker),
    onProgress: ({ phase }) => {
      phases.push(phase);
      client.cancel();
    },
  });
  expect(await client.read([kml()])).toMatchObject({ ok: false, fault: { code: "spatial-cancelled" } });
  expect([phases, worker.isEnded]).toEqual([["read"], true]);
});

test("files that are too large together, or marked by their name, are not read at all", async () => {
  const arrayBuffer = vi.fn<() => Promise<ArrayBuffer>>();
  const begin = vi.fn<() => Worker>();
  const of = (name: string, size: number) => ({ name, size, arrayBuffer });
  const large = spatialLimits.mostBytes * 0.6;
  expect(await new ImportClient({ start: begin }).read([of("a.shp", large), of("b.dbf", large)])).toEqual({ ok: false, fault: { code: "spatial-too-large", file: "a.shp", value: "480" } });
  expect(await new ImportClient({ start: begin }).read([of("界线（机密）.shp", 10)])).toMatchObject({ ok: true, value: { layers: [], faults: [{ code: "spatial-classified", file: "界线（机密）.shp", value: "（机密）" }] } });
  expect([arrayBuffer, begin].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
});

test("a file that is gone is told, and the others are read", async () => {
  const gone = { name: "没了.kml", size: 10, arrayBuffer: () => Promise.reject(new DOMException("gone", "NotFoundError")) };
  expect(await new ImportClient({ start: start(new FakeWorker()) }).read([gone, kml()])).toMatchObject({ ok: true, value: { layers: [{ format: "kml" }], faults: [{ code: "spatial-not-read", file: "没了.kml" }] } });
});

test("a check has patience of its own, by positions, and a sentence of its own", async () => {
  const worker = new FakeWorker();
  const asked: unknown[] = [];
  const client = new ImportClient({
    start: start(worker),
    patienceMs: (_, positions) => {
      asked.push(positions);
      return positions === null ? 60_000 : 30;
    },
  });
  const read = await client.read([kml()]);
  const positions = read.ok ? read.value.layers[0]?.positions : undefined;
  expect(client.ended).toBeNull();
  worker.postMessage = () => undefined;
  expect(await client.ask({ ask: "repair", layer: 0, repairs: [], parent: null })).toMatchObject({ ok: false, fault: { code: "spatial-check-too-slow", file: "wgs-84.kml" } });
  expect(asked).toEqual([null, positions]);
  expect(client.ended?.code).toBe("spatial-check-too-slow");
  // The budgets of check and repair, with room to spare.
  expect(spatialWorkPatienceMs(5)).toBeGreaterThanOrEqual(60_000);
  expect(spatialWorkPatienceMs(3e6)).toBeGreaterThan(spatialWorkPatienceMs(5));
});
