import type { Problem } from "../../domain/problem";
import { journal } from "../../platform/journal";
import type { PlanStoreApi } from "../../store/plan-store";

/** A screen shows no sentences to its visitors; the journal keeps what they were about. @returns ends that */
export function noteProblems(store: PlanStoreApi): () => void {
  const note = (problems: readonly Problem[], before: readonly Problem[]) => {
    for (const problem of problems) if (!before.includes(problem)) journal.note("error", noteOf(problem));
  };
  note(store.getState().problems, []);
  return store.subscribe((state, before) => {
    if (state.problems !== before.problems) note(state.problems, before.problems);
  });
}

/** Which file, line and row; of values only the trace of an error, which carries nothing entered. What stands in no file came with the address, whose words are not kept. */
const noteOf = ({ code, file, line, at, value }: Problem): string =>
  [code, file, line === undefined ? undefined : `line ${line}`, file === undefined ? undefined : at, code === "unexpected-error" ? value?.split("\n", 3).join(" ") : undefined].filter((part) => part !== undefined && part !== "").join(" · ");
