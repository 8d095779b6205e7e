import { isApproved } from "./approval";
import type { PlanState } from "./plan-state";

/** A map for the public shows no administrative line, down to county level, before its content has a 审图号. */
export const hidesAdministrativeLines = (state: Pick<PlanState, "configuration" | "role" | "approvedContent">): boolean =>
  (state.configuration.releaseClass === "public" || state.role === "exhibition") && !isApproved(state);
