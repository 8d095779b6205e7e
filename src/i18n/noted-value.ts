import type { Language } from "../domain/saved-view";
import { translate, type MessageKey } from "./translate";

type Values = Readonly<Record<string, string | number>>;

/** Units stand in records and notes as codes; in a sentence they have their name. What no name is known for stays as it is. */
export function namedUnits(code: string, values: Values, language: Language): Values {
  const { unit, value } = values;
  if (code.endsWith("note-dxf-unit") && typeof value === "string") return { ...values, value: translate(language, `spatial.dxfUnit.${value}` as MessageKey) || value };
  if (code.startsWith("finding.areas-") && typeof unit === "string") return { ...values, unit: translate(language, `spatial.areaUnit.${unit}` as MessageKey) || unit };
  return values;
}
