import type { ThemeId } from "../../domain/theme";
import type { ThemeModel } from "../../domain/theme-model";
import { areasTheme } from "./areas-theme";
import { capacityTheme } from "./capacity-theme";
import { housingTheme } from "./housing-theme";
import { industriesTheme } from "./industries-theme";
import { outputTheme } from "./output-theme";
import { quotaTheme } from "./quota-theme";
import { statementsTheme } from "./statements-theme";
import type { MakeTheme, ThemeInputs } from "./theme-inputs";

const themes: Record<ThemeId, MakeTheme> = {
  quota: quotaTheme,
  industries: industriesTheme,
  housing: housingTheme,
  output: outputTheme,
  capacity: capacityTheme,
  areas: areasTheme,
  statements: statementsTheme,
};

/** What a theme says of every feature it can speak of, filling the zones or lying over another theme. */
export const themeModelOf = (inputs: ThemeInputs, id: ThemeId, as: ThemeModel["as"] = "fill"): ThemeModel => themes[id](inputs, as);
