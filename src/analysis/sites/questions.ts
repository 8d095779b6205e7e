import { criteria } from "../../domain/sites/criterion";
import type { SiteLimit, SiteSearch } from "../../domain/sites/site-search";
import type { Site, SiteTable } from "../../domain/sites/site-table";

/** 询问: what only a park can say of a site and has not said yet; `limit` is what the investor needs. */
export type OpenQuestion = { site: Site; index: number; limit: SiteLimit };

/** The questions of some sites (indexes of the table), in their order and that of the limits: asked criteria whose fact waits for an answer. */
export function openQuestions(table: SiteTable, search: Pick<SiteSearch, "limits">, sites: readonly number[]): OpenQuestion[] {
  const asked = search.limits.filter(({ criterion }) => criteria[criterion].isAsked);
  return sites.flatMap((index) =>
    asked.flatMap((limit): OpenQuestion[] => {
      const fact = table.factOf(index, limit.criterion);
      return fact.is === "unknown" && fact.why === "ask" ? [{ site: table.siteAt(index), index, limit }] : [];
    }),
  );
}
