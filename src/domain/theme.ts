/**
 * 专题: what fills the zones or lies over them. `quota`, `industries` and `housing` are the headline themes; the others are
 * taken from the register of statements.
 */
export const themeIds = ["quota", "industries", "housing", "output", "capacity", "areas", "statements"] as const;
export type ThemeId = (typeof themeIds)[number];

/** The themes that can lie over another one as charts or symbols. */
export const overThemeIds = ["quota", "industries", "housing"] as const satisfies readonly ThemeId[];
