// As with tables, the source of the worker comes with this file, so that it stands under the page's own policy and starts from disk.
// oxlint-disable-next-line import/default
import ImportWorker from "./import-worker?worker&inline";
import { sqliteWasm } from "#platform";
import { markInName } from "../domain/spatial/classified-marks";
import type { SpatialFault } from "../domain/spatial/spatial-fault";
import type { ReadingProgress } from "../domain/spatial/spatial-file";
import { spatialLimits, spatialPatienceMs, spatialWorkPatienceMs } from "../domain/spatial/spatial-limits";
import type { AnswerTo, ImportAnswer, ImportQuestion, ImportReply, ImportRequest } from "./import-messages";

/** A file as the browser hands it out; one of a folder knows its path. */
export type ChosenFile = Pick<File, "name" | "size" | "arrayBuffer"> & { webkitRelativePath?: string };

export type Asked<A extends ImportRequest["ask"]> = { ok: true; value: AnswerTo[A] } | { ok: false; fault: SpatialFault };

type Way = {
  onProgress?: (progress: ReadingProgress) => void;
  start?: () => Worker;
  loadSqlite?: () => Promise<ArrayBuffer>;
  /** How long a question may take, ms, for files of so many bytes; `positions`: of those it is about, `null` while they are not known. */
  patienceMs?: (bytes: number, positions: number | null) => number;
};
type Waiting = { file: string; settle: (answer: Asked<ImportRequest["ask"]>) => void; patience: ReturnType<typeof setTimeout> };

/**
 * An import in a worker of its own. Whatever the files do to it ends with it: after a fault of the worker itself, and after `cancel`,
 * every question is answered with a fault.
 */
export class ImportClient {
  private worker: Worker | null = null;
  private hasAnswered = false;
  private endedWith: SpatialFault | null = null;
  private bytes = 0;
  private name = "";
  private positions: readonly number[] = [];
  private next = 1;
  private readonly waiting = new Map<number, Waiting>();

  constructor(private readonly way: Way = {}) {}

  /** Why the worker is gone, with everything it held; `null` while it may still be asked. */
  get ended(): SpatialFault | null {
    return this.endedWith;
  }

  /** Reads the chosen files, unless their names or sizes forbid it: nothing of those is read at all. */
  async read(files: readonly ChosenFile[]): Promise<Asked<"read">> {
    const marked = files.flatMap((file) => {
      const mark = markInName(nameOf(file));
      return mark === null ? [] : [{ code: "spatial-classified" as const, file: nameOf(file), value: mark }];
    });
    const allowed = files.filter((file) => markInName(nameOf(file)) === null);
    const [first] = allowed;
    if (!first) return { ok: true, value: { is: "read", layers: [], faults: marked, sha256: "" } };
    this.name = nameOf(first);
    this.bytes = allowed.reduce((sum, { size }) => sum + size, 0);
    if (this.bytes > spatialLimits.mostBytes) return { ok: false, fault: { code: "spatial-too-large", file: this.name, value: String(Math.round(this.bytes / 1e6)) } };
    const unread: SpatialFault[] = [];
    const given: { name: string; bytes: ArrayBuffer | Blob }[] = [];
    for (const file of allowed) {
      // One after the other: the bytes of all of them at once are what the limit allows, not twice that.
      // oxlint-disable-next-line no-await-in-loop
      const bytes = file instanceof Blob ? file : await file.arrayBuffer().catch(() => null);
      if (bytes) given.push({ name: nameOf(file), bytes });
      else unread.push({ code: "spatial-not-read", file: nameOf(file) });
    }
    if (given.length === 0) return { ok: true, value: { is: "read", layers: [], faults: [...marked, ...unread], sha256: "" } };
    const answer = await this.ask({ ask: "read", files: given }, given.flatMap(({ bytes }) => (bytes instanceof ArrayBuffer ? [bytes] : [])));
    if (answer.ok) this.positions = answer.value.layers.map(({ positions }) => positions);
    return answer.ok ? { ok: true, value: { ...answer.value, faults: [...marked, ...unread, ...answer.value.faults] } } : answer;
  }

  /** Asks about what was read. Never rejects. */
  ask<R extends ImportRequest>(request: R, transfer: Transferable[] = []): Promise<Asked<R["ask"]>> {
    return new Promise((resolve) => {
      const worker = this.endedWith ? null : this.started();
      if (!worker) return resolve({ ok: false, fault: this.endedWith ?? { code: "spatial-no-worker", file: this.name } });
      const id = this.next++;
      const patienceMs = (this.way.patienceMs ?? patienceOf)(this.bytes, request.ask === "read" ? null : (this.positions["layer" in request ? request.layer : 0] ?? 0));
      const code = request.ask === "read" ? "spatial-too-slow" : "spatial-check-too-slow";
      const patience = setTimeout(() => this.end({ code, file: this.name, value: String(Math.round(patienceMs / 1000)) }), patienceMs);
      this.waiting.set(id, { file: this.name, settle: resolve as Waiting["settle"], patience });
      worker.postMessage({ id, request } satisfies ImportQuestion, transfer);
    });
  }

  /** Ends the worker at once, whatever it is doing. */
  cancel(): void {
    this.end({ code: "spatial-cancelled", file: this.name });
  }

  private started(): Worker | null {
    if (this.worker) return this.worker;
    try {
      const worker = (this.way.start ?? (() => new ImportWorker()))();
      worker.addEventListener("message", ({ data }: MessageEvent<ImportReply>) => this.receive(data));
      worker.addEventListener("error", (event) => this.fail(event));
      worker.addEventListener("messageerror", () => this.end({ code: "spatial-out-of-memory", file: this.name }));
      this.worker = worker;
    } catch {
      this.endedWith = { code: "spatial-no-worker", file: this.name };
    }
    return this.worker;
  }

  private receive(reply: ImportReply): void {
    this.hasAnswered = true;
    if ("wants" in reply) {
      void this.giveSqlite();
      return;
    }
    const waiting = this.waiting.get(reply.id);
    if (!waiting) return;
    if ("progress" in reply) {
      this.way.onProgress?.(reply.progress);
      return;
    }
    this.waiting.delete(reply.id);
    clearTimeout(waiting.patience);
    waiting.settle(settled(reply.answer));
  }

  private async giveSqlite(): Promise<void> {
    const wasm = await (this.way.loadSqlite ?? sqliteWasm)().catch(() => null);
    this.worker?.postMessage({ sqliteWasm: wasm } satisfies ImportQuestion);
  }

  /** Before its first word the worker did not start; after it, the file brought it down. */
  private fail({ message }: ErrorEvent): void {
    const code = !this.hasAnswered ? "spatial-no-worker" : /memory|alloc/i.test(message) ? "spatial-out-of-memory" : "spatial-crashed";
    this.end({ code, file: this.name });
  }

  private end(fault: SpatialFault): void {
    this.endedWith ??= fault;
    this.worker?.terminate();
    this.worker = null;
    for (const { settle, patience } of this.waiting.values()) {
      clearTimeout(patience);
      settle({ ok: false, fault });
    }
    this.waiting.clear();
  }
}

/** Check and repair keep to budgets of their own, far below this: it is for what nobody thought of. */
const patienceOf = (bytes: number, positions: number | null): number => (positions === null ? spatialPatienceMs(bytes) : spatialWorkPatienceMs(positions));

const nameOf = ({ name, webkitRelativePath }: ChosenFile): string => webkitRelativePath || name;

function settled(answer: ImportAnswer): Asked<ImportRequest["ask"]> {
  return answer.is === "failed" ? { ok: false, fault: answer.fault } : { ok: true, value: answer };
}
