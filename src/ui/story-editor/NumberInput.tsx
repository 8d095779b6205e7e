import { useId, useState } from "react";
import type { MessageKey } from "../../i18n/translate";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import css from "./Fields.module.css";

type Props = { name: MessageKey; field?: string; value: number; least: number; most: number; isReadOnly: boolean; onPut: (value: number) => void };

/** A whole number within bounds; what is none, or outside, is said and changes nothing. */
export function NumberInput({ name, field, value, least, most, isReadOnly, onPut }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const read = draft === null ? value : /^\d{1,4}$/.test(draft.trim()) ? Number(draft) : null;
  const isFault = read === null || read < least || read > most;
  const commit = () => {
    if (isFault) return;
    if (read !== value) onPut(read);
    setDraft(null);
  };
  return (
    <div className={css.field} data-field={field}>
      <label htmlFor={id}>
        <BilingualMessage of={name} />
      </label>
      <input
        id={id}
        className={css.number}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={draft ?? String(value)}
        readOnly={isReadOnly}
        aria-invalid={isFault || undefined}
        aria-describedby={isFault ? `${id}-fault` : undefined}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          if (event.key === "Escape" && draft !== null) {
            event.preventDefault();
            setDraft(null);
          }
        }}
      />
      {isFault && (
        <p id={`${id}-fault`} className={css.caution}>
          {t("storyEditor.number.fault", { least, most })}
        </p>
      )}
    </div>
  );
}
