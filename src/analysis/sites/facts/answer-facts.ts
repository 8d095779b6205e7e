import { answerable, choicesOf, criteria, type CriterionId } from "../../../domain/sites/criterion";
import type { SiteAnswerRecord } from "../../../domain/sites/site-records";
import type { SiteFact } from "../../../domain/sites/site-table";
import type { Text } from "../../../domain/text";
import { basis } from "../../comparison/cell-basis";
import { joinedNotes, range, words } from "./fact";

/** What a unit answered last to one question, with its post and date; earlier answers stand in the note. `null` where it answered nothing that fits. */
export function answerFact(answers: readonly SiteAnswerRecord[], unit: string, criterion: CriterionId): SiteFact | null {
  if (!answerable.has(criterion)) return null;
  const own = answers.filter((answer) => answer.unit === unit && answer.criterion === criterion && fits(answer)).sort((a, b) => b.answeredOn.localeCompare(a.answeredOn) || b.id.localeCompare(a.id));
  const [last, ...earlier] = own;
  if (!last) return null;
  const note = joinedNotes([said(last), same(last.note), ...earlier.map((one) => ({ zh: `此前 ${said(one).zh}`, en: `before: ${said(one).en}` }))]);
  const ofAnswer = basis("entered", [{ kind: "record", collection: "answers", id: last.id, asOf: last.answeredOn, published: null }], { asOf: last.answeredOn });
  return last.lo !== null && last.hi !== null ? range(last.lo, last.hi, ofAnswer, note) : words(last.words, ofAnswer, note);
}

const fits = ({ criterion, lo, hi, words: given }: SiteAnswerRecord): boolean =>
  criteria[criterion].is === "range" ? lo !== null && hi !== null : given.length > 0 && given.every((word) => choicesOf(criterion).includes(word));

const said = ({ by, answeredOn, asGiven }: SiteAnswerRecord): Text => ({ zh: `${by} ${answeredOn} 答复：${asGiven}`, en: `${by}, ${answeredOn}: ${asGiven}` });
const same = (note: string | null): Text | null => (note === null ? null : { zh: note, en: note });
