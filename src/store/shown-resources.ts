import type { ResourceRecord } from "../domain/sites/site-records";
import type { PlanState } from "./plan-state";
import { releasedIn } from "./released-records";
import { isForPublic } from "./shown-statements";

type Shown = Pick<PlanState, "configuration" | "role" | "project">;

/** 资源库: for the public only what was released; the same state gives the same list. */
export const shownResources = (state: Shown): readonly ResourceRecord[] => releasedIn(state.project?.value.collections ?? null, "resources", isForPublic(state));
