import { useId, useState } from "react";
import type { CriterionId } from "../../../domain/sites/criterion";
import { readQuantity, toReader, type ReaderUnit } from "../../../domain/sites/site-units";
import { figure } from "../../../i18n/format-area";
import type { MessageKey } from "../../../i18n/translate";
import { useTranslation } from "../../widgets/use-translation";
import css from "./Funnel.module.css";

type Props = {
  criterion: CriterionId;
  label: string;
  unit: ReaderUnit;
  /** In the unit of the criterion. */
  value: number | null;
  /** Why it cannot be taken, where it cannot; then nothing changes. */
  refusal: (value: number | null) => MessageKey | null;
  onValue: (value: number | null) => void;
};

/** A quantity as the reader writes it; what is no quantity, or contradicts, is said at the field and changes nothing. */
export function QuantityField({ criterion, label, unit, value, refusal, onValue }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const faultOf = (text: string): MessageKey | null => {
    const read = readQuantity(text, criterion, unit);
    return read.is === "fault" ? `sites.limits.fault.${read.fault}` : refusal(read.is === "nothing" ? null : read.value);
  };
  const fault = typed === null ? null : faultOf(typed);
  const type = (text: string) => {
    setTyped(text);
    const read = readQuantity(text, criterion, unit);
    if (read.is !== "fault" && faultOf(text) === null) onValue(read.is === "nothing" ? null : read.value);
  };
  return (
    <div className={css.quantity}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={40}
        value={typed ?? (value === null ? "" : figure(toReader(value, unit)))}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-fault`}
        onChange={({ target }) => type(target.value)}
        onBlur={() => {
          if (fault === null) setTyped(null);
        }}
      />
      <p id={`${id}-fault`} className={css.fault}>
        {fault !== null && t(fault)}
      </p>
    </div>
  );
}
