import { landUnits } from "../../../domain/land-amount";
import { moneyUnits } from "../../../domain/money-text";
import { useTranslation } from "../../widgets/use-translation";
import { Field } from "./Field";
import css from "./Form.module.css";
import type { FieldsProps } from "./ProjectForm";
import { UnitOptions } from "./UnitOptions";

/** Investment, land and quota, each with the unit it was given in. */
export function AmountFields({ draft, onChange, faultOf, projects }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className={css.row}>
        <Field name="library.projects.field.investment" fault={faultOf("investment")}>
          {(ids) => (
            <span className={css.pair}>
              <input {...ids} type="text" inputMode="decimal" value={draft.investment} maxLength={24} autoComplete="off" onChange={({ target }) => onChange({ investment: target.value })} />
              <select aria-label={t("library.projects.form.investment.unit")} value={draft.investmentUnit} onChange={({ target }) => onChange({ investmentUnit: moneyUnits.find((unit) => unit === target.value) ?? "yi" })}>
                {moneyUnits.map((unit) => (
                  <option key={unit} value={unit}>
                    {t(`library.projects.money.${unit}`)}
                  </option>
                ))}
              </select>
            </span>
          )}
        </Field>
        <Field name="library.projects.field.land" fault={faultOf("land")}>
          {(ids) => (
            <span className={css.pair}>
              <input {...ids} type="text" inputMode="decimal" value={draft.land} maxLength={24} autoComplete="off" onChange={({ target }) => onChange({ land: target.value })} />
              <select aria-label={t("library.projects.form.land.unit")} value={draft.landUnit} onChange={({ target }) => onChange({ landUnit: landUnits.find((unit) => unit === target.value) ?? "mu" })}>
                {landUnits.map((unit) => (
                  <option key={unit} value={unit}>
                    {t(`library.projects.land.${unit}`)}
                  </option>
                ))}
              </select>
            </span>
          )}
        </Field>
      </div>
      <div className={css.row}>
        <Field name="library.projects.form.quota.amount" fault={faultOf("quota")}>
          {(ids) => <input {...ids} type="text" inputMode="decimal" value={draft.quota} maxLength={24} autoComplete="off" onChange={({ target }) => onChange({ quota: target.value })} />}
        </Field>
        <Field name="library.projects.form.quota.unit" fault={faultOf("quotaUnit")}>
          {(ids) => (
            <select {...ids} value={draft.quotaUnit ?? ""} onChange={({ target }) => onChange({ quotaUnit: target.value || null })}>
              <option value="">{t("library.projects.form.unset")}</option>
              <UnitOptions units={projects.units} />
            </select>
          )}
        </Field>
      </div>
    </>
  );
}
