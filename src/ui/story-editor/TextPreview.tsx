import type { WordsLanguage } from "../../domain/stories/edit-story";
import { langTag } from "../../i18n/translate";
import { StoryProse } from "../stage/StoryProse";
import { useTranslation } from "../widgets/use-translation";
import { useOpenStory } from "./editor-desk";
import css from "./Fields.module.css";

/** The text as visitors will read it, while it is written. */
export function TextPreview({ text, language }: { text: string; language: WordsLanguage }) {
  const { t } = useTranslation();
  const { story } = useOpenStory();
  if (text.trim() === "") return null;
  return (
    <div className={css.preview} role="group" aria-label={t("storyEditor.text.preview")}>
      <StoryProse text={text} lang={langTag(language === "third" ? (story.third ?? "lo") : language)} />
    </div>
  );
}
