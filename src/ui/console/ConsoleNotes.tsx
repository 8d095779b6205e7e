import type { Chapter } from "../../domain/stories/story";
import { langTag, wordsIn } from "../../i18n/translate";
import { StoryProse } from "../stage/StoryProse";
import { useTranslation } from "../widgets/use-translation";
import css from "./ConsoleWords.module.css";

/** What only the presenter reads. */
export function ConsoleNotes({ chapter: { notes } }: { chapter: Chapter }) {
  const { t, language } = useTranslation();
  const written = wordsIn(language, notes);
  return (
    <section className={css.notes} aria-labelledby="console-notes" data-testid="console-notes">
      <h3 id="console-notes" className={css.kicker}>
        {t("console.notes")}
      </h3>
      {written ? <StoryProse lang={langTag(written === notes.en ? "en" : "zh")} text={written} /> : <p className={css.none}>{t("console.noNotes")}</p>}
    </section>
  );
}
