import { useEffect, useState } from "react";
import type { ImportedPainter } from "../cartography/imported/imported-painter";
import type { createImportedSelector } from "../store/imported-scene";
import type { PlanState } from "../store/plan-state";
import { usePlan, usePlanStore } from "../store/use-plan";
import type { PlanStoreApi } from "../store/plan-store";

/** What the map needs for imported data and the first view does not. */
type LateImported = { importedOf: ReturnType<typeof createImportedSelector>; paintImported: ImportedPainter };

const isWantedIn = ({ project, preview, drawnArea }: PlanState): boolean => {
  if (preview !== null || drawnArea !== null) return true;
  const { layers = {}, editions = {} } = project?.value.collections ?? {};
  return Object.keys(layers).length > 0 || Object.keys(editions).length > 0;
};

/** The code of imported data, `null` until there are some to draw and it has come; `isAwaited` while it is on its way. */
export function useLateImported(): { late: LateImported | null; isAwaited: boolean } {
  const store = usePlanStore();
  const isWanted = usePlan(isWantedIn);
  const [late, setLate] = useState<LateImported | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const isMissing = isWanted && late === null;
  useEffect(() => {
    if (!isMissing) return;
    let isCurrent = true;
    loadImported(store).then(
      (loaded) => isCurrent && setLate(loaded),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [isMissing, store]);
  return { late, isAwaited: isMissing && !hasFailed };
}

async function loadImported(store: PlanStoreApi): Promise<LateImported> {
  const [{ createImportedSelector }, { createImportedPainter }, { serveImportedTiles }] = await Promise.all([
    import("../store/imported-scene"),
    import("../cartography/imported/imported-painter"),
    import("./imported-tiles"),
  ]);
  serveImportedTiles(store);
  return { importedOf: createImportedSelector(), paintImported: createImportedPainter() };
}
