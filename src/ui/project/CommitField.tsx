import { useId, useState, type KeyboardEvent } from "react";
import styles from "./CommitField.module.css";

type Props = {
  label: string;
  hint?: string;
  value: string;
  onCommit: (value: string) => void;
  maxLength: number;
  readOnly: boolean;
  lines?: boolean;
  placeholder?: string;
};

/** A field whose text becomes one command: on Enter or on leaving it, not with each key. Escape gives the old text back. */
export function CommitField({ label, hint, value, onCommit, maxLength, readOnly, lines = false, placeholder }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    if (draft !== null && draft.trim() !== value) onCommit(draft.trim());
    setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape" && draft !== null) {
      // Not the panel's turn yet.
      event.preventDefault();
      setDraft(null);
    } else if (event.key === "Enter" && (!lines || event.ctrlKey || event.metaKey)) commit();
  };
  const field = {
    id,
    className: styles.input,
    value: draft ?? value,
    maxLength,
    readOnly,
    placeholder,
    "aria-describedby": hint ? `${id}-hint` : undefined,
    onBlur: commit,
    onKeyDown,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {lines ? (
        <textarea {...field} rows={2} onChange={(event) => setDraft(event.target.value)} />
      ) : (
        <input {...field} type="text" autoComplete="off" onChange={(event) => setDraft(event.target.value)} />
      )}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
