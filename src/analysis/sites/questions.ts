import { answerable } from "../../domain/sites/criterion";
import type { SiteLimit, SiteSearch } from "../../domain/sites/site-search";
import type { Site, SiteFact, SiteTable } from "../../domain/sites/site-table";
import { verdictOn } from "./limit-verdict";

/**
 * 询问: what a park can say of a site and nobody has said yet; `limit` is what the investor needs, and what is to become of the site meanwhile. `unit`: the
 * zone to ask, `null` where the site names none.
 */
export type OpenQuestion = { site: Site; index: number; unit: string | null; limit: SiteLimit };

/**
 * The questions of some sites (indexes of the table), in their order and that of the limits: what waits for an answer, and what could not be decided of a
 * limit whose user wants to ask: what is entered is a least only, and may be too little. What was answered is no question, even where the answer decides nothing.
 */
export function openQuestions(table: SiteTable, search: Pick<SiteSearch, "limits">, sites: readonly number[]): OpenQuestion[] {
  const limits = search.limits.filter(({ criterion }) => answerable.has(criterion));
  return sites.flatMap((index) =>
    limits.flatMap((limit): OpenQuestion[] => {
      const fact = table.factOf(index, limit.criterion);
      if (!isOpen(fact, limit)) return [];
      const site = table.siteAt(index);
      return [{ site, index, unit: site.zone, limit }];
    }),
  );
}

function isOpen(fact: SiteFact, limit: SiteLimit): boolean {
  if (fact.is === "unknown") return fact.why !== "reading" && (fact.why === "ask" || limit.unknown === "ask");
  const isAnswer = fact.basis.sources.some((source) => source.kind === "record" && source.collection === "answers");
  return !isAnswer && limit.unknown === "ask" && fact.is === "range" && fact.hi === Infinity && verdictOn(limit, fact) === "open";
}
