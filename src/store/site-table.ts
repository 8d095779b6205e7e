import type { LineAnswers } from "../analysis/sites/facts/line-answers";
import type { AskedOfFacts } from "../analysis/sites/facts/site-inputs";
import { makeSiteTable, type LayerPart, type TableInputs } from "../analysis/sites/make-site-table";
import type { SiteSearch } from "../domain/sites/site-search";
import type { SiteTable } from "../domain/sites/site-table";
import { effectivePublication, shownBoundaries } from "./effective-publication";
import type { PlanState } from "./plan-state";
import { ledgerOf, releasedIn } from "./released-records";
import { shownDay, shownPublication } from "./shown-publication";
import { isForPublic, shownStatements } from "./shown-statements";
import { shownSearch } from "./site-actions";
import { siteLayers, type SiteLayer } from "./site-layers";
import { lineAnswers } from "./site-lines";

/**
 * What is known of the sites that are searched; `null` without a search. The same inputs give the same object: a change of weights, of limits other than
 * `policy`, of what is kept or of what is looked at makes no new one.
 */
export function siteTable(state: PlanState, memory: TableMemory = ofTheSearch): SiteTable | null {
  const search = shownSearch(state);
  if (!search) return null;
  const read = readFor(state, search);
  const { last } = memory;
  if (last && sameValues(last.read, read)) return last.table;
  const table = makeSiteTable(inputsOf(read));
  memory.last = { read, table };
  return table;
}

/** Of the state the parts that the table is made of. */
type Read = Omit<TableInputs, "layers" | "isReading" | "asked" | "among"> & { asked: string; zones: boolean; resourcesToo: boolean; layers: readonly SiteLayer[] | null };

function readFor(state: PlanState, search: SiteSearch): Read {
  const collections = state.project?.value.collections ?? null;
  const isPublic = isForPublic(state);
  return {
    publication: shownPublication(state),
    measured: effectivePublication(state),
    boundaries: shownBoundaries(state),
    day: shownDay(state),
    statements: shownStatements(state),
    industries: releasedIn(collections, "industries", isPublic),
    projects: releasedIn(collections, "projects", isPublic),
    resources: releasedIn(collections, "resources", isPublic),
    answers: releasedIn(collections, "answers", isPublic),
    ledger: ledgerOf(releasedIn(collections, "ledger", isPublic)),
    asked: askedKey(search),
    zones: search.among.zones,
    resourcesToo: search.among.resources,
    layers: search.among.layers ? siteLayers(state) : null,
    lines: lineAnswers(state),
  };
}

/** As text, so that a search that asks the same is the same. */
const askedKey = (search: SiteSearch): string => JSON.stringify(askedOf(search));

function askedOf({ industries, exempt, partner, limits, weights }: SiteSearch): AskedOfFacts {
  const policies = limits.find(({ criterion }) => criterion === "policy")?.any ?? [];
  const alike = weights.find(({ criterion, prefers }) => criterion === "industry" && prefers === "like")?.like ?? null;
  // A limit on industries asks how they meet the investor's, and then the column says that.
  const like = limits.some(({ criterion }) => criterion === "industry") ? null : alike;
  return { industries, exempt, partner, policies, like };
}

function inputsOf({ asked, zones, resourcesToo, layers, ...rest }: Read): TableInputs {
  const parts = (layers ?? []).flatMap(({ record, run }): LayerPart[] => (run.status === "done" ? [{ part: run.part, layer: record.id, zone: record.zone, at: run.sites.at }] : []));
  const isReading = rest.statements === null || isAnswering(rest.lines) || (layers ?? []).some(({ run }) => run.status === "running" || run.status === "idle");
  return { ...rest, asked: JSON.parse(asked) as AskedOfFacts, among: { zones, resources: resourcesToo }, layers: parts, isReading };
}

const isAnswering = ({ isRunning }: LineAnswers): boolean => isRunning;

const sameValues = (a: Read, b: Read): boolean => (Object.keys(a) as (keyof Read)[]).every((key) => a[key] === b[key]);

/** The last one only: whoever undoes a change waits for it again. Who asks besides the search that goes on has a memory of their own. */
export type TableMemory = { last: { read: Read; table: SiteTable } | null };

const ofTheSearch: TableMemory = { last: null };
