/** Size at normal scale and letter spacing of the names of the base map; placing and drawing read the same. */
export type NameStyle = { sizePx: number; spacingEm: number };

export const nameStyles = {
  water: { sizePx: 12.5, spacingEm: 0.12 },
  district: { sizePx: 11.5, spacingEm: 0.2 },
  /** Spacing is each name's own: wide for two characters, narrow for Latin letters. */
  prefecture: { sizePx: 16, spacingEm: 0.55 },
} as const satisfies Record<string, NameStyle>;
