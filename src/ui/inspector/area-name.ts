import type { Language } from "../../domain/saved-view";
import type { StatedArea } from "../../domain/zone";
import { translate } from "../../i18n/translate";

/** Which area a figure means; a planned one says so unless its name already does. */
export function areaName({ which, status }: StatedArea, language: Language): string {
  const name = translate(language, `area.${which}`);
  return status === "planned" && which !== "planned" ? translate(language, "inspector.proposed", { which: name }) : name;
}
