import { useId } from "react";
import { projectStages } from "../../../domain/project-stage";
import { BothWords } from "../../layers/BothWords";
import { useTranslation } from "../../widgets/use-translation";
import css from "./Form.module.css";
import { stageKey } from "./project-words";
import type { FieldsProps } from "./ProjectForm";

/** When it reached each stage; years and months will do. */
export function DateFields({ draft, onChange, faultOf }: FieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  const fault = faultOf("dates");
  return (
    <fieldset className={css.dates} aria-describedby={`${id}-hint${fault ? ` ${id}-fault` : ""}`}>
      <legend>
        <BothWords words="library.projects.field.dates" />
      </legend>
      {projectStages.map((stage) => (
        <label key={stage}>
          <BothWords words={stageKey(stage)} />
          <input
            type="text"
            value={draft.dates[stage]}
            maxLength={10}
            autoComplete="off"
            aria-label={t("library.projects.form.date", { stage: t(stageKey(stage)) })}
            aria-invalid={fault ? true : undefined}
            onChange={({ target }) => onChange({ dates: { ...draft.dates, [stage]: target.value } })}
          />
        </label>
      ))}
      <p id={`${id}-hint`} className={css.hint}>
        {t("library.projects.form.dates.hint")}
      </p>
      {fault && (
        <p id={`${id}-fault`} className={css.fault}>
          {fault}
        </p>
      )}
    </fieldset>
  );
}
