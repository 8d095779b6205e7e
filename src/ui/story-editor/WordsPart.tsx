import { storyLimits } from "../../domain/stories/story-limits";
import { useOpenChapter } from "./editor-desk";
import css from "./Fields.module.css";
import { useTranslation } from "../widgets/use-translation";
import { WordsField } from "./WordsField";

/** Title and text of a chapter, and what only the presenter sees. */
export function WordsPart() {
  const { t } = useTranslation();
  const { chapter, put } = useOpenChapter();
  return (
    <>
      <WordsField name="storyEditor.chapter.title" field="title" words={chapter.title} onPut={(title) => put({ title })} />
      <WordsField name="storyEditor.chapter.body" field="body" kind="text" longest={storyLimits.text} words={chapter.body} onPut={(body) => put({ body })} />
      <WordsField name="storyEditor.chapter.notes" field="notes" kind="lines" longest={storyLimits.text} words={chapter.notes} onPut={(notes) => put({ notes })} />
      <p className={css.hint}>{t("storyEditor.chapter.notes.hint")}</p>
    </>
  );
}
