import { overThemeIds, type ThemeId } from "../../domain/theme";

/** The bar from left to right; `null` shows the zones by kind. The keys 1, 2, 3… are in this order. */
export const themeChoices = [null, "quota", "industries", "housing", "output", "capacity", "areas", "statements"] as const satisfies readonly (ThemeId | null)[];

/** So many stand in the bar itself; the others behind 更多, except on a phone, whose bar scrolls. */
export const inBar = 4;

export const canLieOver = (theme: ThemeId | null, under: ThemeId | null): theme is (typeof overThemeIds)[number] =>
  theme !== under && overThemeIds.some((id) => id === theme);

/** The key of its name. */
export const themeName = (theme: ThemeId | null) => `theme.${theme ?? "none"}` as const;
