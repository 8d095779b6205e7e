import { IndustryId } from "../industry";
import { z } from "../schema";
import { isViewId, ViewId } from "../view-parts";
import { answerable, choicesOf, criteria, CriterionId } from "./criterion";

/** More than any funnel has steps that someone can follow. */
export const mostLimits = 30;
export const mostKept = 60;

/** Beyond these no quantity of a criterion can be. */
const Quantity = z.number().check(z.gte(0), z.lte(1e12));

/** What becomes of a site of which a limit cannot be decided: it stays and is marked, it falls out, or it stays and the park is asked. */
export const unknownChoices = ["keep", "drop", "ask"] as const;
export type UnknownChoice = (typeof unknownChoices)[number];

/** 硬条件: a step of the funnel. A range has `least` or `most` or both; a choice has words, a policy the ids of statements that must all apply. */
export const SiteLimit = z.object({
  criterion: CriterionId,
  least: z.nullable(Quantity),
  most: z.nullable(Quantity),
  any: z.array(ViewId).check(z.maxLength(20)),
  unknown: z.enum(unknownChoices),
});
export type SiteLimit = z.infer<typeof SiteLimit>;

/** What is better: more of it, less of it, as near as may be to an ideal value, or like a chosen zone. */
export const influences = ["more", "less", "ideal", "like"] as const;
export type Influence = (typeof influences)[number];

/** 权重 0 to 100 of a criterion; the shares are weights over their sum. */
export const SiteWeight = z.object({
  criterion: CriterionId,
  weight: z.int().check(z.gte(0), z.lte(100)),
  prefers: z.enum(influences),
  /** With `ideal`, in the unit of the criterion. */
  ideal: z.nullable(Quantity),
  /** With `like`, the id of a zone. */
  like: z.nullable(ViewId),
});
export type SiteWeight = z.infer<typeof SiteWeight>;

export const investorPresets = ["photovoltaics", "batteries", "biomedicine", "digital", "bonded-trade"] as const;
export type InvestorPreset = (typeof investorPresets)[number];

/** How values become utilities of 0 to 100. `range`: from the worst to the best there is (min–max); `ratio`: over the best there is (Hwang & Yoon 1981). */
export const normalisations = ["range", "ratio"] as const;
export type Normalisation = (typeof normalisations)[number];

/** 选址: what an investor needs, what excludes a site and what makes one better than another. */
export const SiteSearch = z.object({
  /** The preset it began from; `null` for none. */
  preset: z.nullable(z.enum(investorPresets)),
  /** The investor's own industries. */
  industries: z.array(IndustryId).check(z.maxLength(12)),
  /** Whether the project has demands on its site that the siting rule exempts. */
  exempt: z.nullable(z.enum(["mining", "energy"])),
  /** The zone that distances to a partner lead to. */
  partner: z.nullable(ViewId),
  /** In the order of the funnel. */
  limits: z.array(SiteLimit).check(z.maxLength(mostLimits)),
  weights: z.array(SiteWeight).check(z.maxLength(mostLimits)),
  normalisation: z.enum(normalisations),
  /** What is searched: zones, the resource library, imported layers of parcels and resources. */
  among: z.object({ zones: z.boolean(), resources: z.boolean(), layers: z.boolean() }),
  /** The shortlist, ids of sites. */
  kept: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(mostKept)),
});
export type SiteSearch = z.infer<typeof SiteSearch>;

export const emptySearch: SiteSearch = { preset: null, industries: [], exempt: null, partner: null, limits: [], weights: [], normalisation: "range", among: { zones: true, resources: true, layers: true }, kept: [] };

/** A search without what contradicts itself: each criterion once, words that the criterion has, no limit that asks nothing. Searches are anybody's. */
export function soundSearch(search: SiteSearch): SiteSearch {
  return {
    ...search,
    industries: [...new Set(search.industries)],
    limits: firstOfEach(search.limits).flatMap((limit) => soundLimit(limit) ?? []),
    weights: firstOfEach(search.weights).filter(({ criterion }) => criteria[criterion].canWeigh).map(soundWeight),
    kept: [...new Set(search.kept)],
  };
}

/** The limit as its criterion can have it; `null` where nothing of it is left. What no park can be asked for stays as it would while somebody asks. */
export function soundLimit(asked: SiteLimit): SiteLimit | null {
  const { criterion, least, most, any } = asked;
  const limit: SiteLimit = asked.unknown === "ask" && !answerable.has(criterion) ? { ...asked, unknown: "keep" } : asked;
  if (criteria[criterion].is === "range") return least === null && most === null ? null : { ...limit, any: [] };
  const words = criterion === "policy" ? any : any.filter((one) => choicesOf(criterion).includes(one));
  return words.length === 0 ? null : { ...limit, least: null, most: null, any: [...new Set(words)] };
}

function soundWeight(weight: SiteWeight): SiteWeight {
  const { prefers, ideal, like } = weight;
  if (prefers === "ideal") return ideal === null ? { ...weight, prefers: "more", like: null } : { ...weight, like: null };
  if (prefers === "like") return like === null ? { ...weight, prefers: "more", ideal: null } : { ...weight, ideal: null };
  return { ...weight, ideal: null, like: null };
}

const firstOfEach = <T extends { criterion: CriterionId }>(list: readonly T[]): T[] => list.filter((one, index) => list.findIndex(({ criterion }) => criterion === one.criterion) === index);

/** Ids of what a project holds (`resource:…`, `layer:…`) never leave it. */
export const isPublicSite = (id: string): boolean => isViewId(id);

export const resourceSite = (record: string): string => `resource:${record}`;
export const featureSite = (layer: string, index: number): string => `layer:${layer}#${index}`;
