import { findSites } from "../analysis/sites/find-sites";
import { questionOf, type SiteQuestion } from "../analysis/sites/site-question";
import type { SiteFinding, Stability } from "../domain/sites/site-finding";
import type { SiteTable } from "../domain/sites/site-table";
import type { PlanState } from "./plan-state";
import { shownSearch } from "./site-actions";
import { siteTable } from "./site-table";

/** More sites than these are ranked beside the page: up to here it takes a few milliseconds. */
export const mostOnPage = 20_000;

/** What is searched, and what is asked of it; `null` without a search. The same of both gives the same objects. */
export function askedSites(state: PlanState): { table: SiteTable; question: SiteQuestion } | null {
  const [search, table] = [shownSearch(state), siteTable(state)];
  return search && table && { table, question: questionOf(table, search) };
}

/** What the search finds; `null` without one. With `isRunning` it is the last answer while the next is on its way. The same inputs give the same object. */
export function siteFinding(state: PlanState): SiteFinding | null {
  const [search, table] = [shownSearch(state), siteTable(state)];
  if (!search || !table) return null;
  const question = questionOf(table, search);
  if (table.count <= mostOnPage) return remembered(found, question, () => findSites(table, search));
  const { siteAnswer } = state;
  if (siteAnswer?.table !== table) return remembered(awaited, table, () => nothingYet(table.count));
  return siteAnswer.question === question ? siteAnswer.finding : remembered(outdated, siteAnswer.finding, () => ({ ...siteAnswer.finding, isRunning: true }));
}

const found = new WeakMap<SiteQuestion, SiteFinding>();
const awaited = new WeakMap<SiteTable, SiteFinding>();
const outdated = new WeakMap<SiteFinding, SiteFinding>();

function remembered<K extends object, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}

const nothingYet = (total: number): SiteFinding => ({
  total,
  steps: [],
  remaining: total,
  ranked: [],
  kept: [],
  fellAt: new Uint8Array(total),
  nearMisses: [],
  freeing: [],
  unscored: null,
  isRunning: true,
});

/**
 * 稳健性. `former` is the answer to the search as it was before it changed, of the same table. `none`: nothing remains, or nothing is weighed.
 * `failed`: the worker is lost; asking again starts another.
 */
export type SiteStability = { status: "idle" | "running"; former: Stability | null } | { status: "done"; stability: Stability } | { status: "none" } | { status: "failed" };

/** How firmly the ranks stand, as far as it was asked for (`askForStability` of site-service.ts); a change of the search makes the answer a former one. */
export function siteStability(state: PlanState): SiteStability {
  const [run, asked] = [state.siteStability, askedSites(state)];
  if (run.status === "idle" || !asked) return idle;
  if (run.question === asked.question) return remembered(said, run, () => sayingOf(run, asked.table));
  const stability = formerOf(run, asked.table);
  return stability ? remembered(former, stability, () => ({ status: "idle", former: stability })) : idle;
}

type Run = Exclude<PlanState["siteStability"], { status: "idle" }>;

const idle: SiteStability = { status: "idle", former: null };
const said = new WeakMap<Run, SiteStability>();
const former = new WeakMap<Stability, SiteStability>();

function sayingOf(run: Run, table: SiteTable): SiteStability {
  if (run.status === "done") return run.stability ? { status: "done", stability: run.stability } : { status: "none" };
  return run.status === "running" ? { status: "running", former: formerOf(run, table) } : { status: "failed" };
}

/** Its sites are those of its own table. */
function formerOf(run: Run, table: SiteTable): Stability | null {
  if (run.status === "done") return run.table === table ? run.stability : null;
  return run.status === "running" && run.former?.table === table ? run.former.stability : null;
}
