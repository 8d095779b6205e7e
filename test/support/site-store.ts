import { defaultConfiguration } from "../../src/domain/configuration";
import { emptyCollections, type Collections } from "../../src/domain/project-records";
import type { CriterionId } from "../../src/domain/sites/criterion";
import { SiteAnswerRecord } from "../../src/domain/sites/site-records";
import { emptySearch, type SiteLimit, type SiteSearch } from "../../src/domain/sites/site-search";
import type { SiteFact, SiteTable } from "../../src/domain/sites/site-table";
import type { Statement } from "../../src/domain/statement";
import type { Zone } from "../../src/domain/zone";
import type { PlanState } from "../../src/store/plan-state";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { siteTable } from "../../src/store/site-table";
import { aProject } from "./project";
import { theRealPublication } from "./publication";
import { theRealRegister } from "./register";

type Records = { [C in keyof Collections]?: readonly Collections[C][string][] };
export type SitesGiven = { search?: Partial<SiteSearch>; records?: Records; statements?: readonly Statement[] | null; zones?: (zones: readonly Zone[]) => readonly Zone[]; over?: Partial<PlanState> };

/** Read once for all: nothing changes them. */
const once = <T>(read: () => Promise<T>): (() => Promise<T>) => {
  let value: Promise<T> | null = null;
  return () => (value ??= read());
};
const published = once(async () => (await theRealPublication()).publication);
const registered = once(async () => (await theRealRegister()).statements);

/** The real publication and register on a day of 2026, a project of these records, and a search; of an office unless it says otherwise. */
export async function aSitesStore({ search = {}, records = {}, statements, zones = (all) => all, over = {} }: SitesGiven = {}): Promise<PlanStoreApi> {
  const store = createPlanStore();
  const publication = await published();
  store.getState().configure({ ...defaultConfiguration, releaseClass: "internal" });
  store.getState().receivePublication({ ...publication, zones: zones(publication.zones) }, []);
  if (statements !== null) store.getState().receiveStatements(statements ?? await registered(), null);
  store.getState().setToday("2026-11-22");
  const keyed = Object.fromEntries(Object.entries(records).map(([name, list]) => [name, Object.fromEntries(list.map((record) => [record.id, record]))]));
  store.setState({ project: { value: { ...aProject(), collections: { ...emptyCollections, ...keyed } }, dataThere: new Set() } as unknown as PlanState["project"], ...over });
  store.getState().startSiteSearch({ ...emptySearch, ...search });
  return store;
}

export function tableIn(store: PlanStoreApi): SiteTable {
  const table = siteTable(store.getState());
  if (!table) throw new Error("no search");
  return table;
}

export const aLimit = (criterion: CriterionId, over: Partial<SiteLimit> = {}): SiteLimit => ({ criterion, least: null, most: null, any: [], unknown: "keep", ...over });

/** An answer of an office, through the real parser. */
export const anAnswer = (id: string, over: Partial<SiteAnswerRecord> = {}): SiteAnswerRecord =>
  SiteAnswerRecord.parse({ id, releaseClass: "internal", unit: "park-anning", criterion: "power", lo: 50_000, hi: 50_000, words: [], asGiven: "5万千伏安", answeredOn: "2026-10-01", by: "园区经发局", file: null, note: null, ...over });

/** What is known of a site, short: ends or words, or why not; with its note in Chinese and the ids of its sources. */
export function said(fact: SiteFact): { is: readonly (number | string)[] | string; note: string | null; sources: string[] } {
  const is = fact.is === "range" ? [Math.round(fact.lo * 100) / 100, Math.round(fact.hi * 100) / 100] : fact.is === "words" ? fact.words : fact.why;
  const sources = (fact.basis?.sources ?? []).map((source) => ("id" in source ? source.id : source.kind === "zone" ? source.zone : source.kind === "dataset" ? source.dataset : source.place));
  return { is, note: fact.note?.zh ?? null, sources: [...new Set(sources)] };
}

/** The facts of a site of a table, by its id; also what its column says, which must be the same. */
export function factsIn(table: SiteTable, id: string): (criterion: CriterionId) => ReturnType<typeof said> {
  const index = table.indexOf(id);
  if (index < 0) throw new Error(`no site ${id}`);
  return (criterion) => said(table.factOf(index, criterion));
}

export const factsOf = async (id: string, given: SitesGiven = {}) => factsIn(tableIn(await aSitesStore(given)), id);
