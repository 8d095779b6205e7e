import { LedgerYear } from "./ledger";
import { z } from "./schema";
import { overThemeIds, themeIds, type ThemeId } from "./theme";
import { LayerChoices, ViewId, ViewIds } from "./view-parts";

/** As many maps as a page may have. */
export const mostCompared = 4;

/** The colour and line that belong to a compared place for as long as it is compared, whoever joins or leaves. */
export const comparisonSlots = [0, 1, 2, 3] as const;
export const ComparisonSlot = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
export type ComparisonSlot = z.infer<typeof ComparisonSlot>;

/** How far anything may be moved from a place: no prefecture of the province reaches as far. */
export const farthestM = 400_000;
const Metres = z.number().check(z.gte(-farthestM), z.lte(farthestM));

/** A zone, county or prefecture that is compared. */
export const ComparedEntry = z.object({ id: ViewId, slot: ComparisonSlot });
export type ComparedEntry = z.infer<typeof ComparedEntry>;

/** How far the middle of a pane stands from the centre of its place, on the ground. */
export const PaneOffset = z.object({ id: ViewId, eastM: Metres, northM: Metres });
export type PaneOffset = z.infer<typeof PaneOffset>;

/** 叠影: the outline of `of` laid over the pane of `over`, its centre so far from that place's centre. */
export const Ghost = z.object({ of: ViewId, over: ViewId, eastM: Metres, northM: Metres });
export type Ghost = z.infer<typeof Ghost>;

/** What a meeting agreed to prefer in a row; without it no value of the row is better than another. */
export const Preference = z.object({ row: ViewId, prefers: z.enum(["more", "less"]) });
export type Preference = z.infer<typeof Preference>;

/** The bounds within which panes can show ground, in metres per CSS pixel. */
export const scaleRange = { least: 0.1, most: 2000 } as const;
export const mostRows = 60;

const isEachOnce = (keys: readonly (string | number)[]): boolean => new Set(keys).size === keys.length;

/** 片区对比: each of one to four places in a pane of its own, all at one ground scale. */
export const PlacesComparison = z.object({
  mode: z.literal("places"),
  places: z.array(ComparedEntry).check(
    z.minLength(1),
    z.maxLength(mostCompared),
    z.refine((places) => isEachOnce(places.map(({ id }) => id)) && isEachOnce(places.map(({ slot }) => slot))),
  ),
  /** On the ground, at the middle of every pane; `null` follows from `fitOn`. */
  metresPerPixel: z.nullable(z.number().check(z.gte(scaleRange.least), z.lte(scaleRange.most))),
  /** The place that the scale is made for; `null` is the largest of them. */
  fitOn: z.nullable(ViewId),
  /** Degrees clockwise from north. */
  bearing: z.number().check(z.gte(-360), z.lte(360)),
  /** Whether panning one pane pans all. */
  together: z.boolean(),
  offsets: z.array(PaneOffset).check(z.maxLength(mostCompared)),
  ghosts: z.array(Ghost).check(z.maxLength(mostCompared * (mostCompared - 1)), z.refine((ghosts) => isEachOnce(ghosts.map(({ of, over }) => `${of} ${over}`)) && ghosts.every(({ of, over }) => of !== over))),
  /** Rows of the table in their order; `null` are the usual ones. */
  rows: z.nullable(z.array(ViewId).check(z.maxLength(mostRows), z.refine(isEachOnce))),
  preferences: z.array(Preference).check(z.maxLength(mostRows), z.refine((preferences) => isEachOnce(preferences.map(({ row }) => row)))),
  /** Whether the places stand below each other. */
  transposed: z.boolean(),
});
export type PlacesComparison = z.infer<typeof PlacesComparison>;

/** What the second side shows at the same place; the first side is the view itself. */
export const ComparedSide = z.object({
  theme: z.nullable(z.enum(themeIds)),
  over: z.nullable(z.enum(themeIds)),
  year: z.nullable(LedgerYear),
  classesOff: ViewIds,
  layers: LayerChoices,
  /** Record of the project; never part of a link. */
  scenario: z.nullable(ViewId),
});
export type ComparedSide = z.infer<typeof ComparedSide>;

/** The sides in their order: left and right, or above and below. */
export const comparedSides = ["a", "b"] as const;

