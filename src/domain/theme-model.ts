import type { IndustryId, IndustryRole } from "./industry";
import type { Quantity, StatementStatus } from "./statement";
import type { Text } from "./text";
import type { ThemeId } from "./theme";
import type { AreaKind } from "./zone";

/** By what right a value stands there. */
export type ValueKind = "published" | "entered" | "computed" | "simulated";

/** What a class is called: words of the source, a word of the product, or the span of its bounds. */
export type ClassLabel =
  | { kind: "text"; text: Text }
  | { kind: "industry"; industry: IndustryId }
  | { kind: "area"; which: AreaKind }
  | { kind: "status"; status: StatementStatus }
  /** Parts of the land quota. */
  | { kind: "quota"; part: QuotaPart }
  | { kind: "housing"; state: HousingState }
  | { kind: "span"; from: number; to: number };

export const quotaParts = ["used", "left", "over"] as const;
export type QuotaPart = (typeof quotaParts)[number];

/** `built`, `under-construction`, `planned`; `unknown` where nobody said how far it is. */
export const housingStates = ["existing", "under-construction", "planned", "unknown"] as const;
export type HousingState = (typeof housingStates)[number];

/** What a class is drawn with; cartography turns it into a colour of the flavour. */
export type ThemePaint =
  | { kind: "industry"; industry: IndustryId }
  /** A step of the sequential ramp, 0 the lightest of five. */
  | { kind: "ramp"; step: 0 | 1 | 2 | 3 | 4 }
  /** A quantity that nobody reached yet: outline only. */
  | { kind: "target" }
  /** How firm a figure is: a glyph, no colour. */
  | { kind: "status"; status: StatementStatus }
  | { kind: "area"; which: AreaKind }
  | { kind: "quota"; part: QuotaPart }
  | { kind: "housing"; state: HousingState };

export type ThemeClass = {
  /** `<theme>.<class>`; the same in every year, so that a class that is off stays off. */
  id: string;
  label: ClassLabel;
  paint: ThemePaint;
  /** Features that have a part of it. */
  count: number;
  /** Of them with 主导 and 辅助; `null` for themes without roles. */
  roles: { leading: number; auxiliary: number } | null;
  /** Both included, in the model's unit (counts of 1/300 m² for land quota); the last may be open, `Infinity`. */
  bounds: { from: number; to: number } | null;
};

/** A figure with its unit, exactly as its source has it, and what it counts. */
export type ThemeFigure = {
  quantity: Quantity;
  of: Text | null;
  status: StatementStatus;
  /** As the source words it, or the years. */
  period: { from: string | null; to: string | null; label: Text | null } | null;
};

/** Who says so: a statement of the register, a zone's own entry, or a record of the project. */
export type ThemeSource = { kind: "statement"; id: string; document: string } | { kind: "zone"; document: string } | { kind: "record"; id: string };

/** One source's word on one part: kept even where another prevails. */
export type ThemeClaim = {
  source: ThemeSource;
  value: ValueKind;
  /** As exactly as the source says: `2022-10-13`, `2022`. */
  asOf: string | null;
  status: StatementStatus | null;
  role: IndustryRole | null;
  figure: ThemeFigure | null;
};

export type ThemePart = {
  class: string;
  /** 0..1; `null` where nobody published it, and parts are drawn equal. */
  share: number | null;
  role: IndustryRole | null;
  status: StatementStatus | null;
  value: ValueKind;
  /** What is drawn of it; `null` where it has no number. In the model's unit. */
  amount: number | null;
  claims: readonly ThemeClaim[];
};

/** What a theme says of one feature. */
export type ThemeValue = {
  feature: string;
  /** In the order of the classes. */
  parts: readonly ThemePart[];
  /** What other sources say and what does not show, because a later or firmer source prevails. */
  others: readonly (ThemeClaim & { class: string })[];
  /** The firmest of the parts: what makes the outline solid or dashed. */
  status: StatementStatus | null;
  value: ValueKind;
  /** Land quota only. */
  quota: QuotaCell | null;
};

/** Land quota of one unit in one year, in counts of 1/300 m²; `null` is unknown and never zero. */
export type QuotaCell = {
  issued: number | null;
  /** 下达 + 结转 + 调入 − 调出, where all four are known */
  given: number | null;
  used: number | null;
  left: number | null;
  value: ValueKind;
  /** Ids of the records behind it. */
  records: readonly string[];
};

/** What the quota theme fills by: what is left; where nothing is known to be left anywhere, what was issued, or used. */
export const quotaMeasures = ["left", "issued", "used"] as const;
export type QuotaMeasure = (typeof quotaMeasures)[number];

export type QuotaYear = { year: number; units: ReadonlyMap<string, QuotaCell> };

/** A statement or record that belongs to the theme and lies in no zone of the map. */
export type Unplaced = { source: ThemeSource; figure: ThemeFigure | null; text: Text | null };

/** Number of leading and auxiliary industries a zone of its level has by the rule of document 004, and what is there. */
export type LevelCheck = {
  feature: string;
  level: "national" | "provincial" | null;
  /** With the level unknown the least that either level asks for. */
  wanted: { leading: number; auxiliary: number };
  found: { leading: number; auxiliary: number; unsaid: number };
  /** Numbers nobody published; never guessed. More than the rule asks for is not missing. */
  missing: { leading: number; auxiliary: number };
};

/** Three figures of different extent, and never a sum of them. Each with the statement it is from, or `null` where unread. */
export type HousingFigures = {
  projects: ThemeClaim | null;
  parkProjects: ThemeClaim | null;
  parkUnits: ThemeClaim | null;
  unitsBuilt: ThemeClaim | null;
};

/** A housing project that has a place: one disc, area by dwellings. */
export type HousingSymbol = {
  id: string;
  feature: string;
  name: Text;
  /** `null`: nobody said how many; a small disc without a number. */
  dwellings: number | null;
  built: number | null;
  state: HousingState;
  claim: ThemeClaim;
};

export type ThemeModel = {
  id: ThemeId;
  /** Fills the zones, or lies over another theme as charts or symbols. */
  as: "fill" | "over";
  kind: "composition" | "quantity" | "symbols" | "count";
  classes: readonly ThemeClass[];
  /** By zone id or county code; a feature without an entry has no data. */
  values: ReadonlyMap<string, ThemeValue>;
  /** Features the theme could speak of: what is not in `values` is hatched. */
  features: readonly string[];
  /** Land quota only. */
  measure: QuotaMeasure | null;
  /** Of amounts; `null` where classes have none. */
  unit: Text | null;
  method: "values" | "quantiles" | "manual-breaks" | "kinds";
  known: number;
  of: number;
  /** Earliest and latest of the dates the values are from. */
  asOf: { from: string; to: string } | null;
  /** Ascending; empty where the values have no years. */
  years: readonly number[];
  /** The year shown; `null` where there are none. */
  year: number | null;
  unplaced: readonly Unplaced[];
  levels: readonly LevelCheck[];
  housing: { figures: HousingFigures; symbols: readonly HousingSymbol[] } | null;
};
