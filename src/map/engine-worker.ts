import { getGlobalDispatcher } from "maplibre-gl";

/** The engine's worker as far as it is watched; a test has one of its own. */
export type EngineWorker = {
  /** Whether it answered within so many ms. */
  isAlive: (withinMs: number) => Promise<boolean>;
  /** Puts a new one in its place, to which every map sends again what it shows. */
  restart: () => Promise<void>;
  /** Hears of errors the browser reports of the worker: a script that did not come, an exception. */
  onFault: (listener: () => void) => () => void;
};

/** The worker that all maps of the page share. */
export function engineWorker(): EngineWorker {
  const dispatcher = getGlobalDispatcher();
  return {
    isAlive: (withinMs) => dispatcher.ping(withinMs),
    restart: () => dispatcher.ensureWorkers(),
    onFault: (listener) => {
      dispatcher.on("error", listener);
      return () => void dispatcher.off("error", listener);
    },
  };
}
