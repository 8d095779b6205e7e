/**
 * Joins the columns `x_zh` and `x_en` of a feature into one property `x: {zh, en}`. The publication keeps
 * them apart so that a desktop GIS shows two plain columns; a pair that is null in both becomes `null`.
 */
export function joinTexts(properties: Record<string, unknown>): Record<string, unknown> {
  const joined: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) {
    const [, stem, language] = /^(.+)_(zh|en)$/.exec(name) ?? [];
    if (!stem || !language) {
      joined[name] = value;
      continue;
    }
    if (value === null || value === undefined) {
      joined[stem] ??= null;
      continue;
    }
    joined[stem] = { ...(joined[stem] as object | null), [language]: value };
  }
  return joined;
}
