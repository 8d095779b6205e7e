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
  const says = (value: string | null | undefined) => (value ? t("library.projects.form.published", { value }) : undefined);
  return (
    <>
      <div className={css.row}>
        <Field name="library.projects.field.stage" hint={says(published?.stage && t(stageKey(published.stage)))} fault={undefined}>
          {(ids) => (
            <select {...ids} value={draft.stage ?? ""} onChange={({ target }) => onChange({ stage: columns.find((stage) => stage === target.value) ?? null })}>
              <option value="">{t("library.projects.form.unset")}</option>
              {columns.map((stage) => stage && <option key={stage} value={stage}>{t(stageKey(stage))}</option>)}
            </select>
          )}
        </Field>
        <Field name="library.projects.field.industry" hint={says(published?.industry && t(`statement.industry.${published.industry}`))} fault={undefined}>
          {(ids) => (
            <select {...ids} value={draft.industry ?? ""} onChange={({ target }) => onChange({ industry: industryIds.find((id) => id === target.value) ?? null })}>
              <option value="">{t("library.projects.form.unset")}</option>
              {industryIds.map((id) => (
                <option key={id} value={id}>
                  {t(`statement.industry.${id}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Field name="library.projects.field.zone" hint={says(published?.units.map(projects.unitName).join(" · "))} fault={undefined}>
        {(ids) => (
          <select {...ids} value={draft.zone ?? ""} onChange={({ target }) => onChange({ zone: target.value || null })}>
            <option value="">{t("library.projects.form.unset")}</option>
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
