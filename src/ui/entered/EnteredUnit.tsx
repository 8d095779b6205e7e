import type { EnteredRecords } from "../../analysis/entered-records";
import type { CollectionName } from "../../domain/project-records";
import { figure } from "../../i18n/format-area";
import type { ProjectState } from "../../store/project-state";
import { BothWords } from "../layers/BothWords";
import { RemoveIcon } from "../project/ProjectIcons";
import { IconButton } from "../widgets/IconButton";
import { useTranslation } from "../widgets/use-translation";
import { MonthlySeriesRow } from "./MonthlySeriesRow";
import css from "./Entered.module.css";

/** Industries, housing projects and monthly figures of one unit, as they were entered. */
export function EnteredUnit({ records: { industries, housing, series }, project }: { records: EnteredRecords; project: ProjectState }) {
  const { t } = useTranslation();
  const remove = (collection: CollectionName, id: string) => project.actions.run({ name: "remove-record", collection, id });
  const removeButton = (collection: CollectionName, id: string, name: string) =>
    project.access.status === "owner" && <IconButton label={t("entered.remove", { name })} icon={<RemoveIcon />} onClick={() => remove(collection, id)} />;
  const dwellings = (n: number | null) => (n === null ? t("entered.unknown") : t("entered.dwellings", { n: figure(n) }));
  return (
    <div className={css.unit}>
      {industries.length > 0 && (
        <h4>
          <BothWords words="entered.industries" />
        </h4>
      )}
      <ul>
        {industries.map((record) => {
          const names = record.industries.map(({ industry, role, name }) => t("entered.industry", { name: name || t(`statement.industry.${industry}`), role: t(`entered.role.${role ?? "none"}`) }));
          return (
            <li key={record.id}>
              <span>
                <span className={css.entered}>{names.join(t("list.comma"))}</span>
                <Notes parts={[record.asOf, record.source]} />
              </span>
              {removeButton("industries", record.id, names.join(t("list.comma")))}
            </li>
          );
        })}
      </ul>
      {housing.length > 0 && (
        <h4>
          <BothWords words="entered.housing" />
        </h4>
      )}
      <ul>
        {housing.map((record) => (
          <li key={record.id}>
            <span>
              {record.name}
              <span className={css.line}>
                <span className={css.entered}>{t("entered.housing.line", { dwellings: dwellings(record.dwellings), built: dwellings(record.built) })}</span>
                {record.status && <small>{t(`statement.status.${record.status}`)}</small>}
              </span>
              <Notes parts={[record.asOf, record.source, record.note]} />
            </span>
            {removeButton("projects", record.id, record.name)}
          </li>
        ))}
      </ul>
      {series.length > 0 && (
        <h4>
          <BothWords words="entered.monthly" />
        </h4>
      )}
      {series.map((one) => (
        <MonthlySeriesRow key={`${one.indicator} ${one.unitName}`} series={one} project={project} />
      ))}
    </div>
  );
}

const Notes = ({ parts }: { parts: readonly (string | null)[] }) => {
  const given = parts.filter((part) => part !== null);
  return given.length > 0 ? <small>{given.join(" · ")}</small> : null;
};
