import type { CSSProperties } from "react";
import type { PlanLayer } from "../../domain/plan-layer";
import { useActions } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import css from "./OpacitySlider.module.css";

export function OpacitySlider({ layer, name }: { layer: Pick<PlanLayer, "id" | "opacity">; name: string }) {
  const { setLayerOpacity } = useActions();
  const { t } = useTranslation();
  const percent = Math.round(layer.opacity * 100);
  return (
    <label className={css.slider}>
      <span>{t("layers.opacity")}</span>
      <input
        type="range"
        min={0}
        max={100}
        step={5}
        value={percent}
        aria-label={t("layers.opacityOf", { name })}
        aria-valuetext={`${percent}%`}
        style={{ "--part": `${percent}%` } as CSSProperties}
        onChange={({ target }) => setLayerOpacity(layer.id, target.valueAsNumber / 100)}
      />
      <output>{percent}%</output>
    </label>
  );
}
