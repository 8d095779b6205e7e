import type { GroundOffset } from "../../analysis/comparison/ground-offset";
import type { LinkedView } from "../../analysis/comparison/linked-camera";
import { figureSizePx, fitMetresPerPixel, offsetUpScreen, type PaneSize } from "../../analysis/comparison/pane-fit";
import { scaleRange, type PlacesComparison } from "../../domain/comparison";
import type { PaneCover } from "../../store/pane-scale";
import type { PanePlace } from "../../store/pane-places";
import type { PlacedPane } from "./pane-camera";
import { sizeOf } from "./pane-camera";
import { clamp, farthestM } from "./pane-limits";

/** Where no place has a figure: a position is shown with its surroundings. */
const scaleOfPoints = 50;
/** In rem: around the figure, within what head and scale bar leave of the pane. */
const marginRem = { width: 2, height: 0.75 };
/** In rem: until the heads have said what they cover. */
const usualCoverRem = { top: 3, bottom: 3 };
/** As much of a pane its head and scale bar may take from the figure. */
const mostCovered = 0.5;
/** By place. */
export type PaneCovers = ReadonlyMap<string, PaneCover>;
const uncovered: PaneCover = { top: 0, bottom: 0 };

/** What the comparison says the panes stand at. */
export function wantedView(comparison: PlacesComparison, places: readonly PanePlace[], panes: readonly PlacedPane[], covers: PaneCovers): LinkedView {
  const { bearing } = comparison;
  const metresPerPixel = clamp(comparison.metresPerPixel ?? fittedScale(comparison, places, panes, covers), scaleRange.least, scaleRange.most);
  return { metresPerPixel, bearing, offsets: panes.map(({ id }) => wantedOffset(comparison, id, { metresPerPixel, bearing }, covers)) };
}

/** How far the middle of a pane is to stand from its place's centre, which without anyone moving it stands in the middle of what is free. */
export function wantedOffset({ together, offsets }: PlacesComparison, id: string, { metresPerPixel, bearing }: Omit<LinkedView, "offsets">, covers: PaneCovers): GroundOffset {
  const { top, bottom } = covers.get(id) ?? uncovered;
  const said = together ? offsets[0] : offsets.find((offset) => offset.id === id);
  const { eastM, northM } = said ?? offsetUpScreen((top - bottom) / 2, metresPerPixel, bearing);
  return { eastM: clamp(eastM, -farthestM, farthestM), northM: clamp(northM, -farthestM, farthestM) };
}

/** What a pane has covered, of a low one no more than half. */
export function coverOf(said: PaneCover | undefined, { map }: PlacedPane): PaneCover {
  const rem = remPx();
  const { top, bottom } = said ?? { top: usualCoverRem.top * rem, bottom: usualCoverRem.bottom * rem };
  const part = Math.min(1, (sizeOf(map).height * mostCovered) / Math.max(1, top + bottom));
  return { top: top * part, bottom: bottom * part };
}

const remPx = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** The scale at which the figure that was asked for fits its pane, or all of them do. */
function fittedScale({ fitOn, bearing }: PlacesComparison, places: readonly PanePlace[], panes: readonly PlacedPane[], covers: PaneCovers): number {
  const rem = remPx();
  const margin = { width: marginRem.width * rem, height: marginRem.height * rem };
  const freeOf = ({ id, map }: PlacedPane): PaneSize => {
    const [{ width, height }, { top, bottom }] = [sizeOf(map), covers.get(id) ?? uncovered];
    return { width, height: height - top - bottom };
  };
  const fits = panes.flatMap((pane) => {
    const footprint = places[pane.index]?.footprint;
    return footprint ? [{ id: pane.id, metresPerPixel: fitMetresPerPixel(footprint, freeOf(pane), margin, bearing) }] : [];
  });
  const asked = fits.find(({ id }) => id === fitOn);
  if (asked) return asked.metresPerPixel;
  return fits.length > 0 ? Math.max(...fits.map(({ metresPerPixel }) => metresPerPixel)) : scaleOfPoints;
}

/** How long the figures are drawn at a scale, by place, in CSS pixels. */
export const figureSizes = (places: readonly PanePlace[], metresPerPixel: number): Record<string, number> =>
  Object.fromEntries(places.flatMap(({ id, footprint }) => (footprint ? [[id, figureSizePx(footprint, metresPerPixel)]] : [])));
