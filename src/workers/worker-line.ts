import type { LayerAnswer, LayerQuestion, LayerReply, LayerRequest } from "./layer-messages";

/** What came of a question: its answer, or that the worker went down over it or before it. */
export type Told = LayerAnswer | { is: "lost" };
type Waiting = { request: LayerRequest; settle: (told: Told) => void; signal: AbortSignal | undefined };

/** As many questions as the worker has at once: the next one lies ready, the others can still be called off. */
const mostAtOnce = 2;

export type WorkerLine = {
  /** Never settles where the signal comes before the question went out. */
  send: (request: LayerRequest, signal?: AbortSignal) => Promise<Told>;
  end: () => void;
};

/**
 * The line to one worker at a time. Tiles wait until everything else is answered. A worker that dies, or is silent for too long, is ended;
 * what it was asked is lost, `onLost` hears of it, and the next question starts another.
 */
export function createWorkerLine(start: () => Worker, onLost: () => void, patienceMs: number): WorkerLine {
  let worker: Worker | null = null;
  let lastId = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const asked = new Map<number, Waiting>();
  const urgent: Waiting[] = [];
  const tiles: Waiting[] = [];

  const pump = (): void => {
    while (asked.size < mostAtOnce) {
      const next = urgent.shift() ?? tiles.shift();
      if (!next) return;
      if (next.signal?.aborted) continue;
      worker ??= begin();
      if (!worker) {
        next.settle({ is: "lost" });
        continue;
      }
      lastId += 1;
      asked.set(lastId, next);
      const question: LayerQuestion = { id: lastId, request: next.request };
      // The bytes of a layer pass over: a copy would hold the page up, and whoever gave them has them still.
      worker.postMessage(question, next.request.ask === "open" ? [next.request.bytes.buffer] : []);
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
    fresh.addEventListener("message", ({ data: { id, answer } }: MessageEvent<LayerReply>) => {
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
        (request.ask === "tile" ? tiles : urgent).push({ request, settle, signal });
        pump();
      }),
  };
}
