import { useMemo } from "react";
import { enteredRecords } from "../../analysis/entered-records";
import type { ProjectState } from "../../store/project-state";
import { publicationOfAllDays } from "../../store/shown-publication";
import { usePlan } from "../../store/use-plan";
import { Section } from "../inspector/Section";
import { useTranslation } from "../widgets/use-translation";
import { EnteredUnit } from "./EnteredUnit";
import css from "./Entered.module.css";

/** In the project panel: everything entered besides the ledger, unit by unit; counties have no details of their own. */
export function EnteredList({ project }: { project: ProjectState }) {
  const { t, text } = useTranslation();
  const publication = usePlan(publicationOfAllDays);
  const { collections } = project.value;
  const units = useMemo(() => enteredRecords(collections), [collections]);
  const names = useMemo(() => new Map([...publication.prefectures, ...publication.districts, ...publication.zones].map(({ id, name }) => [id, name])), [publication]);
  if (units.length === 0) return null;
  return (
    <Section title="entered.title">
      <p className={css.about}>{t("entered.about")}</p>
      {units.map((records) => {
        const { unit, industries, housing, series } = records;
        const name = unit === null ? undefined : names.get(unit);
        return (
          <details key={unit ?? ""} className={css.fold}>
            <summary>
              {name ? text(name) : (unit ?? t("entered.noUnit"))}
              <small>{t("entered.count", { n: industries.length + housing.length + series.length })}</small>
            </summary>
            <EnteredUnit records={records} project={project} />
          </details>
        );
      })}
    </Section>
  );
}
