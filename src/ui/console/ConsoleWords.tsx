import { langTag, wordsIn } from "../../i18n/translate";
import type { Story } from "../../domain/stories/story";
import { shownStatements } from "../../store/shown-statements";
import { usePlan } from "../../store/use-plan";
import { FigureValue } from "../stage/FigureValue";
import { StoryProse } from "../stage/StoryProse";
import { Bilingual } from "../widgets/Bilingual";
import { useTranslation } from "../widgets/use-translation";
import css from "./ConsoleWords.module.css";

type Props = { story: Story; chapter: Story["chapters"][number]; index: number };

/** The chapter on the wall, with its words as they stand there. */
export function ConsoleWords({ story, chapter, index }: Props) {
  const { t, language } = useTranslation();
  const lead = langTag(language);
  const hero = usePlan((state) => (chapter.hero ? (shownStatements(state)?.find(({ id }) => id === chapter.hero?.statement) ?? null) : null));
  return (
    <article className={css.now} aria-labelledby="console-now">
      <p className={css.kicker}>{t("console.now", { n: index + 1, count: story.chapters.length })}</p>
      <h2 id="console-now" className={css.title} data-testid="console-title">
        <Bilingual text={chapter.title} />
      </h2>
      {hero && chapter.hero && (
        <p className={css.hero}>
          <FigureValue statement={hero} look="row" withStatus />
          <span>
            <Bilingual text={chapter.hero.label} />
          </span>
        </p>
      )}
      <div className={css.body}>
        <StoryProse lang={lead} text={wordsIn(language, chapter.body)} />
      </div>
    </article>
  );
}

/** How the next chapter begins. */
export function ConsoleNext({ story, index }: Omit<Props, "chapter">) {
  const { t, language } = useTranslation();
  const lead = langTag(language);
  const next = story.chapters[index + 1];
  return (
    <article className={css.next} aria-labelledby="console-next">
      <p className={css.kicker}>{t("console.next")}</p>
      {next ? (
        <>
          <h3 id="console-next" className={css.nextTitle}>
            <Bilingual text={next.title} />
          </h3>
          <div className={css.first}>
            <StoryProse lang={lead} text={wordsIn(language, next.body)} />
          </div>
        </>
      ) : (
        <p id="console-next">{t("console.last")}</p>
      )}
    </article>
  );
}
