import type { Language } from "../domain/saved-view";
import { figure } from "./format-area";
import { leadingLanguage } from "./translate";

/** A length: metres to the decimetre, kilometres to the metre from one on. */
export function formatLength(lengthM: number, language: Language): string {
  const isZh = leadingLanguage(language) === "zh";
  if (lengthM < 1000) return `${figure(Number(lengthM.toFixed(1)))} ${isZh ? "米" : "m"}`;
  return `${figure(Number((lengthM / 1000).toFixed(3)))} ${isZh ? "公里" : "km"}`;
}
