import type { Label } from "../cartography/scene";
import { housingDiscs } from "../domain/housing-discs";
import type { Language } from "../domain/saved-view";
import type { ThemeModel } from "../domain/theme-model";
import { leadingLanguage, translate } from "../i18n/translate";

/** What stands beside the housing discs: how many dwellings, in which state, when. */
export function housingWords(model: ThemeModel | null, language: Language): ReadonlyMap<string, Label> {
  const locale = leadingLanguage(language) === "zh" ? "zh-CN" : "en-GB";
  const discs = housingDiscs(model?.housing?.symbols ?? []);
  return new Map(
    discs.map(({ id, state, dwellings, projects, known, asOf, value }): [string, Label] => {
      const name = dwellings === null ? translate(language, "theme.map.dwellings-unknown") : translate(language, "theme.map.dwellings", { value: dwellings.toLocaleString(locale) });
      const many = value === "published" || projects === 1 ? null : translate(language, "theme.map.projects", { value: projects, known });
      const second = [translate(language, `theme.housing.${state}`), many, asOf?.slice(0, 7)].filter(Boolean).join(" · ");
      return [id, { name, second }];
    }),
  );
}
