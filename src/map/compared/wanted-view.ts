import type { LinkedView } from "../../analysis/comparison/linked-camera";
import { figureSizePx, fitMetresPerPixel } from "../../analysis/comparison/pane-fit";
import { farthestM, offsetOf, scaleRange, type PlacesComparison } from "../../domain/comparison";
import type { PanePlace } from "../../store/pane-places";
import type { PlacedPane } from "./pane-camera";
import { sizeOf } from "./pane-camera";
import { clamp } from "./pane-limits";

/** Where no place has a figure: a position is shown with its surroundings. */
const scaleOfPoints = 50;
/** In rem: beside the figure; above and below it stand the head of the pane and the scale bar. */
const marginRem = { width: 2, height: 4.5 };

/** What the comparison says the panes stand at. */
export function wantedView(comparison: PlacesComparison, places: readonly PanePlace[], panes: readonly PlacedPane[]): LinkedView {
  const { bearing } = comparison;
  const metresPerPixel = comparison.metresPerPixel ?? fittedScale(comparison, places, panes);
  return {
    metresPerPixel: clamp(metresPerPixel, scaleRange.least, scaleRange.most),
    bearing,
    offsets: panes.map(({ id }) => {
      const { eastM, northM } = offsetOf(comparison, id);
      return { eastM: clamp(eastM, -farthestM, farthestM), northM: clamp(northM, -farthestM, farthestM) };
    }),
  };
}

/** The scale at which the figure that was asked for fits its pane, or all of them do. */
function fittedScale({ fitOn, bearing }: PlacesComparison, places: readonly PanePlace[], panes: readonly PlacedPane[]): number {
  const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const margin = { width: marginRem.width * remPx, height: marginRem.height * remPx };
  const fits = panes.flatMap(({ index, id, map }) => {
    const footprint = places[index]?.footprint;
    return footprint ? [{ id, metresPerPixel: fitMetresPerPixel(footprint, sizeOf(map), margin, bearing) }] : [];
  });
  const asked = fits.find(({ id }) => id === fitOn);
  if (asked) return asked.metresPerPixel;
  return fits.length > 0 ? Math.max(...fits.map(({ metresPerPixel }) => metresPerPixel)) : scaleOfPoints;
}

/** How long the figures are drawn at a scale, by place, in CSS pixels. */
export const figureSizes = (places: readonly PanePlace[], metresPerPixel: number): Record<string, number> =>
  Object.fromEntries(places.flatMap(({ id, footprint }) => (footprint ? [[id, figureSizePx(footprint, metresPerPixel)]] : [])));
