import { InvestmentProjectRecord } from "../../src/domain/sites/site-records";
import { createPlanStore } from "../../src/store/plan-store";
import { theRealPublication } from "./publication";
import { theRealRegister } from "./register";
import { aProjectTab, type ProjectTab } from "./imported";

/** A project that an office entered, of which only the name is known; through the real parser. */
export const anInvestment = (id: string, over: Partial<InvestmentProjectRecord> = {}): InvestmentProjectRecord =>
  InvestmentProjectRecord.parse({
    id,
    releaseClass: "internal",
    name: `项目${id}`,
    register: null,
    stage: null,
    isNegotiated: false,
    industry: null,
    investmentYuan: null,
    land: null,
    quota: null,
    zone: null,
    at: null,
    dates: {},
    responsible: null,
    source: null,
    note: null,
    ...over,
  });

/** The published map and register with a project file that these are entered in, on a fixed day. */
export async function aLibraryTab(records: readonly InvestmentProjectRecord[] = []): Promise<ProjectTab> {
  const store = createPlanStore();
  store.getState().setToday("2026-11-22");
  store.getState().receivePublication((await theRealPublication()).publication, []);
  store.getState().receiveStatements((await theRealRegister()).statements, null);
  const tab = await aProjectTab({}, store);
  for (const record of records) tab.project().actions.run({ name: "put-record", collection: "investments", record });
  return tab;
}
