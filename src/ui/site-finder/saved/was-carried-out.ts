import type { PlanStoreApi } from "../../../store/plan-store";

/** Whether a command changed the project: what the project cannot keep is not carried out, none of it. */
export function wasCarriedOut(store: Pick<PlanStoreApi, "getState">, run: () => void): boolean {
  const before = store.getState().project?.value;
  run();
  return store.getState().project?.value !== before;
}
