import { useId } from "react";
import type { ThemeModel } from "../../domain/theme-model";
import { useActions, usePlan } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { useTranslation } from "../widgets/use-translation";
import css from "./YearSlider.module.css";

/** Steps through the years that have values; its last stop is always the latest, whatever comes later. */
export function YearSlider({ model: { years } }: { model: ThemeModel }) {
  const { t } = useTranslation();
  const id = useId();
  const year = usePlan((state) => state.year);
  const { setYear } = useActions();
  const latest = years.at(-1);
  if (latest === undefined) return null;
  const at = yearPosition(years, year);
  const shown = at === years.length ? null : (years[at] ?? null);
  const words = shown === null ? t("theme.year.latest", { year: latest }) : t("theme.year.of", { year: shown });
  return (
    <div className={css.year}>
      <label htmlFor={id}>
        <BothWords words="theme.year" />
      </label>
      <output htmlFor={id}>{words}</output>
      <input id={id} type="range" min={0} max={years.length} step={1} value={at} aria-valuetext={words} onChange={({ target }) => setYear(years[Number(target.value)] ?? null)} />
      <span className={css.ends} aria-hidden="true">
        <span>{years[0]}</span>
        <span>{t("theme.year.latestShort")}</span>
      </span>
    </div>
  );
}

/** Where a year stands among those with values; one that has none stands at the last before it, `null` at the end. */
export function yearPosition(years: readonly number[], year: number | null): number {
  if (year === null) return years.length;
  const after = years.findIndex((one) => one > year);
  return Math.max(0, (after < 0 ? years.length : after) - 1);
}
