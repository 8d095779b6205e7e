import { squareMetresPer, type AreaUnit } from "../../domain/area-unit";
import type { ComparedPlace } from "../../domain/compared-place";
import type { AreaKind, StatedArea } from "../../domain/zone";
import { heroArea } from "../zone-areas";

/** A stated area as printed; `which` is `null` for what the dataset of counties publishes. A figure with a caution is not firm. */
export type StatedSize = { value: number; unit: AreaUnit; areaM2: number; which: AreaKind | null; isFirm: boolean };

export type StatedSizes = {
  /** One per place, `null` where nothing is stated. */
  sizes: readonly (StatedSize | null)[];
  /** Whether all of them mean the same. */
  isOneKind: boolean;
  /** Of exactly two places how many times the larger has the smaller's area; `null` where one is unknown or in doubt. */
  ratio: number | null;
};

const kinds: readonly AreaKind[] = ["administered", "implemented", "planned", "approved", "built-up"];

/** The stated areas to be seen side by side: of one meaning where all places state one, else the one that stands for each. */
export function statedSizes(places: readonly ComparedPlace[]): StatedSizes {
  const common = kinds
    .map((which) => places.map((place) => sizeOf(place, which)))
    .filter((sizes) => sizes.every((size) => size !== null))
    // One that is in doubt in fewer places says more.
    .sort((a, b) => doubts(a) - doubts(b))[0];
  const sizes = common ?? places.map((place) => sizeOf(place, null));
  const known = sizes.filter((size) => size !== null);
  return { sizes, isOneKind: new Set(known.map(({ which }) => which)).size <= 1, ratio: ratioOf(sizes) };
}

function sizeOf({ zone, publishedAreaKm2 }: ComparedPlace, which: AreaKind | null): StatedSize | null {
  if (zone === null) return which !== null || publishedAreaKm2 === null ? null : { value: publishedAreaKm2, unit: "km2", areaM2: publishedAreaKm2 * squareMetresPer.km2, which: null, isFirm: true };
  const stated = which === null ? heroArea(zone) : heroArea({ ...zone, statedAreas: zone.statedAreas.filter((area) => area.which === which) });
  return stated && ofStated(stated);
}

const ofStated = ({ value, unit, which, caution }: StatedArea): StatedSize => ({ value, unit, which, areaM2: value * squareMetresPer[unit], isFirm: caution === null });

const doubts = (sizes: readonly (StatedSize | null)[]): number => sizes.filter((size) => size?.isFirm === false).length;

function ratioOf(sizes: readonly (StatedSize | null)[]): number | null {
  const [a, b, ...others] = sizes;
  if (!a || !b || others.length > 0 || !a.isFirm || !b.isFirm) return null;
  return Math.max(a.areaM2, b.areaM2) / Math.min(a.areaM2, b.areaM2);
}
