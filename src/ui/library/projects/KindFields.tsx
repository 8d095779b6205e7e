import { industryIds } from "../../../domain/industry";
import { BothWords } from "../../layers/BothWords";
import { useTranslation } from "../../widgets/use-translation";
import { Field } from "./Field";
import css from "./Form.module.css";
import { columns, stageKey } from "./project-words";
import type { FieldsProps } from "./ProjectForm";
import { UnitOptions } from "./UnitOptions";

/** Stage, industry, zone, and whether it may be shown. */
export function KindFields({ draft, onChange, projects, published }: FieldsProps) {
  const { t } = useTranslation();
  const unset = (value: string | null | undefined) => (value ? t("library.projects.form.keeps", { value }) : t("library.projects.form.unset"));
  const says = (isEntered: boolean, value: string | null | undefined) => (isEntered && value ? t("library.projects.published.says", { value }) : undefined);
  const [stage, industry, units] = [published?.stage && t(stageKey(published.stage)), published?.industry && t(`statement.industry.${published.industry}`), published?.units.map(projects.unitName).join(" · ")];
  return (
    <>
      <div className={css.row}>
        <Field name="library.projects.field.stage" hint={says(draft.stage !== null, stage)} fault={undefined}>
          {(ids) => (
            <select {...ids} value={draft.stage ?? ""} onChange={({ target }) => onChange({ stage: columns.find((one) => one === target.value) ?? null })}>
              <option value="">{unset(stage)}</option>
              {columns.map((one) => one && <option key={one} value={one}>{t(stageKey(one))}</option>)}
            </select>
          )}
        </Field>
        <Field name="library.projects.field.industry" hint={says(draft.industry !== null, industry)} fault={undefined}>
          {(ids) => (
            <select {...ids} value={draft.industry ?? ""} onChange={({ target }) => onChange({ industry: industryIds.find((id) => id === target.value) ?? null })}>
              <option value="">{unset(industry)}</option>
              {industryIds.map((id) => (
                <option key={id} value={id}>
                  {t(`statement.industry.${id}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Field name="library.projects.field.place" hint={says(draft.zone !== null, units)} fault={undefined}>
        {(ids) => (
          <select {...ids} value={draft.zone ?? ""} onChange={({ target }) => onChange({ zone: target.value || null })}>
            <option value="">{unset(units)}</option>
            <UnitOptions units={projects.units} />
          </select>
        )}
      </Field>
      <div className={css.row}>
        <label className={css.check}>
          <input type="checkbox" checked={draft.isNegotiated} onChange={({ target }) => onChange({ isNegotiated: target.checked, ...(target.checked && { releaseClass: "internal" }) })} />
          <BothWords words="library.projects.form.negotiated" />
        </label>
        <Field name="library.projects.field.class" fault={undefined}>
          {(ids) => (
            <select {...ids} value={draft.releaseClass} disabled={draft.isNegotiated} onChange={({ target }) => onChange({ releaseClass: target.value === "public" ? "public" : "internal" })}>
              <option value="internal">{t("library.projects.form.internal")}</option>
              <option value="public">{t("library.projects.form.public")}</option>
            </select>
          )}
        </Field>
      </div>
      {draft.isNegotiated && <p className={css.caution}>{t("library.projects.negotiated.internal")}</p>}
    </>
  );
}
