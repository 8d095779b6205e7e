import type { CriterionId } from "./criterion";
import { industryShares } from "./industry-chain";
import { emptySearch, type InvestorPreset, type SiteLimit, type SiteSearch, type SiteWeight, type UnknownChoice } from "./site-search";
import { fromReader } from "./site-units";

/**
 * 预设: where investors of five kinds may begin. Sizes, distances and weights are assumptions of our own, to be changed by whoever knows better;
 * no document publishes them, and the page says so. What decides early and no document states is asked, not guessed.
 */
const limit = (criterion: CriterionId, of: Partial<SiteLimit>, unknown: UnknownChoice): SiteLimit => ({ criterion, least: null, most: null, any: [], unknown, ...of });
const atLeastMu = (criterion: CriterionId, mu: number): SiteLimit => limit(criterion, { least: fromReader(mu, "mu") }, "ask");
const withinKm = (criterion: CriterionId, km: number): SiteLimit => limit(criterion, { most: fromReader(km, "km") }, "keep");
const yes = (criterion: CriterionId, unknown: UnknownChoice): SiteLimit => limit(criterion, { any: ["yes"] }, unknown);
const weight = (criterion: CriterionId, of: number, prefers: "more" | "less" = "more"): SiteWeight => ({ criterion, weight: of, prefers, ideal: null, like: null });

/** Any relation to the investor's industries: leading, auxiliary or a compatible stage of the chain. */
export const anyRelation = industryShares.compatible;
const related = limit("industry", { least: anyRelation }, "keep");
const inPark = yes("siting-rule", "keep");

export const presetSearches: Readonly<Record<InvestorPreset, SiteSearch>> = {
  photovoltaics: {
    ...emptySearch,
    preset: "photovoltaics",
    industries: ["photovoltaics"],
    limits: [inPark, related, withinKm("station", 40), withinKm("bonded", 120), atLeastMu("plot", 300), yes("planning-eia", "ask")],
    weights: [weight("industry", 35), weight("area", 20), weight("bonded", 15, "less"), weight("station", 15, "less"), weight("housing", 15)],
  },
  batteries: {
    ...emptySearch,
    preset: "batteries",
    industries: ["batteries", "metals"],
    limits: [inPark, related, withinKm("bonded", 60), atLeastMu("plot", 300), yes("planning-eia", "ask"), yes("chemical-park", "ask")],
    weights: [weight("industry", 35), weight("area", 20), weight("bonded", 15, "less"), weight("airport", 15, "less"), weight("housing", 15)],
  },
  biomedicine: {
    ...emptySearch,
    preset: "biomedicine",
    industries: ["biomedicine"],
    limits: [inPark, related, withinKm("airport", 60), atLeastMu("plot", 50), yes("planning-eia", "ask")],
    weights: [weight("industry", 40), weight("airport", 25, "less"), weight("bonded", 20, "less"), weight("housing", 15)],
  },
  digital: {
    ...emptySearch,
    preset: "digital",
    industries: ["digital"],
    limits: [related, withinKm("airport", 60), limit("plant", { least: 5000 }, "ask")],
    weights: [weight("industry", 45), weight("airport", 25, "less"), weight("housing", 30)],
  },
  "bonded-trade": {
    ...emptySearch,
    preset: "bonded-trade",
    industries: ["logistics", "trade"],
    limits: [related, withinKm("bonded", 40), withinKm("airport", 80), atLeastMu("plot", 100)],
    weights: [weight("bonded", 35, "less"), weight("airport", 25, "less"), weight("road", 20, "less"), weight("industry", 20)],
  },
};

/** Whether somebody changed what the preset asks and weighs; the shortlist is no part of it. */
export function differsFromPreset(search: SiteSearch): boolean {
  const { preset } = search;
  if (preset === null) return false;
  const known = differing.get(search) ?? JSON.stringify({ ...search, kept: [] }) !== JSON.stringify({ ...search, ...presetSearches[preset], kept: [] });
  differing.set(search, known);
  return known;
}

const differing = new WeakMap<SiteSearch, boolean>();
