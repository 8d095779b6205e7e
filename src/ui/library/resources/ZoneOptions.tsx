import { publicationOfAllDays } from "../../../store/shown-publication";
import { usePlan } from "../../../store/use-plan";
import { useTranslation } from "../../widgets/use-translation";
import { isKnownUnit } from "../splits/split-words";

/** Zones, parks and counties as options; a chosen one that is no longer there stays. */
export function ZoneOptions({ value }: { value: string }) {
  const { t, text } = useTranslation();
  const publication = usePlan(publicationOfAllDays);
  return (
    <>
      {value !== "" && value !== "none" && !isKnownUnit(publication, value) && <option value={value}>{t("library.resources.zone.gone", { id: value })}</option>}
      <optgroup label={t("library.resources.zones")}>
        {publication.zones.map(({ id, shortName }) => (
          <option key={id} value={id}>
            {text(shortName)}
          </option>
        ))}
      </optgroup>
      <optgroup label={t("library.resources.districts")}>
        {publication.districts.map(({ id, name }) => (
          <option key={id} value={id}>
            {text(name)}
          </option>
        ))}
      </optgroup>
    </>
  );
}
