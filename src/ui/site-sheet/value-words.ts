import type { SiteLimit } from "../../domain/sites/site-search";
import type { SiteAnswerRecord } from "../../domain/sites/site-records";
import type { SiteFact } from "../../domain/sites/site-table";
import type { CellBasis } from "../../domain/comparison-table";
import type { Text } from "../../domain/text";
import { factWords } from "../site-finder/fact-words";

const entered: CellBasis = { value: "entered", status: null, asOf: null, period: null, caution: null, isFirm: true, sources: [] };
const range = (lo: number, hi: number): SiteFact => ({ is: "range", lo, hi, note: null, basis: entered });

/** What an answer says, in the reader's units. */
export const answerWords = ({ criterion, lo, hi, words }: Pick<SiteAnswerRecord, "criterion" | "lo" | "hi" | "words">): Text =>
  factWords(criterion, lo === null || hi === null ? { is: "words", words, note: null, basis: entered } : range(lo, hi));

/** What a limit needs, without the name of its criterion; `–` where it is only asked. */
export function neededWords({ criterion, least, most, any }: SiteLimit): Text {
  const led = (sign: string, value: number): Text => {
    const words = factWords(criterion, range(value, value));
    return { zh: `${sign} ${words.zh}`, en: `${sign} ${words.en}` };
  };
  if (least !== null && most !== null) return factWords(criterion, range(least, most));
  if (least !== null) return led("≥", least);
  if (most !== null) return led("≤", most);
  return any.length > 0 ? factWords(criterion, { is: "words", words: any, note: null, basis: entered }) : { zh: "–", en: "–" };
}
