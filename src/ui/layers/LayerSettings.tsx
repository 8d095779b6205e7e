import { boundsOf } from "../../domain/bounds";
import { planLayers, type PlanLayer } from "../../domain/plan-layer";
import type { Publication } from "../../domain/publication";
import { shownPublication } from "../../store/shown-publication";
import { useActions, usePlan, usePlanStore } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import { DownIcon, UpIcon } from "./LayerIcons";
import { OpacitySlider } from "./OpacitySlider";
import { ZoneButton } from "./ZoneButton";
import css from "./LayerSettings.module.css";

type Props = { layer: PlanLayer; name: string; isFirst: boolean; isLast: boolean };

/** What the open row of the layer list offers: opacity, place in the order, and the zones of the layer. */
export function LayerSettings({ layer, name, isFirst, isLast }: Props) {
  const store = usePlanStore();
  const { zoomToZones, zoomToBounds, isolateLayer, moveLayer } = useActions();
  const { t } = useTranslation();
  const isAlone = usePlan((state) => planLayers(shownPublication(state).zones, state.layers).every(({ id, group, visible }) => group !== "zones" || visible === (id === layer.id)));
  const zoom = () => {
    if (layer.group === "zones") return zoomToZones(layer.zones.map(({ id }) => id));
    const bounds = boundsOf(baseGeometries(layer.id, shownPublication(store.getState())));
    return bounds && zoomToBounds(bounds);
  };
  return (
    <div className={css.settings}>
      <OpacitySlider layer={layer} name={name} />
      <div className={css.actions}>
        <button type="button" onClick={zoom} disabled={layer.group === "zones" && layer.zones.every(({ geometry }) => !geometry)}>
          {t("layers.zoomTo")}
        </button>
        {layer.group === "zones" && (
          <>
            <button type="button" onClick={() => isolateLayer(layer.id)}>
              {t(isAlone ? "layers.showAll" : "layers.isolate")}
            </button>
            <button type="button" aria-label={t("layers.moveUp")} title={t("layers.moveUp")} disabled={isFirst} onClick={() => moveLayer(layer.id, -1)}>
              <UpIcon />
            </button>
            <button type="button" aria-label={t("layers.moveDown")} title={t("layers.moveDown")} disabled={isLast} onClick={() => moveLayer(layer.id, 1)}>
              <DownIcon />
            </button>
          </>
        )}
      </div>
      {layer.zones.length > 0 && (
        <ul className={css.zones} aria-label={t("layers.zonesIn", { name })}>
          {layer.zones.map((zone) => (
            <li key={zone.id}>
              <ZoneButton zone={zone} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function baseGeometries(id: string, { districts, water, links, places }: Publication) {
  const features = id === "districts" ? districts : id === "water" ? water : id === "links" ? links : places;
  return features.map(({ geometry }) => geometry);
}
