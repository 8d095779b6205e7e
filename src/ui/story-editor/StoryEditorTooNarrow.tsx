import { useActions } from "../../store/use-plan";
import { IconButton } from "../widgets/IconButton";
import { CloseIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import css from "./StoryEditor.module.css";

/** On a phone there is no room for a map beside the words of two languages. */
export function StoryEditorTooNarrow() {
  const { t } = useTranslation();
  const { setDrawer } = useActions();
  return (
    <div className={css.panel}>
      <header className={css.head}>
        <h2>{t("storyEditor.title")}</h2>
        <IconButton label={t("storyEditor.close")} icon={<CloseIcon />} onClick={() => setDrawer("none")} />
      </header>
      <p className={css.note}>{t("storyEditor.narrow")}</p>
    </div>
  );
}
