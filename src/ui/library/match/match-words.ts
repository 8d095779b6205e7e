import type { SiteFinding } from "../../../domain/sites/site-finding";
import type { SiteLimit } from "../../../domain/sites/site-search";
import type { Language } from "../../../domain/saved-view";
import { leadingLanguage, textIn, type MessageKey } from "../../../i18n/translate";
import { conditionText } from "../../site-finder/condition-text";
import { criterionName } from "../../site-finder/fact-words";

type Say = (key: MessageKey, parameters?: Record<string, string | number>) => string;

/** What a project needs, in words; a share of matching industries is no figure that a project has. */
export const needText = (language: Language, limit: SiteLimit): string => textIn(language, limit.criterion === "industry" ? criterionName("industry") : conditionText(limit));

/** How many came to each need, how many fell out, of how many nobody can tell, and how many remain. */
export function funnelSentence(t: Say, language: Language, { total, steps, remaining }: Pick<SiteFinding, "total" | "steps" | "remaining">): string {
  const said = steps.map(({ limit, failed, unknown }) => t("library.match.step", { need: needText(language, limit), failed, unknown }));
  return t("library.match.funnel", { total, steps: said.join(leadingLanguage(language) === "zh" ? "；" : "; "), remaining });
}
