import { useId, useState, type KeyboardEvent } from "react";
import type { MessageKey } from "../../i18n/translate";
import { BilingualMessage } from "../widgets/BilingualMessage";
import css from "./Fields.module.css";

type Props = { name: MessageKey; hint?: string; fault?: string | null; field?: string; type?: "text" | "date"; value: string; longest: number; isReadOnly: boolean; onPut: (text: string) => void };

/** One line that becomes one change when it is left, or on Enter; Escape gives the old text back. */
export function CommitLine({ name, hint, fault, field, type = "text", value, longest, isReadOnly, onPut }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    if (draft !== null && draft.trim() !== value) onPut(draft.trim());
    setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") commit();
    if (event.key !== "Escape" || draft === null) return;
    event.preventDefault();
    setDraft(null);
  };
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ");
  return (
    <div className={css.field} data-field={field}>
      <label htmlFor={id}>
        <BilingualMessage of={name} />
      </label>
      <input id={id} type={type} autoComplete="off" value={draft ?? value} maxLength={longest} readOnly={isReadOnly} aria-invalid={fault ? true : undefined} aria-describedby={described || undefined} onChange={({ target }) => setDraft(target.value)} onBlur={commit} onKeyDown={onKeyDown} />
      {hint && (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className={css.caution}>
          {fault}
        </p>
      )}
    </div>
  );
}
