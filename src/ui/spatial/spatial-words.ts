import type { CrsGuess, CrsReason } from "../../domain/spatial/crs-finding";
import type { Language } from "../../domain/saved-view";
import type { SpatialFault, SpatialNote } from "../../domain/spatial/spatial-fault";
import type { ReadingProgress } from "../../domain/spatial/spatial-file";
import { figure } from "../../i18n/format-area";
import { namedUnits } from "../../i18n/noted-value";
import { translate, type MessageKey } from "../../i18n/translate";

/** One sentence of what is wrong with a file; where it is known, the part of it and the feature. */
export function faultSentence(language: Language, { code, file, at = "", feature, value = "" }: SpatialFault): string {
  return translate(language, `problem.${code}` as MessageKey, { file, at, feature: feature ?? "", value });
}

/** Spreadsheets that hold no coordinates: they may be tables for the ledger. */
export const isTableFault = ({ code }: SpatialFault): boolean => code === "table-without-coordinates";

export const noteSentence = (language: Language, { code, at = "", value = "", count, features = [] }: SpatialNote): string =>
  translate(language, `note.${code}` as MessageKey, namedUnits(code, { at, value, count: count ?? "", features: features.join(translate(language, "spatial.listComma")) }, language));

/** A distance as far as it is meant: centimetres below ten metres, kilometres from one on. */
export function metresText(language: Language, metres: number): string {
  if (metres >= 1000) return translate(language, "unit.km", { n: figure(Number((metres / 1000).toPrecision(3))) });
  return translate(language, "unit.m", { n: figure(Number(metres.toFixed(metres < 10 ? 2 : 0))) });
}

export const progressSentence = (language: Language, phase: ReadingProgress["phase"] | null): string => translate(language, `spatial.phase.${phase ?? "start"}`);

export const reasonSentence = (language: Language, { code, values = {} }: CrsReason): string => translate(language, `crs.reason.${code}` as MessageKey, values);

/** Where data would fall: the counties by name, some of them where there are many. */
export function districtsText(language: Language, { districts }: CrsGuess, nameOf: (code: string) => string): string {
  if (districts.length === 0) return translate(language, "spatial.guess.nowhere");
  const names = districts.slice(0, 4).map(nameOf).join(translate(language, "spatial.listComma"));
  return translate(language, districts.length > 4 ? "spatial.guess.districtsMore" : "spatial.guess.districts", { names, n: districts.length });
}
