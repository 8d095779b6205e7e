import { useState } from "react";
import field from "./CommitField.module.css";

/** Takes the focus, is done with Enter or by leaving it, and given up with Escape. */
export function RenameField({ title, label, onDone }: { title: string; label: string; onDone: (title: string) => void }) {
  const [draft, setDraft] = useState(title);
  return (
    <input
      ref={takeFocus}
      className={field.input}
      type="text"
      autoComplete="off"
      aria-label={label}
      maxLength={120}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => onDone(draft.trim())}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
        event.preventDefault();
        onDone(event.key === "Enter" ? draft.trim() : title);
      }}
    />
  );
}

const takeFocus = (input: HTMLInputElement | null) => {
  input?.focus();
  input?.select();
};
