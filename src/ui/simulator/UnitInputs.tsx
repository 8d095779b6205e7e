import { landUnitName } from "../../i18n/format-land";
import { readLandCell } from "../../formats/read-land-cell";
import { useTranslation } from "../widgets/use-translation";
import type { DraftProps } from "./Divide";
import { numberIn, plainDecimal } from "./read-draft";
import css from "./ResultTable.module.css";
import type { Grounds } from "./use-simulation";

/** A coefficient or an amount for each chosen unit, all of them the user's own. */
export function UnitInputs({ draft, grounds: { facts }, onChange }: DraftProps & { grounds: Grounds }) {
  const { t, text, language } = useTranslation();
  const isByHand = draft.rule === "by-hand";
  const values = isByHand ? draft.amounts : draft.coefficients;
  const units = [...facts.values()].filter(({ unit }) => draft.chosen.includes(unit.id));
  const measure = landUnitName(language, "mu");
  const isWrong = (value: string) => plainDecimal(value) !== "" && (isByHand ? readLandCell(value, "mu").is === "fault" : Number.isNaN(numberIn(value)));
  return (
    <fieldset className={css.inputs}>
      <legend>{isByHand ? t("simulator.amount", { measure }) : t("simulator.coefficient")}</legend>
      {units.map(({ unit }) => {
        const value = Object.hasOwn(values, unit.id) ? (values[unit.id] ?? "") : "";
        const label = isByHand ? t("simulator.amount.of", { unit: text(unit.name), measure }) : t("simulator.coefficient.of", { unit: text(unit.name) });
        return (
          <label key={unit.id} className={css.input}>
            <span>
              {text(unit.name)}
              {isWrong(value) && <small>{t("simulator.badNumber")}</small>}
            </span>
            <input
              type="text"
              inputMode="decimal"
              autoComplete="off"
              maxLength={20}
              aria-label={label}
              aria-invalid={isWrong(value)}
              value={value}
              onChange={({ target }) => onChange(isByHand ? { amounts: { ...values, [unit.id]: target.value } } : { coefficients: { ...values, [unit.id]: target.value } })}
            />
          </label>
        );
      })}
    </fieldset>
  );
}
