import { useActions } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { useFeatureName } from "./use-theme-models";
import css from "./ThemePanel.module.css";

/** The name of a feature; of a zone, the way to it. */
export function FeatureButton({ feature }: { feature: string }) {
  const { name, zone } = useFeatureName()(feature);
  const { selectZone, hoverZone } = useActions();
  if (!zone)
    return (
      <span className={css.name}>
        <BothWords words={name} />
      </span>
    );
  return (
    <button
      type="button"
      className={css.name}
      onClick={() => selectZone(feature, { zoom: true })}
      onPointerEnter={() => hoverZone(feature)}
      onPointerLeave={() => hoverZone(null)}
      onFocus={() => hoverZone(feature)}
      onBlur={() => hoverZone(null)}
    >
      <BothWords words={name} />
    </button>
  );
}
