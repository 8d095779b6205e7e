import type { Position } from "geojson";
import type { CellBasis } from "../comparison-table";
import type { Text } from "../text";
import type { CriterionId } from "./criterion";

export const siteKinds = ["zone", "resource", "feature"] as const;
export type SiteKind = (typeof siteKinds)[number];

/** 候选: a place that can be chosen. */
export type Site = {
  /** The zone's id, else see `resourceSite` and `featureSite`. */
  id: string;
  kind: SiteKind;
  name: Text;
  /** The zone that it is or that its record says it lies in. */
  zone: string | null;
  /** WGS 84; `null` where nobody knows where it is. */
  at: Position | null;
  /** Whether the zone's figure, or the point that stands for it, is schematic. */
  isSchematic: boolean;
};

/**
 * Why a fact is not known: the sources do not say; only the park can; the source is doubtful; nobody knows where it is; the figures are too vague
 * to decide it; the register is still being read; nothing was imported that could say it; the rule's validity was not verified.
 */
export const unknownReasons = ["not-stated", "ask", "doubtful", "unlocated", "cannot-tell", "reading", "not-imported", "unverified"] as const;
export type UnknownReason = (typeof unknownReasons)[number];

/** What is known of a site in one criterion, with what it rests on. */
export type SiteFact =
  /** Both ends the same where it is exact; in the unit of the criterion. `note`: a short word about how it was found, a message key of the room. */
  | { is: "range"; lo: number; hi: number; note: Text | null; basis: CellBasis }
  | { is: "words"; words: readonly string[]; note: Text | null; basis: CellBasis }
  /** `said`: the figure that is printed or found and decides nothing, with its unit. */
  | { is: "unknown"; why: UnknownReason; note: Text | null; basis: CellBasis | null; said?: Text };

/** A criterion of all sites. Ranges: NaN is unknown. Words: one bit each in the order of `choicesOf`, 0 is unknown. */
export type SiteColumn = { is: "range"; lo: Float64Array; hi: Float64Array } | { is: "words"; bits: Uint32Array };

/** All sites that are searched and what is known of them; a change of weights or limits makes no new one. */
export type SiteTable = {
  count: number;
  siteAt: (index: number) => Site;
  /** −1 where there is none. */
  indexOf: (id: string) => number;
  columns: ReadonlyMap<CriterionId, SiteColumn>;
  factOf: (index: number, criterion: CriterionId) => SiteFact;
  /** Whether control lines were imported, without which nothing is ever called suitable. */
  hasControlLines: boolean;
  /** Something is still on its way (the register, an imported layer). */
  isReading: boolean;
};
