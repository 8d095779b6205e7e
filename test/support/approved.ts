import { createHash } from "node:crypto";
import { shownContent } from "../../src/store/approval";
import type { PlanState } from "../../src/store/plan-state";

/** What a state needs for its present content to be the reviewed one. */
export function approvalFor(state: PlanState): Pick<PlanState, "configuration" | "datasetsHash" | "contentHash"> {
  const of = shownContent({ ...state, datasetsHash: "d" }) ?? "";
  const hash = createHash("sha256").update(of).digest("hex");
  return {
    configuration: { ...state.configuration, approval: { number: "云S（2026）001号", reviewed: [`sha256:${hash}`] } },
    datasetsHash: "d",
    contentHash: { of, hash },
  };
}
