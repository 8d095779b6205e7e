import { createContext, use } from "react";
import { useStore } from "zustand";
import type { PlanActions, PlanStore } from "./plan-state";
import type { PlanStoreApi } from "./plan-store";

export const PlanContext = createContext<PlanStoreApi | null>(null);

/** Reads from the store; the component renders again when what the selector returns is another value. */
export function usePlan<T>(selector: (state: PlanStore) => T): T {
  return useStore(usePlanStore(), selector);
}

/** The actions, for event handlers; reading them renders nothing again. */
export const useActions = (): PlanActions => usePlanStore().getState();

export function usePlanStore(): PlanStoreApi {
  const store = use(PlanContext);
  if (!store) throw new Error("usePlan outside of PlanContext");
  return store;
}
