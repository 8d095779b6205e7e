import { kindOf, type FeatureColumns } from "../../domain/spatial/feature-columns";
import { placeInFeature } from "../geometry-check/point-in-feature";
import { isAcrossAntimeridian } from "../overlay/across-antimeridian";
import { boxesOf } from "../overlay/feature-boxes";
import { createSpatialIndex } from "../spatial-index";

/** How a site lies to a layer of areas: not told, clear of all of them, or with its position in one. */
export const clearances = ["untold", "clear", "within"] as const;
export type Clearance = (typeof clearances)[number];

/** Sites that are asked about: longitude and latitude in turn, NaN where one has none, and the features that they stand for, if any. */
export type AskedSites = { at: Float64Array; own: FeatureColumns | null };

/**
 * Index into `clearances` of each site. Exact and cheap: a site whose box meets no area's box is clear of all; one whose position is in an area is within it;
 * of what remains only a point can be called clear, while ground would have to be cut. A position that is not on the site's own ground tells nothing.
 */
export function clearanceOf({ at, own }: AskedSites, lines: FeatureColumns): Uint8Array<ArrayBuffer> {
  const found = new Uint8Array(at.length / 2);
  const areas = boxesOf(lines).slice();
  for (let index = 0; index < lines.count; index += 1) {
    const isArea = kindOf(lines, index) === "polygon";
    // What may be meant either way round the globe tells nothing of any site, and lines and points have no ground.
    if (isArea && isAcrossAntimeridian(lines, index)) return found;
    if (!isArea) areas[4 * index] = Infinity;
  }
  const boxes = own && boxesOf(own);
  const tree = createSpatialIndex(areas);
  for (let site = 0; site < found.length; site += 1) {
    const [lng = Number.NaN, lat = Number.NaN] = [at[2 * site], at[2 * site + 1]];
    if (Number.isNaN(lng) || Number.isNaN(lat)) continue;
    const [west = lng, south = lat, east = lng, north = lat] = boxes ? boxes.subarray(4 * site, 4 * site + 4) : [];
    const near = tree.search(west, south, east, north);
    const isOnGround = own === null || kindOf(own, site) !== "polygon" || placeInFeature(own, site, lng, lat) >= 0;
    const isIn = isOnGround && near.some((index) => placeInFeature(lines, index, lng, lat) >= 0);
    found[site] = isIn ? 2 : near.length === 0 || own === null ? 1 : 0;
  }
  return found;
}
