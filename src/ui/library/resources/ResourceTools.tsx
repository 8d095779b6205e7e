import { useState } from "react";
import { noResourceFilter, resourceTotals, type ResourceFilter } from "../../../analysis/sites/resource-list";
import type { LandUnit } from "../../../domain/land-amount";
import { resourceStatuses, resourceTypes, type ResourceRecord } from "../../../domain/sites/site-records";
import type { BookFormat } from "../../../domain/table-book";
import { resourcesGeoJson, resourceSheet } from "../../../formats/resources/write-resources";
import { saveFile } from "../../../platform/save-file";
import { publicationOfAllDays } from "../../../store/shown-publication";
import { usePlan, usePlanStore } from "../../../store/use-plan";
import { saveBook } from "../../import/save-book";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import buttons from "../../widgets/buttons.module.css";
import { Segmented } from "../../widgets/Segmented";
import { useTranslation } from "../../widgets/use-translation";
import { unitName } from "../splits/split-words";
import { fileWords, sizeText, statusWord, typeWord } from "./resource-words";
import css from "./ResourceTools.module.css";

/** What is known of all that is shown, by type; what nobody said is counted beside it and enters no sum. */
export function ResourceTotals({ records, unit }: { records: readonly ResourceRecord[]; unit: LandUnit }) {
  const { t, language } = useTranslation();
  return (
    <ul className={css.totals}>
      {resourceTotals(records).map(({ type, n, amount, unknown }) => (
        <li key={type}>
          <span>{t(`library.resources.total.${type}`, { n })}</span>
          <strong>{n === unknown ? t("library.resources.total.none") : t("library.resources.total.sum", { amount: sizeText({ type, area: amount, energyTce: amount }, unit, language) ?? "" })}</strong>
          {unknown > 0 && n > unknown && <small>{t("library.resources.total.unknown", { n: unknown })}</small>}
        </li>
      ))}
    </ul>
  );
}

type FilterProps = { records: readonly ResourceRecord[]; shown: number; filter: ResourceFilter; onFilter: (filter: ResourceFilter) => void; unit: LandUnit; onUnit: (unit: "mu" | "ha") => void };

/** Words, type, status and zone, and the unit of land; how many are left is said. */
export function ResourceFilters({ records, shown, filter, onFilter, unit, onUnit }: FilterProps) {
  const { t, text } = useTranslation();
  const publication = usePlan(publicationOfAllDays);
  const zones = [...new Set(records.flatMap(({ zone }) => zone ?? []))];
  const count = (has: (record: ResourceRecord) => boolean): string => ` (${records.filter(has).length})`;
  const isNarrowed = JSON.stringify(filter) !== JSON.stringify(noResourceFilter);
  return (
    <div role="search" className={css.filters}>
      <input type="search" className={css.search} aria-label={t("library.resources.search")} placeholder={t("library.resources.search.hint")} autoComplete="off" value={filter.query} onChange={({ target }) => onFilter({ ...filter, query: target.value })} />
      <select aria-label={t("library.resources.field.type")} value={filter.type ?? ""} onChange={({ target }) => onFilter({ ...filter, type: resourceTypes.find((one) => one === target.value) ?? null })}>
        <option value="">{t("library.resources.filter", { field: t("library.resources.field.type") })}</option>
        {resourceTypes.map((type) => (
          <option key={type} value={type}>
            {t(typeWord(type)) + count((record) => record.type === type)}
          </option>
        ))}
      </select>
      <select aria-label={t("library.resources.field.status")} value={filter.status ?? ""} onChange={({ target }) => onFilter({ ...filter, status: target.value === "none" ? "none" : (resourceStatuses.find((one) => one === target.value) ?? null) })}>
        <option value="">{t("library.resources.filter", { field: t("library.resources.field.status") })}</option>
        {[...resourceStatuses, null].map((status) => (
          <option key={status} value={status ?? "none"}>
            {t(statusWord(status)) + count((record) => record.status === status)}
          </option>
        ))}
      </select>
      <select aria-label={t("library.resources.field.zone")} value={filter.zone ?? ""} onChange={({ target }) => onFilter({ ...filter, zone: target.value === "" ? null : target.value })}>
        <option value="">{t("library.resources.filter", { field: t("library.resources.field.zone") })}</option>
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {text(unitName(publication, zone)) + count((record) => record.zone === zone)}
          </option>
        ))}
        <option value="none">{t("library.resources.unknown") + count((record) => record.zone === null)}</option>
      </select>
      <Segmented label={t("library.resources.unit.land")} value={unit === "ha" ? "ha" : "mu"} segments={[{ value: "mu", label: t("library.resources.unit.mu") }, { value: "ha", label: t("library.resources.unit.ha") }]} onChange={onUnit} />
      <p role="status" className={css.count}>
        {shown === records.length ? t("library.resources.count", { n: shown }) : t("library.resources.count.of", { n: shown, all: records.length })}
      </p>
      {isNarrowed && (
        <button type="button" className={buttons.quiet} onClick={() => onFilter(noResourceFilter)}>
          <BilingualMessage of="library.resources.clear" />
        </button>
      )}
    </div>
  );
}

/** What is shown as a file; each row says what it is and for whom. */
export function SaveResources({ records, unit }: { records: readonly ResourceRecord[]; unit: LandUnit }) {
  const { t } = useTranslation();
  const store = usePlanStore();
  const [hasFailed, setFailed] = useState(false);
  const save = async (format: BookFormat | "geojson") => {
    const state = store.getState();
    const day = state.today ?? new Date().toISOString().slice(0, 10);
    const holdsInternal = records.some(({ releaseClass }) => releaseClass === "internal");
    const name = t("library.resources.file.name", { class: t(`releaseClass.${holdsInternal ? "internal" : "public"}`) });
    if (format === "geojson") return saveFile(`${name}.geojson`, new Blob([JSON.stringify(resourcesGeoJson(records, { day, holdsInternal }))], { type: "application/geo+json" }));
    const words = fileWords(state.language, { publication: publicationOfAllDays(state), unit, n: records.length, day });
    setFailed(!(await saveBook({ sheets: [resourceSheet(records, unit, words)] }, format, name)));
  };
  return (
    <>
      {(["xlsx", "csv", "geojson"] as const).map((format) => (
        <button key={format} type="button" className={buttons.quiet} disabled={records.length === 0} onClick={() => void save(format)}>
          {t(`library.resources.save.${format}`)}
        </button>
      ))}
      {hasFailed && <p role="alert">{t("library.resources.save.failed")}</p>}
    </>
  );
}
