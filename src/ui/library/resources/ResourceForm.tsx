import { useId, useState, type FormEvent, type ReactNode } from "react";
import { industryIds } from "../../../domain/industry";
import { landUnits, type LandUnit } from "../../../domain/land-amount";
import { resourceStatuses, resourceTypes, type ResourceRecord } from "../../../domain/sites/site-records";
import type { ResourceField, ResourceFault } from "../../../formats/resources/read-resource";
import type { MessageKey } from "../../../i18n/translate";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import buttons from "../../widgets/buttons.module.css";
import { useTranslation } from "../../widgets/use-translation";
import { useLeaving } from "../leaving/use-leaving";
import form from "../splits/SplitForm.module.css";
import { draftOf, newDraft, newResourceId, resourceFrom, type ResourceDraft } from "./resource-draft";
import { faultSentence, fieldWord, statusWord, typeWord } from "./resource-words";
import css from "./ResourceForm.module.css";
import { ZoneOptions } from "./ZoneOptions";

type Props = { record: ResourceRecord | null; unit: LandUnit; mayEdit: boolean; onSave: (record: ResourceRecord) => void; onRemove: (record: ResourceRecord) => void; onClose: () => void };

/** One entry as a form; what is typed becomes one step of the project when it is saved, and what is wrong is said beside its field. */
export function ResourceForm({ record, unit, mayEdit, onSave, onRemove, onClose }: Props) {
  const { t } = useTranslation();
  const [given] = useState<ResourceDraft>(() => (record ? draftOf(record, unit) : newDraft(unit)));
  const [draft, setDraft] = useState(given);
  const question = useLeaving(JSON.stringify(draft) !== JSON.stringify(given), onClose);
  const [faults, setFaults] = useState<readonly ResourceFault[]>([]);
  const change = (part: Partial<ResourceDraft>) => {
    setDraft((former) => ({ ...former, ...part }));
    setFaults((former) => former.filter(({ field }) => !(field in part)));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = resourceFrom(draft, record?.id ?? newResourceId(), record);
    setFaults(read.faults);
    if (read.record) onSave(read.record);
  };
  const of = (field: Exclude<ResourceField, "industries">) => ({ field, draft, faults, onChange: change });
  const isEnergy = draft.type === "energy";
  return (
    <form className={css.form} onSubmit={submit} noValidate aria-label={t(record ? "library.resources.edit" : "library.resources.new")}>
      <fieldset className={form.whole} disabled={!mayEdit}>
        <TextField {...of("name")} />
        <div className={css.pair}>
          <SelectField {...of("type")}>
            {resourceTypes.map((type) => (
              <option key={type} value={type}>
                {t(typeWord(type))}
              </option>
            ))}
          </SelectField>
          <SelectField {...of("status")}>
            <option value="">{t("library.resources.status.none")}</option>
            {resourceStatuses.map((status) => (
              <option key={status} value={status}>
                {t(statusWord(status))}
              </option>
            ))}
          </SelectField>
        </div>
        <div className={css.pair}>
          {isEnergy ? (
            <TextField {...of("energy")} after="tce" />
          ) : (
            <TextField {...of("area")} label={draft.type === "plant" ? "library.resources.field.floor" : "library.resources.field.area"} hint="library.resources.form.area.hint">
              <select className={css.unit} aria-label={t("library.resources.unit.land")} value={draft.areaUnit} onChange={({ target }) => change({ areaUnit: landUnits.find((one) => one === target.value) ?? "mu" })}>
                {landUnits.map((one) => (
                  <option key={one} value={one}>
                    {t(`library.resources.unit.${one}`)}
                  </option>
                ))}
              </select>
            </TextField>
          )}
          <TextField {...of("price")} after={t("library.resources.unit.wan-yuan-per-mu")} />
          <TextField {...of("tenure")} hint="library.resources.form.tenure.hint" />
          <SelectField {...of("zone")}>
            <option value="">{t("library.resources.choose")}</option>
            <ZoneOptions value={draft.zone} />
          </SelectField>
        </div>
        <Industries value={draft.industries} onChange={(industries) => change({ industries })} />
        <div className={css.pair}>
          <TextField {...of("lng")} hint="library.resources.form.at.hint" />
          <TextField {...of("lat")} />
          <TextField {...of("as-of")} />
          <ClassField value={draft.releaseClass} onChange={(releaseClass) => change({ releaseClass })} />
        </div>
        <TextField {...of("source")} />
        <TextField {...of("note")} />
      </fieldset>
      {faults.length > 0 && (
        <p role="alert" className={form.fault}>
          {t("library.resources.form.faults", { n: faults.length })}
        </p>
      )}
      <div className={form.buttons}>
        <button type="submit" className={buttons.main} disabled={!mayEdit}>
          <BilingualMessage of="library.resources.save" />
        </button>
        <button type="button" className={buttons.quiet} onClick={onClose}>
          <BilingualMessage of="library.resources.cancel" />
        </button>
        {record && (
          <button type="button" className={buttons.quiet} disabled={!mayEdit} onClick={() => onRemove(record)}>
            <BilingualMessage of="library.resources.remove" />
          </button>
        )}
      </div>
      {question}
    </form>
  );
}