/** 卷帘 or 并排: two contents at one place. */
export const SidesComparison = z.object({
  mode: z.enum(["swipe", "beside"]),
  /** Where the first side ends, as a share of the width. */
  divider: z.number().check(z.gte(0), z.lte(1)),
  other: ComparedSide,
  /** The scenario of the first side: kept by a bookmark of the project, never part of a link. */
  scenario: z.nullable(ViewId),
});
export type SidesComparison = z.infer<typeof SidesComparison>;

/** Modes exclude each other: there is one comparison or none. */
export const Comparison = z.union([PlacesComparison, SidesComparison]);
export type Comparison = z.infer<typeof Comparison>;

/** A comparison of places as it begins: the first four of them, each once, at the scale that fits the largest. `null` without any. */
export function comparisonOf(ids: readonly string[]): PlacesComparison | null {
  const places = [...new Set(ids)].slice(0, mostCompared).map((id, index): ComparedEntry => ({ id, slot: comparisonSlots[index] ?? 0 }));
  if (places.length === 0) return null;
  return { mode: "places", places, metresPerPixel: null, fitOn: null, bearing: 0, together: false, offsets: [], ghosts: [], rows: null, preferences: [], transposed: false };
}

/** The first of each key. */
const firstOfEach = <T>(list: readonly T[], keyOf: (one: T) => string): T[] => list.filter((one, index) => list.findIndex((other) => keyOf(other) === keyOf(one)) === index);

/** What of a comparison is about its places, each thing once; a second theme only where it can lie over the first. Views are anybody's. */
export function soundComparison(comparison: Comparison): Comparison {
  if (comparison.mode !== "places") {
    const { other } = comparison;
    return { ...comparison, other: { ...other, over: overOf(other.theme, other.over) } };
  }
  const isCompared = (id: string) => comparison.places.some((place) => place.id === id);
  return {
    ...comparison,
    fitOn: comparison.fitOn !== null && isCompared(comparison.fitOn) ? comparison.fitOn : null,
    offsets: firstOfEach(comparison.offsets, ({ id }) => id).filter(({ id }) => isCompared(id)),
    ghosts: firstOfEach(comparison.ghosts, ({ of, over }) => `${of} ${over}`).filter(({ of, over }) => of !== over && isCompared(of) && isCompared(over)),
    preferences: firstOfEach(comparison.preferences, ({ row }) => row),
  };
}

/** What may lie over a theme: one of those that can, and never itself. */
export const overOf = (theme: ThemeId | null, over: ThemeId | null): ThemeId | null => (over !== theme && overThemeIds.some((id) => id === over) ? over : null);

/** Where someone moved the pane of a place to; moved together, all stand as the first that is said. `undefined` where nobody did. */
export const offsetOf = ({ together, offsets }: Pick<PlacesComparison, "together" | "offsets">, id: string): PaneOffset | undefined => (together ? offsets[0] : offsets.find((offset) => offset.id === id));

/** The slot that a place joining gets: the first that is free, `null` where four are compared. */
export const freeSlot = (places: readonly ComparedEntry[]): ComparisonSlot | null => comparisonSlots.find((slot) => places.every((place) => place.slot !== slot)) ?? null;

/** A comparison without a place and everything that was about it; `null` where none is left. */
export function withoutPlace(comparison: PlacesComparison, id: string): PlacesComparison | null {
  const places = comparison.places.filter((place) => place.id !== id);
  if (places.length === 0) return null;
  return {
    ...comparison,
    places,
    fitOn: comparison.fitOn === id ? null : comparison.fitOn,
    offsets: comparison.offsets.filter((offset) => offset.id !== id),
    ghosts: comparison.ghosts.filter(({ of, over }) => of !== id && over !== id),
  };
}

/** A comparison with another place in the pane of one: the slot stays, what was about the former place goes. */
export function withPlaceInstead(comparison: PlacesComparison, id: string, next: string): PlacesComparison {
  if (comparison.places.some((place) => place.id === next)) return comparison;
  const rest = withoutPlace(comparison, id) ?? { ...comparison, fitOn: null, offsets: [], ghosts: [] };
  return { ...rest, places: comparison.places.map((place) => (place.id === id ? { ...place, id: next } : place)) };
}
