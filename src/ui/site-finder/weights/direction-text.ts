import { criteria, type CriterionId } from "../../../domain/sites/criterion";
import type { SiteWeight } from "../../../domain/sites/site-search";
import type { Text } from "../../../domain/text";
import { translate, type MessageKey } from "../../../i18n/translate";
import type { PlanState } from "../../../store/plan-state";
import { shownPublication } from "../../../store/shown-publication";
import { quantityText } from "../fact-words";

const distances: ReadonlySet<CriterionId> = new Set(["bonded", "airport", "station", "road", "partner"]);

/** What kind of words say that more of a criterion is better: nearer, larger, more. */
export function wordsOfMore(criterion: CriterionId): "match" | "far" | "large" | "many" | "high" {
  if (criterion === "industry") return "match";
  if (distances.has(criterion)) return "far";
  const { unit } = criteria[criterion];
  return unit === "m2" ? "large" : unit === "yuan-per-m2" || unit === "yuan-per-m2-year" || unit === "ratio" ? "high" : "many";
}

/** A direction in words: `越近越高`, `越接近 20 km 越高`, `越像安宁产业园区越高`. */
export function directionText({ criterion, prefers, ideal, like }: Pick<SiteWeight, "criterion" | "prefers" | "ideal" | "like">, state: Parameters<typeof shownPublication>[0] & Pick<PlanState, "language">): Text {
  if (prefers === "ideal" && ideal !== null) return inBoth("sites.weights.ideal", (language) => quantityText((key, parameters) => translate(language, key, parameters), language, criterion, ideal));
  if (prefers === "like" && like !== null) {
    const zone = shownPublication(state).zones.find(({ id }) => id === like);
    return inBoth("sites.weights.like", (language) => zone?.shortName[language] ?? like);
  }
  return inBoth(`sites.weights.${wordsOfMore(criterion)}.${prefers === "less" ? "less" : "more"}`);
}

const inBoth = (key: MessageKey, value: (language: "zh" | "en") => string = () => ""): Text => ({ zh: translate("zh", key, { value: value("zh") }), en: translate("en", key, { value: value("en") }) });
