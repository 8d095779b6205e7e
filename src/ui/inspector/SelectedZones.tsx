import { mostCompared } from "../../domain/comparison";
import { zoneById } from "../../store/selectors-panels";
import { publicationOfAllDays } from "../../store/shown-publication";
import { hasMap } from "../../store/selectors-shell";
import { useActions, usePlan } from "../../store/use-plan";
import { ZoneSwatch } from "../swatches/ZoneSwatch";
import { CloseIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import css from "./SelectedZones.module.css";

/** Several zones selected: a chip each, the last one shown below. */
export function SelectedZones() {
  const selection = usePlan((state) => state.selection);
  const publication = usePlan(publicationOfAllDays);
  const isMapThere = usePlan(hasMap);
  const { selectZone, zoomToZones, comparePlaces } = useActions();
  const { t, text } = useTranslation();
  if (selection.length < 2) return null;
  const zones = selection.flatMap((id) => zoneById(publication.zones, id) ?? []);
  const shown = zones.at(-1);
  const isTooMany = selection.length > mostCompared;
  /** The last selected is the one shown: taking a zone out and in again makes it the last. */
  const show = (id: string) => {
    if (id === shown?.id) return;
    selectZone(id, { add: true });
    selectZone(id, { add: true });
  };
  return (
    <section className={css.selected} aria-label={t("inspector.selected", { n: zones.length })}>
      <p>
        <b>{t("inspector.selected", { n: zones.length })}</b>
        <span>
          {isMapThere && (
            <button type="button" className={css.all} onClick={() => zoomToZones(selection)}>
              {t("inspector.zoomToAll")}
            </button>
          )}
          <button type="button" id="compare-these" className={css.all} onClick={() => comparePlaces(selection)}>
            {t(isTooMany ? "compare.these.first" : "compare.these", { n: selection.length })}
          </button>
        </span>
      </p>
      {isTooMany && <p className={css.most}>{t("compare.these.most")}</p>}
      <ul>
        {zones.map((zone) => {
          const name = text(zone.shortName);
          return (
            <li key={zone.id} data-shown={zone === shown}>
              <button type="button" aria-current={zone === shown} aria-label={t("inspector.showThis", { name })} onClick={() => show(zone.id)}>
                <ZoneSwatch zone={zone} />
                {name}
              </button>
              <button type="button" aria-label={t("inspector.deselect", { name })} onClick={() => selectZone(zone.id, { add: true })}>
                <CloseIcon />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
