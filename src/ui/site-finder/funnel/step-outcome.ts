import { verdictOn } from "../../../analysis/sites/limit-verdict";
import { contradictsItself } from "../../../domain/sites/relaxed-limit";
import type { FunnelStep } from "../../../domain/sites/site-finding";
import type { Site, SiteTable, UnknownReason } from "../../../domain/sites/site-table";
import type { Text } from "../../../domain/text";
import { textIn, translate, type MessageKey } from "../../../i18n/translate";
import type { Language } from "../../../domain/saved-view";

/** Who fell out at a step and why, in one line: `剔除 4：数字、晋宁、五华、东川；8 处资料未载，转入询问`. */
export function stepOutcome(step: FunnelStep, table: SiteTable, language: Language, nameOf: (site: Site) => Text, came: Came | null = null): string {
  const say = (key: MessageKey, parameters: Record<string, string | number> = {}) => translate(language, key, parameters);
  const { limit, before, failed, unknown } = step;
  const named = (first: readonly number[], all: number) => {
    const names = first.slice(0, mostNamed).map((site) => textIn(language, nameOf(table.siteAt(site)))).join(say("sites.limits.comma"));
    return all > Math.min(first.length, mostNamed) ? say("sites.limits.andMore", { names }) : names;
  };
  if (contradictsItself(limit)) return say("sites.limits.contradicts");
  if (before === 0) return say("sites.limits.nobodyLeft");
  const parts: string[] = [];
  if (failed > 0) parts.push(say("sites.limits.failed", { n: failed, names: named(step.failedFirst, failed) }));
  if (unknown > 0) {
    const { named: reasons, others } = reasonsOf(table, step, came);
    const [only] = reasons;
    const isAll = reasons.length === 1 && unknown === before && before > 1;
    const each = reasons.map(({ why, n }) => say("sites.limits.someUnknown", { n, why: say(`sites.unknown.${why}`) }));
    const whose = isAll && only ? say("sites.limits.allUnknown", { why: say(`sites.unknown.${only.why}`) }) : [...each, ...(others > 0 ? [say("sites.limits.otherUnknown", { n: others })] : [])].join(say("sites.limits.comma"));
    const names = limit.unknown === "drop" ? named(step.unknownFirst, unknown) : "";
    parts.push(say(`sites.limits.then.${limit.unknown}`, { whose, names }));
  }
  return parts.length === 0 ? say("sites.limits.allPass") : parts.join(say("sites.limits.join"));
}

type Reasons = { named: readonly { why: UnknownReason; n: number }[]; others: number };

/** Why a step is undecided: the two most frequent reasons with how many sites have each. Of more sites than a page looks through, the first few speak if they agree. */
function reasonsOf(table: SiteTable, { limit, unknown, unknownFirst }: FunnelStep, came: Came | null): Reasons {
  const isOpen = (site: number): boolean => came !== null && (came.fellAt[site] === 0 || (came.fellAt[site] ?? 0) >= came.number) && verdictOn(limit, table.factOf(site, limit.criterion)) === "open";
  const all = unknown > unknownFirst.length && came !== null && table.count <= mostLooked ? Array.from({ length: table.count }, (_, site) => site).filter(isOpen) : unknownFirst;
  const counts = new Map<UnknownReason, number>();
  for (const site of all) {
    const fact = table.factOf(site, limit.criterion);
    // What is known and too vague to decide it, or is in doubt.
    const why = fact.is === "unknown" ? fact.why : fact.basis.isFirm ? "cannot-tell" : "doubtful";
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  const [first, second, ...rest] = [...counts].map(([why, n]) => ({ why, n })).sort((one, other) => other.n - one.n);
  if (!first) return { named: [{ why: "cannot-tell", n: unknown }], others: 0 };
  if (all.length !== unknown) return { named: [{ why: second ? "cannot-tell" : first.why, n: unknown }], others: 0 };
  return { named: second ? [first, second] : [first], others: rest.reduce((sum, { n }) => sum + n, 0) };
}

/** Who came to a step: `fellAt` of the finding, and which step it is, from 1. */
export type Came = { fellAt: Uint8Array; number: number };

const mostLooked = 5000;
const mostNamed = 4;
