import type { Stability } from "../../../domain/sites/site-finding";
import type { SiteTable } from "../../../domain/sites/site-table";
import type { Language } from "../../../domain/saved-view";
import { textIn, translate } from "../../../i18n/translate";

/** Sites that were ever first, most often first; whole percent, at least 1. */
export function firstShares({ sites }: Stability): { site: number; percent: number }[] {
  return [...sites]
    .filter(({ first }) => first > 0)
    .sort((a, b) => b.first - a.first)
    .slice(0, mostShown)
    .map(({ site, first }) => ({ site, percent: Math.max(1, Math.round(100 * first)) }));
}

const mostShown = 4;

/** The weights whose change alone makes another site first, the least change first: `会换首位的单项：产业匹配 +20%`. */
export function turningSentence({ turning }: Stability, table: SiteTable, language: Language): string {
  const least = [...turning].sort((a, b) => Math.abs(a.changePercent) - Math.abs(b.changePercent)).slice(0, 2);
  if (least.length === 0) return translate(language, "sites.stability.noTurning");
  const parts = least.map(({ criterion, changePercent, winner }) =>
    translate(language, "sites.stability.turn", {
      name: translate(language, `sites.criterion.${criterion}`),
      percent: `${changePercent > 0 ? "+" : "−"}${Math.abs(Math.round(changePercent))}%`,
      winner: textIn(language, table.siteAt(winner).name),
    }),
  );
  return translate(language, "sites.stability.turning", { parts: parts.join(translate(language, "sites.limits.join")) });
}
