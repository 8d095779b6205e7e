import { zoneKinds } from "../zone";
import { z } from "../schema";

/**
 * 选址条件: what a site can be asked for. `range`: a quantity, known as a number, as a range or not at all; `yes-no` and `choice`: one or
 * several words. Quantities stand in one unit throughout: m² of land and floor, m of distance, 元/m² (per year where a yield), the rest as named.
 */
type Spec = {
  is: "range" | "yes-no" | "choice";
  unit: SiteUnit | null;
  /** What no document says and only the park can answer: it is unknown until then. */
  isAsked: boolean;
  /** Whether sites can be scored by it. */
  canWeigh: boolean;
};

export const siteUnits = ["share", "m2", "dwellings", "m", "kVA", "tce", "m3-a-day", "yuan-per-m2", "yuan-per-m2-year", "ratio"] as const;
export type SiteUnit = (typeof siteUnits)[number];

export const criterionIds = [
  "siting-rule",
  "control-lines",
  "kind",
  "level",
  "industry",
  "area",
  "land",
  "plot",
  "plant",
  "policy",
  "bonded-function",
  "bonded",
  "airport",
  "station",
  "road",
  "partner",
  "housing",
  "power",
  "energy-quota",
  "water",
  "gas",
  "sewage",
  "planning-eia",
  "chemical-park",
  "standard-land",
  "investment-intensity",
  "tax-yield",
  "plot-ratio",
  "price",
  "tenure",
] as const;
export const CriterionId = z.enum(criterionIds);
export type CriterionId = z.infer<typeof CriterionId>;

const range = (unit: SiteUnit): Spec => ({ is: "range", unit, isAsked: false, canWeigh: true });
const asked = (spec: Partial<Spec>): Spec => ({ is: "yes-no", unit: null, canWeigh: false, ...spec, isAsked: true });
const word = (is: "yes-no" | "choice"): Spec => ({ is, unit: null, isAsked: false, canWeigh: false });

export const criteria: Readonly<Record<CriterionId, Spec>> = {
  /** 003 item 10: a new industrial project belongs in a park of municipal level or above. */
  "siting-rule": word("yes-no"),
  /** Whether it keeps clear of the imported control lines. */
  "control-lines": word("yes-no"),
  kind: word("choice"),
  level: word("choice"),
  /** How the place's industries meet the investor's: 1 leading, less for auxiliary and for a compatible stage of the chain, 0 for none of these. */
  industry: range("share"),
  /** 公布面积 */
  area: range("m2"),
  /** All land that is to be had. */
  land: range("m2"),
  /** The largest single plot. */
  plot: range("m2"),
  /** The largest plant, floor area. */
  plant: range("m2"),
  /** Whether each of the chosen rules applies and is in force. */
  policy: word("yes-no"),
  "bonded-function": word("yes-no"),
  bonded: range("m"),
  airport: range("m"),
  station: range("m"),
  road: range("m"),
  partner: range("m"),
  housing: range("dwellings"),
  power: asked({ is: "range", unit: "kVA", canWeigh: true }),
  /** 能耗指标, tonnes of coal equivalent a year. */
  "energy-quota": asked({ is: "range", unit: "tce", canWeigh: true }),
  water: asked({ is: "range", unit: "m3-a-day", canWeigh: true }),
  gas: asked({ is: "range", unit: "m3-a-day", canWeigh: true }),
  sewage: asked({ is: "range", unit: "m3-a-day", canWeigh: true }),
  /** 规划环评准入 */
  "planning-eia": asked({}),
  /** 化工园区认定 */
  "chemical-park": asked({}),
  /** 标准地, and the least that its contract asks for. */
  "standard-land": asked({}),
  "investment-intensity": asked({ is: "range", unit: "yuan-per-m2", canWeigh: true }),
  "tax-yield": asked({ is: "range", unit: "yuan-per-m2-year", canWeigh: true }),
  "plot-ratio": asked({ is: "range", unit: "ratio", canWeigh: true }),
  price: asked({ is: "range", unit: "yuan-per-m2", canWeigh: true }),
  tenure: asked({ is: "choice" }),
};

/** 供地方式, those of 003 and the usual transfer. */
export const tenures = ["transfer", "flexible-term", "lease", "lease-then-transfer", "lease-and-transfer"] as const;
export const siteLevels = ["national", "provincial", "municipal"] as const;

/** The words of a criterion that has words; their order is that of the bits in a column. */
export function choicesOf(criterion: CriterionId): readonly string[] {
  if (criterion === "kind") return zoneKinds;
  if (criterion === "level") return siteLevels;
  if (criterion === "tenure") return tenures;
  return criteria[criterion].is === "yes-no" ? yesNo : [];
}

export const yesNo = ["yes", "no"] as const;

export const weighable: readonly CriterionId[] = criterionIds.filter((id) => criteria[id].canWeigh);
/** What a park can be asked for: beside what only it can say, how much of something there is to be had. */
export const answerable: ReadonlySet<CriterionId> = new Set([...criterionIds.filter((id) => criteria[id].isAsked), "land", "plot", "plant", "housing"] satisfies CriterionId[]);
export const askedCriteria: readonly CriterionId[] = criterionIds.filter((id) => criteria[id].isAsked);
