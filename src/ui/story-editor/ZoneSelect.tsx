import { useId } from "react";
import type { MessageKey } from "../../i18n/translate";
import { publicationOfAllDays } from "../../store/shown-publication";
import { usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import css from "./Fields.module.css";

type Props = { name: MessageKey; value: string | null; /** The words for no zone; without them there is always one. */ none?: MessageKey; field?: string; isReadOnly?: boolean; onChoose: (id: string | null) => void };

/** One of the zones; one that is not there any more stays until another is chosen. */
export function ZoneSelect({ name, value, none, field, isReadOnly = false, onChoose }: Props) {
  const { t, text } = useTranslation();
  const id = useId();
  const zones = usePlan((state) => publicationOfAllDays(state).zones);
  const isGone = value !== null && zones.every((zone) => zone.id !== value);
  return (
    <div className={css.field} data-field={field}>
      <label htmlFor={id}>
        <BilingualMessage of={name} />
      </label>
      <select id={id} value={value ?? ""} disabled={isReadOnly} aria-invalid={isGone || undefined} onChange={({ target }) => onChoose(target.value === "" ? null : target.value)}>
        {none && <option value="">{t(none)}</option>}
        {isGone && <option value={value}>{t("storyEditor.zone.gone", { id: value })}</option>}
        {zones.map((zone) => (
          <option key={zone.id} value={zone.id}>
            {text(zone.shortName)}
          </option>
        ))}
      </select>
    </div>
  );
}
