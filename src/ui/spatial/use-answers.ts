import { useEffect, useState } from "react";
import type { AnswerTo, ImportRequest } from "../../workers/import-messages";
import type { ImportTask } from "./use-import";

/** What the worker answers to some questions, each `null` until it does; asked anew as a question changes. */
export function useAnswers<R extends ImportRequest>(ask: ImportTask["ask"], requests: readonly R[]): readonly (AnswerTo[R["ask"]] | null)[] {
  const [answers, setAnswers] = useState<Readonly<Record<string, AnswerTo[R["ask"]]>>>({});
  const asked = JSON.stringify(requests);
  useEffect(() => {
    let isCurrent = true;
    const askAll = async () => {
      for (const request of JSON.parse(asked) as R[]) {
        // The worker answers one question after the other anyway.
        // oxlint-disable-next-line no-await-in-loop
        const answer = await ask(request);
        if (!isCurrent) return;
        if (answer?.ok) setAnswers((now) => ({ ...now, [JSON.stringify(request)]: answer.value }));
      }
    };
    void askAll();
    return () => {
      isCurrent = false;
    };
  }, [ask, asked]);
  return requests.map((request) => answers[JSON.stringify(request)] ?? null);
}
