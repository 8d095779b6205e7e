import type { QuotaRuleId } from "../../domain/calculation-rules";
import type { Standing } from "../../domain/statement";

/** Where a rule comes from; the formulas themselves are ours throughout. */
export type RuleSource = { document: string; statements: readonly string[]; standing: Standing };

export const ruleSources: Record<QuotaRuleId, RuleSource | null> = {
  area: null,
  linkage: { document: "001", statements: ["S1-143", "S1-144"], standing: "proposed" },
  assessment: { document: "003", statements: ["S3-145"], standing: "in-force" },
  "by-hand": null,
};

/** What decides whether a document speaks of a unit. */
export type UnitScope = {
  /** The linkage zone of document 001, or part of it. */
  inQujingZone: boolean;
  /** A development zone or industrial park of Kunming, whom document 003 binds. */
  isKunmingPark: boolean;
};

/** 借用: whether a rule is applied to a unit of which its document does not speak. */
export function isBorrowed(rule: QuotaRuleId, { inQujingZone, isKunmingPark }: UnitScope): boolean {
  if (rule === "linkage") return !inQujingZone;
  if (rule === "assessment") return !isKunmingPark;
  return false;
}
