import { limitText } from "./fact-words";
import { industryShares } from "../../domain/sites/industry-chain";
import { criteria, type CriterionId } from "../../domain/sites/criterion";
import type { SiteLimit } from "../../domain/sites/site-search";
import type { Text } from "../../domain/text";
import { translate, type MessageKey } from "../../i18n/translate";

/** How far an industry limit reaches; shares between these stand for the next that they let through. */
export const relations = [
  { id: "leading", least: industryShares.leading },
  { id: "stated", least: industryShares.auxiliary },
  { id: "any", least: industryShares.compatible },
] as const;

export const relationOf = (least: number) => relations.find((one) => least >= one.least) ?? relations[2];

/** A step of the funnel as its condition: in the words of the place where a bare number would say little. */
export function conditionText(limit: SiteLimit): Text {
  if (limit.criterion === "industry" && limit.least !== null && limit.most === null) return both(`sites.limits.relation.${relationOf(limit.least).id}`);
  if (criteria[limit.criterion].is === "yes-no" && limit.criterion !== "policy" && limit.any.length === 1 && limit.any[0] === "yes") return both(yesKey(limit.criterion));
  return limitText(limit);
}

/** Where the name says what is asked, it is said once. */
function yesKey(criterion: CriterionId): MessageKey {
  return criterion === "siting-rule" || criterion === "control-lines" || criterion === "bonded-function" || criterion === "standard-land" || criterion === "planning-eia" || criterion === "chemical-park" ? `sites.limits.has.${criterion}` : `sites.criterion.${criterion}`;
}

const both = (key: MessageKey): Text => ({ zh: translate("zh", key), en: translate("en", key) });
