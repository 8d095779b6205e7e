import type { Site } from "../../../domain/sites/site-table";
import { useActions } from "../../../store/use-plan";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import buttons from "../../widgets/buttons.module.css";
import { featureOf } from "./feature-of";
import css from "./SiteActions.module.css";

/** A point is shown with so much of its surroundings, in degrees on each side, about a kilometre. */
const aroundDeg = 0.01;

/** From a site on: to its place on the map, to the details of its zone or feature, to its one page. */
export function SiteActions({ site: { id, kind, zone, at } }: { site: Site }) {
  const { zoomToZones, zoomToBounds, focusSite, selectZone, selectFeature, showSitePane, setDrawer } = useActions();
  const [lng, lat] = at ?? [];
  const locate = () => {
    if (kind === "zone") zoomToZones([id]);
    else if (lng !== undefined && lat !== undefined) zoomToBounds([lng - aroundDeg, lat - aroundDeg, lng + aroundDeg, lat + aroundDeg]);
  };
  const feature = featureOf(id);
  const details = () => {
    if (feature) selectFeature(feature);
    else if (zone !== null) selectZone(zone);
    showSitePane("details");
  };
  const sheet = () => {
    focusSite(id);
    setDrawer("site-sheet");
  };
  return (
    <div className={css.actions}>
      {at && (
        <button type="button" className={buttons.quiet} onClick={locate}>
          <BilingualMessage of="sites.act.locate" />
        </button>
      )}
      {(feature !== null || zone !== null) && (
        <button type="button" className={buttons.quiet} onClick={details}>
          <BilingualMessage of="sites.act.details" />
        </button>
      )}
      <button type="button" className={buttons.quiet} aria-haspopup="dialog" onClick={sheet}>
        <BilingualMessage of="sites.act.sheet" />
      </button>
    </div>
  );
}
