import type { MonthlySeries } from "../../analysis/entered-records";
import { figure } from "../../i18n/format-area";
import type { ProjectState } from "../../store/project-state";
import { RemoveIcon } from "../project/ProjectIcons";
import { IconButton } from "../widgets/IconButton";
import { useTranslation } from "../widgets/use-translation";
import { MonthlyChart } from "./MonthlyChart";
import css from "./Entered.module.css";

/** One series: its latest figure, its course, and every month in a table. Removing it is one step. */
export function MonthlySeriesRow({ series, project }: { series: MonthlySeries; project: ProjectState }) {
  const { t } = useTranslation();
  const { indicator, unitName, points } = series;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const remove = () =>
    project.actions.run({ name: "change-records", why: "clear", changes: points.map(({ id }) => ({ name: "remove-record" as const, collection: "monthly" as const, id })) });
  return (
    <div className={css.series}>
      <p className={css.head}>
        <span>{indicator}</span>
        <span className={css.entered}>
          {figure(last.value)} {unitName}
        </span>
        <small>{last.month}</small>
        {project.access.status === "owner" && <IconButton label={t("entered.remove", { name: indicator })} icon={<RemoveIcon />} onClick={remove} />}
      </p>
      <MonthlyChart series={series} />
      <small>{t("entered.months", { from: first.month, to: last.month, n: points.length })}</small>
      <details>
        <summary>{t("entered.table")}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("entered.month")}</th>
              <th scope="col">
                {t("entered.value")} ({unitName})
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ id, month, value }) => (
              <tr key={id}>
                <td>{month}</td>
                <td>{figure(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
