import type { SiteLimit } from "../../domain/sites/site-search";
import type { SiteAnswerRecord } from "../../domain/sites/site-records";
import type { SiteFact } from "../../domain/sites/site-table";
import type { CellBasis } from "../../domain/comparison-table";
import type { Text } from "../../domain/text";
import { words } from "../../sheets/comparison-words";
import { questionText } from "../../sheets/site-questions";
import { conditionText, relationOf } from "../site-finder/condition-text";
import { factWords } from "../site-finder/fact-words";

const entered: CellBasis = { value: "entered", status: null, asOf: null, period: null, caution: null, isFirm: true, sources: [] };
const range = (lo: number, hi: number): SiteFact => ({ is: "range", lo, hi, note: null, basis: entered });

/** What an answer says, in the reader's units. */
export const answerWords = ({ criterion, lo, hi, words: given }: Pick<SiteAnswerRecord, "criterion" | "lo" | "hi" | "words">): Text =>
  factWords(criterion, lo === null || hi === null ? { is: "words", words: given, note: null, basis: entered } : range(lo, hi));

/** What a limit needs, without the name of its criterion; `–` where it is only asked. */
export function neededWords({ criterion, least, most, any }: SiteLimit): Text {
  const led = (sign: string, value: number): Text => {
    const { zh, en } = factWords(criterion, range(value, value));
    return { zh: `${sign} ${zh}`, en: `${sign} ${en}` };
  };
  // A bare share is a figure of our own.
  if (criterion === "industry" && least !== null && most === null) return words(`sites.limits.relation.${relationOf(least).id}`);
  if (least !== null && most !== null) return factWords(criterion, range(least, most));
  if (least !== null) return led("≥", least);
  if (most !== null) return led("≤", most);
  return any.length > 0 ? factWords(criterion, { is: "words", words: any, note: null, basis: entered }) : { zh: "–", en: "–" };
}

/** What a criterion is called where its value stands beside it. */
export const subjectWords = questionText;

/** A whole limit, with its name where that is not said by the condition itself. */
export function askedWords(limit: SiteLimit): Text {
  if (limit.criterion !== "planning-eia") return conditionText(limit);
  const [name, need] = [subjectWords(limit.criterion), neededWords(limit)];
  return { zh: `${name.zh}：${need.zh}`, en: `${name.en}: ${need.en}` };
}
