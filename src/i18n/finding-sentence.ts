import type { Finding } from "../domain/spatial/imported-records";
import type { Language } from "../domain/saved-view";
import { groundText } from "./ground-text";
import { namedUnits } from "./noted-value";
import { translate, type MessageKey } from "./translate";

/** What was found or done on the way in; `areaM2` stands in it as `{area}`. A record of another version may name a sentence that is not known here. */
export function findingSentence({ code, values }: Finding, language: Language): string {
  const { areaM2 } = values;
  const parameters = typeof areaM2 === "number" ? { ...values, area: groundText(areaM2, language) } : values;
  return translate(language, code as MessageKey, namedUnits(code, parameters, language)) || translate(language, "imported.finding.unknown", { code });
}
