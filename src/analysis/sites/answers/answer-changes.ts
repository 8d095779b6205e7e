import { contentHash } from "../../../domain/content-hash";
import type { Command, PutRecord, RemoveRecord } from "../../../domain/project-commands";
import type { Collections } from "../../../domain/project-records";
import { SiteAnswerRecord } from "../../../domain/sites/site-records";
import type { AnswerFault } from "./answer-fault";
import type { AnswerDraft, AnswerRow } from "./answer-rows";
import { lastAnswers } from "./last-answers";

/** What becomes of a row: `repeated` says again what a row before it says. */
export type AnswerChange = AnswerRow & { state: "new" | "changed" | "unchanged" | "repeated" | "blank" | "refused"; before: SiteAnswerRecord | null };

/** The answer to a question that the project holds. */
export const answerTo = (answers: Collections["answers"], unit: string, criterion: AnswerDraft["criterion"]): SiteAnswerRecord | null => lastAnswers(Object.values(answers), unit, criterion)[0] ?? null;

/** What the rows would do to the project. Rows that answer one question differently contradict each other, and none of them is taken. */
export function answerChanges(rows: readonly AnswerRow[], answers: Collections["answers"]): AnswerChange[] {
  const byQuestion = new Map<string, AnswerDraft[]>();
  for (const { read } of rows) if (read.is === "draft") byQuestion.set(keyOf(read.draft), [...(byQuestion.get(keyOf(read.draft)) ?? []), read.draft]);
  const seen = new Set<string>();
  return rows.map((row): AnswerChange => {
    if (row.read.is === "blank") return { ...row, state: "blank", before: null };
    if (row.read.is === "refused") return { ...row, state: "refused", before: null };
    const { draft } = row.read;
    const before = answerTo(answers, draft.unit, draft.criterion);
    const other = (byQuestion.get(keyOf(draft)) ?? []).find((one) => !saysSame(one, draft));
    const refuse = (fault: AnswerFault): AnswerChange => ({ ...row, read: { is: "refused", faults: [fault] }, state: "refused", before });
    if (other) return refuse({ code: "contradiction", value: draft.asGiven, limit: other.asGiven });
    if (seen.has(keyOf(draft))) return { ...row, state: "repeated", before };
    seen.add(keyOf(draft));
    if (before && saysSame(before, draft) && before.answeredOn === draft.answeredOn && before.by === draft.by && before.note === draft.note) return { ...row, state: "unchanged", before };
    if (before && before.answeredOn > draft.answeredOn) return refuse({ code: "older", value: draft.answeredOn, limit: before.answeredOn });
    return { ...row, state: before ? "changed" : "new", before };
  });
}

/** One step of the project for all that is new or changed; `null` where nothing is. A question has one answer: others to it go. */
export function answersCommand(changes: readonly AnswerChange[], answers: Collections["answers"]): Extract<Command, { name: "change-records" }> | null {
  const records = changes.flatMap(({ state, read }) => ((state === "new" || state === "changed") && read.is === "draft" ? [recordOf(read.draft)] : []));
  const put = records.map((record): PutRecord => ({ name: "put-record", collection: "answers", record }));
  const kept = new Set(records.map(({ id }) => id));
  const asked = new Set(records.map(keyOf));
  const gone = Object.values(answers).flatMap((one): RemoveRecord[] => (asked.has(keyOf(one)) && !kept.has(one.id) ? [{ name: "remove-record", collection: "answers", id: one.id }] : []));
  return put.length === 0 ? null : { name: "change-records", why: "answers", changes: [...gone, ...put] };
}

/** The same question has the same record in every copy of a project. */
export const recordOf = (draft: AnswerDraft): SiteAnswerRecord => SiteAnswerRecord.parse({ id: `answer-${contentHash(keyOf(draft))}`, releaseClass: "internal", ...draft });

const keyOf = ({ unit, criterion }: Pick<AnswerDraft, "unit" | "criterion">): string => `${unit}/${criterion}`;

const saysSame = (a: Pick<AnswerDraft, "lo" | "hi" | "words">, b: Pick<AnswerDraft, "lo" | "hi" | "words">): boolean => a.lo === b.lo && a.hi === b.hi && a.words.join(" ") === b.words.join(" ");
