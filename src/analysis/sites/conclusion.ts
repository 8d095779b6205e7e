import type { SiteLimit, SiteSearch } from "../../domain/sites/site-search";
import type { SiteTable } from "../../domain/sites/site-table";
import { verdictOn } from "./limit-verdict";

/**
 * What can be said of a site at best: that nothing provided excludes it. `excluded`: `by` are the limits it fails; `open`: none, but `open` cannot be
 * decided; `none-found`: 所给资料中未见排除项. Never that it is suitable; without imported control lines (`hasControlLines`) that has to be said too.
 */
export type Conclusion = { is: "excluded" | "open" | "none-found"; by: readonly SiteLimit[]; open: readonly SiteLimit[]; hasControlLines: boolean };

export function conclusionOf(table: SiteTable, index: number, { limits }: Pick<SiteSearch, "limits">): Conclusion {
  const verdicts = limits.map((limit) => ({ limit, verdict: verdictOn(limit, table.factOf(index, limit.criterion)) }));
  const by = verdicts.flatMap(({ limit, verdict }) => (verdict === "fails" ? [limit] : []));
  const open = verdicts.flatMap(({ limit, verdict }) => (verdict === "open" ? [limit] : []));
  return { is: by.length > 0 ? "excluded" : open.length > 0 ? "open" : "none-found", by, open, hasControlLines: table.hasControlLines };
}
