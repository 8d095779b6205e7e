import type { ImportedPainter } from "../cartography/imported/imported-painter";
import type { createImportedSelector } from "../store/imported-scene";
import type { PlanState } from "../store/plan-state";
import { usePlan, usePlanStore } from "../store/use-plan";
import type { PlanStoreApi } from "../store/plan-store";
import { useLate, type Late } from "./use-late";

/** What the map needs for imported data and the first view does not. */
type LateImported = { importedOf: ReturnType<typeof createImportedSelector>; paintImported: ImportedPainter };

const isWantedIn = ({ project, preview, drawnArea }: PlanState): boolean => {
  if (preview !== null || drawnArea !== null) return true;
  const { layers = {}, editions = {} } = project?.value.collections ?? {};
  return Object.keys(layers).length > 0 || Object.keys(editions).length > 0;
};

/** The code of imported data. */
export function useLateImported(): Late<LateImported> {
  const store = usePlanStore();
  const isWanted = usePlan(isWantedIn);
  return useLate(isWanted, () => loadImported(store));
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
