import { SampleChip } from "../simulator/SampleChip";
import { BothWords } from "../layers/BothWords";
import { LeadWords } from "../layers/LeadWords";
import { messageText } from "../layers/message-text";
import { useTranslation } from "../widgets/use-translation";
import { ClassRows } from "./ClassRows";
import { LegendFacts } from "./LegendFacts";
import { LevelRule } from "./LevelRule";
import { MarkKey } from "./MarkKey";
import { NoData } from "./NoData";
import { OverChoice } from "./OverChoice";
import { QuotaLegend } from "./QuotaLegend";
import { whatOf } from "./theme-words";
import { useOverModel, useRegister, useThemeModel } from "./use-theme-models";
import { YearSlider } from "./YearSlider";
import css from "./ThemeLegend.module.css";

/** 专题: how to read what the theme draws, and what it does not know. */
export function ThemeLegend() {
  const { t } = useTranslation();
  const { isReading } = useRegister();
  const model = useThemeModel();
  const over = useOverModel();
  if (!model) return null;
  return (
    <section className={css.legend} aria-labelledby="theme-title" data-testid="theme-legend">
      <header className={css.head}>
        <h2 id="theme-title">
          <BothWords words={`theme.${model.id}.title`} />
        </h2>
        <SampleChip of={model.id} year={model.year} />
        <p>
          {isReading && model.id !== "quota" ? t("theme.reading") : <LeadWords words="theme.known" parameters={{ known: model.known, of: model.of, what: messageText(whatOf(model.id)) }} />}
        </p>
      </header>
      {model.id === "quota" && <QuotaLegend model={model} />}
      <ClassRows model={model} />
      {model.id === "areas" && (
        <p className={css.note}>
          <LeadWords words="theme.areas.kinds" />
        </p>
      )}
      <YearSlider model={model} />
      <MarkKey model={model} />
      {over && (
        <>
          <h3 className={css.over}>
            <BothWords words={`theme.${over.id}.title`} />
            <SampleChip of={over.id} year={over.year} />
            <small>{t("theme.overlaid")}</small>
          </h3>
          <ClassRows model={over} />
          {!model.years.length && <YearSlider model={over} />}
        </>
      )}
      {!isReading && <NoData model={model} />}
      <LevelRule model={model.id === "industries" ? model : over?.id === "industries" ? over : null} />
      <LegendFacts model={model} />
      <OverChoice />
    </section>
  );
}
