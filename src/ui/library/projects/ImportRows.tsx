import type { ProjectChange } from "../../../analysis/projects/project-changes";
import { landText } from "../../../i18n/format-land";
import { moneyText } from "../../../i18n/format-money";
import { useTranslation } from "../../widgets/use-translation";
import css from "./Import.module.css";
import { stageKey } from "./project-words";
import type { Projects } from "./use-projects";

const mostRows = 100;

/** What each row of the table comes to, as it would be entered. */
export function ImportRows({ changes, projects }: { changes: readonly ProjectChange[]; projects: Projects }) {
  const { t, language } = useTranslation();
  return (
    <div className={css.scroll}>
      <table className={css.rows}>
        <thead>
          <tr>
            {(["library.projects.import.row", "library.projects.field.name", "library.projects.field.stage", "library.projects.field.zone", "library.projects.field.investment", "library.projects.field.land", "library.projects.import.state"] as const).map((key) => (
              <th key={key} scope="col">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, mostRows).map(({ row, name, state, record }) => (
            <tr key={row} data-state={state}>
              <td>{row + 1}</td>
              <th scope="row">{name}</th>
              <td>{t(stageKey(record.stage))}</td>
              <td>{record.zone === null ? t("library.projects.unknown") : projects.unitName(record.zone)}</td>
              <td>{record.investmentYuan === null ? t("library.projects.unknown") : moneyText(record.investmentYuan, language)}</td>
              <td>{record.land === null ? t("library.projects.unknown") : landText(record.land, "mu", language)}</td>
              <td>{t(`library.projects.import.state.${state}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length > mostRows && <p className={css.about}>{t("library.projects.import.more", { n: changes.length - mostRows })}</p>}
    </div>
  );
}
