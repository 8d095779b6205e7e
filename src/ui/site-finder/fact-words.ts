import type { LandUnit } from "../../domain/land-amount";
import type { Language } from "../../domain/saved-view";
import type { CriterionId } from "../../domain/sites/criterion";
import { industryShares } from "../../domain/sites/industry-chain";
import type { SiteLimit } from "../../domain/sites/site-search";
import type { SiteFact } from "../../domain/sites/site-table";
import { readerUnitOf, toReader, type ReaderUnit } from "../../domain/sites/site-units";
import type { Text } from "../../domain/text";
import { figure } from "../../i18n/format-area";
import { leadingLanguage, textIn, translate, type MessageKey } from "../../i18n/translate";
import { distanceRange } from "../../i18n/distance-range";

type Say = (key: MessageKey, parameters?: Record<string, string | number>) => string;

/**
 * What is known of a site in one criterion, as the reader's language says it, with its unit; what is unknown with its reason.
 * @param land what the reader counts land in; areas of whole zones are km² unless it is one of theirs
 */
export function factText(t: Say, language: Language, criterion: CriterionId, fact: SiteFact, land: LandUnit | null = null): string {
  switch (fact.is) {
    case "unknown":
      return fact.said ? t("sites.unknown.said", { said: textIn(language, fact.said) }) : t(`sites.unknown.${fact.why}`);
    case "words":
      return listed(language, fact.words.map((word) => wordText(t, criterion, word)));
    case "range":
      return criterion === "industry" ? matchText(t, language, fact) : rangeText(t, language, criterion, fact.lo, fact.hi, land);
  }
}

/** How a place's industries meet the investor's, with the one that does; a share alone where it is none of ours. */
function matchText(t: Say, language: Language, { lo, hi, note, industry }: Extract<SiteFact, { is: "range" }>): string {
  const { leading, auxiliary, compatible, none } = industryShares;
  const how = lo === hi ? ([["leading", leading], ["auxiliary", auxiliary], ["compatible", compatible], ["none", none]] as const).find(([, share]) => share === lo)?.[0] : lo === auxiliary && hi === leading ? "unsaid" : undefined;
  if (industry !== undefined && how !== undefined && how !== "none") return t(`sites.match.${how}.of`, { industry: t(`statement.industry.${industry}`) });
  if (note !== null) return textIn(language, note);
  return how === undefined || how === "unsaid" || how === "auxiliary" ? rangeText(t, language, "industry", lo, hi, null) : t(`sites.match.${how}`);
}

/** The same in both languages. */
export const factWords = (criterion: CriterionId, fact: SiteFact, land: LandUnit | null = null): Text => inBoth((t, language) => factText(t, language, criterion, fact, land));

/** A limit with the name of its criterion: `单宗地块 ≥ 300 亩`. */
export const limitText = (limit: SiteLimit, land: LandUnit | null = null): Text =>
  inBoth((t, language) => t("sites.limit.of", { name: t(`sites.criterion.${limit.criterion}`), value: limitValue(t, language, limit, land) }));

export const criterionName = (criterion: CriterionId): Text => inBoth((t) => t(`sites.criterion.${criterion}`));

/** A quantity in the unit of its criterion, as people write it. */
export function quantityText(t: Say, language: Language, criterion: CriterionId, value: number, land: LandUnit | null = null): string {
  const unit = readerUnitOf(criterion, land);
  return unit === null ? "" : withUnit(t, unit, inUnit(value, unit, language, Math.round));
}

function limitValue(t: Say, language: Language, { criterion, least, most, any }: SiteLimit, land: LandUnit | null): string {
  const quantity = (value: number) => quantityText(t, language, criterion, value, land);
  if (criterion === "policy") return t("sites.limit.rules", { n: any.length });
  const unit = readerUnitOf(criterion, land);
  if (least !== null && most !== null && least > most) return t("sites.limit.contradiction", { least: quantity(least), most: quantity(most) });
  if (unit !== null && least !== null && most !== null) return withUnit(t, unit, [least, most].map((value) => inUnit(value, unit, language, Math.round)).join("–"));
  if (least !== null) return `≥ ${quantity(least)}`;
  if (most !== null) return `≤ ${quantity(most)}`;
  return any.map((word) => wordText(t, criterion, word)).join(leadingLanguage(language) === "zh" ? "或" : " or ");
}

/** Rounded outward, so that the truth stays within. */
function rangeText(t: Say, language: Language, criterion: CriterionId, lo: number, hi: number, land: LandUnit | null): string {
  const unit = readerUnitOf(criterion, land);
  if (unit === null) return "";
  if (hi === Infinity) return `≥ ${withUnit(t, unit, inUnit(lo, unit, language, Math.floor))}`;
  if (unit === "km") return withUnit(t, unit, distanceRange({ fromM: lo, toM: hi, isOpen: false }));
  return withUnit(t, unit, lo === hi ? inUnit(lo, unit, language, Math.round) : `${inUnit(lo, unit, language, Math.floor)}–${inUnit(hi, unit, language, Math.ceil)}`);
}

const withUnit = (t: Say, unit: ReaderUnit, n: string): string => t(`sites.unit.${unit}`, { n });

/** More digits than any source states. English has no word for 万: it writes the number out. */
function inUnit(value: number, unit: ReaderUnit, language: Language, round: (value: number) => number, digits = unit === "km" ? 4 : 6): string {
  const amount = toReader(value, unit) * (unit.startsWith("wan-") && leadingLanguage(language) === "en" ? 10_000 : 1);
  if (amount === 0) return "0";
  const step = 10 ** (digits - 1 - Math.floor(Math.log10(Math.abs(amount))));
  return figure(Number((round(Number((amount * step).toPrecision(12))) / step).toPrecision(digits)));
}

export function wordText(t: Say, criterion: CriterionId, word: string): string {
  const key = criterion === "kind" || criterion === "level" ? `${criterion}.${word}` : `sites.word.${criterion}.${word}`;
  return t(key as MessageKey) || word;
}

const listed = (language: Language, words: readonly string[]): string => words.join(leadingLanguage(language) === "zh" ? "、" : ", ");

const inBoth = (say: (t: Say, language: "zh" | "en") => string): Text => {
  const by = (language: "zh" | "en") => say((key, parameters) => translate(language, key, parameters), language);
  return { zh: by("zh"), en: by("en") };
};
