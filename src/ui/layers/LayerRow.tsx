import type { PlanLayer } from "../../domain/plan-layer";
import { hidesAdministrativeLines } from "../../store/administrative-lines";
import { shownPublication } from "../../store/shown-publication";
import { shownBaseMap } from "../../store/shown-base-map";
import { useActions, usePlan } from "../../store/use-plan";
import { NamesSwatch } from "../swatches/BaseSwatch";
import { LayerSwatch } from "../swatches/ZoneSwatch";
import { useTranslation } from "../widgets/use-translation";
import { BothWords } from "./BothWords";
import { layerCount, layerName } from "./layer-words";
import { EyeIcon } from "./LayerIcons";
import { LayerSettings } from "./LayerSettings";
import { LinesHidden } from "./LinesHidden";
import css from "./LayerRow.module.css";
import hidden from "./spoken.module.css";

type Props = { layer: PlanLayer; isOpen: boolean; isFirst: boolean; isLast: boolean; onToggle: () => void };

export function LayerRow({ layer, isOpen, isFirst, isLast, onToggle }: Props) {
  const { toggleLayer, isolateLayer } = useActions();
  const { t, text } = useTranslation();
  const namesOnly = usePlan(hidesAdministrativeLines) && layer.id === "districts";
  const words = namesOnly ? "lines.names" : layerName(layer);
  const name = typeof words === "string" ? t(words) : text(words);
  const isOfBaseMap = usePlan((state) => layer.id === "water" && shownBaseMap(state) !== null);
  const settings = `layer-${layer.id}`;
  return (
    <li className={css.row} data-open={isOpen} data-hidden={!layer.visible}>
      <div className={css.line}>
        <button type="button" className={css.name} aria-expanded={isOpen} aria-controls={settings} onClick={onToggle}>
          {namesOnly ? <NamesSwatch opacity={layer.opacity} /> : <LayerSwatch layer={layer} />}
          <span className={css.words}>
            <BothWords words={words} />
          </span>
          {isOfBaseMap ? <span className={css.count}>{t("layers.byBaseMap")}</span> : <Count layer={layer} />}
        </button>
        <button
          type="button"
          className={css.eye}
          aria-pressed={layer.visible}
          disabled={isOfBaseMap}
          aria-label={t("layers.show", { name })}
          title={layer.group === "zones" ? t("layers.eyeHint") : undefined}
          onClick={() => toggleLayer(layer.id)}
          onDoubleClick={() => layer.group === "zones" && isolateLayer(layer.id)}
        >
          <EyeIcon open={layer.visible} />
        </button>
      </div>
      <div id={settings} hidden={!isOpen}>
        {isOpen && namesOnly && <LinesHidden />}
        {isOpen && <LayerSettings layer={layer} name={name} isFirst={isFirst} isLast={isLast} />}
      </div>
    </li>
  );
}

function Count({ layer }: { layer: PlanLayer }) {
  const publication = usePlan(shownPublication);
  const { t } = useTranslation();
  const count = layerCount(layer, publication);
  const counted = t(count.key, count.parameters);
  return (
    <span className={css.count} title={counted}>
      <span aria-hidden="true">{count.unit ? t(count.unit, { n: count.shown }) : count.shown}</span>
      <span className={hidden.spoken}>{counted}</span>
    </span>
  );
}
