import type { PlanState } from "./plan-state";

/** Whether the content shown is the one that was reviewed under the 审图号 of this installation. */
export const isApproved = ({ approvedContent }: Pick<PlanState, "approvedContent">): boolean => approvedContent;
