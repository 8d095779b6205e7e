import { useState } from "react";
import { searchPlan } from "../../analysis/search-zones";
import { publicationOfAllDays } from "../../store/shown-publication";
import { usePlan } from "../../store/use-plan";
import { zoneOption } from "./zone-option";
import { useTranslation } from "../widgets/use-translation";
import styles from "./parts.module.css";

type Props = { value: string | null; suggested: string | null; isOptional: boolean; onChange: (zone: string | null) => void };

/** One zone of all there are; the field above narrows the list by name, pinyin or initials. */
export function ZoneChooser({ value, suggested, isOptional, onChange }: Props) {
  const { t, text } = useTranslation();
  const publication = usePlan(publicationOfAllDays);
  const [query, setQuery] = useState("");
  const found = query.trim() === "" ? null : new Set(searchPlan(publication, query).flatMap((hit) => (hit.of === "zone" ? [hit.value.id as string] : [])));
  const chosen = publication.zones.find(({ id }) => id === value);
  const zones = publication.zones.filter(({ id }) => found === null || found.has(id) || id === value);
  return (
    <div className={styles.field}>
      <span aria-hidden="true">
        {t(isOptional ? "spatial.zone.optional" : "spatial.zone")} {suggested !== null && suggested === value && <span className={styles.chip}>{t("spatial.suggested")}</span>}
      </span>
      <input type="search" className={styles.input} value={query} aria-label={t("spatial.zone.search")} placeholder={t("spatial.zone.search")} onChange={({ target }) => setQuery(target.value)} />
      <select className={styles.input} value={value ?? ""} aria-label={t(isOptional ? "spatial.zone.optional" : "spatial.zone")} onChange={({ target }) => onChange(target.value || null)}>
        <option value="">{t(found !== null && zones.length === 0 ? "spatial.zone.notFound" : isOptional ? "spatial.zone.none" : "spatial.zone.choose")}</option>
        {zones.map((zone) => (
          <option key={zone.id} value={zone.id}>
            {zoneOption(zone, publication, text)} · {t(`kind.${zone.kind}`)}
          </option>
        ))}
      </select>
      {chosen && text(chosen.name) !== text(chosen.shortName) && <p className={styles.hint}>{text(chosen.name)}</p>}
    </div>
  );
}
