import { divideByArea, type AreaParameters } from "./divide-by-area";
import { divideByAssessment, type AssessmentParameters } from "./divide-by-assessment";
import { divideByHand, type HandParameters } from "./divide-by-hand";
import { divideByLinkage, type LinkageParameters } from "./divide-by-linkage";
import type { Divided, QuotaUnit, Whole } from "./division";

/** A rule with all that it was given. */
export type QuotaRule =
  | { id: "area"; parameters: AreaParameters }
  | { id: "linkage"; parameters: LinkageParameters }
  | { id: "assessment"; parameters: AssessmentParameters }
  | { id: "by-hand"; parameters: HandParameters };

/** Divides a total among units by the chosen rule. */
export function divideQuota(rule: QuotaRule, whole: Whole, units: readonly QuotaUnit[]): Divided {
  switch (rule.id) {
    case "area":
      return divideByArea(whole, units, rule.parameters);
    case "linkage":
      return divideByLinkage(whole, units, rule.parameters);
    case "assessment":
      return divideByAssessment(whole, units, rule.parameters);
    case "by-hand":
      return divideByHand(whole.total, units, rule.parameters);
  }
}
