import type { CriterionId } from "../domain/sites/criterion";
import type { SiteFinding, Stability } from "../domain/sites/site-finding";
import type { SiteColumn } from "../domain/sites/site-table";
import type { SiteQuestion } from "../analysis/sites/site-question";
import type { Question, Reply } from "./worker-line";

/** The worker that ranks sites. It has the columns of one table at a time, by a number of the page's own. */
export type SiteRequest =
  /** Columns of a table; those of another one are let go. */
  | { ask: "open"; table: number; count: number; columns: ReadonlyMap<CriterionId, SiteColumn> }
  | { ask: "find"; table: number; question: SiteQuestion }
  | { ask: "steady"; table: number; question: SiteQuestion };

export type SiteAnswer =
  | { is: "opened" }
  | { is: "found"; finding: SiteFinding }
  /** `null` where nothing remains or nothing is weighed. */
  | { is: "steady"; stability: Stability | null }
  | { is: "failed"; code: "sites-unknown" | "sites-broken" };

export type SiteAsked = Question<SiteRequest>;
export type SiteReply = Reply<SiteAnswer>;
