import { useId } from "react";
import { layerScene } from "../../store/imported-scene";
import { shownLayers } from "../../store/shown-layers";
import { useActions, usePlan } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { ImportedLegend } from "../layers/ImportedLegend";
import { ImportedSwatch } from "../swatches/ImportedSwatch";
import { IdleLine } from "./IdleLine";
import css from "./SideImports.module.css";

/** Which imported layers this side draws, each as it is drawn, with the classes of those that have some. */
export function SideImports() {
  const title = useId();
  const shown = usePlan(shownLayers);
  const { toggleLayer } = useActions();
  if (shown.length === 0) return <IdleLine words="sides.layers.empty" isInset />;
  return (
    <fieldset className={css.layers} aria-labelledby={title}>
      <h4 id={title}>
        <BothWords words="sides.layers" />
      </h4>
      <ul>
        {shown.map((layer) => {
          const { id, title: name, releaseClass } = layer.record;
          const scene = layerScene(layer, shown);
          return (
            <li key={id}>
              <label className={css.layer}>
                <input type="checkbox" checked={layer.visible && layer.isThere} disabled={!layer.isThere} onChange={() => toggleLayer(id)} />
                <ImportedSwatch layer={scene} />
                <span>{name}</span>
                {releaseClass === "internal" && (
                  <small>
                    <BothWords words="importedLayers.internal" />
                  </small>
                )}
                {!layer.isThere && (
                  <small>
                    <BothWords words="importedLayers.missing" />
                  </small>
                )}
              </label>
              {layer.isThere && layer.visible && scene.classing && (
                <div className={css.classes}>
                  <ImportedLegend scene={scene} classing={scene.classing} title={name} guide={layer.collection === "editions" ? layer.record.codes : "2023"} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
