import type { MessageKey } from "../../i18n/translate";
import { secondText, translate } from "../../i18n/translate";
import { shownLibraryView, shownPart, viewsOf, type LibraryView } from "../../store/shown-library";
import { useActions, usePlan } from "../../store/use-plan";
import { Segmented } from "../widgets/Segmented";
import { useTranslation } from "../widgets/use-translation";

const words = { board: "library.view.board", list: "library.view.list", map: "library.view.map" } as const satisfies Record<LibraryView, MessageKey>;

/** 看板、列表、地图; the map lies beside the library, the others lie over it. */
export function LibraryViews({ wide = false }: { wide?: boolean }) {
  const { t, language } = useTranslation();
  const { showLibrary } = useActions();
  const part = usePlan(shownPart);
  const view = usePlan(shownLibraryView);
  const segments = viewsOf(part).map((value) => {
    const label = { zh: translate("zh", words[value]), en: translate("en", words[value]) };
    return { value, label: t(words[value]), second: secondText(language, label) };
  });
  const show = (as: LibraryView) => {
    showLibrary({ as });
    // The dialog that opens puts the focus on its first button; the keyboard goes on at the switch.
    if (view === "map") requestAnimationFrame(() => document.querySelector<HTMLElement>("dialog [data-library-views] input:checked")?.focus());
  };
  return (
    <div data-library-views>
      <Segmented label={t("library.views")} value={view} segments={segments} onChange={show} wide={wide} />
    </div>
  );
}
