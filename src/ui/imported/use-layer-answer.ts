import { useEffect, useState } from "react";
import { layerClientOf } from "../../store/layer-service";
import { usePlanStore } from "../../store/use-plan";
import type { LayerAsk } from "../../workers/layer-client";
import type { AnswerTo, LayerFailure } from "../../workers/layer-messages";

/** A question to the layer worker: on its way, answered, or why not. */
export type Asked<A> = { status: "running" } | { status: "done"; answer: A } | { status: "failed"; code: LayerFailure["code"] | "layer-not-loaded" };

/** Asks the layer worker; asks anew when the question is another one. `null` asks nothing. */
export function useLayerAnswer<R extends LayerAsk>(request: R | null): Asked<AnswerTo<R>> {
  const store = usePlanStore();
  const question = request && JSON.stringify(request);
  const [told, setTold] = useState<{ question: string | null; asked: Asked<AnswerTo<R>> } | null>(null);
  useEffect(() => {
    if (question === null) return undefined;
    const left = new AbortController();
    const tell = (asked: Asked<AnswerTo<R>>) => {
      if (!left.signal.aborted) setTold({ question, asked });
    };
    layerClientOf(store)
      .then((client) => client.ask(JSON.parse(question) as R, left.signal))
      .then(
        (answer) => tell("code" in answer ? { status: "failed", code: answer.code } : { status: "done", answer }),
        () => tell({ status: "failed", code: "layer-not-loaded" }),
      );
    return () => left.abort();
  }, [store, question]);
  return told !== null && told.question === question ? told.asked : { status: "running" };
}
