import { capacitiesOf } from "../../../analysis/projects/stated-of-project";
import type { LibraryProject } from "../../../analysis/projects/library-projects";
import { quantityValue } from "../../../i18n/statement-text";
import { usePlan } from "../../../store/use-plan";
import { useTranslation } from "../../widgets/use-translation";

/** The capacity that the register states, of when, and that it is to be read with care. */
export function Capacities({ project }: { project: LibraryProject }) {
  const { t, text } = useTranslation();
  const today = usePlan((state) => state.today);
  const stated = capacitiesOf(project, today);
  if (stated.length === 0) return null;
  return (
    <div>
      <dt>{t("library.projects.field.capacity")}</dt>
      {stated.map(({ statement, quantity, caution, year }) => (
        <dd key={statement} title={caution ? text(caution) : undefined}>
          {[`${text(quantityValue(quantity))} ${text(quantity.unit)}`, ...(year === null ? [] : [t("library.projects.stage.asOf", { year })]), ...(caution ? [t("library.projects.capacity.caution")] : [])].join(" · ")}
        </dd>
      ))}
    </div>
  );
}
