import { useId } from "react";
import { planLayers } from "../../domain/plan-layer";
import type { ThemeModel } from "../../domain/theme-model";
import type { Side } from "../../store/side-states";
import { shownPublication } from "../../store/shown-publication";
import { useActions, usePlan } from "../../store/use-plan";
import { SampleChip } from "../simulator/SampleChip";
import { LayerSwatch } from "../swatches/ZoneSwatch";
import { BothWords } from "../layers/BothWords";
import { layerName } from "../layers/layer-words";
import { LeadWords } from "../layers/LeadWords";
import { messageText } from "../layers/message-text";
import { ClassRows } from "../themes/ClassRows";
import { LegendFacts } from "../themes/LegendFacts";
import { MarkKey } from "../themes/MarkKey";
import { NoData } from "../themes/NoData";
import { whatOf } from "../themes/theme-words";
import { useOverModel, useRegister, useThemeModel } from "../themes/use-theme-models";
import { useTranslation } from "../widgets/use-translation";
import { SideChip } from "./SideChip";
import { SideImports } from "./SideImports";
import { useSideTitle } from "./side-title";
import css from "./SideLegend.module.css";

/** How to read one side; a class, kind or imported layer that is pressed is switched on this side alone. */
export function SideLegend({ side }: { side: Side }) {
  const { t, text } = useTranslation();
  const { isReading } = useRegister();
  const name = useSideTitle();
  const [theme, over] = [useThemeModel(), useOverModel()];
  return (
    <details open className={css.legend} aria-label={t("sides.legend", { name: `${t(`sides.${side}`)} · ${text(name)}` })} data-testid={`side-legend-${side}`}>
      <summary>
        <SideChip side={side} />
        <BothWords words="sides.legend.word" />
      </summary>
      {theme ? <LegendOf model={theme} isReading={isReading} /> : <KindRows />}
      {over && <LegendOf model={over} isReading={isReading} />}
      <SideImports />
    </details>
  );
}

function LegendOf({ model, isReading }: { model: ThemeModel; isReading: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <h4 className={css.head}>
        <BothWords words={`theme.${model.id}.title`} />
        <SampleChip of={model.id} year={model.year} />
        <small>{isReading && model.id !== "quota" ? t("theme.reading") : <LeadWords words="theme.known" parameters={{ known: model.known, of: model.of, what: messageText(whatOf(model.id)) }} />}</small>
      </h4>
      <ClassRows model={model} />
      <MarkKey model={model} />
      {!isReading && model.as === "fill" && <NoData model={model} quiet />}
      {model.as === "fill" && <LegendFacts model={model} />}
    </>
  );
}

/** Zones by kind, without a theme. */
function KindRows() {
  const title = useId();
  const zones = usePlan(shownPublication).zones;
  const choices = usePlan((state) => state.layers);
  const { toggleLayer } = useActions();
  return (
    <>
      <h4 className={css.head} id={title}>
        <BothWords words="sides.kinds" />
      </h4>
      <ul className={css.kinds} aria-labelledby={title}>
        {planLayers(zones, choices)
          .filter(({ group }) => group === "zones")
          .map((layer) => (
            <li key={layer.id}>
              <button type="button" aria-pressed={layer.visible} data-off={!layer.visible || undefined} onClick={() => toggleLayer(layer.id)}>
                <LayerSwatch layer={layer} />
                <span>
                  <BothWords words={layerName(layer)} />
                </span>
              </button>
            </li>
          ))}
      </ul>
    </>
  );
}
