/** Why a row of answers is not taken; `sites.answers.fault.<code>` says it and what to do. */
export const answerFaultCodes = [
  "zone-unknown",
  "criterion-unknown",
  "not-asked",
  "code-mismatch",
  "not-a-number",
  "negative",
  "too-large",
  "other-unit",
  "unit-missing",
  "active-power",
  "mass-for-volume",
  "range-reversed",
  "open-ended",
  "about",
  "none-or-unknown",
  "words-unknown",
  "cell-error",
  "cell-date",
  "answer-too-long",
  "date-missing",
  "date-unreadable",
  "date-future",
  "by-missing",
  "by-phone",
  "by-person",
  "by-too-long",
  "note-contact",
  "note-too-long",
  "contradiction",
  "older",
] as const;
export type AnswerFaultCode = (typeof answerFaultCodes)[number];

/** `value`: what stands there; `limit`: what was expected or what it is against. */
export type AnswerFault = { code: AnswerFaultCode; value: string; limit?: string };