type FieldProps = { field: Exclude<ResourceField, "industries">; draft: ResourceDraft; faults: readonly ResourceFault[]; onChange: (part: Partial<ResourceDraft>) => void };

/** A line of text; `children` stand beside it, `after` names what it is counted in. */
function TextField({ field, draft, faults, onChange, label, hint, after, children }: FieldProps & { label?: MessageKey; hint?: MessageKey; after?: string; children?: ReactNode }) {
  const { t, language } = useTranslation();
  const id = useId();
  const fault = faults.find((one) => one.field === field);
  return (
    <div className={form.field}>
      <label htmlFor={id}>
        <BilingualMessage of={label ?? fieldWord(field)} />
      </label>
      <div className={css.beside}>
        <input id={id} type="text" autoComplete="off" maxLength={600} value={draft[field]} aria-invalid={fault !== undefined} aria-describedby={`${id}-said`} onChange={({ target }) => onChange({ [field]: target.value })} />
        {after && <span>{after}</span>}
        {children}
      </div>
      <p id={`${id}-said`} className={fault ? form.fault : form.hint}>
        {fault ? faultSentence(language, fault) : hint ? t(hint) : ""}
      </p>
    </div>
  );
}

function SelectField({ field, draft, faults, onChange, children }: FieldProps & { children: ReactNode }) {
  const { language } = useTranslation();
  const id = useId();
  const fault = faults.find((one) => one.field === field);
  return (
    <div className={form.field}>
      <label htmlFor={id}>
        <BilingualMessage of={fieldWord(field)} />
      </label>
      <select id={id} value={draft[field]} aria-invalid={fault !== undefined} aria-describedby={`${id}-said`} onChange={({ target }) => onChange({ [field]: target.value })}>
        {children}
      </select>
      <p id={`${id}-said`} className={form.fault}>
        {fault && faultSentence(language, fault)}
      </p>
    </div>
  );
}

function ClassField({ value, onChange }: { value: ResourceRecord["releaseClass"]; onChange: (value: ResourceRecord["releaseClass"]) => void }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={form.field}>
      <label htmlFor={id}>
        <BilingualMessage of="library.resources.field.class" />
      </label>
      <select id={id} value={value} aria-describedby={`${id}-hint`} onChange={({ target }) => onChange(target.value === "public" ? "public" : "internal")}>
        <option value="internal">{t("library.resources.class.internal")}</option>
        <option value="public">{t("library.resources.class.public")}</option>
      </select>
      <p id={`${id}-hint`} className={form.hint}>
        {t("library.resources.form.class.hint")}
      </p>
    </div>
  );
}

function Industries({ value, onChange }: { value: ResourceRecord["industries"]; onChange: (value: ResourceRecord["industries"]) => void }) {
  const { t } = useTranslation();
  return (
    <fieldset className={form.choice}>
      <legend>
        <BilingualMessage of="library.resources.field.industries" />
      </legend>
      {industryIds.map((id) => (
        <label key={id} className={form.option} data-chosen={value.includes(id) || undefined}>
          <input type="checkbox" checked={value.includes(id)} onChange={({ target }) => onChange(target.checked ? [...value, id] : value.filter((one) => one !== id))} />
          {t(`statement.industry.${id}`)}
        </label>
      ))}
    </fieldset>
  );
}
