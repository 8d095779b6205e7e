export type AreaUnit = "km2" | "ha" | "mu";

/** Square metres per unit; 1 亩 is 2000/3 m², so 15 亩 make exactly 1 公顷. */
export const squareMetresPer: Record<AreaUnit, number> = { km2: 1e6, ha: 1e4, mu: 2000 / 3 };
