import { useId } from "react";
import { landUnits, type LandUnit } from "../../domain/land-amount";
import { landText, landUnitName } from "../../i18n/format-land";
import { useTranslation } from "../widgets/use-translation";
import type { DraftProps } from "./Divide";
import { steps, type StepId } from "./draft";
import css from "./Fields.module.css";
import type { Reading } from "./read-draft";

/** The total with its unit, for which year, and to what its parts are rounded. */
export function TotalFields({ draft, reading, onChange }: DraftProps & { reading: Reading }) {
  const { t, language } = useTranslation();
  const id = useId();
  const wrong = reading.status === "wrong-total" ? t(`simulator.total.${reading.fault}`, { value: draft.total }) : null;
  const read = reading.status === "divided" || reading.status === "wrong-parameter" ? reading.total : null;
  // Figures alone in 亩 say themselves what they are.
  const isPlain = draft.unit === "mu" && /^[\d.,\s]*$/.test(draft.total);
  return (
    <div className={css.group}>
      <div className={css.field}>
        <label htmlFor={`${id}-total`}>{t("simulator.total")}</label>
        <div className={css.pair}>
          <input
            id={`${id}-total`}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            maxLength={24}
            value={draft.total}
            aria-invalid={wrong !== null}
            aria-describedby={`${id}-read`}
            onChange={(event) => onChange({ total: event.target.value })}
          />
          <select aria-label={t("simulator.total.unit")} value={draft.unit} onChange={(event) => onChange({ unit: event.target.value as LandUnit })}>
            {landUnits.map((unit) => (
              <option key={unit} value={unit}>
                {landUnitName(language, unit)}
              </option>
            ))}
          </select>
        </div>
        <p id={`${id}-read`} role={wrong === null ? undefined : "alert"} className={wrong === null ? css.hint : css.wrong}>
          {wrong ?? (read && !isPlain ? `= ${landText(read.count, "mu", language)}` : null)}
        </p>
      </div>
      <div className={css.columns}>
        <div className={css.field}>
          <label htmlFor={`${id}-year`}>{t("simulator.year")}</label>
          <input
            id={`${id}-year`}
            type="number"
            min={1990}
            max={2100}
            value={draft.year}
            onChange={({ target }) => {
              const year = target.valueAsNumber;
              if (Number.isInteger(year) && year >= 0 && year <= 9999) onChange({ year });
            }}
            onBlur={() => onChange({ year: Math.min(2100, Math.max(1990, draft.year)) })}
          />
        </div>
        <div className={css.field}>
          <label htmlFor={`${id}-step`}>{t("simulator.step")}</label>
          <select id={`${id}-step`} value={draft.step} disabled={draft.rule === "by-hand"} onChange={(event) => onChange({ step: event.target.value as StepId })}>
            {(Object.keys(steps) as StepId[]).map((step) => (
              <option key={step} value={step}>
                {t(`simulator.step.${step}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
    </div>
  );
}
