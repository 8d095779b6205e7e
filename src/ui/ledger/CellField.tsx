import { useEffect, useRef, type KeyboardEvent } from "react";
import styles from "./Cells.module.css";

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Takes the text over and moves on. */
  onCommit: (value: string, then: { row: number; column: number }) => void;
  onCancel: () => void;
};

/** The field within a cell: Enter and Tab take over and move on, leaving takes over, Escape gives the old figure back. */
export function CellField({ label, value, onChange, onCommit, onCancel }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    const input = field.current;
    input?.focus({ preventScroll: true });
    input?.setSelectionRange(input.value.length, input.value.length);
  }, []);
  const finish = (end: () => void) => {
    if (isDone.current) return;
    isDone.current = true;
    end();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") finish(() => onCommit(value, { row: event.shiftKey ? -1 : 1, column: 0 }));
    else if (event.key === "Tab") finish(() => onCommit(value, { row: 0, column: event.shiftKey ? -1 : 1 }));
    else if (event.key === "Escape") finish(onCancel);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <input
      ref={field}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      className={styles.field}
      aria-label={label}
      maxLength={60}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(() => onCommit(value, { row: 0, column: 0 }))}
    />
  );
}
