// The source of the worker comes with this file, which makes it from a script of the page: it then stands under the page's own
// policy, and starts from disk as it does from a server.
// oxlint-disable-next-line import/default
import TableWorker from "./table-worker?worker&inline";
import type { FileFault, Read } from "../../domain/table-fault";
import type { BookFormat, TableBook } from "../../domain/table-book";
import type { TableFile } from "../../domain/table-grid";
import type { BestTable } from "./best-table";
import { patienceFor, tableLimits } from "./limits";
import { unpackTable } from "./pack-table";
import type { ReadingPhase } from "./read-table";
import type { TableAnswer, TableRequest } from "./table-messages";

/** A file with the table to begin with. */
export type ReadFile = TableFile & { best: BestTable };

type Way = { onPhase?: (phase: ReadingPhase) => void; signal?: AbortSignal; start?: () => Worker; patienceMs?: number };

/** A chosen file as tables; broken off by the signal, and by itself when it takes too long. Nothing larger than the limit is read at all. */
export async function readTableFile(file: Pick<File, "name" | "size" | "arrayBuffer">, way: Way = {}): Promise<Read<ReadFile>> {
  const refuse = (fault: Omit<FileFault, "file">): Read<ReadFile> => ({ ok: false, fault: { file: file.name, ...fault } });
  if (file.size > tableLimits.mostBytes) return refuse({ code: "table-too-large", value: String(tableLimits.mostBytes / 1e6) });
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return refuse({ code: "table-not-read" });
  return readWith({ ask: "read", name: file.name, bytes }, file.name, { patienceMs: patienceFor(file.size), ...way });
}

/** What was copied in a spreadsheet and pasted here. */
export const readPastedTable = (text: string, name: string, way: Way = {}): Promise<Read<ReadFile>> => readWith({ ask: "paste", name, text: text.slice(0, tableLimits.mostBytes) }, name, way);

/** The bytes of a workbook or, of its first sheet, CSV; `null` where the worker does not come. */
export async function writeTableFile(book: TableBook, format: BookFormat, way: Way = {}): Promise<Uint8Array<ArrayBuffer> | null> {
  const answer = await ask({ ask: "write", book, format }, way);
  return answer.is === "written" ? answer.bytes : null;
}

async function readWith(request: TableRequest, name: string, way: Way): Promise<Read<ReadFile>> {
  const answer = await ask(request, way);
  if (answer.is === "read") return answer.read.ok ? { ok: true, value: { ...unpackTable(answer.read.value), best: answer.read.value.best } } : answer.read;
  const code = answer.is === "failed" ? answer.code : "table-broken";
  return { ok: false, fault: { file: name, code, ...(code === "table-too-slow" && { value: String(Math.round((way.patienceMs ?? tableLimits.patienceMs) / 1000)) }) } };
}

/** A worker for this one question: whatever a file does to it ends with it. */
function ask(request: TableRequest, { onPhase, signal, start = () => new TableWorker(), patienceMs = tableLimits.patienceMs }: Way): Promise<TableAnswer> {
  return new Promise((resolve, reject) => {
    let worker: Worker;
    try {
      worker = start();
    } catch {
      resolve({ is: "failed", code: "table-no-worker" });
      return;
    }
    let hasAnswered = false;
    const end = (answer: TableAnswer): void => {
      clearTimeout(patience);
      signal?.removeEventListener("abort", cancel);
      worker.terminate();
      resolve(answer);
    };
    const cancel = (): void => {
      clearTimeout(patience);
      worker.terminate();
      reject(new DOMException("cancelled", "AbortError"));
    };
    const patience = setTimeout(() => end({ is: "failed", code: "table-too-slow" }), patienceMs);
    signal?.addEventListener("abort", cancel, { once: true });
    worker.addEventListener("message", ({ data }: MessageEvent<TableAnswer>) => {
      hasAnswered = true;
      if (data.is === "phase") onPhase?.(data.phase);
      else end(data);
    });
    // Before its first word the worker did not start; after it, the file brought it down.
    worker.addEventListener("error", () => end({ is: "failed", code: hasAnswered ? "table-broken" : "table-no-worker" }));
    worker.postMessage(request, request.ask === "read" ? [request.bytes] : []);
  });
}
