import { useId, useState } from "react";
import { isFiltering, noFilter, type ProjectFilter } from "../../../analysis/projects/filter-projects";
import type { LibraryProject } from "../../../analysis/projects/library-projects";
import { industryOf, unitsOf } from "../../../analysis/projects/project-fields";
import { industryIds } from "../../../domain/industry";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import buttons from "../../widgets/buttons.module.css";
import { useTranslation } from "../../widgets/use-translation";
import { ChoiceField, type Choice } from "./ChoiceField";
import css from "./ProjectsBar.module.css";
import { columns, stageKey } from "./project-words";
import type { Projects } from "./use-projects";

type Props = { projects: Projects; all: readonly LibraryProject[]; shown: number; filter: ProjectFilter; onFilter: (filter: ProjectFilter) => void; onOpen: (what: "new" | "import" | "export") => void };

/** What is looked for, how much was found, and the ways in and out. */
export function ProjectsBar({ projects, all, shown, filter, onFilter, onOpen }: Props) {
  const { t } = useTranslation();
  const filters = useId();
  const [isOpen, setOpen] = useState(false);
  const narrowed = [filter.stage, filter.industry, filter.unit, filter.negotiated].filter((one) => one !== null).length;
  const units = [...new Set(all.flatMap((project) => unitsOf(project).value ?? []))];
  const used = new Set(all.map((project) => industryOf(project).value));
  const unknown: Choice = { value: "unknown", label: t("library.projects.filter.unknown") };
  const industries = industryIds.filter((id) => used.has(id)).map((value): Choice => ({ value, label: t(`statement.industry.${value}`) }));
  return (
    <div className={css.bar}>
      <input type="search" className={css.search} value={filter.query} maxLength={80} placeholder={t("library.projects.search")} aria-label={t("library.projects.search")} onChange={({ target }) => onFilter({ ...filter, query: target.value })} />
      <button type="button" className={css.fold} aria-expanded={isOpen} aria-controls={filters} onClick={() => setOpen(!isOpen)}>
        {t("library.projects.filter.show", { n: narrowed })}
      </button>
      <div id={filters} className={css.filters} data-open={isOpen || undefined} role="group" aria-label={t("library.projects.filter")}>
        <ChoiceField label="library.projects.filter.stage" value={filter.stage} choices={columns.map((stage): Choice => ({ value: stage ?? "unknown", label: t(stageKey(stage)) }))} onChange={(stage) => onFilter({ ...filter, stage: stage as ProjectFilter["stage"] })} />
        <ChoiceField label="library.projects.filter.industry" value={filter.industry} choices={[...industries, ...(used.has(null) ? [unknown] : [])]} onChange={(industry) => onFilter({ ...filter, industry: industry as ProjectFilter["industry"] })} />
        <ChoiceField label="library.projects.filter.unit" value={filter.unit} choices={units.map((value): Choice => ({ value, label: projects.unitName(value) }))} onChange={(unit) => onFilter({ ...filter, unit })} />
        <ChoiceField
          label="library.projects.filter.negotiated"
          value={filter.negotiated === null ? null : String(filter.negotiated)}
          choices={[
            { value: "true", label: t("library.projects.filter.negotiated.yes") },
            { value: "false", label: t("library.projects.filter.negotiated.no") },
          ]}
          onChange={(value) => onFilter({ ...filter, negotiated: value === null ? null : value === "true" })}
        />
        {isFiltering(filter) && (
          <button type="button" className={css.clear} onClick={() => onFilter(noFilter)}>
            <BilingualMessage of="library.projects.filter.clear" />
          </button>
        )}
      </div>
      <p className={css.count} role="status">
        {shown === all.length ? t("library.projects.count", { n: all.length }) : t("library.projects.count.of", { n: shown, all: all.length })}
      </p>
      <div className={css.ways}>
        {projects.editor && (
          <>
            <button type="button" className={buttons.main} data-begin onClick={() => onOpen("new")}>
              <BilingualMessage of="library.projects.new" />
            </button>
            <button type="button" className={buttons.quiet} onClick={() => onOpen("import")}>
              <BilingualMessage of="library.projects.import" />
            </button>
          </>
        )}
        <button type="button" className={buttons.quiet} onClick={() => onOpen("export")} disabled={all.length === 0}>
          <BilingualMessage of="library.projects.export" />
        </button>
      </div>
      {projects.isReader && <p className={css.reader}>{t("library.projects.readOnly")}</p>}
    </div>
  );
}
