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
  /** `within`: the linkage zone of document 001 or part of it; `partly`: a county in which some of it lies. */
  qujingZone: "within" | "partly" | "outside";
  /** A development zone or industrial park of Kunming, whom documents 002 and 003 bind. */
  kunmingPark: "within" | "outside";
};

/**
 * How far the document of a rule speaks of a unit: of all of it, of part of it, or not at all (借用: the rule is borrowed);
 * `null` for the rules that no document stands behind.
 */
export function ruleReach(rule: QuotaRuleId, { qujingZone, kunmingPark }: UnitScope): "within" | "partly" | "outside" | null {
  if (rule === "linkage") return qujingZone;
  if (rule === "assessment") return kunmingPark;
  return null;
}
