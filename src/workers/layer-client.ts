// The source of the worker comes with this file, which makes it from a script of the page: it then stands under the page's own
// policy, and starts from disk as it does from a server.
// oxlint-disable-next-line import/default
import LayerWorker from "./layer-worker?worker&inline";
import type { LayerData } from "../domain/spatial/imported-records";
import type { AnswerTo, LayerAnswer, LayerFailure, LayerRequest } from "./layer-messages";
import { createWorkerLine, type Told as LineTold } from "./worker-line";

/** The packed columns of a layer by the key of its data; `null` where they are not at hand. They pass over to the worker: each call gives a copy of its own. */
export type BytesOf = (key: string) => Promise<Uint8Array<ArrayBuffer> | null>;

/** A question that names its layers; the client opens what is not open. */
export type LayerAsk = Exclude<LayerRequest, { ask: "open" | "close" }>;

export type LayerClient = {
  /**
   * Answers a question, opening the layers that it names first. Tiles stand behind everything else.
   * @throws AbortError where the signal says so
   */
  ask: <R extends LayerAsk>(request: R, signal?: AbortSignal) => Promise<AnswerTo<R> | LayerFailure>;
  /** Lets go of every layer but these. */
  keepOnly: (keys: readonly string[]) => void;
  /** Ends the worker; the next question starts another. */
  end: () => void;
};

type Told = LineTold<LayerAnswer>;

/** A worker that is silent for so long is dead or lost in a layer. */
const silenceMs = 120_000;

/** What the records that refer to a key say of its data. */
export type SaidOf = (key: string) => readonly LayerData[];

type Way = { start?: () => Worker; patienceMs?: number; saidOf?: SaidOf };

/**
 * The page's side of the one worker that keeps the imported layers. It lives long; after a crash another takes its place, the layers are
 * opened anew as they are asked for, and what was being asked is asked once more.
 */
export function createLayerClient(bytesOf: BytesOf, { start = () => new LayerWorker(), patienceMs = silenceMs, saidOf = () => [] }: Way = {}): LayerClient {
  const opened = new Map<string, Promise<Told>>();
  const released = new WeakSet<Promise<Told>>();
  const line = createWorkerLine<LayerRequest, LayerAnswer>(start, {
    onLost: () => opened.clear(),
    patienceMs,
    waits: ({ ask: of }) => of === "tile",
    transfer: (request) => (request.ask === "open" ? [request.bytes.buffer] : []),
  });

  const open = (key: string): Promise<Told> => {
    const known = opened.get(key);
    if (known) return known;
    const opening = bytesOf(key).then(
      // Let go of while its bytes were fetched: nobody would close it any more.
      (bytes) => (bytes && !released.has(settled) ? line.send({ ask: "open", key, bytes, said: saidOf(key) }) : unknown),
      () => unknown,
    );
    // What is broken stays so; what is not at hand, or was lost with the worker, may come yet.
    const settled: Promise<Told> = opening.then((told) => {
      const mayCome = told.is === "lost" || (told.is === "failed" && told.code === "layer-unknown");
      if (mayCome && opened.get(key) === settled) opened.delete(key);
      return told;
    });
    opened.set(key, settled);
    return settled;
  };
  const attempt = async (request: LayerAsk, signal?: AbortSignal): Promise<Told> => {
    const ready = await Promise.all(keysOf(request).map(open));
    const fault = ready.find(({ is }) => is !== "opened");
    return fault ?? line.send(request, signal);
  };
  const ask = async <R extends LayerAsk>(request: R, signal?: AbortSignal): Promise<AnswerTo<R> | LayerFailure> => {
    let told = await attempt(request, signal);
    if (told.is === "lost") told = await attempt(request, signal);
    return told.is === "lost" ? { is: "failed", code: "layer-broken" } : (told as AnswerTo<R> | LayerFailure);
  };
  return {
    ask: (request, signal) => (signal ? Promise.race([ask(request, signal), aborted(signal)]) : ask(request)),
    keepOnly: (keys) => {
      for (const [key, opening] of opened) {
        if (keys.includes(key)) continue;
        released.add(opening);
        opened.delete(key);
        void line.send({ ask: "close", key });
      }
    },
    end: () => {
      opened.clear();
      line.end();
    },
  };
}

const unknown: LayerFailure = { is: "failed", code: "layer-unknown" };

function keysOf(request: LayerAsk): string[] {
  if (request.ask === "overlap") return [...new Set(request.lines.map(({ key }) => key))];
  return request.ask === "clearance" ? [...new Set([...request.lines, ...(request.key === null ? [] : [request.key])])] : [request.key];
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const cancel = (): void => reject(new DOMException("cancelled", "AbortError"));
    if (signal.aborted) cancel();
    else signal.addEventListener("abort", cancel, { once: true });
  });
