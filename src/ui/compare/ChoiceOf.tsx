import { useId, type ReactNode } from "react";
import type { MessageKey } from "../../i18n/translate";
import { BothWords } from "../layers/BothWords";
import css from "./ChoiceOf.module.css";

type Props = { label: MessageKey; value: string; isSimulated?: boolean; onChange: (value: string) => void; children: ReactNode };

/** One of several by its name. */
export function ChoiceOf({ label, value, isSimulated = false, onChange, children }: Props) {
  const id = useId();
  return (
    <div className={css.choice}>
      <label htmlFor={id}>
        <BothWords words={label} />
      </label>
      <select id={id} value={value} data-simulated={isSimulated || undefined} onChange={({ target }) => onChange(target.value)}>
        {children}
      </select>
    </div>
  );
}
