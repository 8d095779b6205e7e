import type { LibraryProject } from "../../../analysis/projects/library-projects";
import { stageYear } from "../../../analysis/projects/stated-of-project";
import { usePlan } from "../../../store/use-plan";
import { useTranslation } from "../../widgets/use-translation";
import css from "./Known.module.css";

/** Of when a published stage is, where that is long ago. */
export function StageAge({ project }: { project: LibraryProject }) {
  const { t } = useTranslation();
  const year = usePlan(({ today }) => stageYear(project, today));
  if (year === null) return null;
  return (
    <small className={css.age} title={t("library.projects.stage.asOf.hint", { year })}>
      {t("library.projects.stage.asOf", { year })}
    </small>
  );
}
