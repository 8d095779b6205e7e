import { useEffect, useRef } from "react";
import type { ImportedLayerScene } from "../../cartography/imported/imported-scene";
import type { ShownLayer } from "../../store/shown-layers";
import { useActions } from "../../store/use-plan";
import { figure } from "../../i18n/format-area";
import { ImportedSwatch } from "../swatches/ImportedSwatch";
import { ImportedLayerActions } from "../imported/ImportedLayerActions";
import { useTranslation } from "../widgets/use-translation";
import { BothWords } from "./BothWords";
import { ImportedLegend } from "./ImportedLegend";
import { keepInView } from "./keep-in-view";
import { EyeIcon } from "./LayerIcons";
import { OpacitySlider } from "./OpacitySlider";
import css from "./LayerRow.module.css";
import own from "./ImportedRow.module.css";
import settings from "./LayerSettings.module.css";
import hidden from "./spoken.module.css";

type Props = { layer: ShownLayer; scene: ImportedLayerScene; isOpen: boolean; onToggle: () => void };

/** One imported layer: as drawn, how many features, whether it may leave the office, and what can be done with it. */
export function ImportedRow({ layer, scene, isOpen, onToggle }: Props) {
  const { toggleLayer } = useActions();
  const { t } = useTranslation();
  const { id, title, data, releaseClass } = layer.record;
  const panel = `layer-${id}`;
  const row = useRef<HTMLLIElement>(null);
  const counted = t("importedLayers.count", { n: data.features });
  // The legend comes a moment later and makes the row longer.
  useEffect(() => (isOpen ? keepInView(row.current) : undefined), [isOpen]);
  return (
    <li ref={row} className={css.row} data-open={isOpen} data-hidden={!scene.visible}>
      <div className={css.line}>
        <button type="button" className={css.name} aria-expanded={isOpen} aria-controls={panel} onClick={onToggle}>
          <ImportedSwatch layer={scene} />
          <span className={css.words}>
            <span className={own.title}>{title}</span>
            <span className={own.marks}>
              <BothWords words={`importedLayers.use.${scene.use}`} />
              {releaseClass === "internal" && (
                <span className={own.internal}>
                  <BothWords words="importedLayers.internal" />
                </span>
              )}
              {!layer.isThere && (
                <span className={own.missing}>
                  <BothWords words="importedLayers.missing" />
                </span>
              )}
            </span>
          </span>
          <span className={css.count} title={counted}>
            <span aria-hidden="true">{figure(data.features)}</span>
            <span className={hidden.spoken}>{counted}</span>
          </span>
        </button>
        <button type="button" className={css.eye} aria-pressed={scene.visible} disabled={!layer.isThere} aria-label={t("importedLayers.show", { name: title })} onClick={() => toggleLayer(id)}>
          <EyeIcon open={scene.visible} />
        </button>
      </div>
      <div id={panel} hidden={!isOpen}>
        {isOpen && (
          <div className={settings.settings}>
            <OpacitySlider layer={scene} name={title} />
            {layer.isThere && scene.classing && <ImportedLegend scene={scene} classing={scene.classing} title={title} guide={layer.collection === "editions" ? layer.record.codes : "2023"} />}
            <ImportedLayerActions layer={layer} />
          </div>
        )}
      </div>
    </li>
  );
}
