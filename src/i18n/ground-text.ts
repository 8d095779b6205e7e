import type { Language } from "../domain/saved-view";
import { formatArea } from "./format-area";
import { landText } from "./format-land";

/** An area that was measured on geometry: whole square metres up to a hectare, then hectares. */
export const groundText = (areaM2: number, language: Language): string =>
  areaM2 < 10_000 ? landText(Math.round(areaM2 * 300), "m2", language) : formatArea(areaM2, "ha", language, 4);
