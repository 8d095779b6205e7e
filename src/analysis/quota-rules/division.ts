import type { AreaKind } from "../../domain/zone";

/** 分配: how a total of quota is divided among units. Counts are 1/300 m² (see `domain/land-amount.ts`). */
export type Division = {
  /** The units that take part, in the order they were given; their counts add up to the total less `undivided`. */
  shares: readonly Share[];
  /** Units that were chosen but cannot take part, and why: what is not known is not zero. */
  leftOut: readonly LeftOut[];
  /** By hand what the entries leave of the total, negative where they exceed it; elsewhere what is held back, mostly 0. */
  undivided: number;
};

export type Share = {
  unit: string;
  count: number;
  /** Part of the whole weight, 0..1. */
  part: number;
  /** What went into the weight, in the order it was multiplied. */
  factors: readonly Factor[];
};

export type FactorName = "area" | "issued" | "equal" | "unsupplied" | "supply" | "idle" | "score" | "coefficient" | "entered";

/** `value` is a count for `area`, `issued` and `entered`, a rate 0..1 for what is digested and supplied, else a plain number. */
export type Factor = { name: FactorName; value: number; area?: AreaMeaning };

export type LeftOut = { unit: string; why: "area-unknown" | "area-doubtful" | "zone-apart" | "stocks-incomparable" | "issued-unknown" | "digestion-unknown" | "coefficient-missing" | "amount-missing" };

/** Why there is no division at all. */
export type DivisionFault = "total-invalid" | "step-invalid" | "reserve-invalid" | "parameter-invalid" | "no-units" | "no-weight";

export type Divided = { ok: true; division: Division } | { ok: false; fault: DivisionFault; leftOut: readonly LeftOut[] };

/** What an area is the area of: what a document states of a zone, or of a division, or what we compute of a boundary. */
export type AreaMeaning = AreaKind | "division" | "computed";

/** A figure for an area, what it is the area of, and whether its source is in doubt. */
export type KnownArea = { count: number; doubtful: boolean; meaning: AreaMeaning };

/** What the rules may know of an account unit; `null` is unknown. */
export type QuotaUnit = {
  id: string;
  /** Counties partition a prefecture; zones lie within them. */
  isCounty: boolean;
  /** 公布面积: a figure that a document states; never measured from a schematic figure. */
  stated: KnownArea | null;
  /** Computed from an administrative or surveyed boundary. */
  administrative: KnownArea | null;
  /** 下达 of the year before, as the ledger has it. */
  issued: number | null;
  /** 增存挂钩: rates 0..1 of the year before. */
  digestion: Digestion;
  /** How the stocks of both years compare. */
  stocks: StockBases;
};

export type Digestion = {
  /** Part of the 批而未供 land of a year earlier that is gone. */
  unsupplied: number | null;
  /** 批后供地率: supplied of what was approved in the year. */
  supply: number | null;
  /** Part of the 闲置 land of a year earlier that is gone. */
  idle: number | null;
};

/** The day of the year and the definition that a stock has in both years; `null` where they differ, or a year has no day. */
export type StockBases = Record<"unsupplied" | "idle", string | null>;

/** Which areas may weigh something. */
export type AreaChoice = {
  /** Stated areas whose source is in doubt. */
  withDoubtful: boolean;
  /** Zones beside counties, in whose area they lie already. */
  withZones: boolean;
};

/** What a weight starts from before a rule changes it. */
export const quotaBases = ["equal", "issued", "stated", "administrative"] as const;
export type QuotaBase = (typeof quotaBases)[number];

export type Whole = {
  /** To divide, a count. */
  total: number;
  /** Results are whole steps of this count; one unit takes what the total has beyond whole steps. */
  step: number;
  /** 预留: held back of the total by hand, a count; divided among nobody. */
  reserve?: number;
};
