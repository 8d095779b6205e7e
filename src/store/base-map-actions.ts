import type { PlanActions } from "./plan-state";
import type { GetPlan, SetPlan } from "./plan-store";

export const baseMapActions = (set: SetPlan, get: GetPlan) =>
  ({
    setBaseMap: (id) => {
      const { baseMap, configuration, report } = get();
      if (id === null) set({ baseMap: { status: "none" } });
      else if (!configuration.baseMaps.some((one) => one.id === id)) report([{ code: "base-map-unknown", at: [...id].slice(0, 40).join("") }]);
      else if (baseMap.status === "none" || baseMap.status === "failed" || baseMap.id !== id) set({ baseMap: { status: "loading", id } });
    },
    receiveBaseMap: (id, drawing) => {
      const { baseMap } = get();
      // The answer to an earlier wish comes too late.
      if (baseMap.status === "loading" && baseMap.id === id) set({ baseMap: { status: "ready", id, drawing } });
    },
    loseBaseMap: (id) => {
      const { baseMap, report } = get();
      if ((baseMap.status !== "loading" && baseMap.status !== "ready") || baseMap.id !== id) return;
      set({ baseMap: { status: "failed", id } });
      report([{ code: "base-map-failed", at: id }]);
    },
  }) satisfies Partial<PlanActions>;
