import { boundsOf } from "../domain/bounds";
import type { CameraStands, CameraTarget, PlanActions, PlanState } from "./plan-state";
import type { GetPlan, SetPlan } from "./plan-store";

/** Closer than this a schematic figure would suggest a precision it does not have. */
const maxZoomToZone = 12.5;

export const cameraActions = (set: SetPlan, get: GetPlan) => {
  const request = (target: CameraTarget, { cut = false, stands = "free" }: { cut?: boolean; stands?: CameraStands } = {}) =>
    set(({ cameraRequest }) => ({ cameraRequest: { serial: (cameraRequest?.serial ?? 0) + 1, target, cut, stands } }));
  return {
    showCamera: (camera, cut = false) => request({ kind: "camera", camera }, { cut }),
    zoomToZones: (ids) => {
      const zones = get().publication.zones.filter(({ id }) => ids.includes(id));
      const bounds = boundsOf(zones.map(({ geometry }) => geometry));
      const cut = get().camera === null;
      if (bounds) request({ kind: "bounds", bounds, maxZoom: maxZoomToZone }, { cut, stands: ids });
    },
    zoomToBounds: (bounds, maxZoom = maxZoomToZone) => request({ kind: "bounds", bounds, maxZoom }),
    goHome: () => {
      const bounds = homeBounds(get());
      if (bounds) request({ kind: "bounds", bounds, maxZoom: maxZoomToZone }, { cut: get().camera === null, stands: "home" });
    },
    zoomBy: (steps) => {
      const { camera } = get();
      if (camera) request({ kind: "camera", camera: { ...camera, zoom: camera.zoom + steps } });
    },
    northUp: () => {
      const { camera } = get();
      if (camera) request({ kind: "camera", camera: { ...camera, bearing: 0 } });
    },
    cameraRested: (camera, cameraStands) => set({ camera, cameraStands }),
    setPadding: (padding) => {
      const before = get().padding;
      const same = (Object.keys(before) as (keyof typeof before)[]).every((side) => before[side] === padding[side]);
      if (!same) set({ padding });
    },
  } satisfies Partial<PlanActions>;
};

/** Home shows all zones that have a place, whatever the layer list hides. */
function homeBounds({ publication }: PlanState) {
  return boundsOf(publication.zones.map(({ geometry }) => geometry));
}
