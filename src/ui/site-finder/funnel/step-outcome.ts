import type { FunnelStep } from "../../../domain/sites/site-finding";
import type { Site, SiteTable } from "../../../domain/sites/site-table";
import type { Text } from "../../../domain/text";
import { textIn, translate, type MessageKey } from "../../../i18n/translate";
import type { Language } from "../../../domain/saved-view";

/** Who fell out at a step and why, in one line: `剔除 4：数字、晋宁、五华、东川；8 处资料未载，转入询问`. */
export function stepOutcome(step: FunnelStep, table: SiteTable, language: Language, nameOf: (site: Site) => Text): string {
  const say = (key: MessageKey, parameters: Record<string, string | number> = {}) => translate(language, key, parameters);
  const { limit, before, failed, unknown } = step;
  const named = (first: readonly number[], all: number) => {
    const names = first.slice(0, mostNamed).map((site) => textIn(language, nameOf(table.siteAt(site)))).join(say("sites.limits.comma"));
    return all > Math.min(first.length, mostNamed) ? say("sites.limits.andMore", { names }) : names;
  };
  if (before === 0) return say("sites.limits.nobodyLeft");
  const parts: string[] = [];
  if (failed > 0) parts.push(say("sites.limits.failed", { n: failed, names: named(step.failedFirst, failed) }));
  if (unknown > 0) {
    const why = reasonsOf(table, step).map((reason) => say(reason)).join(say("sites.limits.comma"));
    const whose = unknown === before && before > 1 ? say("sites.limits.allUnknown", { why }) : say("sites.limits.someUnknown", { n: unknown, why });
    const names = limit.unknown === "drop" ? named(step.unknownFirst, unknown) : "";
    parts.push(say(`sites.limits.then.${limit.unknown}`, { whose, names }));
  }
  return parts.length === 0 ? say("sites.limits.allPass") : parts.join(say("sites.limits.join"));
}

/** Why a step is undecided: every reason that the first have, as what is not stated is no more than that. */
function reasonsOf(table: SiteTable, { limit, unknownFirst }: FunnelStep): MessageKey[] {
  const reasons = new Set(unknownFirst.map((site) => whyOf(table, site, limit.criterion)));
  return [...reasons].map((reason): MessageKey => `sites.unknown.${reason}`);
}

const whyOf = (table: SiteTable, site: number, criterion: FunnelStep["limit"]["criterion"]) => {
  const fact = table.factOf(site, criterion);
  return fact.is === "unknown" ? fact.why : "cannot-tell";
};

const mostNamed = 4;
