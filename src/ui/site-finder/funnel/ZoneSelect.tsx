import { zoneKinds } from "../../../domain/zone";
import { shownPublication } from "../../../store/shown-publication";
import { usePlan } from "../../../store/use-plan";
import { useTranslation } from "../../widgets/use-translation";
import css from "./Funnel.module.css";

/** A zone out of all, by kind. */
export function ZoneSelect({ label, value, onChange }: { label: string; value: string | null; onChange: (zone: string | null) => void }) {
  const { t, text } = useTranslation();
  const zones = usePlan((state) => shownPublication(state).zones);
  return (
    <label className={css.quantity}>
      <span>{label}</span>
      <select value={value ?? ""} onChange={({ target }) => onChange(target.value === "" ? null : target.value)}>
        <option value="">{t("sites.limits.chooseZone")}</option>
        {zoneKinds.map((kind) => {
          const members = zones.filter((zone) => zone.kind === kind);
          return (
            members.length > 0 && (
              <optgroup key={kind} label={t(`kind.${kind}`)}>
                {members.map(({ id, shortName }) => (
                  <option key={id} value={id}>
                    {text(shortName)}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </select>
    </label>
  );
}
