import { expect, test, vi } from "vitest";
import { answerRequest } from "../../../src/formats/tables/answer-request";
import { readPastedTable, readTableFile, writeTableFile } from "../../../src/formats/tables/ask-worker";
import type { TableAnswer, TableRequest } from "../../../src/formats/tables/table-messages";
import { patienceFor } from "../../../src/formats/tables/limits";
import { tableFixture, theTable } from "../../support/tables";

vi.mock("../../../src/formats/tables/table-worker?worker&inline", () => ({ default: vi.fn<() => Worker>() }));

/** A worker on this thread: it answers as the real one does, or as it is told to. */
class FakeWorker extends EventTarget {
  isEnded = false;
  constructor(private readonly how: "answers" | "hangs" | "dies" | "never starts" = "answers") {
    super();
  }
  postMessage(request: TableRequest): void {
    const post = (answer: TableAnswer): void => void this.dispatchEvent(new MessageEvent("message", { data: answer }));
    queueMicrotask(() => {
      if (this.how === "hangs") post({ is: "phase", phase: "reading" });
      if (this.how === "answers") post(answerRequest(request, post));
      if (this.how === "dies") {
        post({ is: "phase", phase: "reading" });
        this.dispatchEvent(new Event("error"));
      }
      if (this.how === "never starts") this.dispatchEvent(new Event("error"));
    });
  }
  terminate(): void {
    this.isEnded = true;
  }
}

const start = (worker: FakeWorker) => () => worker as unknown as Worker;
const file = (name: string): File => new File([tableFixture(name) as Uint8Array<ArrayBuffer>], name);

test("a file is read in the worker, which ends with its answer, and its phases are told", async () => {
  const worker = new FakeWorker();
  const phases: string[] = [];
  const read = await readTableFile(file("yearly.xlsx"), { start: start(worker), onPhase: (phase) => phases.push(phase) });
  expect([read.ok, worker.isEnded, phases]).toEqual([true, true, ["recognising", "unpacking", "reading"]]);
});

test("a worker that does not answer is ended after its time, with a sentence", async () => {
  const worker = new FakeWorker("hangs");
  expect(await readTableFile(file("yearly.xlsx"), { start: start(worker), patienceMs: 30 })).toEqual({ ok: false, fault: { code: "table-too-slow", file: "yearly.xlsx", value: "0" } });
  expect(worker.isEnded).toBe(true);
});

test("a file that brings the worker down is broken; a worker that never came is told as such", async () => {
  expect(await readTableFile(file("yearly.xls"), { start: start(new FakeWorker("dies")) })).toMatchObject({ fault: { code: "table-broken" } });
  expect(await readTableFile(file("yearly.xls"), { start: start(new FakeWorker("never starts")) })).toMatchObject({ fault: { code: "table-no-worker" } });
  const refused = () => {
    throw new DOMException("blocked", "SecurityError");
  };
  expect(await readTableFile(file("yearly.xls"), { start: refused })).toMatchObject({ fault: { code: "table-no-worker" } });
});

test("cancelling ends the worker", async () => {
  const worker = new FakeWorker("hangs");
  const control = new AbortController();
  const reading = readTableFile(file("yearly.xlsx"), { start: start(worker), signal: control.signal, onPhase: () => control.abort() });
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  expect(worker.isEnded).toBe(true);
});

test("a hundred megabytes are refused unread, and a file that is gone is told", async () => {
  const arrayBuffer = vi.fn<() => Promise<ArrayBuffer>>().mockRejectedValue(new DOMException("gone", "NotFoundError"));
  expect(await readTableFile({ name: "大.csv", size: 100_000_000, arrayBuffer })).toEqual({ ok: false, fault: { code: "table-too-large", file: "大.csv", value: "30" } });
  expect(arrayBuffer).not.toHaveBeenCalled();
  expect(await readTableFile({ name: "小.csv", size: 10, arrayBuffer })).toEqual({ ok: false, fault: { code: "table-not-read", file: "小.csv" } });
});

test("pasted cells are read, and a book is written", async () => {
  const pasted = await readPastedTable("县区\t下达\n安宁市\t1\n", "粘贴", { start: start(new FakeWorker()) });
  expect(pasted).toMatchObject({ ok: true, value: { format: "clipboard", encoding: null } });
  const bytes = await writeTableFile({ sheets: [{ name: "a", head: [], columns: [{ title: "x", width: 3 }], rows: [[{ text: "=1" }]] }] }, "csv", { start: start(new FakeWorker()) });
  expect(new TextDecoder().decode(bytes ?? undefined)).toBe("x\r\n'=1\r\n");
});

test("what the worker hands over is the file as it was read, with the table to begin with recognised in it", async () => {
  const read = await readTableFile(file("yearly.xlsx"), { start: start(new FakeWorker()) });
  if (!read.ok) throw new Error(read.fault.code);
  const { best, ...taken } = read.value;
  expect(taken.sheets.map(({ rows, ...sheet }) => ({ ...sheet, rows: rows.map((row) => [...row]) }))).toEqual(theTable("yearly.xlsx").sheets.map(({ rows, ...sheet }) => ({ ...sheet, rows: rows.map((row) => Array.from(row, (cell) => cell ?? null)) })));
  expect([best.sheet, best.table.target, best.table.header]).toEqual([1, "ledger", { top: 2, bottom: 3 }]);
});

test("a small file gets little time, the largest half a minute", () => {
  expect([patienceFor(5000), patienceFor(10_000_000), patienceFor(30_000_000)]).toEqual([5005, 15_000, 30_000]);
});
