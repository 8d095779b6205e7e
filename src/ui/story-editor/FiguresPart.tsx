import { storyLimits } from "../../domain/stories/story-limits";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { useOpenChapter, useOpenStory } from "./editor-desk";
import { FigureFields } from "./FigureFields";
import { FigureList } from "./FigureList";
import { figureOf } from "./figure-of";
import { FigureRow } from "./FigureRow";
import css from "./Fields.module.css";
import { ReliefFields } from "./ReliefFields";

/** The one large figure, the bars beside it, and what stands up from the map. */
export function FiguresPart() {
  const { t } = useTranslation();
  const { isReadOnly } = useOpenStory();
  const { chapter, put } = useOpenChapter();
  const { hero, bars } = chapter;
  return (
    <>
      <section className={css.group} data-field="hero">
        <h4>
          <BilingualMessage of="storyEditor.hero" />
        </h4>
        {hero === null ? <FigureRow statement={null} isReadOnly={isReadOnly} onPick={(statement) => put({ hero: figureOf(statement) })} /> : <FigureFields figure={hero} field="hero" onPut={(next) => put({ hero: next })} onRemove={() => put({ hero: null })} />}
      </section>
      <section className={css.group} data-field="bars">
        <h4>
          <BilingualMessage of="storyEditor.bars" />
        </h4>
        <p className={css.hint}>{t("storyEditor.bars.hint", { n: storyLimits.bars })}</p>
        <FigureList figures={bars} field="bars" most={storyLimits.bars} onPut={(next) => put({ bars: next })} />
      </section>
      <ReliefFields />
    </>
  );
}
