import type { PlanState } from "./plan-state";

/** Whether the ledger stands below the map: it is internal by nature, so neither the public nor an exhibition ever sees it. */
export const showsLedger = ({ table, role, configuration }: Pick<PlanState, "table" | "role" | "configuration">): boolean =>
  table === "ledger" && mayShowLedger({ role, configuration });

export const mayShowLedger = ({ role, configuration }: Pick<PlanState, "role" | "configuration">): boolean =>
  role !== "exhibition" && configuration.releaseClass === "internal";

/** Whether anyone entered anything in the ledger, or a scenario stands over it. */
export const hasLedger = ({ project, scenario }: Pick<PlanState, "project" | "scenario">): boolean =>
  scenario !== null || Object.values(project?.value.collections.ledger ?? {}).some(({ kind }) => kind === "unit-year");
