import { useState } from "react";
import { planLayers, type PlanLayer } from "../../domain/plan-layer";
import { rooms } from "../../i18n/rooms";
import { shownLayers } from "../../store/shown-layers";
import { shownPublication } from "../../store/shown-publication";
import { awaitsProject } from "../../store/start-project";
import { usePlan } from "../../store/use-plan";
import { lazyPart } from "../shell/lazy-part";
import { Slot } from "../shell/Slot";
import { useTranslation } from "../widgets/use-translation";
import { BaseMapChoice } from "./BaseMapChoice";
import { BothWords } from "./BothWords";
import { LayerRow } from "./LayerRow";
import { OpenFiles } from "./OpenFiles";
import hidden from "./spoken.module.css";
import css from "./LayersPanel.module.css";

/** Not there while a project has no layers. */
const ImportedLayers = lazyPart(() => import("./ImportedLayers").then((module) => module.ImportedLayers), rooms.imported);

/** 图层: what is drawn, in the symbols it is drawn with, to show, order and look into. */
export function LayersPanel() {
  const zones = usePlan(shownPublication).zones;
  const choices = usePlan((state) => state.layers);
  const hasImported = usePlan((state) => awaitsProject(state) || shownLayers(state).length > 0);
  const { t } = useTranslation();
  const [open, setOpen] = useState<string | null>(null);
  const layers = planLayers(zones, choices);
  const rowsOf = (group: PlanLayer["group"]) => {
    const rows = layers.filter((layer) => layer.group === group);
    return rows.map((layer, index) => (
      <LayerRow
        key={layer.id}
        layer={layer}
        isOpen={open === layer.id}
        isFirst={index === 0}
        isLast={index === rows.length - 1}
        onToggle={() => setOpen(open === layer.id ? null : layer.id)}
      />
    ));
  };
  return (
    <section className={css.panel} aria-labelledby="layers-title">
      <h2 id="layers-title" className={hidden.spoken}>
        {t("layers.title")}
      </h2>
      {(["zones", "base"] as const).map((group) => (
        <div key={group} className={css.group}>
          <div className={css.heading}>
            <h3 id={`layers-${group}`}>
              <BothWords words={`layers.group.${group}`} />
            </h3>
            {group === "zones" && (
              <p>
                <BothWords words="layers.legendNote" />
              </p>
            )}
          </div>
          <ul aria-labelledby={`layers-${group}`}>{rowsOf(group)}</ul>
        </div>
      ))}
      {hasImported && (
        <Slot quiet>
          <ImportedLayers />
        </Slot>
      )}
      <BaseMapChoice />
      <OpenFiles />
    </section>
  );
}
