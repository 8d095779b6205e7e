import { useId } from "react";
import css from "./DescribeForm.module.css";

type FieldProps = { label: string; hint?: string; value: string; maxLength: number; fault: string | null; lines?: boolean; isFirst?: boolean; onChange: (value: string) => void };

/** A field of text, with what it wants and what is wrong with it. */
export function DescribeField({ label, hint, value, maxLength, fault, lines = false, isFirst = false, onChange }: FieldProps) {
  const id = useId();
  const field = { id, className: css.input, value, maxLength, "aria-invalid": fault !== null, "aria-describedby": fault || hint ? `${id}-said` : undefined };
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      {lines ? (
        <textarea {...field} rows={2} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input {...field} ref={isFirst ? takeFocus : undefined} type="text" autoComplete="off" onChange={({ target }) => onChange(target.value)} />
      )}
      {(fault ?? hint) && (
        <p id={`${id}-said`} className={fault ? css.fault : css.hint} role={fault ? "alert" : undefined}>
          {fault ?? hint}
        </p>
      )}
    </div>
  );
}

type SelectProps = { label: string; value: string; options: readonly { value: string; label: string }[]; fault: string | null; onChange: (value: string) => void };

/** One of a list, with what is wrong with the choice. */
export function SelectField({ label, value, options, fault, onChange }: SelectProps) {
  const id = useId();
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className={css.input} value={value} aria-invalid={fault !== null} aria-describedby={fault ? `${id}-said` : undefined} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {fault && (
        <p id={`${id}-said`} className={css.fault} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

const takeFocus = (input: HTMLInputElement | null) => input?.focus();
