import { useId } from "react";
import { useTranslation } from "../widgets/use-translation";
import css from "./Fields.module.css";
import { numberIn } from "./read-draft";

/** A number of the user's own, of at least zero; what is none is said at once. */
export function NumberField({ label, hint, value, onChange }: { label: string; hint?: string; value: string; onChange: (text: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const isWrong = Number.isNaN(numberIn(value));
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="text" inputMode="decimal" autoComplete="off" maxLength={16} value={value} aria-invalid={isWrong} aria-describedby={`${id}-hint`} onChange={(event) => onChange(event.target.value)} />
      <p id={`${id}-hint`} className={isWrong ? css.wrong : css.hint}>
        {isWrong ? t("simulator.badNumber") : hint}
      </p>
    </div>
  );
}
