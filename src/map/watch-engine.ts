import type { Map as MapLibreMap } from "maplibre-gl";
import type { Problem } from "../domain/problem";
import type { PlanStoreApi } from "../store/plan-store";

/** A picture may take long on a slow machine without a GPU; a lost context comes back soon or never. */
const patienceMs = { picture: 30_000, lost: 6000 };

/**
 * Says so when the engine draws nothing: its worker did not come, or the graphics context was taken away and not
 * given back. The sentence goes when a picture stands after all. `onLost` hears of every loss and return.
 */
export function watchEngine(map: MapLibreMap, store: PlanStoreApi, onLost: (isLost: boolean) => void): () => void {
  const problem: Problem = { code: "map-not-drawn" };
  const report = () => {
    const { problems, report: say } = store.getState();
    // One sentence is enough, and that one says more.
    if (!problems.some(({ code }) => code === "map-worker-died")) say([problem]);
  };
  let timer = setTimeout(report, patienceMs.picture);
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
  map.on("webglcontextrestored", () => {
    clearTimeout(timer);
    timer = setTimeout(report, patienceMs.picture);
    map.once("idle", () => onLost(false));
  });
  return () => clearTimeout(timer);
}
