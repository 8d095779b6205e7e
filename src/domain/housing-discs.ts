import type { HousingState, HousingSymbol, ValueKind } from "./theme-model";

/** One disc on the map: a published project, or all that an office entered at one place in one state. */
export type HousingDisc = {
  id: string;
  feature: string;
  state: HousingState;
  value: ValueKind;
  /** Dwellings it stands for; `null` where nobody said of any of them. */
  dwellings: number | null;
  /** Projects it stands for, and of how many of them the dwellings are known. */
  projects: number;
  known: number;
  asOf: string | null;
};

/** How many dwellings a symbol stands for: those it was said to have, or, where only the built ones are known, those. */
export const dwellingsOf = ({ dwellings, built }: Pick<HousingSymbol, "dwellings" | "built">): number | null => dwellings ?? built;

/**
 * The discs of some symbols. Entered projects of one state at one place are different ones and add up; published ones may be
 * among them and never do.
 */
export function housingDiscs(symbols: readonly HousingSymbol[]): HousingDisc[] {
  const discs = new Map<string, HousingDisc>();
  for (const symbol of symbols) {
    const { value, asOf } = symbol.claim;
    const id = value === "published" ? symbol.id : `${symbol.feature}.${symbol.state}`;
    const before = discs.get(id);
    const own = dwellingsOf(symbol);
    discs.set(id, {
      id,
      feature: symbol.feature,
      state: symbol.state,
      value,
      dwellings: own === null ? (before?.dwellings ?? null) : (before?.dwellings ?? 0) + own,
      projects: (before?.projects ?? 0) + 1,
      known: (before?.known ?? 0) + (own === null ? 0 : 1),
      asOf: before ? null : asOf,
    });
  }
  return [...discs.values()];
}
