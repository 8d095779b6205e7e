import { leaveForMap } from "./comparison-actions";
import type { Drawer, PlanActions } from "./plan-state";
import type { GetPlan, SetPlan } from "./plan-store";

/** What stands over the details of whatever was chosen. */
const overDetails: ReadonlySet<Drawer> = new Set(["layers", "source", "project", "spatial"]);

/** What is shown of files that are being opened, of imported features and of areas drawn to ask about. */
export const importedActions = (set: SetPlan, get: GetPlan) =>
  ({
    openFiles: (incoming, where = "spatial") => {
      if (where === "spatial") leaveForMap(get);
      set({ incoming, drawer: where });
    },
    takeFiles: () => set({ incoming: [] }),
    askForPoint: (pointAsked) => set({ pointAsked }),
    previewImport: (preview) => set({ preview }),
    // As with zones: what was picked is looked at on the map, so the drawer of layers steps aside.
    selectFeature: (feature) => set(({ selection, drawer }) => (feature === null ? { feature } : { feature, selection: selection.length === 0 ? selection : [], drawer: drawer === "layers" ? "none" : drawer })),
    showLayer: (openLayer) =>
      set(({ selection, drawer }) => (openLayer === null ? { openLayer, feature: null } : { openLayer, feature: null, selection: selection.length === 0 ? selection : [], drawer: overDetails.has(drawer) ? "none" : drawer })),
    hoverFeature: (feature) => {
      const { hoveredFeature: before } = get();
      if (before?.layer !== feature?.layer || before?.index !== feature?.index) set({ hoveredFeature: feature });
    },
    setDrawnArea: (drawnArea) => set({ drawnArea }),
  }) satisfies Partial<PlanActions>;
