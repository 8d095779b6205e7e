import type { Statement } from "../../domain/statement";
import type { StoryFigure } from "../../domain/stories/story";
import { BilingualMessage } from "../widgets/BilingualMessage";
import buttons from "../widgets/buttons.module.css";
import { useTranslation } from "../widgets/use-translation";
import { useOpenChapter, useOpenStory } from "./editor-desk";
import { FigureFields } from "./FigureFields";
import { FigureRow } from "./FigureRow";
import css from "./Fields.module.css";
import { ReliefFields } from "./ReliefFields";

/** A figure as it begins: labelled by what the register says it counts. */
export const figureOf = ({ id, of }: Statement): StoryFigure => ({ statement: id, label: { zh: of?.zh ?? "", en: of?.en ?? "", third: null } });

const mostBars = 6;

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
        <p className={css.hint}>{t("storyEditor.bars.hint", { n: mostBars })}</p>
        <FigureList figures={bars} field="bars" most={mostBars} onPut={(next) => put({ bars: next })} />
      </section>
      <ReliefFields />
    </>
  );
}

/** Figures one below the other, with one more at the end. */
export function FigureList({ figures, field, most, least = 0, onPut }: { figures: readonly StoryFigure[]; field: string; most: number; least?: number; onPut: (figures: StoryFigure[]) => void }) {
  const { t } = useTranslation();
  const { isReadOnly } = useOpenStory();
  const swap = (index: number) => onPut(figures.map((one, at) => (at === index ? (figures[index - 1] ?? one) : at === index - 1 ? (figures[index] ?? one) : one)));
  return (
    <>
      <ol className={css.items}>
        {figures.map((figure, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same figure may stand twice
          <li key={`${figure.statement} ${index}`} className={css.item}>
            <FigureFields
              figure={figure}
              field={`${field}.${index}`}
              onPut={(next) => onPut(figures.map((one, at) => (at === index ? next : one)))}
              onRemove={figures.length > least ? () => onPut(figures.filter((_, at) => at !== index)) : undefined}
            />
            {!isReadOnly && index > 0 && (
              <button type="button" className={buttons.quiet} onClick={() => swap(index)}>
                {t("storyEditor.figure.up")}
              </button>
            )}
          </li>
        ))}
      </ol>
      {figures.length < most && <FigureRow statement={null} isReadOnly={isReadOnly} onPick={(statement) => onPut([...figures, figureOf(statement)])} />}
    </>
  );
}
