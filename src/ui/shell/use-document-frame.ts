import { useLayoutEffect } from "react";
import { langTag, textIn, translate, wordsIn } from "../../i18n/translate";
import { shownZone } from "../../store/selectors-shell";
import { shownChapter } from "../../store/shown-stories";
import { usePlan } from "../../store/use-plan";

/** What the browser itself shows of the state: the page's language, its colours and size, its title. */
export function useDocumentFrame(): void {
  const language = usePlan((state) => state.language);
  const flavour = usePlan((state) => state.flavour);
  const role = usePlan((state) => state.role);
  const zone = usePlan(shownZone);
  const configured = usePlan((state) => state.configuration.title);
  const title = configured ? textIn(language, configured) : translate(language, "app.title");
  const told = usePlan(shownChapter);
  const toldTitle = told && [told.chapter.title, told.story.title].map((words) => wordsIn(language, words)).join(" · ");
  const fullTitle = toldTitle ? `${toldTitle} · ${title}` : zone ? `${textIn(language, zone.shortName)} · ${title}` : title;
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.lang = langTag(language);
    page.dataset["flavour"] = flavour;
    page.dataset["role"] = role;
    document.title = fullTitle;
  }, [language, flavour, role, fullTitle]);
}
