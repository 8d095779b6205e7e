import { parseManifest } from "../domain/manifest";
import type { PlanActions } from "./plan-state";
import type { SetPlan } from "./plan-store";

/** What was loaded, and what came onto the server since. */
export const loadedDataActions = (set: SetPlan) =>
  ({
    receiveLoaded: (loaded) => set({ loaded }),
    receiveManifest: (text) =>
      set(({ loaded, newerData }) => {
        if (text === loaded.manifest) return { newerData: null };
        if (text === newerData?.text) return {};
        const parsed = parseManifest(text);
        // A broken manifest is told on the data page; to readers of the map it is no news.
        return parsed.ok ? { newerData: { manifest: parsed.value, text, postponed: false } } : {};
      }),
    postponeNewerData: () => set(({ newerData }) => ({ newerData: newerData && { ...newerData, postponed: true } })),
  }) satisfies Partial<PlanActions>;
