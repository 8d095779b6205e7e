/**
 * 专题: what fills the zones or lies over them. `quota`, `industries` and `housing` are the headline themes; the others are
 * taken from the register of statements.
 */
export const themeIds = ["quota", "industries", "housing", "output", "capacity", "areas", "statements"] as const;
export type ThemeId = (typeof themeIds)[number];

/** The themes whose quantity is of one thing in every zone, so that heights of it can be compared: kinds of area, products and industries have no sum. */
export const reliefThemeIds = ["quota", "housing", "output"] as const satisfies readonly ThemeId[];
export type ReliefThemeId = (typeof reliefThemeIds)[number];

/** The themes that can lie over another one as charts or symbols. */
export const overThemeIds = ["quota", "industries", "housing"] as const satisfies readonly ThemeId[];
