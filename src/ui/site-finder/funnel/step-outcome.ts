import type { FunnelStep } from "../../../domain/sites/site-finding";
import type { SiteTable } from "../../../domain/sites/site-table";
import type { Text } from "../../../domain/text";
import { textIn, translate, type MessageKey } from "../../../i18n/translate";
import type { Language } from "../../../domain/saved-view";

/** Who fell out at a step and why, in one line: `剔除 4：数字、晋宁、五华、东川；8 处资料未载，转入询问`. */
export function stepOutcome(step: FunnelStep, table: SiteTable, language: Language): string {
  const say = (key: MessageKey, parameters: Record<string, string | number> = {}) => translate(language, key, parameters);
  const { limit, before, failed, unknown } = step;
  if (before === 0) return say("sites.limits.nobodyLeft");
  const parts: string[] = [];
  if (failed > 0) parts.push(say("sites.limits.failed", { n: failed, names: named(table, step.failedFirst, failed, language) }));
  if (unknown > 0) {
    const why = say(commonReason(table, step));
    const whose = unknown === before && before > 1 ? say("sites.limits.allUnknown", { why }) : say("sites.limits.someUnknown", { n: unknown, why });
    const names = limit.unknown === "drop" ? named(table, step.unknownFirst, unknown, language) : "";
    parts.push(say(`sites.limits.then.${limit.unknown}`, { whose, names }));
  }
  return parts.length === 0 ? say("sites.limits.allPass") : parts.join(say("sites.limits.join"));
}

/** Why a step is undecided where all of the first have the same reason; else no more than that it is. */
function commonReason(table: SiteTable, { limit, unknownFirst }: FunnelStep): MessageKey {
  const reasons = new Set(unknownFirst.map((site) => whyOf(table, site, limit.criterion)));
  const [reason] = reasons;
  return reasons.size === 1 && reason ? `sites.unknown.${reason}` : "sites.unknown.cannot-tell";
}

const whyOf = (table: SiteTable, site: number, criterion: FunnelStep["limit"]["criterion"]) => {
  const fact = table.factOf(site, criterion);
  return fact.is === "unknown" ? fact.why : "cannot-tell";
};

function named(table: SiteTable, first: readonly number[], all: number, language: Language): string {
  const names = first.slice(0, mostNamed).map((site) => shortened(table.siteAt(site).name, language)).join(translate(language, "sites.limits.comma"));
  return all > Math.min(first.length, mostNamed) ? translate(language, "sites.limits.andMore", { names }) : names;
}

const mostNamed = 4;
const shortened = (name: Text, language: Language): string => textIn(language, name);
