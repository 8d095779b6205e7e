import { useTranslation } from "../../widgets/use-translation";
import { Field } from "./Field";
import type { FieldsProps } from "./ProjectForm";

/** Name, post, source and note. */
export function WordFields({ draft, onChange, faultOf, part }: FieldsProps & { part: "name" | "rest" }) {
  const { t } = useTranslation();
  if (part === "name")
    return (
      <Field name="library.projects.field.name" fault={faultOf("name")}>
        {(ids) => <input {...ids} type="text" value={draft.name} maxLength={200} required autoComplete="off" onChange={({ target }) => onChange({ name: target.value })} />}
      </Field>
    );
  return (
    <>
      <Field name="library.projects.field.responsible" hint={t("library.projects.form.responsible.hint")} fault={faultOf("responsible")}>
        {(ids) => <input {...ids} type="text" value={draft.responsible} maxLength={120} autoComplete="off" onChange={({ target }) => onChange({ responsible: target.value })} />}
      </Field>
      <Field name="library.projects.field.source" fault={faultOf("source")}>
        {(ids) => <input {...ids} type="text" value={draft.source} maxLength={500} autoComplete="off" onChange={({ target }) => onChange({ source: target.value })} />}
      </Field>
      <Field name="library.projects.field.note" fault={faultOf("note")}>
        {(ids) => <textarea {...ids} rows={2} value={draft.note} maxLength={500} onChange={({ target }) => onChange({ note: target.value })} />}
      </Field>
    </>
  );
}
