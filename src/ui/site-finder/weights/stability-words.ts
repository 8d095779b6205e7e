import type { Stability } from "../../../domain/sites/site-finding";
import type { Text } from "../../../domain/text";
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

/** The weights whose change alone makes another site first, the least change first: `会换首位的单项：产业匹配 +20%`; before it, that no weight tells the first apart. */
export function turningSentence({ turning, alike }: Stability, language: Language, nameOf: (site: number) => Text): string {
  const said = [...(alike > 1 ? [translate(language, "sites.stability.alike", { n: alike })] : []), ...(alike > 1 && turning.length === 0 ? [] : [turningWords(turning, language, nameOf)])];
  return said.join(language === "en" ? " " : "");
}

function turningWords(turning: Stability["turning"], language: Language, nameOf: (site: number) => Text): string {
  const least = [...turning].sort((a, b) => Math.abs(a.changePercent) - Math.abs(b.changePercent)).slice(0, 2);
  if (least.length === 0) return translate(language, "sites.stability.noTurning");
  const parts = least.map(({ criterion, changePercent, winner }) =>
    translate(language, "sites.stability.turn", {
      name: translate(language, `sites.criterion.${criterion}`),
      percent: changeText(changePercent, language),
      winner: textIn(language, nameOf(winner)),
    }),
  );
  return translate(language, "sites.stability.turning", { parts: parts.join(translate(language, "sites.limits.join")) });
}

/** `+20%`, `−3%`; a change too small for a whole percent is any change at all. */
function changeText(percent: number, language: Language): string {
  const whole = Math.abs(Math.round(percent));
  return whole === 0 ? translate(language, "sites.stability.anyChange") : `${percent > 0 ? "+" : "−"}${whole}%`;
}
