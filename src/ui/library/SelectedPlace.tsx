import { zoneById } from "../../store/selectors-panels";
import { publicationOfAllDays } from "../../store/shown-publication";
import { useActions, usePlan } from "../../store/use-plan";
import buttons from "../widgets/buttons.module.css";
import { useTranslation } from "../widgets/use-translation";
import css from "./SelectedPlace.module.css";

/** What was pressed on the map while the library stands over its details. */
export function SelectedPlace() {
  const { t, text } = useTranslation();
  const { setDrawer } = useActions();
  const zone = usePlan((state) => zoneById(publicationOfAllDays(state).zones, state.selection.at(-1) ?? ""));
  if (!zone) return null;
  return (
    <div className={css.place}>
      <p role="status">{t("library.selected", { name: text(zone.shortName) })}</p>
      <button type="button" className={buttons.quiet} onClick={() => setDrawer("none")}>
        {t("library.selected.details")}
      </button>
    </div>
  );
}
