import { useEffect } from "react";
import type { LibraryProject } from "../../../analysis/projects/library-projects";
import { recordOf } from "../../../analysis/projects/stage-move";
import { useActions, usePlan, usePlanStore } from "../../../store/use-plan";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { useTranslation } from "../../widgets/use-translation";
import css from "./ProjectDetails.module.css";
import type { Projects } from "./use-projects";

/** The site of a project: picked on the map by the next click there, or taken off again; each is one step. */
export function SitePicker({ project, projects }: { project: LibraryProject; projects: Projects }) {
  const { t } = useTranslation();
  const store = usePlanStore();
  const { askForPoint, showLibrary } = useActions();
  const isWaiting = usePlan(({ pointAsked }) => pointAsked !== null);
  useEffect(() => () => askForPoint(null), [askForPoint]);
  const put = (at: [number, number] | null) => {
    const state = store.getState().project;
    const record = recordOf(project, projects.newId(project.published?.name.zh ?? project.id));
    // It may have been changed while the map was looked at.
    state?.actions.run({ name: "put-record", collection: "investments", record: { ...(state.value.collections.investments[record.id] ?? record), at } });
  };
  const pick = () => {
    showLibrary({ as: "map", open: project.id });
    // The view changes first: what closes with the dialog lets go of a point that was asked for.
    requestAnimationFrame(() =>
      store.getState().askForPoint(([lng, lat]) => {
        askForPoint(null);
        put([Number(lng.toFixed(6)), Number(lat.toFixed(6))]);
      }),
    );
  };
  return (
    <div className={css.site} role="group" aria-label={t("library.projects.field.at")}>
      {isWaiting ? (
        <>
          <p role="status">{t("library.projects.pick.waiting")}</p>
          <button type="button" onClick={() => askForPoint(null)}>
            <BilingualMessage of="library.projects.pick.cancel" />
          </button>
        </>
      ) : (
        <>
          <button type="button" onClick={pick}>
            <BilingualMessage of={project.entered?.at ? "library.projects.pick.again" : "library.projects.pick"} />
          </button>
          {project.entered?.at && (
            <button type="button" onClick={() => put(null)}>
              <BilingualMessage of="library.projects.pick.remove" />
            </button>
          )}
        </>
      )}
    </div>
  );
}
