import { useEffect, useRef, useState } from "react";
import type { AnswerTo, LayerSummary } from "../../workers/import-messages";
import type { Meaning } from "./meaning";
import type { ImportTask } from "./use-import";

type Measured = { of: string; outline: AnswerTo["outline"] };

/** For every layer that is to be a boundary, its outline as the worker measures it; by the number of the layer. */
export function useOutlines({ ask }: ImportTask, meanings: readonly { layer: LayerSummary; meaning: Meaning }[]): Readonly<Record<number, AnswerTo["outline"]>> {
  const [measured, setMeasured] = useState<Readonly<Record<number, Measured>>>({});
  const latest = useRef(ask);
  latest.current = ask;
  const wanted = meanings.flatMap(({ layer, meaning }) => (meaning.kind === "boundary" ? [{ layer: layer.layer, features: meaning.features }] : []));
  const asked = JSON.stringify(wanted);
  useEffect(() => {
    let isCurrent = true;
    for (const { layer, features } of JSON.parse(asked) as typeof wanted) {
      void latest.current({ ask: "outline", layer, features }).then((answer) => {
        if (isCurrent && answer?.ok) setMeasured((now) => ({ ...now, [layer]: { of: JSON.stringify(features), outline: answer.value } }));
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [asked]);
  return Object.fromEntries(wanted.flatMap(({ layer, features }) => (measured[layer]?.of === JSON.stringify(features) ? [[layer, measured[layer].outline]] : [])));
}
