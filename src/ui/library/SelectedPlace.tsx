import { shownPublication } from "../../store/shown-publication";
import { zoneById } from "../../store/selectors-panels";
import { useActions, usePlan } from "../../store/use-plan";
import buttons from "../widgets/buttons.module.css";
import { useTranslation } from "../widgets/use-translation";
import { MatchProjects } from "./match/MatchProjects";
import css from "./SelectedPlace.module.css";

/** What was pressed on the map while the library stands over its details: these are a press away, and so are the projects that it would do for. */
export function SelectedPlace() {
  const { t, text } = useTranslation();
  const { setDrawer } = useActions();
  const zone = usePlan((state) => zoneById(shownPublication(state).zones, state.selection.at(-1)));
  if (!zone) return null;
  return (
    <div className={css.place}>
      <p role="status">{t("library.selected", { name: text(zone.shortName) })}</p>
      <button type="button" className={buttons.quiet} onClick={() => setDrawer("none")}>
        {t("library.selected.details")}
      </button>
      <div className={css.match}>
        <MatchProjects key={zone.id} site={zone.id} />
      </div>
    </div>
  );
}
