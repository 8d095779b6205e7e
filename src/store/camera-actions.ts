import type { Geometry } from "geojson";
import { boundsOf, type Bounds } from "../domain/bounds";
import { scaleRange } from "../domain/comparison";
import type { Publication } from "../domain/publication";
import type { Zone } from "../domain/zone";
import type { CameraStands, CameraTarget } from "./camera-request";
import type { PlanActions, PlanState } from "./plan-state";
import type { GetPlan, SetPlan } from "./plan-store";
import { shownPublication } from "./shown-publication";

/** Closer than this a schematic figure would suggest a precision it does not have. */
const maxZoomToZone = 12.5;
/** A zone of which only a position is known is shown within its county, an approximate one from farther away. */
const maxZoomToPoint = { verified: 10.5, "stand-in": 9.75 } as const;
/** How much of the surroundings a figure is shown with, as a share of its size on each side. */
const surroundings = 0.3;

export const cameraActions = (set: SetPlan, get: GetPlan) => {
  const request = (target: CameraTarget, { cut = false, stands = "free" }: { cut?: boolean; stands?: CameraStands } = {}) =>
    set(({ cameraRequest }) => ({ cameraRequest: { serial: (cameraRequest?.serial ?? 0) + 1, target, cut, stands } }));
  return {
    showCamera: (camera, cut = false) => request({ kind: "camera", camera }, { cut }),
    zoomToZones: (ids) => {
      const zones = shownPublication(get()).zones.filter(({ id }) => ids.includes(id));
      const bounds = boundsOf(zones.map(({ geometry }) => geometry));
      const cut = get().camera === null;
      if (bounds) request({ kind: "bounds", bounds: widened(bounds), maxZoom: Math.min(...zones.map(maxZoomTo)) }, { cut, stands: ids });
    },
    zoomToBounds: (bounds, maxZoom = maxZoomToZone) => request({ kind: "bounds", bounds, maxZoom }),
    goHome: () => {
      if (hasPanes(get())) return get().changePlaces({ metresPerPixel: null, fitOn: null, bearing: 0, offsets: [] });
      const { home } = get().configuration;
      if (home) return request({ kind: "camera", camera: home }, { cut: get().camera === null, stands: "home" });
      const bounds = homeBounds(get());
      request({ kind: "bounds", bounds, maxZoom: maxZoomToZone }, { cut: get().camera === null, stands: "home" });
    },
    zoomBy: (steps) => {
      const { comparison, paneScale } = get();
      if (comparison?.mode === "places") {
        // On the way to a scale the next step counts from where the way leads.
        const from = comparison.metresPerPixel ?? paneScale?.metresPerPixel;
        if (from !== undefined) get().changePlaces({ metresPerPixel: clamp(from / 2 ** steps) });
        return;
      }
      const { camera } = get();
      if (camera) request({ kind: "camera", camera: { ...camera, zoom: camera.zoom + steps } });
    },
    northUp: () => {
      if (hasPanes(get())) return get().changePlaces({ bearing: 0 });
      const { camera } = get();
      if (camera) request({ kind: "camera", camera: { ...camera, bearing: 0 } });
    },
    cameraRested: (camera, cameraStands) => set({ camera, cameraStands }),
    setPadding: (padding) => {
      const before = get().padding;
      const same = (Object.keys(before) as (keyof typeof before)[]).every((side) => before[side] === padding[side]);
      if (!same) set({ padding });
    },
    setStageSmall: (isStageSmall) => set({ isStageSmall }),
  } satisfies Partial<PlanActions>;
};

/**
 * Fits again what the camera stands on, where what may be shown of it is no longer `before`: a fit of lines that are
 * hidden now would still tell how far they reach.
 */
export function standAgain(get: GetPlan, before: Publication): void {
  const { camera, cameraStands, goHome, zoomToZones } = get();
  if (camera === null || cameraStands === "free" || shownPublication(get()) === before) return;
  if (cameraStands === "home") goHome();
  else zoomToZones(cameraStands);
}

/** Whether what moves the map moves panes; the one map behind them takes its first place all the same. */
const hasPanes = ({ comparison, camera }: PlanState): boolean => comparison?.mode === "places" && camera !== null;

const clamp = (metresPerPixel: number): number => Math.min(scaleRange.most, Math.max(scaleRange.least, metresPerPixel));

/** Home shows all zones that have a place, whatever the layer list hides; without any, the region. */
function homeBounds(state: PlanState): Bounds {
  const { zones, prefectures } = shownPublication(state);
  const geometries = (features: readonly { geometry: Geometry | null }[]) => features.map(({ geometry }) => geometry);
  return boundsOf(geometries(zones)) ?? boundsOf(geometries(prefectures)) ?? region;
}

/** Kunming and Qujing. */
const region: Bounds = [102.1, 24.3, 104.9, 27.1];

function maxZoomTo({ boundary, geometry }: Zone): number {
  return geometry?.type === "Point" ? maxZoomToPoint[boundary.grade ?? "stand-in"] : maxZoomToZone;
}

function widened([west, south, east, north]: Bounds): Bounds {
  const [across, up] = [(east - west) * surroundings, (north - south) * surroundings];
  return [west - across, south - up, east + across, north + up];
}
