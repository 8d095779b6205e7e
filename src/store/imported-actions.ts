import type { PlanActions } from "./plan-state";
import type { GetPlan, SetPlan } from "./plan-store";

/** What is shown of files that are being opened, of imported features and of areas drawn to ask about. */
export const importedActions = (set: SetPlan, get: GetPlan) =>
  ({
    openFiles: (incoming, where = "spatial") => set({ incoming, drawer: where }),
    takeFiles: () => set({ incoming: [] }),
    askForPoint: (pointAsked) => set({ pointAsked }),
    previewImport: (preview) => set({ preview }),
    selectFeature: (feature) => set((state) => ({ feature, selection: feature === null ? state.selection : [] })),
    hoverFeature: (feature) => {
      const { hoveredFeature: before } = get();
      if (before?.layer !== feature?.layer || before?.index !== feature?.index) set({ hoveredFeature: feature });
    },
    showLayer: (openLayer) => set((state) => ({ openLayer, feature: null, selection: openLayer === null ? state.selection : [] })),
    setDrawnArea: (drawnArea) => set({ drawnArea }),
  }) satisfies Partial<PlanActions>;
