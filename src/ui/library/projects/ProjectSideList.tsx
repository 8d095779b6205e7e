import type { Point } from "geojson";
import { useMemo } from "react";
import { placedProjects, spotsOf } from "../../../analysis/projects/project-places";
import type { LibraryProject } from "../../../analysis/projects/library-projects";
import { nameOf, stageOf, unitsOf } from "../../../analysis/projects/project-fields";
import { boundsOf } from "../../../domain/bounds";
import { shownPublication } from "../../../store/shown-publication";
import { useActions, usePlan } from "../../../store/use-plan";
import { BothWords } from "../../layers/BothWords";
import { joinedTexts } from "../../layers/message-text";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { useTranslation } from "../../widgets/use-translation";
import { ProjectMarks } from "./ProjectMarks";
import css from "./ProjectSideList.module.css";
import { useFirst } from "./use-first";
import { stageText } from "./project-words";
import { StageAge } from "./StageAge";
import { StageSign } from "./StageSign";
import type { Projects } from "./use-projects";

/** Near enough to read names, and no nearer than a zone is known. */
const nearZoom = 10.5;

/** The list beside the map: all that are shown, or those of the mark that was pressed. */
export function ProjectSideList({ shown, projects, group }: { shown: readonly LibraryProject[]; projects: Projects; group: string | null }) {
  const { t, text } = useTranslation();
  const publication = usePlan(shownPublication);
  const { showLibrary, zoomToBounds } = useActions();
  const { spots, unplaced } = useMemo(() => placedProjects(shown, publication), [shown, publication]);
  const open = (project: LibraryProject) => {
    showLibrary({ open: project.id });
    const points = spotsOf(project, publication).map(({ at }): Point => ({ type: "Point", coordinates: at }));
    const bounds = boundsOf(points);
    if (bounds) zoomToBounds(bounds, nearZoom);
  };
  const within = spots.find(({ spot }) => spot.key === group);
  const { first, more } = useFirst(within?.projects ?? shown, 60);
  const name = within?.spot.name;
  return (
    <div className={css.list}>
      {within && (
        <div className={css.group}>
          <span>{t("library.projects.map.group", { name: name ? text(name) : "", n: within.projects.length })}</span>
          <button type="button" onClick={() => showLibrary({ open: null })}>
            <BilingualMessage of="library.projects.map.group.all" />
          </button>
        </div>
      )}
      <ul>
        {first.map((project) => (
          <li key={project.id} data-project={project.id}>
            <button type="button" className={css.row} onClick={() => open(project)}>
              <StageSign stage={stageOf(project).value} />
              <span className={css.words}>
                <b>
                  <BothWords words={nameOf(project)} />
                </b>
                <span className={css.note}>
                  <BothWords words={joinedTexts([stageText(stageOf(project).value), ...(unitsOf(project).value ?? []).map(projects.unitText)], " · ")} />
                </span>
                <StageAge project={project} />
                <ProjectMarks project={project} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {more}
      <p className={css.hint}>{t("library.projects.map.dashed")}</p>
      {unplaced.length > 0 && <p className={css.hint}>{t("library.projects.map.unplaced", { n: unplaced.length })}</p>}
    </div>
  );
}
