import { findAmong } from "../analysis/sites/find-sites";
import type { SiteClient } from "../workers/site-client";
import type { SiteQuestion } from "../analysis/sites/site-question";
import type { PlanStoreApi } from "./plan-store";
import type { PlanState } from "./plan-state";
import { askedSites, mostOnPage } from "./site-run";

const clients = new WeakMap<PlanStoreApi, Promise<SiteClient>>();

/** The client of the one worker that ranks this page's sites; loaded when first asked for. */
function siteClientOf(store: PlanStoreApi): Promise<SiteClient> {
  const known = clients.get(store);
  if (known) return known;
  const made = import("../workers/site-client").then(({ createSiteClient }) => createSiteClient());
  clients.set(store, made);
  // A part that did not arrive is asked for once more the next time.
  made.catch(() => clients.delete(store));
  return made;
}

/** For tests: a client that answers without a worker. */
export const provideSiteClient = (store: PlanStoreApi, client: SiteClient): void => void clients.set(store, Promise.resolve(client));

/**
 * Has the worker answer each search of a table that is too large for the page, the last one first: what a slider has left behind is called off. Where the worker is lost the page
 * answers itself, as long as that takes, and says so once.
 */
export function serveLargeSearches(store: PlanStoreApi): void {
  let current: SiteQuestion | null = null;
  let running = new AbortController();
  let isSaid = false;

  const answer = async ({ table, question }: NonNullable<ReturnType<typeof askedSites>>): Promise<void> => {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const told = await siteClientOf(store).then((client) => client.find(table, question, signal)).catch(() => lost);
    if (current !== question) return;
    if (told.is === "lost" && !isSaid) store.getState().report([{ code: "sites-worker-lost" }]);
    isSaid ||= told.is === "lost";
    store.setState({ siteAnswer: { table, question, finding: told.is === "lost" ? findAmong(table, question) : told.finding } });
  };
  const follow = (state: PlanState): void => {
    const asked = askedSites(state);
    const wanted = asked && asked.table.count > mostOnPage ? asked : null;
    if (current === (wanted?.question ?? null)) return;
    current = wanted?.question ?? null;
    if (wanted) void answer(wanted);
    else running.abort();
  };
  store.subscribe(follow);
  follow(store.getState());
}

const lost = { is: "lost" } as const;

/** So long a search rests before its stability is computed: nobody reads it while a slider moves. */
const restMs = 300;
const waiting = new WeakMap<PlanStoreApi, ReturnType<typeof setTimeout>>();

/** Asks how firmly the ranks of the search stand, after a short rest; asking again of a search that has changed begins the rest anew. Read the answer with `siteStability`. */
export function askForStability(store: PlanStoreApi): void {
  const asked = askedSites(store.getState());
  if (!asked) return;
  const run = store.getState().siteStability;
  const isOn = run.status === "running" && run.question === asked.question && waiting.has(store);
  if (isOn || (run.status === "done" && run.question === asked.question)) return;
  clearTimeout(waiting.get(store));
  store.setState({ siteStability: { ...asked, status: "running", former: formerOf(run) } });
  waiting.set(store, setTimeout(() => void steady(store, asked), restMs));
}

async function steady(store: PlanStoreApi, { table, question }: NonNullable<ReturnType<typeof askedSites>>): Promise<void> {
  const told = await siteClientOf(store).then((client) => client.steady(table, question)).catch(() => lost);
  const run = store.getState().siteStability;
  if (run.status !== "running" || run.question !== question) return;
  waiting.delete(store);
  store.setState({ siteStability: told.is === "lost" ? { table, question, status: "failed" } : { table, question, status: "done", stability: told.stability } });
}

function formerOf(run: PlanState["siteStability"]) {
  if (run.status === "running") return run.former;
  return run.status === "done" && run.stability ? { table: run.table, stability: run.stability } : null;
}
