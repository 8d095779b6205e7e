import type { MessageKey } from "../../i18n/translate";
import { mayShowLedger } from "../../store/shown-ledger";
import { usePlan } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import css from "./IdleLine.module.css";

/** Why there is nothing to choose here; only where what is missing could be made. `isInset`: in line with the heads of a legend. */
export function IdleLine({ words, isInset = false }: { words: MessageKey; isInset?: boolean }) {
  const isInside = usePlan(mayShowLedger);
  if (!isInside) return null;
  return (
    <p className={css.idle} data-inset={isInset || undefined}>
      <BothWords words={words} />
    </p>
  );
}
