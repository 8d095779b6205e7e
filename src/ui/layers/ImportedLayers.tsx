import { useState } from "react";
import { layerScene } from "../../store/imported-scene";
import { shownLayers } from "../../store/shown-layers";
import { awaitsProject } from "../../store/start-project";
import { usePlan } from "../../store/use-plan";
import { BothWords } from "./BothWords";
import { ImportedRow } from "./ImportedRow";
import css from "./LayersPanel.module.css";

/** The rows of what users brought; a group of its own, for none of it is published. */
export function ImportedLayers() {
  const shown = usePlan(shownLayers);
  const isAwaited = usePlan(awaitsProject);
  const [open, setOpen] = useState<string | null>(null);
  return (
    <div className={css.group}>
      <div className={css.heading}>
        <h3 id="layers-imported">
          <BothWords words="importedLayers.group" />
        </h3>
        <p>
          <BothWords words="importedLayers.entered" />
        </p>
      </div>
      {isAwaited && (
        <p className={css.awaited} role="status">
          <BothWords words="importedLayers.loading" />
        </p>
      )}
      <ul aria-labelledby="layers-imported">
        {shown.map((layer) => {
          const { id } = layer.record;
          return <ImportedRow key={id} layer={layer} scene={layerScene(layer, shown)} isOpen={open === id} onToggle={() => setOpen(open === id ? null : id)} />;
        })}
      </ul>
    </div>
  );
}
