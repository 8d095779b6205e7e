import type { SiteLimit } from "../../domain/sites/site-search";
import type { SiteFact } from "../../domain/sites/site-table";

export type Verdict = "passes" | "fails" | "open";

/**
 * What a limit says of a fact. A range passes only with both ends and fails only with both ends; of words one that is asked for is enough. A policy limit
 * has the ids of rules in `any`, its fact the word `yes` or `no`. What is unknown, or not
 * firm, stays open; ends that exclude each other fail whatever is known.
 */
export function verdictOn({ criterion, least, most, any }: SiteLimit, fact: SiteFact): Verdict {
  if (least !== null && most !== null && least > most) return "fails";
  if (fact.is === "unknown" || !fact.basis.isFirm) return "open";
  if (fact.is === "words") return fact.words.some((word) => (criterion === "policy" ? word === "yes" : any.includes(word))) ? "passes" : "fails";
  const { lo, hi } = fact;
  if (hi < (least ?? -Infinity) || lo > (most ?? Infinity)) return "fails";
  return lo >= (least ?? -Infinity) && hi <= (most ?? Infinity) ? "passes" : "open";
}
