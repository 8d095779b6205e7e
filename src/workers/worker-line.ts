/** What came of a question: its answer, or that the worker went down over it or before it. */
export type Told<Answer> = Answer | { is: "lost" };
export type Question<Request> = { id: number; request: Request };
export type Reply<Answer> = { id: number; answer: Answer };
type Waiting<Request, Answer> = { request: Request; settle: (told: Told<Answer>) => void; signal: AbortSignal | undefined };

/** As many questions as the worker has at once: the next one lies ready, the others can still be called off. */
const mostAtOnce = 2;

export type WorkerLine<Request, Answer> = {
  /** Never settles where the signal comes before the question went out. */
  send: (request: Request, signal?: AbortSignal) => Promise<Told<Answer>>;
  end: () => void;
};

export type LineWay<Request> = {
  onLost?: () => void;
  /** A worker that is silent for so long is dead. */
  patienceMs: number;
  /** Waits until everything else is answered. */
  waits?: (request: Request) => boolean;
  /** What passes over: a copy would hold the page up, and whoever gave it has it still. */
  transfer?: (request: Request) => Transferable[];
};

/**
 * The line to one worker at a time. A worker that dies, or is silent for too long, is ended; what it was asked is lost, `onLost` hears of it, and the next question starts another.
 */
export function createWorkerLine<Request, Answer>(start: () => Worker, { onLost = () => undefined, patienceMs, waits = () => false, transfer = () => [] }: LineWay<Request>): WorkerLine<Request, Answer> {
  let worker: Worker | null = null;
  let lastId = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const asked = new Map<number, Waiting<Request, Answer>>();
  const urgent: Waiting<Request, Answer>[] = [];
  const patient: Waiting<Request, Answer>[] = [];

  const pump = (): void => {
    while (asked.size < mostAtOnce) {
      const next = urgent.shift() ?? patient.shift();
      if (!next) return;
      if (next.signal?.aborted) continue;
      worker ??= begin();
      if (!worker) {
        next.settle({ is: "lost" });
        continue;
      }
      lastId += 1;
      asked.set(lastId, next);
      const question: Question<Request> = { id: lastId, request: next.request };
      try {
        worker.postMessage(question, transfer(next.request));
      } catch {
        // There is no memory for a copy.
        asked.delete(lastId);
        next.settle({ is: "lost" });
      }
      watch();
    }
  };
  const watch = (): void => {
    clearTimeout(timer);
    if (asked.size > 0) timer = setTimeout(crash, patienceMs);
  };
  const begin = (): Worker | null => {
    let fresh: Worker;
    try {
      fresh = start();
    } catch {
      return null;
    }
    fresh.addEventListener("message", ({ data: { id, answer } }: MessageEvent<Reply<Answer>>) => {
      const waiting = asked.get(id);
      asked.delete(id);
      watch();
      waiting?.settle(answer);
      pump();
    });
    fresh.addEventListener("error", () => {
      if (fresh === worker) crash();
    });
    return fresh;
  };
  const end = (): void => {
    clearTimeout(timer);
    worker?.terminate();
    worker = null;
    const lost = [...asked.values()];
    asked.clear();
    for (const { settle } of lost) settle({ is: "lost" });
  };
  const crash = (): void => {
    onLost();
    end();
    pump();
  };
  return {
    end,
    send: (request, signal) =>
      new Promise((settle) => {
        (waits(request) ? patient : urgent).push({ request, settle, signal });
        pump();
      }),
  };
}
