import { isZoneId } from "../../domain/sites/unit-id";
import { industryShares } from "../../domain/sites/industry-chain";
import { emptySearch, soundSearch, type SiteLimit, type SiteSearch, type SiteWeight } from "../../domain/sites/site-search";
import type { SiteFact, SiteTable } from "../../domain/sites/site-table";
import type { IndustryId } from "../../domain/industry";
import type { LibraryProject } from "../projects/library-projects";
import { industryOf, landOf, unitsOf } from "../projects/project-fields";
import { fails, limitTest, passes, verdictAt } from "./limit-test";
import { questionOf } from "./site-question";

/** What a project needs of its site, as far as somebody said. */
export type ProjectNeed = {
  industry: IndustryId | null;
  /** 1/300 m² */
  land: number | null;
  /** The account unit and the quota attached, in 1/300 m². */
  quota: { unit: string; count: number } | null;
  /** The zone that its entry names. */
  zone: string | null;
};

/** What is ours and no document's in a search that a project was turned into; each is said beside the answer. */
export const matchAssumptions = ["one-plot", "compatible", "in-park", "near-zone", "weights", "statuses", "unknown-stays"] as const;
export type MatchAssumption = (typeof matchAssumptions)[number];

export type ProjectSearch = { search: SiteSearch; assumptions: readonly MatchAssumption[] };

export const needOf = (project: LibraryProject): ProjectNeed => ({
  industry: industryOf(project).value,
  land: landOf(project).value,
  quota: project.entered?.quota ?? null,
  zone: (unitsOf(project).value ?? []).find(isZoneId) ?? null,
});

/** New industrial projects belong in a park (003 item 10); trade and tourism make nothing. */
const notIndustrial: ReadonlySet<IndustryId> = new Set(["trade", "tourism", "logistics"]);

const limit = (criterion: SiteLimit["criterion"], over: Partial<SiteLimit>): SiteLimit => ({ criterion, least: null, most: null, any: [], unknown: "ask", ...over });
const weight = (criterion: SiteWeight["criterion"], amount: number, over: Partial<SiteWeight> = {}): SiteWeight => ({ criterion, weight: amount, prefers: "more", ideal: null, like: null, ...over });

/** A project's needs as a search that the site finder can go on with; `null` where nobody said what it needs. What is unknown of a site stays, marked. */
export function searchFor({ industry, land, zone }: ProjectNeed): ProjectSearch | null {
  const needM2 = land === null || land === 0 ? null : land / 300;
  if (industry === null && needM2 === null) return null;
  const isIndustrial = industry !== null && !notIndustrial.has(industry);
  const search: SiteSearch = {
    ...emptySearch,
    industries: industry === null ? [] : [industry],
    partner: zone,
    limits: [
      ...(isIndustrial ? [limit("siting-rule", { any: ["yes"] })] : []),
      ...(industry === null ? [] : [limit("industry", { least: industryShares.compatible })]),
      ...(needM2 === null ? [] : [limit("land", { least: needM2 }), limit("plot", { least: needM2 })]),
    ],
    weights: [
      ...(industry === null ? [] : [weight("industry", 50)]),
      ...(needM2 === null ? [] : [weight("plot", 30, { prefers: "ideal", ideal: needM2 })]),
      ...(zone === null ? [] : [weight("partner", 20, { prefers: "less" })]),
    ],
  };
  const assumptions: MatchAssumption[] = [
    ...(needM2 === null ? [] : (["one-plot", "statuses"] as const)),
    ...(industry === null ? [] : (["compatible"] as const)),
    ...(isIndustrial ? (["in-park"] as const) : []),
    ...(zone === null ? [] : (["near-zone"] as const)),
    "weights",
    "unknown-stays",
  ];
  return { search: soundSearch(search), assumptions };
}

export type MatchVerdict = "met" | "failed" | "unknown";

/** One need beside what is known of the site. */
export type MatchLine = { limit: SiteLimit; fact: SiteFact; verdict: MatchVerdict };

/** Every need of a search at one site, decided by the very tests of the site finder. */
export const matchLines = (table: SiteTable, index: number, search: SiteSearch): MatchLine[] =>
  questionOf(table, search).limits.map((asked) => {
    const verdict = verdictAt(limitTest(table, asked), index);
    return { limit: asked.limit, fact: table.factOf(index, asked.limit.criterion), verdict: verdict === passes ? "met" : verdict === fails ? "failed" : "unknown" };
  });

export type ProjectMatch<P> = {
  project: P;
  need: ProjectNeed;
  lines: readonly MatchLine[];
  counts: Readonly<Record<MatchVerdict, number>>;
  /** The part of the site that it would take up, 0 to 1; `null` where either is unknown or it does not fit. */
  landFit: number | null;
};

export function projectMatch<P>(project: P, need: ProjectNeed, lines: readonly MatchLine[]): ProjectMatch<P> {
  const count = (verdict: MatchVerdict) => lines.filter((line) => line.verdict === verdict).length;
  const plot = lines.find(({ limit: { criterion } }) => criterion === "plot");
  const has = plot?.verdict === "met" && plot.fact.is === "range" ? plot.fact.lo : null;
  return { project, need, lines, counts: { met: count("met"), failed: count("failed"), unknown: count("unknown") }, landFit: has !== null && need.land !== null && has > 0 ? need.land / 300 / has : null };
}

/** Those that fail nothing first, of them those of whose needs more are met, then those that leave less of the land over; what nobody knows stands last. */
export const rankMatches = <P>(matches: readonly ProjectMatch<P>[]): ProjectMatch<P>[] =>
  [...matches].sort((a, b) => Math.sign(a.counts.failed) - Math.sign(b.counts.failed) || b.counts.met - a.counts.met || (b.landFit ?? -1) - (a.landFit ?? -1) || a.counts.unknown - b.counts.unknown);
