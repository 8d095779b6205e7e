import { useId } from "react";
import type { InvestmentProjectRecord } from "../../../domain/sites/site-records";
import { publicationOfAllDays } from "../../../store/shown-publication";
import { usePlan } from "../../../store/use-plan";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { useTranslation } from "../../widgets/use-translation";
import type { SplitDraft } from "./split-draft";
import css from "./SplitForm.module.css";
import { isKnownUnit } from "./split-words";

type Props = { draft: SplitDraft; projects: readonly InvestmentProjectRecord[]; fault: string | null; onChange: (part: Partial<SplitDraft>) => void };

/** The project of the library that is shared, or a title of its own. */
export function SubjectFields({ draft, projects, fault, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const publication = usePlan(publicationOfAllDays);
  const choose = (chosen: string) => {
    const project = projects.find((one) => one.id === chosen) ?? null;
    const host = draft.host === "" && project?.zone && isKnownUnit(publication, project.zone) ? { host: project.zone } : {};
    onChange({ project: project?.id ?? null, ...(project && draft.title.trim() === "" && { title: project.name }), ...host });
  };
  return (
    <div className={css.pair}>
      <div className={css.field}>
        <label htmlFor={`${id}-project`}>
          <BilingualMessage of="library.splits.project" />
        </label>
        <select id={`${id}-project`} value={draft.project ?? ""} onChange={({ target }) => choose(target.value)}>
          <option value="">{t("library.splits.project.none")}</option>
          {draft.project !== null && !projects.some((one) => one.id === draft.project) && <option value={draft.project}>{t("library.splits.project.gone")}</option>}
          {projects.map((project) => (
            <option key={project.id} value={project.id}>
              {project.name}
            </option>
          ))}
        </select>
      </div>
      <div className={css.field}>
        <label htmlFor={`${id}-title`}>
          <BilingualMessage of="library.splits.title" />
        </label>
        <input id={`${id}-title`} type="text" autoComplete="off" maxLength={200} value={draft.title} aria-invalid={fault !== null} aria-describedby={`${id}-fault`} onChange={({ target }) => onChange({ title: target.value })} />
        <p id={`${id}-fault`} className={css.fault}>
          {fault}
        </p>
      </div>
    </div>
  );
}
