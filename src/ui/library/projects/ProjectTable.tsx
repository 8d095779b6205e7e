import { useMemo, useState } from "react";
import { sortedProjects, type Sort, type SortKey } from "../../../analysis/projects/filter-projects";
import type { LibraryProject } from "../../../analysis/projects/library-projects";
import type { MessageKey } from "../../../i18n/translate";
import { BothWords } from "../../layers/BothWords";
import { useTranslation } from "../../widgets/use-translation";
import css from "./ProjectTable.module.css";
import { ProjectTableRow } from "./ProjectTableRow";
import { useFirst } from "./use-first";
import type { Moves } from "./use-move";
import type { Projects } from "./use-projects";

const heads: readonly { key: SortKey; words: MessageKey; isFigure?: true }[] = [
  { key: "name", words: "library.projects.field.name" },
  { key: "stage", words: "library.projects.field.stage" },
  { key: "date", words: "library.projects.field.date" },
  { key: "industry", words: "library.projects.field.industry" },
  { key: "zone", words: "library.projects.field.place" },
  { key: "investment", words: "library.projects.field.investment", isFigure: true },
  { key: "land", words: "library.projects.field.land", isFigure: true },
];

type Props = { shown: readonly LibraryProject[]; projects: Projects; moves: Moves; open: LibraryProject | null };

/** All projects as a table, sorted by any column; what is unknown stands last. */
export function ProjectTable({ shown, projects, moves, open }: Props) {
  const { t } = useTranslation();
  const [sort, setSort] = useState<Sort>({ key: "stage", isDown: false });
  const rows = useMemo(() => sortedProjects(shown, sort, projects.unitName), [shown, sort, projects.unitName]);
  const { first, more } = useFirst(rows, 100);
  return (
    // What scrolls can be scrolled by the keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={css.scroll} tabIndex={0} role="region" aria-label={t("library.projects.list")}>
      <p className={css.sideways}>{t("library.projects.list.sideways")}</p>
      <table className={css.table}>
        <thead>
          <tr>
            {heads.map(({ key, words, isFigure }) => (
              <th key={key} scope="col" data-figure={isFigure} aria-sort={sort.key === key ? (sort.isDown ? "descending" : "ascending") : undefined}>
                <button type="button" title={t("library.projects.list.sort", { column: t(words) })} onClick={() => setSort({ key, isDown: sort.key === key && !sort.isDown })}>
                  <BothWords words={words} />
                  <span aria-hidden="true">{sort.key === key ? (sort.isDown ? "↓" : "↑") : ""}</span>
                </button>
              </th>
            ))}
            <th scope="col">
              <BothWords words="library.projects.field.basis" />
            </th>
          </tr>
        </thead>
        <tbody>
          {first.map((project) => (
            <ProjectTableRow key={project.id} project={project} projects={projects} moves={moves} isOpen={project === open} />
          ))}
        </tbody>
      </table>
      {more}
    </div>
  );
}
