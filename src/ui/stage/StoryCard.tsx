import { useEffect, useId, useRef } from "react";
import type { Chapter, Story } from "../../domain/stories/story";
import { shownStatements } from "../../store/shown-statements";
import { usePlan } from "../../store/use-plan";
import { barsOf, chapterFigures, citedIn, figuresOf, sourcesOf } from "./chapter-figures";
import { FigureBars } from "./FigureBars";
import { HeroFigure } from "./HeroFigure";
import { stageLines } from "./stage-lines";
import { StageWords, useThird } from "./StageWords";
import { StatementCautions } from "./StatementCaution";
import { StoryKicker } from "./StoryKicker";
import { StoryPictures } from "./StoryPictures";
import { StoryProse } from "./StoryProse";
import { StorySources } from "./StorySources";
import { useFit } from "./use-fit";
import css from "./StoryCard.module.css";

type Props = { story: Story; chapter: Chapter; index: number };

/** What a chapter says: title, text, the large figure, bars and where all of it comes from. */
export function StoryCard({ story, chapter }: Props) {
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const card = useFit();
  // On a phone the chapter before may have been read to its end.
  useEffect(() => {
    const read = heading.current?.closest("[data-story-card]");
    for (const scrolled of [read, read?.parentElement]) if (scrolled) scrolled.scrollTop = 0;
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each chapter, and nothing of it
  }, [chapter.id]);
  const language = usePlan((state) => state.language);
  const third = useThird();
  const statements = usePlan(shownStatements);
  const figures = figuresOf(chapterFigures(chapter), statements);
  const hero = figures.find(({ figure }) => figure === chapter.hero) ?? null;
  const bars = barsOf(figures.filter(({ figure }) => figure !== chapter.hero));
  const sources = sourcesOf([...figures.map(({ statement }) => statement), ...citedIn(chapter.body.zh, statements)]);
  const body = stageLines(chapter.body, { language, third });
  return (
    <article ref={card} className={css.card} aria-labelledby={title} data-story-card data-bars={bars.length > 0 || undefined} data-plain={figures.length === 0 || undefined}>
      <StoryKicker story={story} />
      <h1 ref={heading} id={title} className={css.title}>
        <StageWords words={chapter.title} always />
      </h1>
      <div className={css.words} data-beside={(body.second !== null && chapter.pictures.length > 0) || undefined}>
        <StoryProse text={body.lead.text} lang={body.lead.lang} />
        {body.second && (
          <div className={css.second}>
            <StoryProse text={body.second.text} lang={body.second.lang} />
          </div>
        )}
        {chapter.pictures.length > 0 && <StoryPictures pictures={chapter.pictures} />}
      </div>
      {hero && (
        <div className={css.hero}>
          <HeroFigure of={hero} />
        </div>
      )}
      {sources.length > 0 && (
        <div className={css.figures}>
          {bars.length > 0 && <FigureBars bars={bars} said={hero?.statement.status ?? null} />}
          {figures.some(({ statement }) => statement.caution !== null) && <StatementCautions />}
          <StorySources sources={sources} />
        </div>
      )}
    </article>
  );
}
