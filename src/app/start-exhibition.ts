import type { PlanStoreApi } from "../store/plan-store";

/** Runs stories and the exhibition's screens once one of them goes on; their code comes then. */
export function startExhibitionWhenAsked(store: PlanStoreApi): void {
  const begin = () => {
    unsubscribe();
    void import("./exhibition/run-exhibition").then(({ runExhibition }) => runExhibition(store));
  };
  const isOn = () => store.getState().play !== null || store.getState().kiosk !== null;
  const unsubscribe = store.subscribe(() => {
    if (isOn()) begin();
  });
  if (isOn()) begin();
}
