import { askedCriteria, criteria, type CriterionId } from "./criterion";
import type { SiteLimit, SiteWeight } from "./site-search";
import { anyRelation } from "./investor-presets";

/** What can become a step of the funnel, as it is offered. */
export const limitGroups = [
  { id: "industry", criteria: ["industry"] },
  { id: "land", criteria: ["area", "land", "plot", "plant", "control-lines"] },
  { id: "place", criteria: ["kind", "level", "bonded", "airport", "station", "road", "partner"] },
  { id: "policy", criteria: ["siting-rule", "policy", "bonded-function"] },
  { id: "housing", criteria: ["housing"] },
  { id: "asked", criteria: askedCriteria },
] as const satisfies readonly { id: string; criteria: readonly CriterionId[] }[];

/** Distances and prices are asked for with a most, sizes and capacities with a least. */
const lessIsBetter: ReadonlySet<CriterionId> = new Set(["bonded", "airport", "station", "road", "partner", "price", "investment-intensity", "tax-yield"]);
export const isBetterLow = (criterion: CriterionId): boolean => lessIsBetter.has(criterion);

/** The step as it begins: `null` where it asks nothing before a value is entered. What only a park can answer is asked, the rest is kept while unknown. */
export function firstLimit(criterion: CriterionId): SiteLimit | null {
  const empty: SiteLimit = { criterion, least: null, most: null, any: [], unknown: unknownFor(criterion) };
  if (criterion === "industry") return { ...empty, least: anyRelation };
  return criterion !== "policy" && criteria[criterion].is === "yes-no" ? { ...empty, any: ["yes"] } : null;
}

export const unknownFor = (criterion: CriterionId): SiteLimit["unknown"] => (criteria[criterion].isAsked ? "ask" : "keep");

export const firstWeight = (criterion: CriterionId): SiteWeight => ({ criterion, weight: 20, prefers: isBetterLow(criterion) ? "less" : "more", ideal: null, like: null });
