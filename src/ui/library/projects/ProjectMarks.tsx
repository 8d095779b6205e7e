import type { LibraryProject } from "../../../analysis/projects/library-projects";
import { classOf, isDoubtful, isNegotiated } from "../../../analysis/projects/project-fields";
import { documentById } from "../../../store/selectors-panels";
import { usePlan } from "../../../store/use-plan";
import { sourceLabel } from "../../inspector/SourceChip";
import { useTranslation } from "../../widgets/use-translation";
import css from "./ProjectMarks.module.css";

/** Where a project comes from and whether it may leave: source chips, 录入, 在谈, 内部. */
export function ProjectMarks({ project }: { project: LibraryProject }) {
  const { t, language } = useTranslation();
  const documents = usePlan((state) => state.documents);
  const sources = [...new Set(project.published?.statements.map(({ document }) => document) ?? [])];
  const releaseClass = classOf(project);
  return (
    <span className={css.marks}>
      {sources.map((id) => (
        <span key={id} className={css.source} title={sourceLabel(id, documentById(documents, id), language, false)}>
          {sourceLabel(id, documentById(documents, id), language, true)}
        </span>
      ))}
      {project.entered && <span className={css.entered}>{t("library.projects.entered")}</span>}
      {isNegotiated(project) && <span className={css.internal}>{t("library.projects.negotiated")}</span>}
      {isDoubtful(project) && <span className={css.internal}>{t("library.projects.doubtful")}</span>}
      {releaseClass === "internal" ? <span className={css.internal}>{t("releaseClass.internal")}</span> : project.entered && <span className={css.public}>{t("releaseClass.public")}</span>}
    </span>
  );
}
