import type { CriterionId } from "../../../domain/sites/criterion";
import type { SiteAnswerRecord } from "../../../domain/sites/site-records";

/** The answers of a unit to one question, the one that holds first: the latest, and of one day the last that was recorded. */
export function lastAnswers(answers: readonly SiteAnswerRecord[], unit: string, criterion: CriterionId): SiteAnswerRecord[] {
  const own = answers.filter((one) => one.unit === unit && one.criterion === criterion);
  return own.reverse().sort((a, b) => (a.answeredOn === b.answeredOn ? 0 : a.answeredOn > b.answeredOn ? -1 : 1));
}
