import type { Drawer, PlanState } from "./plan-state";

type Where = Pick<PlanState, "role" | "configuration">;

/** Whether the ledger stands below the map: it is internal by nature, so neither the public nor an exhibition ever sees it. */
export const showsLedger = ({ table, role, configuration }: Pick<PlanState, "table"> & Where): boolean =>
  table === "ledger" && mayShowLedger({ role, configuration });

export const mayShowLedger = ({ role, configuration }: Where): boolean => role !== "exhibition" && configuration.releaseClass === "internal";

/** Drawers that show the ledger, write it or give it out, or take in what is internal by nature. */
const ofLedger: ReadonlySet<Drawer> = new Set(["import", "simulate", "spatial", "story-editor"]);

/** The drawer that may stand open, whoever asked for it. */
export const shownDrawer = ({ drawer, role, configuration }: Pick<PlanState, "drawer"> & Where): Drawer =>
  (ofLedger.has(drawer) && !mayShowLedger({ role, configuration })) || (drawer === "library" && role === "exhibition") ? "none" : drawer;

/** Whether anyone entered anything in the ledger, or a scenario stands over it. */
export const hasLedger = ({ project, scenario }: Pick<PlanState, "project" | "scenario">): boolean =>
  scenario !== null || Object.values(project?.value.collections.ledger ?? {}).some(({ kind }) => kind === "unit-year");
