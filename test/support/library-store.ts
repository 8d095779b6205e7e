import { emptyCollections, type Collections } from "../../src/domain/project-records";
import { BenefitSplitRecord, type InvestmentProjectRecord } from "../../src/domain/sites/site-records";
import type { PlanState } from "../../src/store/plan-state";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { anInvestment } from "./library";
import { theRealPublication } from "./publication";
import { theRealRegister } from "./register";

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

/** A photovoltaic project that needs 300 亩. */
export const aWaferProject = (id: string, over: Partial<InvestmentProjectRecord> = {}): InvestmentProjectRecord => anInvestment(id, { industry: "photovoltaics", land: 60_000_000, ...over });

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
