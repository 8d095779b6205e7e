import type { AnswerFault } from "../../../analysis/sites/answers/answer-fault";
import type { CriterionId } from "../../../domain/sites/criterion";
import { readerUnitsOf } from "../../../domain/sites/site-units";
import type { Language } from "../../../domain/saved-view";
import type { FileFault } from "../../../domain/table-fault";
import { textIn, translate } from "../../../i18n/translate";
import { unitText } from "../../../sheets/site-questions";
import { words } from "../../../sheets/comparison-words";
import { fileFaultSentence } from "../../import/import-words";

/** What is wrong with an answer, and what to do. */
export function answerFaultSentence(language: Language, { code, value, limit = "" }: AnswerFault, criterion: CriterionId | null): string {
  const units = criterion === null ? [] : readerUnitsOf(criterion).map((unit) => textIn(language, words(`sites.unit.${unit}`, { n: "" })));
  const expected = units.length > 0 ? units.join(translate(language, "list.comma")) : criterion === null ? "" : textIn(language, unitText(criterion));
  return translate(language, `sites.answers.fault.${code}`, { value: value.slice(0, 60), limit: limit.slice(0, 60), expected });
}

export const fileSentence = (language: Language, fault: FileFault | { code: "no-list"; file: string }): string =>
  fault.code === "no-list" ? translate(language, "sites.answers.noList", { file: fault.file }) : fileFaultSentence(language, fault);
