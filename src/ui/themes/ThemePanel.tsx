import type { ThemeId } from "../../domain/theme";
import type { ThemeModel } from "../../domain/theme-model";
import { SampleChip } from "../simulator/SampleChip";
import { BothWords } from "../layers/BothWords";
import { useTranslation } from "../widgets/use-translation";
import { AreasPanel } from "./AreasPanel";
import { FiguresPanel } from "./FiguresPanel";
import { HousingPanel } from "./HousingPanel";
import { IndustriesPanel } from "./IndustriesPanel";
import { QuotaPanel } from "./QuotaPanel";
import { StatementsPanel } from "./StatementsPanel";
import { ThemeIcon } from "./ThemeIcons";
import { useOverModel, useRegister, useThemeModel } from "./use-theme-models";
import hidden from "../layers/spoken.module.css";
import css from "./ThemePanel.module.css";

/** While no zone is selected: what the theme knows of all of them. The theme on top, which has no other place, comes first. */
export function ThemePanel({ isBelowLegend = false }: { isBelowLegend?: boolean }) {
  const { t } = useTranslation();
  const { isReading } = useRegister();
  const fill = useThemeModel();
  const over = useOverModel();
  const model = over ?? fill;
  if (!model) return null;
  const Body = bodies[model.id];
  return (
    <article className={css.panel} aria-labelledby="theme-panel-title" data-testid="theme-panel">
      <header className={isBelowLegend && !over ? hidden.spoken : css.head}>
        <ThemeIcon theme={model.id} />
        <h2 id="theme-panel-title">
          <BothWords words={`theme.${model.id}.title`} />
        </h2>
        <SampleChip of={model.id} year={model.year} />
        <span>{over ? t("theme.overlaid") : null}</span>
      </header>
      {isReading && model.id !== "quota" ? <p className={css.note}>{t("theme.reading")}</p> : <Body model={model} />}
    </article>
  );
}

const bodies: Record<ThemeId, (props: { model: ThemeModel }) => React.ReactNode> = {
  quota: QuotaPanel,
  industries: IndustriesPanel,
  housing: HousingPanel,
  output: FiguresPanel,
  capacity: FiguresPanel,
  areas: AreasPanel,
  statements: StatementsPanel,
};
