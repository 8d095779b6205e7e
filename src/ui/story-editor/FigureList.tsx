import type { StoryFigure } from "../../domain/stories/story";
import buttons from "../widgets/buttons.module.css";
import { useTranslation } from "../widgets/use-translation";
import { useOpenStory } from "./editor-desk";
import { FigureFields } from "./FigureFields";
import { figureOf } from "./figure-of";
import { FigureRow } from "./FigureRow";
import css from "./Fields.module.css";

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
      {(isReadOnly ? figures.length === 0 : figures.length < most) && <FigureRow statement={null} isReadOnly={isReadOnly} onPick={(statement) => onPut([...figures, figureOf(statement)])} />}
    </>
  );
}
