import { useMemo } from "react";
import { leadingLanguage, translate } from "../../i18n/translate";
import { usePlan, usePlanStore } from "../../store/use-plan";
import { themeSentence } from "./theme-words";
import { useOverModel, useRegister, useThemeModel } from "./use-theme-models";

/** What a screen reader hears when a theme comes or goes, once: another language does not say it again. */
export function ThemeAnnouncement() {
  const store = usePlanStore();
  const { isReading } = useRegister();
  const theme = usePlan((state) => state.theme);
  const fill = useThemeModel();
  const over = useOverModel();
  const counts = [fill, over].map((model) => model && `${model.id} ${model.known}/${model.of}`).join();
  return useMemo(() => {
    const language = leadingLanguage(store.getState().language);
    if (isReading && (fill?.id !== "quota" || over !== null)) return "";
    const said = [fill, over].flatMap((model) => (model ? [themeSentence(model, language)] : []));
    return theme === null && over === null ? translate(language, "theme.says.none") : said.join(language === "zh" ? "" : " ");
    // The models change with much that is not heard.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [store, isReading, theme, counts]);
}
