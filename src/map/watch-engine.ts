import type { Map as MapLibreMap } from "maplibre-gl";
import type { Problem } from "../domain/problem";
import type { PlanStoreApi } from "../store/plan-store";

/** A first picture may take long on a slow machine without a GPU; a lost one comes back soon or never. */
const patienceMs = { first: 30_000, lost: 6000 };

/**
 * Says so when the engine draws nothing: its worker did not come, or the graphics context was taken away and not
 * given back. The sentence goes when a picture stands after all. `onLost` hears of every loss and return.
 */
export function watchEngine(map: MapLibreMap, store: PlanStoreApi, onLost: (isLost: boolean) => void): () => void {
  const problem: Problem = { code: "map-not-drawn" };
  const report = () => store.getState().report([problem]);
  let timer = setTimeout(report, patienceMs.first);
  map.on("idle", () => {
    clearTimeout(timer);
    const { problems, dismissProblems } = store.getState();
    if (problems.includes(problem)) dismissProblems([problem]);
  });
  map.on("webglcontextlost", () => {
    onLost(true);
    clearTimeout(timer);
    timer = setTimeout(report, patienceMs.lost);
  });
  map.on("webglcontextrestored", () => void map.once("idle", () => onLost(false)));
  return () => clearTimeout(timer);
}
