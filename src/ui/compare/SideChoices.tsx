import { useId } from "react";
import { overThemeIds, type ThemeId } from "../../domain/theme";
import type { Side } from "../../store/side-states";
import { scenariosIn } from "../../store/side-scenarios";
import { useActions, usePlan } from "../../store/use-plan";
import { themeChoices, themeName } from "../themes/theme-choices";
import { useOverModel, useQuotaBarred, useThemeModel } from "../themes/use-theme-models";
import { BothWords } from "../layers/BothWords";
import { useTranslation } from "../widgets/use-translation";
import { ChoiceOf } from "./ChoiceOf";
import { IdleLine } from "./IdleLine";
import { SideChip } from "./SideChip";
import { useSideTitle } from "./side-title";
import css from "./SideChoices.module.css";

/** One side: what fills its zones, what lies over that, of which year and scenario. */
export function SideChoices({ side }: { side: Side }) {
  const { t, text } = useTranslation();
  const title = useId();
  const name = useSideTitle();
  return (
    <section className={css.side} aria-labelledby={title} data-testid={`side-${side}`}>
      <h3 id={title} className={css.title} aria-label={`${t(`sides.${side}`)} · ${text(name)}`}>
        <SideChip side={side} />
        <BothWords words={name} />
      </h3>
      <ThemeChoice />
      <OverChoice />
      <YearChoice />
      <ScenarioChoice />
    </section>
  );
}

const none = "";

function ThemeChoice() {
  const { t } = useTranslation();
  const theme = usePlan((state) => state.theme);
  const { setTheme } = useActions();
  return (
    <ChoiceOf label="sides.theme" value={theme ?? none} onChange={(value) => setTheme(idOf(value))}>
      {themeChoices.map((choice) => (
        <option key={choice ?? none} value={choice ?? none}>
          {t(choice === null ? "sides.kinds" : themeName(choice))}
        </option>
      ))}
    </ChoiceOf>
  );
}

function OverChoice() {
  const { t } = useTranslation();
  const theme = usePlan((state) => state.theme);
  const over = usePlan((state) => state.over);
  const isBarred = useQuotaBarred();
  const { setOver } = useActions();
  return (
    <ChoiceOf label="sides.over" value={over ?? none} onChange={(value) => setOver(idOf(value))}>
      <option value={none}>{t("theme.overlays.none")}</option>
      {overThemeIds
        .filter((id) => id !== theme && !(id === "quota" && isBarred))
        .map((id) => (
          <option key={id} value={id}>
            {t(`theme.${id}`)}
          </option>
        ))}
    </ChoiceOf>
  );
}

/** Only of themes that have years. */
function YearChoice() {
  const { t } = useTranslation();
  const [theme, over] = [useThemeModel(), useOverModel()];
  const chosen = usePlan((state) => state.year);
  const { setYear } = useActions();
  const years = theme && theme.years.length > 0 ? theme.years : (over?.years ?? []);
  const latest = years.at(-1);
  if (latest === undefined) return null;
  // A year of a link that this theme has nothing of is still what was chosen.
  const all = chosen === null || years.includes(chosen) ? years : [...years, chosen].sort((one, other) => one - other);
  return (
    <ChoiceOf label="sides.year" value={chosen === null ? none : String(chosen)} onChange={(value) => setYear(value === none ? null : Number(value))}>
      <option value={none}>{t("theme.year.latest", { year: latest })}</option>
      {[...all].reverse().map((year) => (
        <option key={year} value={year}>
          {t("theme.year.of", { year })}
        </option>
      ))}
    </ChoiceOf>
  );
}

/** It lies over the ledger of its own year only, and is seen where the side shows that. */
function ScenarioChoice() {
  const { t } = useTranslation();
  const scenarios = usePlan(scenariosIn);
  const chosen = usePlan((state) => state.scenario);
  const [theme, over] = [usePlan((state) => state.theme), usePlan((state) => state.over)];
  const { setScenario, setYear, setTheme } = useActions();
  if (scenarios.length === 0) return <IdleLine words="sides.scenario.empty" />;
  const choose = (id: string) => {
    const scenario = scenarios.find((one) => one.id === id);
    setScenario(scenario?.id ?? null);
    if (!scenario) return;
    setYear(scenario.year);
    if (theme !== "quota" && over !== "quota") setTheme("quota");
  };
  return (
    <ChoiceOf label="sides.scenario" value={scenarios.some(({ id }) => id === chosen) ? (chosen ?? none) : none} isSimulated={chosen !== null} onChange={choose}>
      <option value={none}>{t("sides.scenario.none")}</option>
      {scenarios.map(({ id, title, year }) => (
        <option key={id} value={id}>
          {`${title} · ${t("theme.year.of", { year })}`}
        </option>
      ))}
    </ChoiceOf>
  );
}

const idOf = (value: string): ThemeId | null => themeChoices.find((id) => id === value) ?? null;
