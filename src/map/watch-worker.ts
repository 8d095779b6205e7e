import type { Map as MapLibreMap } from "maplibre-gl";
import type { Problem } from "../domain/problem";
import type { PlanStoreApi } from "../store/plan-store";
import type { EngineWorker } from "./engine-worker";

/** How long the map may be unfinished before its worker is asked whether it lives. */
const doubtMs = 4000;
/** How long it may take to answer: it does so between two pieces of work, of which one may be a large dataset. */
const answerMs = 12_000;
/** One that reported a fault has no work to hide behind. */
const answerAfterFaultMs = 3000;
/** Dying again this soon is no chance: what killed it will kill the next one. */
const chanceMs = 5 * 60_000;

/**
 * Watches the engine's worker: no browser says that one was killed, what was asked of it merely never comes. A dead one is
 * replaced, and the map goes on with the same picture; when the new one dies too, a sentence says so until a picture stands
 * after all.
 */
export function watchWorker(map: MapLibreMap, store: PlanStoreApi, worker: EngineWorker): () => void {
  const problem: Problem = { code: "map-worker-died" };
  let restartedAt = -Infinity;
  let isAsking = false;
  let isWatching = true;
  let doubt: ReturnType<typeof setTimeout> | null = null;

  const startDoubting = () => {
    doubt ??= setTimeout(() => void ask(answerMs), doubtMs);
  };
  const stopDoubting = () => {
    if (doubt !== null) clearTimeout(doubt);
    doubt = null;
  };
  const ask = async (withinMs: number) => {
    if (isAsking) return;
    isAsking = true;
    const isAlive = await worker.isAlive(withinMs);
    if (isWatching && !isAlive) await replace();
    isAsking = false;
    if (!isWatching || doubt === null) return;
    // Still unfinished: only busy, or with a new worker that may die as well.
    stopDoubting();
    startDoubting();
  };
  const replace = async () => {
    if (performance.now() - restartedAt > chanceMs) {
      restartedAt = performance.now();
      await worker.restart();
      return;
    }
    const { problems, report } = store.getState();
    if (!problems.includes(problem)) report([problem]);
  };
  const onIdle = () => {
    stopDoubting();
    const { problems, dismissProblems } = store.getState();
    if (problems.includes(problem)) dismissProblems([problem]);
  };
  const stopListening = worker.onFault(() => void ask(answerAfterFaultMs));
  map.on("dataloading", startDoubting);
  map.on("idle", onIdle);
  startDoubting();
  return () => {
    isWatching = false;
    stopDoubting();
    stopListening();
    map.off("dataloading", startDoubting);
    map.off("idle", onIdle);
  };
}
