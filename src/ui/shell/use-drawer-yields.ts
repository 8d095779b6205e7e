import { useEffect } from "react";
import { usePlanStore } from "../../store/use-plan";

/** A zone picked from the list in a drawer is looked at on the map, so the drawer steps aside. */
export function useDrawerYields(): void {
  const store = usePlanStore();
  useEffect(
    () =>
      store.subscribe(({ selection, drawer, setDrawer }, before) => {
        if (drawer === "layers" && selection !== before.selection && selection.length > 0) setDrawer("none");
      }),
    [store],
  );
}
