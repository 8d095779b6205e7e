import { useRef, useState } from "react";
import { answerRows, type AnswerContext, type AnswerRow } from "../../../analysis/sites/answers/answer-rows";
import type { Step } from "../../../domain/project-history";
import type { FileFault } from "../../../domain/table-fault";

export type ReadingAnswers =
  | { status: "choosing"; fault: FileFault | { code: "no-list"; file: string } | null }
  | { status: "reading"; file: string }
  | { status: "open"; file: string; rows: readonly AnswerRow[]; isRefused: boolean }
  | { status: "done"; taken: number; step: Step };

/** A filled-in list from the chosen file to what was taken of it; leaving it anywhere leaves nothing behind. */
export function useAnswers(context: AnswerContext) {
  const [state, setState] = useState<ReadingAnswers>({ status: "choosing", fault: null });
  const reading = useRef<AbortController | null>(null);
  return {
    state,
    choose: async (file: File) => {
      reading.current?.abort();
      const control = new AbortController();
      reading.current = control;
      setState({ status: "reading", file: file.name });
      try {
        const { readTableFile } = await import("../../../formats/tables/ask-worker");
        const read = await readTableFile(file, { signal: control.signal });
        if (control.signal.aborted) return;
        const rows = read.ok ? answerRows(read.value, context) : null;
        if (rows) setState({ status: "open", file: file.name, rows, isRefused: false });
        else setState({ status: "choosing", fault: read.ok ? { code: "no-list", file: file.name } : read.fault });
      } catch {
        // The part that reads did not arrive, or it was broken off.
        if (!control.signal.aborted) setState({ status: "choosing", fault: { code: "table-no-worker", file: file.name } });
      }
    },
    startOver: () => {
      reading.current?.abort();
      setState({ status: "choosing", fault: null });
    },
    refuse: () => setState((now) => (now.status === "open" ? { ...now, isRefused: true } : now)),
    finish: (taken: number, step: Step) => setState({ status: "done", taken, step }),
  };
}
