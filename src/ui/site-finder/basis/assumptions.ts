import type { CriterionId } from "../../../domain/sites/criterion";
import type { MessageKey } from "../../../i18n/translate";

/** What of a value is our own assumption and stands in no source; `null` where nothing is. */
export function assumptionOf(criterion: CriterionId): MessageKey | null {
  if (criterion === "industry") return "sites.assumption.industry";
  return ["bonded", "airport", "station", "road", "partner"].includes(criterion) ? "sites.assumption.distance" : null;
}
