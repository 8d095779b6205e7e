import { answerable, type CriterionId } from "../../../domain/sites/criterion";
import type { SiteAnswerRecord } from "../../../domain/sites/site-records";
import type { SiteFact } from "../../../domain/sites/site-table";
import type { Text } from "../../../domain/text";
import { basis } from "../../comparison/cell-basis";
import { lastAnswers } from "../answers/last-answers";
import { joinedNotes, range, words } from "./fact";

/** What a unit answered last to one question, with its post and date; earlier answers stand in the note. `null` where it answered nothing. */
export function answerFact(answers: readonly SiteAnswerRecord[], unit: string, criterion: CriterionId): SiteFact | null {
  if (!answerable.has(criterion)) return null;
  const [last, ...earlier] = lastAnswers(answers, unit, criterion);
  if (!last) return null;
  const note = joinedNotes([said(last), same(last.note), ...earlier.map((one) => ({ zh: `此前 ${said(one).zh}`, en: `before: ${said(one).en}` }))]);
  const ofAnswer = basis("entered", [{ kind: "record", collection: "answers", id: last.id, asOf: last.answeredOn, published: null }], { asOf: last.answeredOn });
  return last.lo !== null && last.hi !== null ? range(last.lo, last.hi, ofAnswer, note) : words(last.words, ofAnswer, note);
}

const said = ({ by, answeredOn, asGiven }: SiteAnswerRecord): Text => ({ zh: `${by} ${answeredOn} 答复：${asGiven}`, en: `${by}, ${answeredOn}: ${asGiven}` });
const same = (note: string | null): Text | null => (note === null ? null : { zh: note, en: note });
