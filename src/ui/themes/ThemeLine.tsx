import { usePlan } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { valueLine } from "./theme-words";
import { useThemeModel } from "./use-theme-models";
import css from "./ThemeLine.module.css";

/** What the theme says of a zone, in the list of zones: the map in words. */
export function ThemeLine({ zone }: { zone: string }) {
  const model = useThemeModel();
  const isReading = usePlan(({ statements, theme }) => statements === null && theme !== "quota");
  if (!model || isReading || !model.features.includes(zone)) return null;
  return (
    <small className={css.line}>
      <BothWords words={valueLine(model, model.values.get(zone))} />
    </small>
  );
}
