import { useId, type ReactNode } from "react";
import { publicationOfAllDays } from "../../../store/shown-publication";
import { usePlan } from "../../../store/use-plan";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { useTranslation } from "../../widgets/use-translation";
import css from "./SplitForm.module.css";
import { isKnownUnit } from "./split-words";

type Props = { words: "library.splits.first" | "library.splits.host"; value: string; fault: ReactNode; onChange: (unit: string) => void };

/** A district, zone or park of all there are. */
export function UnitField({ words, value, fault, onChange }: Props) {
  const { t, text } = useTranslation();
  const id = useId();
  const publication = usePlan(publicationOfAllDays);
  return (
    <div className={css.field}>
      <label htmlFor={id}>
        <BilingualMessage of={words} />
      </label>
      <select id={id} value={value} aria-invalid={fault !== null} aria-describedby={`${id}-fault`} onChange={({ target }) => onChange(target.value)}>
        <option value="">{t("library.splits.choose")}</option>
        {value !== "" && !isKnownUnit(publication, value) && <option value={value}>{t("library.splits.unknownUnit", { id: value })}</option>}
        <optgroup label={t("library.splits.districts")}>
          {publication.districts.map((district) => (
            <option key={district.id} value={district.id}>
              {text(district.name)}
            </option>
          ))}
        </optgroup>
        <optgroup label={t("library.splits.zones")}>
          {publication.zones.map((zone) => (
            <option key={zone.id} value={zone.id}>
              {text(zone.shortName)}
            </option>
          ))}
        </optgroup>
      </select>
      <p id={`${id}-fault`} className={css.fault}>
        {fault}
      </p>
    </div>
  );
}
