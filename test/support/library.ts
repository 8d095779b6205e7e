import { emptyCollections, type Collections } from "../../src/domain/project-records";
import { BenefitSplitRecord, InvestmentProjectRecord } from "../../src/domain/sites/site-records";
import type { PlanState } from "../../src/store/plan-state";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { openProjectDatabase } from "../../src/store/project-database";
import { openProject } from "../../src/store/project-session";
import { tabsByLock } from "../../src/store/tabs-by-lock";
import { stubIndexedDb } from "./indexed-db";
import { theRealPublication } from "./publication";
import { theRealRegister } from "./register";
import { aBroadcast, aLockManager } from "./tabs";

/** A split of 3:7 between Wuhua and Anning, taxes of two years, through the real parser. */
export const aSplit = (id: string, over: Partial<BenefitSplitRecord> = {}): BenefitSplitRecord =>
  BenefitSplitRecord.parse({
    id,
    releaseClass: "internal",
    title: `分享${id}`,
    project: null,
    first: "530102",
    host: "530181",
    firstPermille: 300,
    years: [
      { year: 2026, measure: "tax", totalYuan: 1_000_001 },
      { year: 2027, measure: "tax", totalYuan: 2_000_000 },
    ],
    note: null,
    ...over,
  });

/** A photovoltaic project of 300 亩 without a place, through the real parser. */
export const anInvestment = (id: string, over: Partial<InvestmentProjectRecord> = {}): InvestmentProjectRecord =>
  InvestmentProjectRecord.parse({
    id,
    releaseClass: "internal",
    name: `项目${id}`,
    register: null,
    stage: "planning",
    isNegotiated: false,
    industry: "photovoltaics",
    investmentYuan: null,
    land: 60_000_000,
    quota: null,
    zone: null,
    at: null,
    dates: {},
    responsible: null,
    source: null,
    note: null,
    ...over,
  });

export const byId = <T extends { id: string }>(...records: readonly T[]): Record<string, T> => Object.fromEntries(records.map((record) => [record.id, record]));

/** The committed publication and register with a project that holds these records and that nobody can change. */
export async function aLibraryStore(records: Partial<Collections> = {}, over: Partial<PlanState> = {}): Promise<PlanStoreApi> {
  const [{ publication }, { statements, meta }] = await Promise.all([theRealPublication(), theRealRegister()]);
  const store = createPlanStore();
  store.getState().receivePublication(publication, []);
  store.getState().receiveStatements(statements, meta);
  store.getState().setToday("2026-11-22");
  store.setState({ project: { value: { collections: { ...emptyCollections, ...records } }, access: { status: "reader", since: "start" } } as unknown as PlanState["project"], ...over });
  return store;
}

/** The same with a project of its own, that commands change and undo. */
export async function aLibrarySession(): Promise<PlanStoreApi> {
  const store = await aLibraryStore();
  store.setState({ project: null });
  stubIndexedDb();
  let ids = 0;
  await openProject(store, {
    openDatabase: openProjectDatabase,
    channel: aBroadcast()(),
    openTabs: async (handlers) => tabsByLock(aLockManager(), handlers),
    now: () => new Date("2026-11-22T08:00:00Z"),
    newId: () => `id-${(ids += 1)}`,
    download: () => undefined,
    keepForGood: () => undefined,
    page: { addEventListener: () => undefined },
    isVisible: () => true,
  });
  return store;
}
