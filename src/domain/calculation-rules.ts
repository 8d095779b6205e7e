/** How a quota simulation divides a total: see `analysis/quota-rules/`, which holds the formulas and their documents. */
export const quotaRuleIds = ["area", "linkage", "assessment", "by-hand"] as const;
export type QuotaRuleId = (typeof quotaRuleIds)[number];
