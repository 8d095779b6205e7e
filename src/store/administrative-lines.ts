import { isApproved, type Reviewable } from "./approval";
import type { PlanState } from "./plan-state";

/** A map for the public shows no administrative line, down to county level, before its content has a 审图号. */
export const hidesAdministrativeLines = (state: Reviewable & Pick<PlanState, "role">): boolean =>
  (state.configuration.releaseClass === "public" || state.role === "exhibition") && !isApproved(state);
