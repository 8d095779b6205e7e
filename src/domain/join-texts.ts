/**
 * Joins the columns `x_zh` and `x_en` of a feature into one property `x: {zh, en}`. The publication keeps
 * them apart so that a desktop GIS shows two plain columns; a pair that is null in both becomes `null`.
 */
export function joinTexts(properties: Record<string, unknown>): Record<string, unknown> {
  // A map, as a column may be called `__proto__`.
  const joined = new Map<string, unknown>();
  for (const [name, value] of Object.entries(properties)) {
    const [, stem, language] = /^(.+)_(zh|en)$/.exec(name) ?? [];
    if (!stem || !language) {
      joined.set(name, value);
      continue;
    }
    if (value === null || value === undefined) {
      joined.set(stem, joined.get(stem) ?? null);
      continue;
    }
    joined.set(stem, { ...(joined.get(stem) as object | null), [language]: value });
  }
  return Object.fromEntries(joined);
}
