import type { FeatureCollection, Position } from "geojson";
import { boxAround, contains } from "./box";
import type { NameStyle } from "./name-styles";
import { metresPerPixel, projector } from "./projection";
import type { FreePart, PaneView } from "./scene";
import { textWidthEm } from "./text-size";

/** A narrow panel, such as the tools of a phone, leaves a strip of map at its far side in which a name would be cut too. */
const beyondPx = 90;

/**
 * The names that lie wholly in the free part of the screen or well outside of it: half a name at a panel's
 * edge says less than none. Takes point features with `name`, `second` and optionally their own `spacing`.
 */
export function wholeNames(names: FeatureCollection, style: NameStyle, view: PaneView, free: FreePart): FeatureCollection {
  if (!free) return names;
  const { zoom, scale } = view;
  const turned = view.bearing !== 0 || (view.pitch ?? 0) > 0 ? turnedRoom(view, free) : null;
  const [west, south, east, north] = free;
  const features = names.features.filter(({ geometry, properties }) => {
    if (geometry.type !== "Point") return true;
    const [lng = 0, lat = 0] = geometry.coordinates;
    const degreesPerPixel = metresPerPixel(zoom, lat) / (metresPerPixel(0, lat) * (512 / 360));
    const lines = [String(properties?.["name"] ?? ""), String(properties?.["second"] ?? "")];
    const spacing = Number(properties?.["spacing"] ?? style.spacingEm);
    const widthPx = Math.max(...lines.map((line) => textWidthEm(line) + spacing * line.length)) * style.sizePx * scale;
    const heightPx = style.sizePx * scale * (lines[1] ? 2.4 : 1.4);
    if (turned) return turned([lng, lat], widthPx, heightPx);
    const [acrossDeg, upDeg] = [(widthPx / 2 + 3) * degreesPerPixel, (heightPx / 2) * degreesPerPixel * Math.cos((lat * Math.PI) / 180)];
    const isInside = lng - acrossDeg > west && lng + acrossDeg < east && lat - upDeg > south && lat + upDeg < north;
    const far = beyondPx * scale * degreesPerPixel;
    const isOutside = lng + acrossDeg < west - far || lng - acrossDeg > east + far || lat + upDeg < south - far || lat - upDeg > north + far;
    return isInside || isOutside;
  });
  return features.length === names.features.length ? names : { ...names, features };
}

/** On turned or tilted ground: whether a name lies in the free part, which then is given by two corners. */
function turnedRoom({ zoom, bearing, pitch }: PaneView, [west, south, east, north]: NonNullable<FreePart>): (at: Position, widthPx: number, heightPx: number) => boolean {
  const project = projector(zoom, bearing, pitch);
  const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
  return (at, widthPx, heightPx) => contains({ left, top, right, bottom }, boxAround(project(at), widthPx / 2, heightPx / 2));
}

/** Keeps the former value where the names are the same, so that they are not laid out again after every move. */
export function createSameNames(): (names: FeatureCollection) => FeatureCollection {
  let before: FeatureCollection | null = null;
  return (names) => {
    const same = before !== null && before.features.length === names.features.length && before.features.every((feature, index) => feature === names.features[index]);
    if (!same) before = names;
    return before ?? names;
  };
}

/** The former features while the new ones say the same, though they were made anew; for what is small, as it is written out and compared. */
export function createEqualFeatures(): (features: FeatureCollection) => FeatureCollection {
  let before: { features: FeatureCollection; written: string } | null = null;
  return (features) => {
    if (before?.features === features) return features;
    const written = JSON.stringify(features);
    if (before?.written !== written) before = { features, written };
    return before.features;
  };
}
